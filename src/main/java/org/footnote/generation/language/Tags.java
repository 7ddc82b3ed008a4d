package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.text.NumberGrammar;
import org.footnote.text.Token;

/** Mends the parts of speech where capital letters or closed word classes say more than the model's guess. */
final class Tags {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "into",
            "between",
            "among",
            "against",
            "under",
            "over",
            "during",
            "within",
            "towards",
            "toward",
            "through",
            "without",
            "across",
            "upon",
            "via",
            "per",
            "amid",
            "despite",
            "around",
            "throughout",
            "regarding",
            "concerning",
            "including",
            "above",
            "below",
            "behind",
            "beyond",
            "onto",
            "off");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will",
            "would", "shall", "should", "can", "could", "may", "might", "must", "cannot");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "him",
            "them",
            "us",
            "me",
            "who",
            "whom",
            "which",
            "whose",
            "itself",
            "himself",
            "herself",
            "themselves");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "these", "those", "each", "every", "any", "some", "no", "both", "all", "another");

    private Tags() {}

    static List<Token> repaired(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            String lower = t.lower();
            String tag = t.tag();
            if (t.text().equals("'s") || t.text().equals("'")) {
                tag = "PART";
            } else if (AUXILIARIES.contains(lower)) {
                tag = "AUX";
            } else if (PREPOSITIONS.contains(lower)) {
                tag = "ADP";
            } else if (POSSESSIVES.contains(lower)) {
                tag = "POSS";
            } else if (PRONOUNS.contains(lower)) {
                tag = "PRON";
            } else if (DETERMINERS.contains(lower)) {
                tag = "DET";
            } else if (lower.equals("to")) {
                boolean infinitive = i + 1 < tokens.size()
                        && Verbs.base(tokens.get(i + 1).lower()) != null
                        && !tokens.get(i + 1).isCapitalised();
                tag = infinitive ? "PART" : tag;
            } else if (lower.equals("and") || lower.equals("or") || lower.equals("but") || lower.equals("nor")) {
                tag = "CCONJ";
            } else if (NumberGrammar.isNumberWord(t.text()) || t.text().matches("[$£€]?\\d.*")) {
                tag = "NUM";
            } else if (i > 0 && t.isCapitalised() && !tokens.get(i - 1).text().matches("[“(]")) {
                tag = "PROPN";
            }
            out.add(new Token(t.text(), tag, t.from(), t.to()));
        }
        return out;
    }
}
