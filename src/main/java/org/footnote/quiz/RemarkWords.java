package org.footnote.quiz;

import java.util.Locale;
import org.footnote.item.Remark;
import org.footnote.web.Page;

/** What is said about a mark, in the viewer's language. */
final class RemarkWords {

    private RemarkWords() {}

    /** @param correction the right form, empty where there is none */
    static String of(Remark remark, String correction, Locale locale) {
        QuizMessages m = Page.messages(QuizMessages.class, locale);
        return switch (remark) {
            case NONE -> "";
            case SLIP -> m.corrected(correction);
            case NEAR -> m.remark_near(correction);
            case OTHER_UNIT -> m.remark_unit();
            case DAY_MISSING -> m.remark_day();
            case MONTH_AND_DAY_MISSING -> m.remark_month_day();
            case MONTH_MISSING -> m.remark_month();
            case COARSER -> m.remark_coarser();
            case UNREADABLE -> m.remark_unreadable();
        };
    }
}
