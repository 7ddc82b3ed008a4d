package org.footnote.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reports. */
@MessageBundle("reports")
public interface ReportMessages {

    @Message("Reports")
    String reports();

    @Message("Score report")
    String scores();

    @Message("Score report")
    String folio();

    @Message(
            "{#if attempts == 1}1 attempt{#else}{attempts} attempts{/if} of {#if students == 1}1 student{#else}{students} students{/if}")
    String attempts_of(long attempts, long students);

    @Message("Scores over all classrooms")
    String all();

    @Message("No submitted attempt to report on yet. Scores appear here when students of a classroom submit a quiz.")
    String none();

    @Message("All classrooms and quizzes")
    String show_all();

    @Message("Attempts")
    String attempts();

    @Message("Students")
    String students();

    @Message("Mean")
    String mean();

    @Message("Median")
    String median();

    @Message("Standard deviation")
    String deviation();

    @Message("Marks")
    String distribution();

    @Message("note")
    String note();

    @Message("Back to text, note 1")
    String back_to_text();

    @Message(
            "Marks are shown as a share of the full mark, so that quizzes of different lengths can stand in one picture. Every submitted attempt of a classroom’s students counts once, also where somebody took a quiz again.")
    String note_text();

    @Message("Attempts by share of the full mark, in per cent.")
    String histogram();

    @Message("per cent of the full mark")
    String axis();

    @Message("One column per tenth; the number above it counts attempts.")
    String caption();

    @Message("The same as a table")
    String as_table();

    @Message("By quiz and classroom")
    String by_quiz();

    @Message("A student of two classrooms is counted in both")
    String rows_caption();

    @Message("Quiz")
    String quiz();

    @Message("Classroom")
    String classroom();

    @Message("Bar")
    String bar();

    @Message("See which answers were given")
    String answers();
}
