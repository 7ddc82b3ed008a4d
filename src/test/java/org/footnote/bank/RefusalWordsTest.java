package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.footnote.generation.Refusal;
import org.footnote.web.Languages;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalWordsTest {

    @Test
    void a_teacher_reads_why_in_words_and_not_in_the_programs_names() {
        for (Refusal refusal : Refusal.values()) {
            String bare = refusal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (Locale locale : Languages.ALL) {
                assertNotEquals(bare, RefusalWords.of(refusal.name(), locale), refusal + " in " + locale);
            }
        }
    }
}
