package org.footnote.quiz;

import java.util.Set;

/** Implemented by rooms above in which students are asked facts, too, so that a quiz can leave out what they have seen. */
public interface SeenElsewhere {

    /** Facts of a collection that a student was asked. */
    Set<Long> facts(long student, long collection);
}
