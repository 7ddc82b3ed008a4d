package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.web.Viewer;

/** A teacher looks at a quiz as a student who has seen nothing would; nothing is recorded. */
@ApplicationScoped
class PreviewingSet {

    @Inject
    QuestionSets sets;

    @Inject
    Pool pool;

    /** @throws NotFoundException where the quiz is not this teacher's to give */
    @Transactional
    PreviewView preview(long quiz, long draw, Viewer teacher) {
        QuestionSet set = sets.withParts(quiz, teacher.id()).orElseThrow(NotFoundException::new);
        List<Wanted> wanted = set.wanted();
        Map<Long, QuestionVersion> ready =
                pool.versions(set.collectionId(), wanted).stream().collect(toMap(QuestionVersion::id, identity()));
        List<Candidate> candidates =
                ready.values().stream().map(Pool::candidate).toList();
        List<PreviewView.Question> questions = new ArrayList<>();
        for (Draw.Picked picked : Draw.of(wanted, candidates, Set.of(), Set.of(), draw)) {
            QuestionVersion version = ready.get(picked.candidate().version());
            int number = questions.size() + 1;
            questions.add(new PreviewView.Question(
                    number,
                    Posed.of(version, draw + version.id()).asked("").among(number),
                    Figures.mark(picked.maxMark())));
        }
        return new PreviewView(quiz, set.collectionId(), set.title(), sets.keeps(set, teacher.id()), draw, questions);
    }
}
