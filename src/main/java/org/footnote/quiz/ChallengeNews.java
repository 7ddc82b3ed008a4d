package org.footnote.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.footnote.web.Page;

/** Answers to challenges that the student who is signed in has not taken note of; their first page tells of them. */
@Named("challengeNews")
@RequestScoped
public class ChallengeNews {

    @Inject
    SeeingChallenges seeing;

    @Inject
    Page page;

    private List<ChallengeView.Line> lines;

    /** The latest first. */
    public List<ChallengeView.Line> lines() {
        if (lines == null) {
            lines = seeing.news(page.viewer());
        }
        return lines;
    }
}
