package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.Reading;

/**
 * Tells teachable prose from what stands around it: author lists, addresses, translator's credits, navigation, captions,
 * boxes of data, broken fragments of a page.
 */
final class Noise {

    private static final Pattern APPARATUS_HEADING = Pattern.compile(
            "(?i)[#*\\s]*(?:about the authors?|authors?|contributors?|references|bibliography|notes|endnotes|footnotes|further reading"
                    + "|external links|see also|sources|acknowledge?ments?|table of contents|contents|index|related posts|comments)[*\\s:]*");
    private static final Pattern CREDIT = Pattern.compile(
            "(?is).*(?:\\b(?:translated|revised|edited|reprinted|compiled|proofread) (?:by|from)\\b).*");
    private static final Pattern ABOUT_AUTHOR = Pattern.compile(
            "(?is)(?:the )?authors? (?:is|are|was)\\b.*|.*\\b(?:is|are) (?:a |the )?(?:professors?|lecturers?|research fellows?) (?:of|at|in) .*Univers.*");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?is).*(?:please download|leave a (?:reply|comment)|your e-?mail address|required fields|all rights reserved|click here|"
                    + "subscribe|sign in|log in|share this|read more|cookie|privacy policy|\\bjavascript\\b|https?://|www\\.|copyright|©|doi:|isbn).*");
    private static final Pattern LISTED_PERSON = Pattern.compile(
            "(?s).*(?:\\bAddress:|\\bb\\. \\d{4}|(?:Lecturer|Professor|Research Fellow|Director|Editor)s?,).*");
    private static final Pattern BOX =
            Pattern.compile("(?s).*(?:\\{\\{|\\}\\}|\\]\\]|\\[\\[|\\|[^|\\n]*=[^|\\n]*\\|).*");
    /** The last word of a page stands again in the next line after the head of the page: "a word,\nHead. word,". */
    private static final Pattern PAGE_HEAD = Pattern.compile("(\\b\\p{L}+,)\\s*\\n\\s*\\p{Lu}\\p{L}*\\. \\1");

    private Noise() {}

    /** Passages that hold prose or list entries to learn from, in order. */
    static List<Passage> teachable(Reading.Document document) {
        List<Passage> kept = new ArrayList<>();
        boolean apparatus = false;
        for (int i = 0; i < document.passages().size(); i++) {
            Passage passage = document.passages().get(i);
            String block = document.text().slice(passage.span());
            if (passage.kind() == PassageKind.HEADING && isBroken(document, i) && !apparatus) {
                kept.add(new Passage(passage.ordinal(), passage.span(), PassageKind.PARAGRAPH));
                continue;
            }
            if (passage.kind() == PassageKind.HEADING
                    || APPARATUS_HEADING.matcher(block).matches()) {
                apparatus = APPARATUS_HEADING.matcher(block).matches();
                continue;
            }
            if (!apparatus && passage.kind() != PassageKind.REFERENCE && isProse(block)) {
                kept.add(passage);
            }
        }
        return kept;
    }

    /** What looks like a heading but goes on in small letters in the next block is a sentence that a page broke. */
    private static boolean isBroken(Reading.Document document, int i) {
        if (i + 1 >= document.passages().size()) {
            return false;
        }
        String block = document.text().slice(document.passages().get(i).span());
        Passage next = document.passages().get(i + 1);
        int first = document.text().slice(next.span()).codePointAt(0);
        return next.kind() == PassageKind.PARAGRAPH
                && Character.isLowerCase(first)
                && block.split("\\s+").length > 5
                && Character.isLowerCase(block.codePointBefore(block.length()));
    }

    private static boolean isProse(String block) {
        if (BOX.matcher(block).matches() || ABOUT_AUTHOR.matcher(block).matches()) {
            return false;
        }
        boolean shortBlock = block.length() < 200;
        if (shortBlock
                && (CREDIT.matcher(block).matches() || FURNITURE.matcher(block).matches())) {
            return false;
        }
        boolean list = block.stripLeading().matches("(?s)[-*•].*");
        if (list && LISTED_PERSON.matcher(block).matches()) {
            return false;
        }
        return block.chars().filter(Character::isLetter).count() * 2 > block.length()
                && block.split("\\s+").length >= 4;
    }

    /** Stretches inside a passage that no citation may touch, in UTF-16 units of the document. */
    static List<int[]> stains(CanonicalText text) {
        List<int[]> found = new ArrayList<>();
        var matcher = PAGE_HEAD.matcher(text.value());
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }
}
