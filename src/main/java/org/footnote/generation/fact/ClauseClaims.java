package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** What the parts of a clause answer: each part that says enough is asked for, in the fullest reading that can be asked. */
final class ClauseClaims {

    /** Words of a part, tried in this order until a question is short enough and no copy of its source. */
    private static final int[] LENGTHS = {24, 12, 9, 7, 5};

    private static final int BRIEF = 12;

    /** What holds at the time of writing may be wrong at the time of reading. */
    private static final Pattern NOW =
            Pattern.compile("(?i)\\b(?:currently|nowadays|today|at present|as of \\d{4})\\b");

    private final Wording wording;
    private final Names names;
    private final Predicate<Sentence> ruled;
    private final List<Claim> claims = new ArrayList<>();

    /** @param ruled whether a sentence stands in a named article of a law */
    ClauseClaims(Wording wording, Names names, Predicate<Sentence> ruled) {
        this.ruled = ruled;
        this.wording = wording;
        this.names = names;
    }

    /** What one clause answers; nothing where the clause is not told as a fact. */
    List<Claim> of(Frame frame, String speaker) {
        claims.clear();
        boolean told = frame.main() || !speaker.isEmpty();
        boolean must = frame.group().isModal();
        if (!told || frame.group().negated() || must && !isRule(frame)) {
            return List.of();
        }
        Optional<Sayable> sayable = Sayable.of(frame, wording);
        if (sayable.isEmpty()) {
            return List.of();
        }
        if (isContrary(frame) || NOW.matcher(frame.sentence().text()).find()) {
            return List.of();
        }
        boolean rules = must && ruled.test(frame.sentence());
        boolean described = frame.sentence().tree().relation(frame.verb()).startsWith("acl");
        // a question that is no copy will do where every way to say the statement is one
        for (boolean strict : new boolean[] {true, false}) {
            for (Sayable variant : variants(sayable.get())) {
                ask(new PartQuestions(variant, wording, names, speaker, strict, rules, claims), described);
            }
        }
        for (Sayable variant : variants(sayable.get())) {
            new Details(new PartQuestions(variant, wording, names, speaker, true, rules, claims), names).ask();
        }
        if (!described && claims.stream().noneMatch(c -> c.slotName() == Claim.Slot.DOER)) {
            new PartQuestions(sayable.get(), wording, names, speaker, false, rules, claims).quotedDoer();
        }
        return List.copyOf(claims);
    }

    /** "nor did he", "either … or": a clause cut out of such a sentence says something else. */
    private static boolean isContrary(Frame frame) {
        var tokens = frame.sentence().tokens();
        int from = frame.subjectWords().nextSetBit(0);
        int to = frame.verb();
        for (Part part : frame.parts()) {
            from = Math.min(from, part.first());
            to = Math.max(to, part.last());
        }
        for (int i = Math.max(0, Math.min(from, frame.verb()) - 3); i <= to; i++) {
            if (tokens.get(i).is("nor", "neither", "either", "hardly", "scarcely", "rarely", "unless")) {
                return true;
            }
        }
        return false;
    }

    private static void ask(PartQuestions asking, boolean described) {
        if (!described) {
            asking.doer();
        }
        for (Sayable.Piece piece : asking.s.pieces) {
            boolean dull =
                    described && asking.frame.group().passive() && piece.part().role() != Role.AGENT;
            if (!dull && piece.part() != asking.s.quoted) {
                asking.part(piece);
            }
        }
    }

    /** The clause told in full, in another order, shorter, and without what may be left out: the first that serves is taken. */
    private static List<Sayable> variants(Sayable whole) {
        List<Sayable> variants = new ArrayList<>();
        for (int words : LENGTHS) {
            Sayable limited = whole.limited(words);
            variants.add(limited);
            limited.turned().ifPresent(variants::add);
            if (words == LENGTHS[0]) {
                // rather quoted in full than cut
                whole.quoting().ifPresent(variants::add);
            }
        }
        Optional<Sayable> less = whole.limited(BRIEF).without();
        while (less.isPresent()) {
            variants.add(less.get());
            less = less.get().without();
        }
        return variants;
    }

    /** "shall be used", "must lean": what is laid down may be asked; what "would" or "could" be may not. */
    private static boolean isRule(Frame frame) {
        return Set.of("shall", "must", "should", "may", "can")
                .contains(frame.group().auxiliaries().get(0));
    }

    /** The best way to ask when; empty where every way copies the source. */
    Optional<Dated> dated(Frame frame) {
        Optional<Sayable> sayable = Sayable.of(frame, wording);
        if (sayable.isEmpty() || isContrary(frame)) {
            return Optional.empty();
        }
        for (Sayable variant : variants(sayable.get())) {
            Asking asking = new PartQuestions(variant, wording, names, "", true, false, new ArrayList<>());
            Part time = frame.part(Role.TIME).orElseThrow();
            String opening = variant.opening(time);
            String asked = asking.tidy(asking.inverted() + " " + variant.body(time));
            String told = asking.tidy(variant.subject.text() + " " + asking.finite() + " " + variant.body(time));
            boolean fits = Words.count(asked) + Words.count(opening) <= Asking.LONGEST_QUESTION - 4;
            if (fits && !asking.copies(opening + asked) && !asking.copies(opening + told)) {
                return Optional.of(new Dated(opening, asked, told, isLeaning(variant), false));
            }
        }
        return passive(frame, sayable.get());
    }

    private static boolean isLeaning(Sayable variant) {
        Frame frame = variant.frame;
        return variant.leans(null) || Asking.JUDGING.contains(frame.group().base()) || frame.sharesDate();
    }

    /** "Smith was named as the first head of the office by the queen": the same with the deed before the doer. */
    private Optional<Dated> passive(Frame frame, Sayable whole) {
        if (!frame.givesOffice()) {
            return Optional.empty();
        }
        for (Sayable variant : variants(whole)) {
            Optional<String> rest = variant.passiveRest(frame.part(Role.TIME).orElseThrow());
            if (variant.lead == null && rest.isPresent()) {
                Asking asking = new PartQuestions(variant, wording, names, "", true, false, new ArrayList<>());
                String acted = variant.piece(Role.OBJECT).orElseThrow().text();
                String be = variant.isObjectPlural() ? "were " : "was ";
                String asked = asking.tidy(be + acted + " " + rest.get());
                String told = asking.tidy(acted + " " + be + rest.get());
                if (Words.count(asked) <= Asking.LONGEST_QUESTION - 4
                        && !asking.copies(asked)
                        && !asking.copies(told)) {
                    return Optional.of(new Dated("", asked, told, isLeaning(variant), false));
                }
            }
        }
        return Optional.empty();
    }
}
