package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.generation.GenerationSettings;
import org.footnote.generation.Refusal;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Enumeration;
import org.footnote.generation.fact.Event;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Place;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.Numeric;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;

/** Writes the items of each fact: multiple choice, a true or false statement, a gap to fill. */
public final class ItemWriter {

    /** So many words in a row are known again. */
    private static final int RECOGNISED = 7;

    /** Share of the words of a statement to be judged that its evidence has. */
    private static final double PROVED = 0.66;

    /** A gap with other words of a quotation around it. */
    private static final Pattern QUOTED_GAP =
            Pattern.compile("“(?:[^”]*\\p{L}[^”]*\\{\\}[^”]*|[^”]*\\{\\}[^”]*\\p{L}[^”]*)”");

    private static final Set<Claim.Sort> PLACES = Set.of(Claim.Sort.COUNTRY, Claim.Sort.CITY, Claim.Sort.REGION);

    private final GenerationSettings settings;
    private final Knowledge knowledge;
    private final Dice dice;
    private final Support support;
    private final Cast cast;
    private final Asks asks;
    private final Distractors distractors;
    private final Quotations quotations;
    private final Notes notes;
    private final Entries entries;
    private final Members members;
    private final Occasions occasions;

    public ItemWriter(Knowledge knowledge, GenerationSettings settings) {
        this.settings = settings;
        this.knowledge = knowledge;
        this.dice = new Dice(settings.seed());
        this.support = new Support(knowledge.collection());
        this.cast = new Cast(knowledge);
        Cited cited = new Cited(knowledge.collection());
        this.asks = new Asks(knowledge, dice);
        this.distractors = new Distractors(knowledge, cast, cited, support, dice);
        this.quotations = new Quotations(knowledge, dice);
        this.notes = new Notes(knowledge, cited, quotations, dice);
        this.entries = new Entries(dice);
        this.members = new Members(knowledge, support, notes, dice);
        this.occasions = new Occasions(knowledge);
    }

    /**
     * Drafts that several facts make together: what came first, what belongs to what, and which event a date belongs to.
     *
     * @param written how many drafts of a fact, by its key, have been kept so far
     */
    public List<Draft> writeTogether(ToIntFunction<String> written) {
        Timeline timeline = new Timeline(knowledge, support);
        Stories stories = new Stories(knowledge.collection());
        List<Draft> drafts = new ArrayList<>(new Orderings(timeline, stories, quotations, dice).all());
        drafts.addAll(new Matchings(knowledge, support, timeline, stories, quotations, dice).all());
        drafts.addAll(new EventChoices(timeline, stories, support, notes, dice)
                .all(fact -> written.applyAsInt(fact) < settings.formsPerFact()));
        return drafts;
    }

    /**
     * Drafts of one fact, not yet checked. Serves several threads.
     *
     * @param refused told why something was not written, with an example
     */
    public List<Draft> write(Fact fact, BiConsumer<Refusal, String> refused) {
        if (fact instanceof Enumeration list) {
            return members.of(list);
        }
        Ask ask = asks.of(fact);
        String attribution = placed(attribution(fact), fact, ask);
        if (attribution != null && Words.contains(attribution, ask.value())) {
            // a title that names the key would give it away
            attribution = "";
        }
        if (attribution == null) {
            refused.accept(Refusal.DISAGREEMENT_WITHOUT_NAME, fact.subject());
            return List.of();
        }
        List<Notes.Note> around = notes.about(fact, ask.question() + " " + ask.value(), "choice");
        if (isGuessed(fact, ask)) {
            refused.accept(Refusal.STEM_GIVES_KEY_AWAY, ask.question());
            return List.of();
        }
        List<Distractor> wrong = distractors.of(fact, ask);
        if (wrong.size() < 3) {
            refused.accept(Refusal.NO_DISTRACTORS, ask.question());
        }
        if (around.isEmpty()) {
            refused.accept(Refusal.NOTHING_TO_TEACH, ask.question());
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Draft typed = typed(fact, ask, attribution, wrong.size() >= 3);
        boolean entered = typed != null && (typed.item() instanceof Numeric || typed.item() instanceof ShortAnswer);
        boolean standsOut = fact instanceof DatedEvent && support.standsOut(ask.value(), wrong);
        if (wrong.size() >= 3 && !standsOut) {
            // what is typed and what is chosen are asked in different words
            drafts.add(
                    entered || isDetail(fact)
                            ? clozeChoice(fact, ask, attribution, wrong, around)
                            : multipleChoice(fact, ask, attribution, wrong, around));
        }
        boolean again = !drafts.isEmpty()
                && typed != null
                && typed.item() instanceof Cloze
                && Words.content(ask.question()).equals(Words.content(ask.forGap()));
        if (typed != null && !again && drafts.size() < settings.formsPerFact()) {
            drafts.add(typed);
        }
        // a place that the document hardly speaks of makes no false statement that anybody would take for true
        boolean place = fact instanceof Place || fact instanceof Claim claim && PLACES.contains(claim.sort());
        List<Distractor> swapped = place
                ? wrong.stream()
                        .filter(w -> cast.isFamiliar(fact.source(), w.text()))
                        .toList()
                : wrong;
        swapped = swapped.stream()
                .filter(w -> !Amounts.isTold(ask.statement(), ask.value(), w.text()))
                .toList();
        // another word within the words of a source would be put into its mouth, and no event does what another one did
        boolean fixed = QUOTED_GAP.matcher(ask.statement()).find()
                || fact instanceof Claim c && c.slotName() == Claim.Slot.DOER && c.sort() == Claim.Sort.EVENT;
        swapped = fixed ? List.of() : swapped;
        boolean onlyTrue = swapped.isEmpty() && !wrong.isEmpty();
        boolean proved = Words.share(
                        Words.content(attribution + ask.statement().replace("{}", "")),
                        Words.content(
                                fact.evidence().stream().map(Citation::quote).collect(Collectors.joining(" "))))
                >= PROVED;
        onlyTrue |= swapped.isEmpty() && isVerbatim(fact, ask);
        if (ask.judged() && proved && !onlyTrue && drafts.size() < settings.formsPerFact()) {
            drafts.add(trueFalse(
                    fact, ask, attribution, swapped, notes.about(fact, ask.question() + " " + ask.value(), "judged")));
        }
        return drafts;
    }

    /** A year in the name of what happened, or the country that the whole document speaks of. */
    private boolean isGuessed(Fact fact, Ask ask) {
        if (fact instanceof DatedEvent dated) {
            return !dated.recurs()
                    && !dated.namesYear()
                    && Words.contains(
                            ask.question(), Integer.toString(dated.date().end().getYear()));
        }
        boolean place = fact instanceof Place
                || fact instanceof TermOfTreaty t && t.slotName() == TermOfTreaty.Slot.LENDER
                || fact instanceof Claim c
                        && (PLACES.contains(c.sort())
                                || !Gazetteer.otherNames(knowledge.names().plain(c.value()))
                                        .isEmpty());
        return place && cast.isSetting(fact.source(), knowledge.names().plain(fact.value()));
    }

    /** The form that is answered by typing; null where typing makes no sense. */
    private Draft typed(Fact fact, Ask ask, String attribution, boolean choices) {
        if (fact instanceof Claim claim && claim.shape() == Claim.Shape.NOUN_PHRASE && !claim.isNarrow()) {
            // there are too many ways to word a phrase
            return null;
        }
        if (isDetail(fact)) {
            return null;
        }
        List<Notes.Note> around = notes.about(fact, ask.question() + " " + ask.value(), "cloze");
        String told = explanation(around, List.of(), new LinkedHashSet<>());
        Optional<Item> item;
        if (fact instanceof DatedEvent dated) {
            item = entries.date(dated, ask, attribution, told);
        } else {
            item = entries.number(fact, ask, attribution, told);
            boolean named = !choices || dice.roll(fact.key() + "typed", 3) == 0;
            if (item.isEmpty() && named) {
                item = entries.name(fact, ask, attribution, told);
            }
        }
        if (item.isPresent()) {
            return Drafts.of(fact, item.get().type().code(), item.get(), Set.of(), around);
        }
        return ask.accepted().isEmpty() || fact instanceof DatedEvent ? null : cloze(fact, ask, attribution, around);
    }

    private static boolean isDetail(Fact fact) {
        return fact instanceof Claim claim && claim.slotName() == Claim.Slot.DETAIL;
    }

    /** Whether the true statement stands in the source word for word: who remembers the sentence has not understood it. */
    private static boolean isVerbatim(Fact fact, Ask ask) {
        List<String> words = Words.all(ask.statement().replace("{}", ask.value()));
        String run = " " + String.join(" ", words) + " ";
        return words.size() >= RECOGNISED
                && fact.evidence().stream()
                        .anyMatch(c -> (" " + String.join(" ", Words.all(c.quote())) + " ").contains(run));
    }

    /** "According to X, ", empty where no attribution is needed, null where it is needed and there is no name. */
    private String attribution(Fact fact) {
        if (fact instanceof Claim claim && (claim.leans() || !claim.speaker().isEmpty())) {
            if (!claim.speaker().isEmpty()) {
                return claim.leans() ? null : "According to " + claim.speaker() + ", ";
            }
            return setting(fact);
        }
        if (fact instanceof DatedEvent dated
                && dated.event().wording() != null
                && dated.event().wording().leans()) {
            return setting(fact);
        }
        if (fact instanceof DatedEvent dated
                && dated.disputed().isEmpty()
                && dated.accepted().isEmpty()
                && support.datedOtherwise(dated.event().content(), dated.date(), fact.source())) {
            String name = fact.source().attribution();
            return name.isEmpty() ? "" : "According to " + name + ", ";
        }
        if (fact instanceof Deed deed && isOpen(deed.event())) {
            // what was done at no named day, and may have been done again, belongs to the account of one source
            return setting(fact);
        }
        boolean needed = fact instanceof DatedEvent d && (!d.disputed().isEmpty() || Dates.isJudgement(d))
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

    /** The attribution with the year of which the source tells, where a question without it would not say when. */
    private String placed(String attribution, Fact fact, Ask ask) {
        String occasion = attribution == null ? "" : occasions.of(fact, ask.question());
        if (occasion.isEmpty()) {
            return attribution;
        }
        String named = attribution.isEmpty() ? setting(fact) : attribution;
        boolean told = named != null && named.matches(".*\\d{4}.*");
        return named == null || told ? attribution : named.substring(0, named.length() - 2) + occasion + ", ";
    }

    private static boolean isOpen(Event event) {
        return event.date() == null
                || event.verb().can("travel") && event.date().precision() != DatePrecision.DAY;
    }

    private String setting(Fact fact) {
        String setting = knowledge.setting(fact.source());
        return setting.isEmpty() ? null : setting + ", ";
    }

    private Draft multipleChoice(
            Fact fact, Ask ask, String attribution, List<Distractor> wrong, List<Notes.Note> around) {
        Set<Citation> context = new LinkedHashSet<>();
        boolean place = fact instanceof Claim claim && PLACES.contains(claim.sort());
        // behind "which country" names stand without the article that only some of them have
        List<Choice> choices = choices(fact, ask, wrong, context).stream()
                .map(c -> place ? new Choice(c.text().replaceFirst("^the ", ""), c.correct(), c.feedback()) : c)
                .toList();
        String stem = Words.capitalised(attribution + ask.question());
        return Drafts.of(
                fact,
                "multiple_choice",
                new MultipleChoice(stem, choices, explanation(around, wrong, context)),
                context,
                around);
    }

    private Draft clozeChoice(Fact fact, Ask ask, String attribution, List<Distractor> wrong, List<Notes.Note> around) {
        Set<Citation> context = new LinkedHashSet<>();
        String stem = Words.capitalised(attribution + ask.forGap().replace("{}", Cloze.GAP)) + ".";
        boolean opens = stem.startsWith(Cloze.GAP);
        List<Choice> choices = choices(fact, ask, wrong, context).stream()
                .map(c -> opens ? new Choice(Words.capitalised(c.text()), c.correct(), c.feedback()) : c)
                .toList();
        return Drafts.of(
                fact,
                "cloze_choice",
                new ClozeChoice(stem, choices, explanation(around, wrong, context)),
                context,
                around);
    }

    private List<Choice> choices(Fact fact, Ask ask, List<Distractor> wrong, Set<Citation> context) {
        List<Choice> choices = new ArrayList<>();
        for (Distractor d : dice.shuffled(wrong, fact.key() + "order").subList(0, 3)) {
            choices.add(new Choice(d.text(), false, d.feedback()));
            context.addAll(d.evidence());
        }
        choices.add(dice.roll(fact.key() + "position", 4), new Choice(ask.value(), true, ""));
        return choices;
    }

    private Draft cloze(Fact fact, Ask ask, String attribution, List<Notes.Note> around) {
        String gap = Cloze.GAP + (ask.gapHint().isEmpty() ? "" : " (" + ask.gapHint() + ")");
        String stem = Words.capitalised(attribution + ask.forGap().replace("{}", gap)) + ".";
        return Drafts.of(
                fact,
                "cloze",
                new Cloze(stem, ask.accepted(), explanation(around, List.of(), new LinkedHashSet<>())),
                Set.of(),
                around);
    }

    private Draft trueFalse(Fact fact, Ask ask, String attribution, List<Distractor> wrong, List<Notes.Note> around) {
        // where nothing can be changed a statement is true: the others make up for it, so that "true" is no good guess
        boolean key = wrong.isEmpty() || dice.roll(fact.key() + "truth", 3) == 0 && !isVerbatim(fact, ask);
        Distractor other =
                wrong.isEmpty() ? Distractor.plain("") : wrong.get(dice.roll(fact.key() + "other", wrong.size()));
        String shown = key ? ask.value() : other.text();
        String stem = Words.capitalised(attribution + ask.statement().replace("{}", shown)) + ".";
        Set<Citation> context = new LinkedHashSet<>(key ? List.of() : other.evidence());
        String lead = key
                ? ""
                : "One thing was changed: it should read " + inMarks(ask.value()) + ", not " + inMarks(other.text())
                        + ". ";
        String told = explanation(around, List.of(), new LinkedHashSet<>());
        boolean again = other.feedback().length() > 30
                && told.contains(other.feedback()
                        .substring(
                                other.feedback().indexOf(", ") + 2,
                                other.feedback().length() - 1));
        String explanation =
                lead + (!key && !other.feedback().isEmpty() && !again ? other.feedback() + " " : "") + told;
        return Drafts.of(fact, "true_false", new TrueFalse(stem, key, explanation.strip()), context, around);
    }

    /** In quotation marks, those inside it single. */
    private static String inMarks(String text) {
        return "“" + text.replace('“', '‘').replace('”', '’') + "”";
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
}
