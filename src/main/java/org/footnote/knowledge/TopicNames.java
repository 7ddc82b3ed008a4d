package org.footnote.knowledge;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.footnote.web.Page;

/** Topics in the viewer's language, in templates: {@code {view.topic.named}}. One that somebody named themselves stays as it is. */
@TemplateExtension
public final class TopicNames {

    private TopicNames() {}

    public static String named(String topic) {
        KnowledgeMessages m = Arc.container().instance(Page.class).get().messages(KnowledgeMessages.class);
        return switch (topic) {
            case "Dates" -> m.topic_dates();
            case "Treaty terms" -> m.topic_treaty_terms();
            case "Policies" -> m.topic_policies();
            case "People and statements" -> m.topic_people();
            case "Quantities" -> m.topic_quantities();
            case "Ideas and definitions" -> m.topic_ideas();
            case "Causes and aims" -> m.topic_causes();
            case "Places" -> m.topic_places();
            case "Where sources disagree" -> m.topic_differing();
            default -> topic;
        };
    }
}
