package org.footnote.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.footnote.generation.Draft;
import org.footnote.item.Kind;
import org.junit.jupiter.api.Test;

/** Topics are named in both languages. */
@QuarkusTest
class TopicNamesTest {

    @Test
    void every_topic_the_engine_gives_has_a_name_in_chinese() throws Exception {
        Map<String, String> names = new TreeMap<>();
        KnowledgeMessages english = MessageBundles.get(KnowledgeMessages.class);
        KnowledgeMessages chinese = MessageBundles.get(KnowledgeMessages.class, Localized.Literal.of("zh"));
        for (Method method : KnowledgeMessages.class.getMethods()) {
            if (method.getName().startsWith("topic_")) {
                names.put((String) method.invoke(english), (String) method.invoke(chinese));
            }
        }
        for (Kind kind : Kind.values()) {
            String topic = Draft.topicOf(kind);
            assertTrue(names.containsKey(topic), topic);
            assertFalse(names.get(topic).matches(".*[a-z].*"), names.get(topic));
        }
        assertEquals(
                names.size(),
                Arrays.stream(Kind.values()).map(Draft::topicOf).distinct().count());
    }
}
