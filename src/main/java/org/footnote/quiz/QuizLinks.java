package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.material.CollectionLink;
import org.footnote.material.CollectionLinks;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** The quizzes of a collection, on its page. */
@ApplicationScoped
class QuizLinks implements CollectionLinks {

    private static final int QUIZZES = 20;

    @Override
    public List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer) {
        String label = Page.messages(QuizMessages.class, viewer.locale()).quizzes_link();
        return viewer.is(Role.TEACHER)
                ? List.of(new CollectionLink("/collections/" + collectionId + "/quizzes", label, QUIZZES))
                : List.of();
    }
}
