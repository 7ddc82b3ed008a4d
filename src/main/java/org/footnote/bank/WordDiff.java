package org.footnote.bank;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word; in scripts without blanks, character by character. */
final class WordDiff {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** A stretch of both texts, or of one of them only. */
    public record Piece(String text, boolean removed, boolean added) {

        public boolean same() {
            return !removed && !added;
        }
    }

    static List<Piece> of(String former, String later) {
        List<String> before = words(former);
        List<String> after = words(later);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, before.subList(at, delta.getSource().getPosition()), false, false);
            add(pieces, delta.getSource().getLines(), true, false);
            add(pieces, delta.getTarget().getLines(), false, true);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, before.subList(at, before.size()), false, false);
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, List<String> words, boolean removed, boolean added) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), removed, added));
        }
    }
}
