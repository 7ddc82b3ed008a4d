package org.footnote.generation.syntax.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footnote.generation.syntax.Parser;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.CanonicalText;
import org.footnote.text.English;
import org.footnote.text.TidyText;

/** Prints the trees of text files in CoNLL-U: one paragraph a line, or paragraphs between blank lines. */
public final class PrintTrees {

    private PrintTrees() {}

    public static void main(String[] files) throws IOException {
        English english = new English();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            for (String paragraph : Files.readString(Path.of(file)).split("\\n")) {
                CanonicalText source = new CanonicalText(paragraph);
                String tidy = TidyText.of(source, 0, source.value().length()).value();
                for (int[] s : english.sentences(tidy)) {
                    Tree tree = Parser.english().parse(tidy.substring(s[0], s[1]));
                    out.print(tree.toConllu());
                }
            }
        }
        out.flush();
    }
}
