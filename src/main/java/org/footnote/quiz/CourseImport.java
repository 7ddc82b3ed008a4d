package org.footnote.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.bank.Drafting;
import org.footnote.bank.DraftingReport;
import org.footnote.bank.KindWords;
import org.footnote.bank.Questions;
import org.footnote.item.Kind;
import org.footnote.material.CoursePack;
import org.footnote.material.ImportReport;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.PackImported;
import org.footnote.material.UnreadableMaterial;
import org.footnote.web.Page;

/** Brings a whole course in: its texts, the questions written from them, and its quizzes. Again, it changes nothing. */
@ApplicationScoped
public class CourseImport {

    /** Facts of a kind that are worth a quiz of their own, and the questions of a quiz nobody gave a number. */
    private static final int ENOUGH = 6;

    private static final int USUAL = 10;

    @Inject
    ImportingMaterial importing;

    @Inject
    Drafting drafting;

    @Inject
    Questions questions;

    @Inject
    QuestionSets sets;

    @Inject
    Clock clock;

    /** What came of files and of the questions written from them. */
    public record Brought(ImportReport files, DraftingReport questions) {}

    /**
     * A pack, complete when this returns.
     *
     * @throws IllegalArgumentException where a quiz of the pack asks for a kind that does not exist
     */
    public DraftingReport bring(CoursePack pack) {
        return drafting.draft(importing.bring(pack).collectionId());
    }

    /** A pack whose questions are written while the server runs on. */
    @Transactional
    public void begin(CoursePack pack) {
        drafting.request(importing.bring(pack).collectionId());
    }

    /**
     * A file, a folder or a pack, complete with questions and, where it brings none, a quiz for each topic that has enough
     * of them and one over everything. Parameters as {@link ImportingMaterial#fromPath}.
     *
     * @throws UnreadableMaterial with one line that says what to change
     */
    public Brought fromPath(Path path, String slug, String title, boolean replace) throws UnreadableMaterial {
        ImportReport files = importing.fromPath(path, slug, title, replace);
        if (files.isInVain()) {
            return new Brought(files, DraftingReport.none());
        }
        DraftingReport report = drafting.draft(files.collectionId());
        QuarkusTransaction.requiringNew().run(() -> usualQuizzes(files.collectionId()));
        return new Brought(files, report);
    }

    private void usualQuizzes(long collection) {
        if (sets.count("collectionId", collection) > 0) {
            return;
        }
        questions.factsReady(collection).forEach((kind, facts) -> {
            if (facts >= ENOUGH) {
                Rule rule = new Rule(Set.of(kind), USUAL);
                String title = KindWords.of(kind, Locale.ENGLISH);
                sets.persist(QuestionSet.bundled(
                        collection, kind.name().toLowerCase(Locale.ROOT), title, "", rule, clock.instant()));
            }
        });
        String everything = Page.messages(QuizMessages.class, Locale.ENGLISH).everything();
        sets.persist(QuestionSet.bundled(
                collection, "everything", everything, "", new Rule(Set.of(), USUAL), clock.instant()));
    }

    /** The quizzes of a pack, in the transaction that brings its texts, however it comes in. */
    void quizzes(@Observes PackImported imported) {
        for (CoursePack.Quiz quiz : imported.pack().quizzes()) {
            Rule rule = new Rule(kinds(imported.pack(), quiz), quiz.questions());
            Optional<QuestionSet> known = sets.bundled(imported.collectionId(), quiz.id());
            if (known.isPresent()) {
                known.get().describeBundled(quiz.title(), quiz.description(), rule);
            } else {
                sets.persist(QuestionSet.bundled(
                        imported.collectionId(), quiz.id(), quiz.title(), quiz.description(), rule, clock.instant()));
            }
        }
    }

    private static Set<Kind> kinds(CoursePack pack, CoursePack.Quiz quiz) {
        return quiz.kinds().stream().map(kind -> kind(pack, quiz, kind)).collect(Collectors.toSet());
    }

    private static Kind kind(CoursePack pack, CoursePack.Quiz quiz, String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    pack.id() + ": quiz “" + quiz.id() + "” asks for a kind that does not exist: “" + name + "”", e);
        }
    }
}
