package org.footnote.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in templates, in the viewer's zone and language: {@code view.submittedAt.dayTime}. */
@TemplateExtension
public final class Times {

    private Times() {}

    /** 14 November 2026 */
    public static String day(Instant instant) {
        return write(instant, "d MMMM uuuu", "uuuu年M月d日");
    }

    /** 14 November 2026, whatever the zone. */
    public static String day(LocalDate date) {
        Viewer viewer = Arc.container().instance(Page.class).get().viewer();
        boolean zh = viewer.locale().equals(Languages.CHINESE);
        return DateTimeFormatter.ofPattern(zh ? "uuuu年M月d日" : "d MMMM uuuu", zh ? Locale.CHINA : Locale.UK)
                .format(date);
    }

    /** 14 November 2026, 17:00 */
    public static String dayTime(Instant instant) {
        return write(instant, "d MMMM uuuu, HH:mm", "uuuu年M月d日 HH:mm");
    }

    /** Sat 14 November 2026, 17:00: for what lies ahead, where people think in weekdays. */
    public static String weekdayTime(Instant instant) {
        return write(instant, "EEE d MMMM uuuu, HH:mm", "uuuu年M月d日 EEE HH:mm");
    }

    /** 17:00:05 */
    public static String clock(Instant instant) {
        return write(instant, "HH:mm:ss", "HH:mm:ss");
    }

    /** For the {@code datetime} attribute of a {@code time} element. */
    public static String iso(Instant instant) {
        return instant.toString();
    }

    private static String write(Instant instant, String english, String chinese) {
        Viewer viewer = Arc.container().instance(Page.class).get().viewer();
        boolean zh = viewer.locale().equals(Languages.CHINESE);
        return DateTimeFormatter.ofPattern(zh ? chinese : english, zh ? Locale.CHINA : Locale.UK)
                .withZone(viewer.zone())
                .format(instant);
    }
}
