package org.footnote.material;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * A course as {@code quizzes/README.md} describes it, with its texts.
 *
 * @param id name of its folder, unique
 * @param language of the texts, as in {@code en}
 */
public record CoursePack(
        String id,
        String title,
        String description,
        String language,
        List<Reference> references,
        List<Text> documents,
        List<Quiz> quizzes) {

    public CoursePack {
        references = List.copyOf(references);
        documents = List.copyOf(documents);
        quizzes = List.copyOf(quizzes);
    }

    /** An account that texts follow; what it does not state is empty. */
    public record Reference(
            String id,
            String title,
            String author,
            String translator,
            String reviser,
            String container,
            String publisher,
            String year,
            String original,
            String note) {

        /** As a bibliography names it: author, title, who translated and revised it, where and when it appeared. */
        public String cite() {
            return Stream.of(
                            author,
                            "“" + title + "”",
                            translator.isEmpty() ? "" : "translated by " + translator,
                            reviser.isEmpty() ? "" : "revised by " + reviser,
                            container,
                            publisher,
                            year)
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", "));
        }
    }

    /** A study text; its author is the one whose account it follows, empty where unknown. */
    public record Text(String title, String author, Reference follows, Source source) {}

    /**
     * A quiz that comes with the course.
     *
     * @param kinds of fact to ask, in the words of the manifest
     * @param questions how many to draw
     */
    public record Quiz(String id, String title, String description, List<String> kinds, int questions) {

        public Quiz {
            kinds = List.copyOf(kinds);
        }
    }
}
