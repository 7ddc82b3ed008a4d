package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Told;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;

/**
 * A clause whose pieces have been put into words: subject, verb, and those parts that can be said outside the document.
 * Parts that cannot are left out where the clause is true without them; otherwise there is no such clause.
 */
final class Sayable {

    /** A part in words; the asked one is replaced by what the caller wants in its place. */
    record Piece(Part part, String text, boolean leans, List<Citation> proof) {

        boolean isOptional() {
            return switch (part.role()) {
                case OBJECT, RECEIVER, PREDICATE, COMPLEMENT, CONTENT, CONDITION -> false;
                case AGENT, TIME, PREPOSITIONAL, PURPOSE, CAUSE, MANNER, RESULT, WHILE, OTHER -> true;
            };
        }
    }

    private static final int LONGEST = 30;
    /** Prepositions that make one sense with their verb or noun, so that the clause is no clause without them. */
    private static final Set<String> BOUND = Set.of("of", "to", "into", "on", "upon", "as", "against", "from");

    final Frame frame;
    final Told subject;
    final List<Piece> pieces;

    private Sayable(Frame frame, Told subject, List<Piece> pieces) {
        this.frame = frame;
        this.subject = subject;
        this.pieces = pieces;
    }

    static Optional<Sayable> of(Frame frame, Wording wording) {
        Optional<Told> subject = wording.subject(frame);
        if (subject.isEmpty() || Words.count(subject.get().text()) > 16) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (Part part : frame.parts()) {
            Optional<Piece> piece = piece(frame, part, wording);
            if (piece.isPresent()) {
                pieces.add(piece.get());
                continue;
            }
            boolean needed =
                    switch (part.role()) {
                        case OBJECT, RECEIVER, PREDICATE, COMPLEMENT, CONTENT, CONDITION -> true;
                        case PREPOSITIONAL -> !part.fronted() && BOUND.contains(part.preposition());
                        default -> false;
                    };
            if (needed) {
                return Optional.empty();
            }
        }
        return Optional.of(new Sayable(frame, subject.get(), pieces));
    }

    private static Optional<Piece> piece(Frame frame, Part part, Wording wording) {
        if (part.role() == Role.TIME) {
            return Optional.of(new Piece(part, when(part), false, List.of()));
        }
        return wording.part(frame, part).map(t -> new Piece(part, t.text(), t.leans(), t.proof()));
    }

    /** "on 14 February 1950", "by the late 1950s": the date in this product's writing behind the preposition of the source. */
    static String when(Part part) {
        DateMention date = part.date();
        String p = part.preposition();
        boolean kept = Set.of(
                        "by",
                        "since",
                        "until",
                        "till",
                        "before",
                        "after",
                        "during",
                        "throughout",
                        "around",
                        "between",
                        "within")
                .contains(p);
        if (!kept
                || p.equals("between")
                || p.equals("during") && date.value().precision().compareTo(DatePrecision.YEAR) <= 0) {
            return date.value().phrase();
        }
        return p + " " + date.value().label();
    }

    /** What follows the verb, without one part, no longer than can be read; fronted parts come last. */
    String body(Part without) {
        return body(without, "");
    }

    /** The same with other words in the place of one part. */
    String body(Part replaced, String by) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean out = piece.part().role() == Role.RESULT
                    || piece.part().role() == Role.OTHER && piece.part().fronted()
                    || piece.part().role() == Role.WHILE && piece.part() != replaced
                    || piece.part().role() == Role.CAUSE && piece.part() != replaced;
            if (!out || piece.part() == replaced) {
                kept.add(piece);
            }
        }
        while (count(kept, replaced) > LONGEST - 6) {
            Piece drop = null;
            for (Piece piece : kept) {
                if (piece.isOptional()
                        && piece.part() != replaced
                        && piece.part().role() != Role.TIME) {
                    drop = piece;
                }
            }
            if (drop == null) {
                break;
            }
            kept.remove(drop);
        }
        StringBuilder out = new StringBuilder();
        for (boolean fronted : new boolean[] {false, true}) {
            for (Piece piece : kept) {
                if (piece.part().fronted() == fronted) {
                    String text = piece.part() == replaced ? by : piece.text();
                    if (!text.isEmpty()) {
                        out.append(out.length() > 0 ? " " : "").append(text);
                    }
                }
            }
        }
        return out.toString();
    }

    private int count(List<Piece> kept, Part replaced) {
        int words = Words.count(subject.text()) + 2;
        for (Piece piece : kept) {
            words += piece.part() == replaced ? 1 : Words.count(piece.text());
        }
        return words;
    }

    boolean leans(Part without) {
        boolean leans = subject.leans();
        for (Piece piece : pieces) {
            leans |= piece.part() != without && piece.leans();
        }
        return leans;
    }

    /** The clause and the places where the names stand that took the place of pronouns. */
    List<Citation> evidence() {
        List<Citation> all = new ArrayList<>(frame.evidence());
        all.addAll(subject.proof());
        pieces.forEach(p -> all.addAll(p.proof()));
        return all.stream().distinct().toList();
    }

    Optional<Piece> piece(Role role) {
        return pieces.stream().filter(p -> p.part().role() == role).findFirst();
    }
}
