package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** The question bank, for those who keep collections. */
@ApplicationScoped
class BankSections implements Sections {

    private static final int QUESTIONS = 33;

    @Override
    public List<Section> of(Viewer viewer) {
        return viewer.is(Role.STUDENT)
                ? List.of()
                : List.of(new Section(
                        "bank",
                        "/bank",
                        Page.messages(SearchMessages.class, viewer.locale()).section(),
                        QUESTIONS));
    }
}
