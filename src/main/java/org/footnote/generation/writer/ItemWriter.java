package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.GenerationSettings;
import org.footnote.generation.Refusal;
import org.footnote.generation.Refusals;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;

/** Writes the items of each fact: multiple choice, a true or false statement, a gap to fill. */
public final class ItemWriter {

    private final GenerationSettings settings;
    private final Refusals refusals;
    private final Dice dice;
    private final Support support;
    private final Asks asks;
    private final Distractors distractors;
    private final Notes notes;

    public ItemWriter(Knowledge knowledge, GenerationSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
        this.dice = new Dice(settings.seed());
        this.support = new Support(knowledge.collection());
        this.asks = new Asks(knowledge, dice);
        this.distractors = new Distractors(knowledge, support, dice);
        this.notes = new Notes(knowledge, dice);
    }

    /** Drafts of one fact, not yet checked. */
    public List<Draft> write(Fact fact) {
        Ask ask = asks.of(fact);
        String attribution = attribution(fact);
        if (attribution != null && Words.contains(attribution, ask.value())) {
            // a title that names the key would give it away
            attribution = "";
        }
        if (attribution == null) {
            refusals.add(Refusal.DISAGREEMENT_WITHOUT_NAME, fact.subject());
            return List.of();
        }
        List<Notes.Note> around = notes.about(fact, "choice");
        List<Distractor> wrong = distractors.of(fact, ask);
        if (wrong.size() < 3) {
            refusals.add(Refusal.NO_DISTRACTORS, ask.question());
        }
        if (around.isEmpty()) {
            refusals.add(Refusal.NOTHING_TO_TEACH, ask.question());
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        if (wrong.size() >= 3) {
            drafts.add(multipleChoice(fact, ask, attribution, wrong, around));
        }
        if (!ask.accepted().isEmpty() && drafts.size() < settings.formsPerFact()) {
            drafts.add(cloze(fact, ask, attribution, notes.about(fact, "cloze")));
        }
        if (ask.judged() && !wrong.isEmpty() && drafts.size() < settings.formsPerFact()) {
            drafts.add(trueFalse(fact, ask, attribution, wrong, notes.about(fact, "judged")));
        }
        return drafts;
    }

    /** "According to X, ", empty where no attribution is needed, null where it is needed and there is no name. */
    private String attribution(Fact fact) {
        if (fact instanceof Claim claim && (claim.leans() || !claim.speaker().isEmpty())) {
            if (!claim.speaker().isEmpty()) {
                return claim.leans() ? null : "According to " + claim.speaker() + ", ";
            }
            String name = fact.source().attribution();
            return name.isEmpty() ? null : "According to " + name + ", ";
        }
        if (fact instanceof DatedEvent dated
                && dated.disputed().isEmpty()
                && dated.accepted().isEmpty()
                && support.datedOtherwise(dated.event().content(), dated.date(), fact.source())) {
            String name = fact.source().attribution();
            return name.isEmpty() ? "" : "According to " + name + ", ";
        }
        boolean needed = fact instanceof DatedEvent d && !d.disputed().isEmpty()
                || fact instanceof PolicyFact p && p.inferred()
                || fact instanceof PolicyFact q && q.slotName() == PolicyFact.Slot.MEANING
                || fact instanceof TermOfTreaty t
                        && (t.slotName() == TermOfTreaty.Slot.TARGET
                                || t.treaty().endsWith(" agreement"));
        if (!needed) {
            return "";
        }
        String name = fact.source().attribution();
        return name.isEmpty() ? null : "According to " + name + ", ";
    }

    private Draft multipleChoice(
            Fact fact, Ask ask, String attribution, List<Distractor> wrong, List<Notes.Note> around) {
        List<Choice> choices = new ArrayList<>();
        Set<Citation> context = new LinkedHashSet<>();
        for (Distractor d : dice.shuffled(wrong, fact.key() + "order").subList(0, 3)) {
            choices.add(new Choice(d.text(), false, d.feedback()));
            context.addAll(d.evidence());
        }
        choices.add(dice.roll(fact.key() + "position", 4), new Choice(ask.value(), true, ""));
        String stem = Words.capitalised(attribution + ask.question());
        return draft(
                fact,
                "multiple_choice",
                new MultipleChoice(stem, choices, explanation(around, wrong, context)),
                context,
                around);
    }

    private Draft cloze(Fact fact, Ask ask, String attribution, List<Notes.Note> around) {
        String gap = Cloze.GAP + (ask.gapHint().isEmpty() ? "" : " (" + ask.gapHint() + ")");
        String stem = Words.capitalised(attribution + ask.forGap().replace("{}", gap)) + ".";
        return draft(
                fact,
                "cloze",
                new Cloze(stem, ask.accepted(), explanation(around, List.of(), new LinkedHashSet<>())),
                Set.of(),
                around);
    }

    private Draft trueFalse(Fact fact, Ask ask, String attribution, List<Distractor> wrong, List<Notes.Note> around) {
        boolean key = dice.roll(fact.key() + "truth", 2) == 0;
        Distractor other = wrong.get(dice.roll(fact.key() + "other", wrong.size()));
        String shown = key ? ask.value() : other.text();
        String stem = Words.capitalised(attribution + ask.statement().replace("{}", shown)) + ".";
        Set<Citation> context = new LinkedHashSet<>(key ? List.of() : other.evidence());
        String lead =
                key ? "" : "One thing was changed: it should read “" + ask.value() + "”, not “" + other.text() + "”. ";
        String told = explanation(around, List.of(), new LinkedHashSet<>());
        boolean again = other.feedback().length() > 30
                && told.contains(other.feedback()
                        .substring(
                                other.feedback().indexOf(", ") + 2,
                                other.feedback().length() - 1));
        String explanation =
                lead + (!key && !other.feedback().isEmpty() && !again ? other.feedback() + " " : "") + told;
        return draft(fact, "true_false", new TrueFalse(stem, key, explanation.strip()), context, around);
    }

    private static String explanation(List<Notes.Note> around, List<Distractor> wrong, Set<Citation> context) {
        StringBuilder text = new StringBuilder();
        for (Notes.Note note : around) {
            text.append(text.length() > 0 ? " " : "").append(Words.capitalised(note.text()));
        }
        if (text.length() == 0) {
            for (Distractor d : wrong) {
                if (!d.feedback().isEmpty()) {
                    text.append(text.length() > 0 ? " " : "").append(d.feedback());
                    context.addAll(d.evidence());
                    break;
                }
            }
        }
        return text.toString();
    }

    private Draft draft(Fact fact, String form, Item item, Set<Citation> context, List<Notes.Note> around) {
        Set<Citation> more = new LinkedHashSet<>();
        around.forEach(n -> more.addAll(n.evidence()));
        more.addAll(context);
        more.removeAll(fact.evidence());
        String id = form.substring(0, 2) + "-" + String.format(Locale.ROOT, "%016x", id(fact.key() + "|" + form));
        return new Draft(
                id,
                item,
                fact.kind(),
                Draft.topicOf(fact.kind()),
                fact.key(),
                form,
                fact.evidence(),
                List.copyOf(more),
                difficulty(fact, form, item));
    }

    private static long id(String text) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return h;
    }

    /**
     * Typing is harder than choosing, choosing than judging; a day is harder than a year; a value that several sources give
     * is easier; a long stem is harder.
     */
    private static double difficulty(Fact fact, String form, Item item) {
        double d = form.equals("cloze") ? 0.6 : form.equals("multiple_choice") ? 0.45 : 0.3;
        if (fact instanceof DatedEvent date) {
            d += date.date().precision().ordinal() == 0 ? 0.12 : 0;
            d -= date.accepted().isEmpty() ? 0 : 0.08;
        }
        d += Math.min(0.15, Words.count(item.stem()) * 0.004);
        return Math.round(Math.min(0.95, d) * 100) / 100.0;
    }
}
