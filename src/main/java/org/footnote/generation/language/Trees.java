package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import org.footnote.generation.syntax.Parser;
import org.footnote.generation.syntax.Tree;
import org.footnote.generation.syntax.Word;
import org.footnote.text.DateMention;
import org.footnote.text.Token;

/**
 * Parses a sentence with what acts as one word in it taken as one: a short phrase in quotation marks is a name, whatever verbs
 * it holds, and a date is a date, however it is written.
 */
final class Trees {

    /** Words of a quotation that still names something; longer ones say something. */
    private static final int NAME = 14;

    private record Unit(int first, int last, Token stands) {}

    private Trees() {}

    static Tree of(String text, List<Token> tokens, List<DateMention> dates) {
        List<Unit> units = new ArrayList<>();
        List<Token> reduced = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Unit unit = quotation(tokens, i);
            unit = unit == null ? date(tokens, i, dates) : unit;
            unit = unit == null ? new Unit(i, i, tokens.get(i)) : unit;
            units.add(unit);
            reduced.add(unit.stands());
            i = unit.last() + 1;
        }
        Tree tree = Parser.english().parse(text, reduced);
        return reduced.size() == tokens.size() ? tree : expanded(text, tokens, units, tree);
    }

    private static Unit quotation(List<Token> tokens, int i) {
        if (!tokens.get(i).text().equals("“")) {
            return null;
        }
        for (int j = i + 1; j < tokens.size() && j <= i + NAME; j++) {
            String text = tokens.get(j).text();
            if (text.matches("[“.!?;:]")
                    && !(text.equals(".")
                            && j + 1 < tokens.size()
                            && tokens.get(j + 1).text().equals("”"))) {
                return null;
            }
            if (text.equals("”")) {
                boolean speech = i > 0 && tokens.get(i - 1).text().equals(":") && j > i + 6;
                boolean empty = j == i + 1;
                if (speech || empty) {
                    return null;
                }
                Token inner = tokens.get(i + 1);
                return new Unit(
                        i,
                        j,
                        new Token(
                                "Doctrine", "PROPN", inner.from(), tokens.get(j).to()));
            }
        }
        return null;
    }

    private static Unit date(List<Token> tokens, int i, List<DateMention> dates) {
        for (DateMention date : dates) {
            if (date.from() != tokens.get(i).from()) {
                continue;
            }
            int last = i;
            while (last + 1 < tokens.size() && tokens.get(last + 1).to() <= date.to()) {
                last++;
            }
            boolean plural = date.value().label().matches(".*\\d0s.*");
            String stands = plural ? "1870s" : "1871";
            boolean article = tokens.get(i).is("the");
            return last == i || article && last == i + 1
                    ? null
                    : new Unit(i, last, new Token(stands, "NUM", tokens.get(i).from(), date.to()));
        }
        return null;
    }

    /** Each word of a unit hangs on its first word that is no sign; that one has the place of the unit in the tree. */
    private static Tree expanded(String text, List<Token> tokens, List<Unit> units, Tree tree) {
        int[] heads = new int[units.size()];
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            boolean quoted = tokens.get(unit.first()).text().equals("“") && unit.last() > unit.first();
            heads[u] = quoted ? unit.first() + 1 : unit.first();
        }
        List<Word> words = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Word whole = tree.word(u);
            for (int i = unit.first(); i <= unit.last(); i++) {
                Token token = tokens.get(i);
                boolean head = i == heads[u];
                boolean sign = !Character.isLetterOrDigit(token.text().codePointAt(0));
                String tag = unit.last() == unit.first() ? whole.tag() : sign ? "``" : whole.tag();
                words.add(new Word(
                        token.text(),
                        token.lower(),
                        tag,
                        token.from(),
                        token.to(),
                        head ? whole.head() < 0 ? Tree.NONE : heads[whole.head()] : heads[u],
                        head ? whole.relation() : sign ? "punct" : "flat",
                        !head || whole.agreed(),
                        !head || whole.likely()));
            }
        }
        return new Tree(text, words);
    }
}
