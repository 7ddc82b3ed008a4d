package org.footnote.quiz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/** Questions that a quiz may be given by hand, a page of them. */
public record PickView(
        long quiz,
        String title,
        List<Line> lines,
        long total,
        int pages,
        List<Option> kinds,
        List<Option> topics,
        PickForm form,
        FormErrors errors) {

    public record Line(long question, String stem, String kind, String type, String topic) {}

    public int page() {
        return form.page();
    }

    public String previous() {
        return at(form.page() - 1);
    }

    public String next() {
        return at(form.page() + 1);
    }

    private String at(int page) {
        return "/quizzes/" + quiz + "/parts/questions?kind=" + code(form.kind()) + "&topic=" + code(form.topic())
                + "&words=" + code(form.words()) + "&page=" + page;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
