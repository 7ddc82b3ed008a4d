package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a quiz on paper, and of the page where it is made. */
@MessageBundle("paper")
public interface PaperMessages {

    @Message("Print")
    String print();

    @Message("“{title}” on paper")
    String title(String title);

    @Message(
            "Sheets to be printed, with their questions and choices in another order on each. What the rules draw is drawn once and kept, so the key always fits.")
    String lede();

    @Message("Variants")
    String variants_label();

    @Message("1 to 26. The first keeps the order of the quiz.")
    String variants_hint();

    @Message("Paper")
    String paper_label();

    @Message("A4")
    String a4();

    @Message("Letter")
    String letter();

    @Message("Include")
    String include();

    @Message("an answer sheet with each variant")
    String with_sheet();

    @Message("explanations, with the passages that prove them, in the key")
    String with_explanations();

    @Message("Draw and keep")
    String make();

    @Message("The sheets are ready.")
    String made();

    @Message("Ready to print")
    String ready();

    @Message("Nothing was printed yet.")
    String none();

    @Message(
            "Made {at}: {#if questions == 1}one question{#else}{questions} questions{/if}, {#if variants == 1}one variant{#else}{variants} variants{/if}, {paper}")
    String line(String at, long questions, long variants, String paper);

    @Message("Sheets for students (PDF)")
    String sheets_link();

    @Message("Key for teachers (PDF)")
    String key_link();

    @Message("No question can be drawn, so there is nothing to print.")
    String nothing();

    @Message("Variant {letter}")
    String variant(String letter);

    @Message("Name")
    String name();

    @Message("Classroom")
    String classroom();

    @Message("Date")
    String date();

    @Message(
            "{#if questions == 1}One question{#else}{questions} questions{/if}, {#if marks == '1'}one mark{#else}{marks} marks{/if}. Variant {letter}.")
    String about(long questions, String marks, String letter);

    @Message("{#if marks == '1'}one mark{#else}{marks} marks{/if}")
    String marks(String marks);

    @Message("Mark one choice.")
    String choose_one();

    @Message("Mark every choice that is right; there may be several.")
    String choose_all();

    @Message("True or false?")
    String true_or_false();

    @Message("True")
    String true_word();

    @Message("False")
    String false_word();

    @Message("Write what belongs in the gap.")
    String fill();

    @Message("Which choice belongs in the gap?")
    String choose_for_gap();

    @Message("Write a number.")
    String number();

    @Message("Write day, month and year.")
    String day();

    @Message("Write month and year.")
    String month();

    @Message("Write the year.")
    String year();

    @Message("Write a date as exactly as you know it.")
    String some_date();

    @Message("Answer in a few words.")
    String few_words();

    @Message("Write the letter of what belongs to each.")
    String match();

    @Message("Write the letter of what belongs to each. Some letters are left over.")
    String match_more();

    @Message("Write the letters in their order, the first one first.")
    String order();

    @Message("Answer")
    String answer();

    @Message("Answer sheet")
    String answer_sheet();

    @Message("Key")
    String key();

    @Message("Key to variant {letter}")
    String key_of(String letter);

    @Message("Explanations")
    String explanations();

    @Message("Where it stands: {places}")
    String stands(String places);

    @Message("{letter} {number}")
    String place(String letter, int number);

    @Message("Key: {key}")
    String key_words(String key);

    @Message("“{words}”")
    String quoted(String words);

    @Message("{title}, § {place}")
    String source(String title, int place);

    @Message("{title}, {author}, § {place}")
    String source_by(String title, String author, int place);

    @Message("Made with Footnote on {day}.")
    String colophon(String day);
}
