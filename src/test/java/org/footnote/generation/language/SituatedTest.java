package org.footnote.generation.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituatedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who signed the Treaty of Olmen?",
                "Who ordered the bridge at Varnes to be built in 1874?",
                "When did Anna Berg resign?",
                "Give the month and year in which Otto Lind visited Norhaven.",
                "Which policy did Clara Holm announce?",
                "Who was the first mayor of Norhaven?",
                "How many judges did the emperor Leo appoint in one year?",
                "What does the harbour office issue to each captain?",
                "On 3 May 1878, the council rejected a proposal to close the mine.",
                "Put these three events of the years 1874 to 1880 in order, the earliest first.",
            })
    void a_stem_that_tells_when_and_what_is_clear(String stem) {
        assertTrue(Situated.isClear(stem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who ordered the bridge to be built?",
                "The council “replaced the old ferry”.",
                "____ had relegated the harbour to a minor place.",
                "Who expressed disappointment on 30 July 1878?",
                "Otto Lind's visit led to an agreement on the fishing grounds in 1878.",
                "Who travelled to Norhaven by early May 1878?",
                "Which town returned to a more prominent place in the trade of 1878?",
                "On 13 March 1879, the delegations agreed to a treaty text.",
            })
    void a_stem_that_leaves_open_when_or_what_is_not(String stem) {
        assertFalse(Situated.isClear(stem));
    }
}
