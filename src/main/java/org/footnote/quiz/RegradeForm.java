package org.footnote.quiz;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What is to be put right about a question, as it is asked in an address and as it is sent to be applied. */
public interface RegradeForm {

    /** Longest list of accepted forms, in characters. */
    int LONGEST = 4000;

    /** How answers are to be marked. */
    enum Deed {
        /** Only looked at. */
        NONE,
        /** By the key in the form. */
        KEY,
        /** Not at all: the question counts for nobody. */
        OUT;

        static Deed of(String name) {
            return switch (name) {
                case "key" -> KEY;
                case "out" -> OUT;
                default -> NONE;
            };
        }
    }

    /**
     * The key that is wanted.
     *
     * @param right what was ticked: places of choices, from 0, or {@code true} and {@code false}
     * @param accepted forms that are right, one a line, the key first; empty where none were sent
     * @param places for each left side of a matching the place of the right side that belongs to it, from 0; for each
     *     element of an ordering the place where it comes, from 1; empty where none were sent
     * @param tolerance of a number, empty for exactly, null where none was sent
     * @param precision how exactly a date is asked, empty where it was not sent
     * @param allWords whether this key is that of earlier wordings, too
     */
    record Wanted(
            String deed,
            List<String> right,
            String accepted,
            List<String> places,
            String tolerance,
            String precision,
            boolean allWords) {

        Deed does() {
            return Deed.of(deed);
        }

        List<String> forms() {
            return Arrays.stream(accepted.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** In an address: a dry run stores nothing. */
    record Asked(
            @RestQuery @DefaultValue("") String deed,
            @RestQuery List<String> right,
            @RestQuery @DefaultValue("") String accepted,
            @RestQuery List<String> places,
            @RestQuery String tolerance,
            @RestQuery String precision,
            @RestQuery @DefaultValue("") String words,
            @RestQuery @DefaultValue("0") long challenge,
            @RestQuery @DefaultValue("0") long assignment) {

        Wanted wanted() {
            return new Sent(deed, right, accepted, places, tolerance, precision, words, "", "", "", "", "").wanted();
        }

        Place place() {
            return new Place(challenge, assignment);
        }
    }

    /** Where one came from, 0 for nowhere. */
    record Place(long challenge, long assignment) {}

    /**
     * To be applied.
     *
     * @param seen names the dry run that was read
     * @param retire whether the bank is to ask it no more
     */
    record Sent(
            @RestForm String deed,
            @RestForm List<String> right,
            @RestForm String accepted,
            @RestForm List<String> places,
            @RestForm String tolerance,
            @RestForm String precision,
            @RestForm String words,
            @RestForm String challenge,
            @RestForm String assignment,
            @RestForm String seen,
            @RestForm String reason,
            @RestForm String retire) {

        Wanted wanted() {
            return new Wanted(
                    deed == null ? "" : deed,
                    right == null ? List.of() : right,
                    accepted == null ? "" : accepted.length() > LONGEST ? accepted.substring(0, LONGEST) : accepted,
                    places == null ? List.of() : places,
                    tolerance == null ? null : tolerance.strip().replace(',', '.'),
                    precision == null ? "" : precision,
                    "all".equals(words));
        }

        Place place() {
            return new Place(number(challenge), number(assignment));
        }

        String why() {
            return reason == null ? "" : reason.strip();
        }

        boolean retires() {
            return "on".equals(retire);
        }

        private static long number(String typed) {
            return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
        }
    }
}
