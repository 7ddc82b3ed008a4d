package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.footnote.bank.TestBank;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.material.CoursePack;
import org.footnote.material.ImportReport;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.Source;
import org.footnote.text.Citation;
import org.footnote.text.Span;

/** A small course whose keys, explanations and proofs are words that stand nowhere else. */
@ApplicationScoped
public class TestCourse {

    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    /** Sentences of the document; each proves one question. */
    private static final int SENTENCES = 12;

    @Inject
    ImportingMaterial importing;

    @Inject
    TestBank bank;

    @Inject
    QuestionSets sets;

    @Inject
    Clock clock;

    /** A bundled quiz of this many questions over a collection of its own; asking twice gives another one. */
    @Transactional
    public long quiz(String name, int number) {
        long collection = collection(name);
        QuestionSet set =
                QuestionSet.bundled(collection, "all", "Quiz " + name, "", new Rule(Set.of(), number), clock.instant());
        sets.persist(set);
        return set.id();
    }

    /** One more quiz over the collection of this one. */
    @Transactional
    public long another(long quiz, int number) {
        QuestionSet set = QuestionSet.bundled(
                collectionOf(quiz), "more", "More", "", new Rule(Set.of(), number), clock.instant());
        sets.persist(set);
        return set.id();
    }

    /** A quiz that a teacher made. */
    @Transactional
    public long quizOf(long teacher, String name, int number) {
        QuestionSet set = QuestionSet.of(
                collection(name), teacher, "Quiz " + name, "", new Rule(Set.of(), number), clock.instant());
        sets.persist(set);
        return set.id();
    }

    /** A quiz of {@link EveryType}, open to every student. */
    @Transactional
    public long everyType(String name) {
        QuestionSet set = QuestionSet.bundled(
                everyTypeCollection(name),
                "all",
                "Quiz " + name,
                "",
                new Rule(Set.of(), EveryType.ALL.size()),
                clock.instant());
        sets.persist(set);
        return set.id();
    }

    @Transactional
    public long everyTypeCollection(String name) {
        List<String> proofs =
                EveryType.ALL.stream().map(EveryType.Question::proof).toList();
        return collection(
                name,
                proofs,
                i -> new Asking(
                        EveryType.ALL.get(i).item(), EveryType.ALL.get(i).kind(), "Congress"));
    }

    /** @param value as what the fact is asked for, empty where it does not matter */
    private record Asking(Item item, Kind kind, String topic, String subject, String value) {

        Asking(Item item, Kind kind, String topic) {
            this(item, kind, topic, "", "");
        }
    }

    private long collection(String name) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i <= SENTENCES; i++) {
            sentences.add("Proof" + i + " of " + name + " says 🐉 that pier " + word(i) + " was built.");
        }
        return collection(
                name,
                sentences,
                i -> new Asking(
                        item(i + 1), i % 2 == 1 ? Kind.DATE : Kind.POLICY, i < 6 ? "Old harbour" : "New harbour"));
    }

    private long collection(String wanted, List<String> sentences, IntFunction<Asking> asking) {
        // stories of other classes may have taken the name
        String name = TAKEN.add(wanted) ? wanted : wanted + "-" + TAKEN.size();
        TAKEN.add(name);
        StringBuilder text = new StringBuilder("# The harbour of " + name + "\n\n");
        for (String sentence : sentences) {
            text.append("Before it came nothing. ").append(sentence).append(" After it came more.\n\n");
        }
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        Source source = new Source(name + ".md", text.toString().getBytes(StandardCharsets.UTF_8));
        ImportReport report = importing.bring(new CoursePack(
                name,
                "Course " + name,
                "About " + name,
                "en",
                List.of(reference),
                List.of(new CoursePack.Text("T", "", reference, source)),
                List.of()));
        List<TestBank.Given> given = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            Asking asked = asking.apply(i);
            String fact = name + "-fact-" + (i + 1);
            given.add(new TestBank.Given(
                    fact,
                    asked.kind(),
                    asked.topic(),
                    asked.item(),
                    cited(name, text.toString(), i, sentence),
                    asked.subject().isEmpty() ? fact : asked.subject(),
                    asked.value().isEmpty() ? "value" : asked.value(),
                    told(name, text.toString(), sentences, i, asked.item())));
        }
        bank.questions(report.collectionId(), given);
        return report.collectionId();
    }

    private static Citation cited(String name, String text, int i, String sentence) {
        int start = text.codePointCount(0, text.indexOf(sentence));
        Span span = new Span(start, start + sentence.codePointCount(0, sentence.length()));
        return new Citation(name + ".md", i + 2, span, sentence);
    }

    /** What is said of a wrong choice is proved by the sentence of the next question. */
    private static Map<Integer, Citation> told(String name, String text, List<String> sentences, int i, Item item) {
        int next = (i + 1) % sentences.size();
        Map<Integer, Citation> told = new HashMap<>();
        for (int c = 0;
                item instanceof ChoiceItem choice && c < choice.choices().size();
                c++) {
            if (!choice.choices().get(c).feedback().isEmpty()) {
                told.put(c, cited(name, text, next, sentences.get(next)));
            }
        }
        return told;
    }

    /** Four of each type; the first choice of a multiple-choice item is its key, the statements are true. */
    static Item item(int i) {
        String explanation = "Explanation" + i + " teaches it.";
        if (i % 3 == 0) {
            return new TrueFalse("Statement " + i + " about the harbour holds.", true, explanation);
        }
        if (i % 3 == 1) {
            return new MultipleChoice(
                    "Question " + i + " about the harbour?",
                    List.of(
                            new Choice("the pier of " + word(i), true, ""),
                            new Choice("the tower of " + word(i + 20), false, "Feedback" + i),
                            new Choice("the wall of " + word(i + 40), false, ""),
                            new Choice("the gate of " + word(i + 60), false, "")),
                    explanation);
        }
        return new Cloze("Sentence " + i + " ends in ____ here.", List.of("secret" + word(i)), explanation);
    }

    /** A quiz over dated events, two of them the same one, dated more and less exactly. */
    @Transactional
    public long dated(String name) {
        List<String> dates = List.of("14 March 1871", "1868", "March 1871", "late 1874", "9 October 1871");
        List<String> events = List.of(
                "the bridge was opened",
                "the lock was dug",
                "the bridge was opened",
                "the mole was built",
                "the mast fell");
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            sentences.add("Proof" + (i + 1) + " of " + name + ": in " + dates.get(i) + " " + events.get(i) + ".");
        }
        long collection = collection(
                name, sentences, i -> new Asking(item(i + 1), Kind.DATE, "Old harbour", events.get(i), dates.get(i)));
        QuestionSet set =
                QuestionSet.bundled(collection, "all", "Quiz " + name, "", new Rule(Set.of(), 5), clock.instant());
        sets.persist(set);
        return set.id();
    }

    /** The collection that a quiz draws on. */
    @Transactional
    public long collectionOf(long quiz) {
        return sets.findById(quiz).collectionId();
    }

    public static String word(int i) {
        return "w" + Integer.toString(i * 7919, 26).replaceAll("[0-9]", "q");
    }
}
