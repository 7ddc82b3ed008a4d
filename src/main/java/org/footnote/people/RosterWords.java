package org.footnote.people;

import java.net.URI;

/** What came of a roster, in the viewer's words. */
final class RosterWords {

    private RosterWords() {}

    static String of(Roster.Problem problem, RoomMessages words) {
        return switch (problem) {
            case EMPTY -> words.roster_empty();
            case NOT_UTF8 -> words.roster_not_utf8();
            case NO_HEADINGS -> words.roster_no_headings();
            case TOO_LONG -> words.roster_too_long(Roster.MOST);
            case BROKEN -> words.roster_broken();
        };
    }

    static RosterView.Row row(ImportingRoster.Line line, URI base, RoomMessages words) {
        String said = line.row()
                .fault()
                .map(f -> of(f, words))
                .orElseGet(() -> of(line.fate().orElseThrow(), words));
        String link = line.link().isEmpty() ? "" : base.resolve(line.link()).toString();
        return new RosterView.Row(
                line.row().line(), line.row().name(), line.row().username(), said, line.isWrong(), link);
    }

    private static String of(Roster.Fault fault, RoomMessages words) {
        return switch (fault) {
            case NO_NAME -> words.row_no_name();
            case LONG_NAME -> words.row_long_name();
            case NO_USERNAME -> words.row_no_username();
            case ODD_USERNAME -> words.row_odd_username();
            case TWICE -> words.row_twice();
        };
    }

    private static String of(ImportingRoster.Fate fate, RoomMessages words) {
        return switch (fate) {
            case NEW -> words.row_new();
            case COMES_IN -> words.row_comes_in();
            case IS_IN -> words.row_is_in();
            case STRANGE -> words.row_strange();
            case NO_STUDENT -> words.row_no_student();
            case CLOSED -> words.row_closed();
        };
    }
}
