package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** Attempts for students, results and challenges for teachers. */
@ApplicationScoped
class QuizSections implements Sections {

    private static final int ATTEMPTS = 20;
    private static final int CHALLENGES = 35;

    @Override
    public List<Section> of(Viewer viewer) {
        QuizMessages m = Page.messages(QuizMessages.class, viewer.locale());
        if (viewer.is(Role.STUDENT)) {
            return List.of(new Section("attempts", "/attempts", m.attempts(), ATTEMPTS));
        }
        Section challenges = new Section(
                "challenges",
                "/desk/challenges",
                Page.messages(ChallengeMessages.class, viewer.locale()).desk_title(),
                CHALLENGES);
        return viewer.is(Role.TEACHER)
                ? List.of(new Section("results", "/results", m.results(), 0), challenges)
                : List.of(challenges);
    }
}
