package org.footnote.progress;

import java.util.Optional;

/** What a sitting is about; nothing: everything the learner reaches. */
record Focus(Optional<Long> course, Optional<String> topic, Optional<Long> fact) {

    static final Focus EVERYTHING = new Focus(Optional.empty(), Optional.empty(), Optional.empty());

    boolean holds(Standing standing) {
        return course.map(c -> c == standing.collection()).orElse(true)
                && topic.map(t -> t.equals(standing.topic())).orElse(true)
                && fact.map(f -> f == standing.fact()).orElse(true);
    }

    /** Who names a topic or a fact wants to be asked it, due or not. */
    boolean ahead() {
        return topic.isPresent() || fact.isPresent();
    }
}
