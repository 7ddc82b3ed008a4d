package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Sentence;
import org.footnote.item.Kind;

/**
 * Where a legal text lays something down: what stands under "ARTICLE V" is asked as "under Article V of the … Treaty", for a
 * duty or a ban means nothing without its law.
 */
final class Articles {

    private static final Pattern HEADING = Pattern.compile(
            "(?m)^[^\\p{L}\\p{N}\\n]*(?i:(article|section)(s?))\\s+([IVXLC]{1,7}|\\d{1,3})\\b(?!\\s+(?:of|and|to)\\b)");
    private static final Pattern RULE = Pattern.compile("\\b(?:shall|may|must|undertakes?|agrees?|entitled)\\b");

    /** @param name empty where several articles are named together: their scope is not told */
    private record Scope(int from, String name) {}

    private final Treaties treaties;
    private final Map<Source, List<Scope>> scopes = new ConcurrentHashMap<>();

    Articles(Treaties treaties) {
        this.treaties = treaties;
    }

    /**
     * The claim with its article and law in question and statement; unchanged where it stands under none. Nothing where the
     * rule denies something of "no act" or "nothing": turned into a question it would ask what is not.
     */
    Optional<Claim> placed(Claim claim) {
        Optional<String> article = of(claim.sentence());
        if (article.isEmpty() || !claim.speaker().isEmpty()) {
            return Optional.of(claim);
        }
        String law = "under " + article.get() + ", ";
        if (claim.statement().matches("(?i).*\\b(?:no|nothing|none) .*")) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                claim.slotName(),
                Kind.TREATY_TERM,
                claim.shape(),
                claim.sort(),
                law + bare(claim.question()),
                law + bare(claim.statement()),
                claim.value(),
                claim.accepted(),
                claim.speaker(),
                false,
                claim.sentence(),
                claim.evidence()));
    }

    private static String bare(String text) {
        return text.replaceAll("\\bthe present (?:\\p{Lu}[\\p{L}-]+ )*(?i:treaty)\\b", "the treaty");
    }

    /** "Article V of the Norby Treaty"; empty where a sentence lays nothing down or its law has no name. */
    Optional<String> of(Sentence sentence) {
        if (!RULE.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        int at = sentence.paragraph().origin(sentence.offset());
        String article = "";
        for (Scope scope : scopes.computeIfAbsent(sentence.source(), Articles::read)) {
            article = scope.from() <= at ? scope.name() : article;
        }
        if (article.isEmpty()) {
            return Optional.empty();
        }
        String title = sentence.source().attribution();
        String named = article;
        return treaties.meant(sentence.source(), "treaty")
                .or(() -> treaties.meant(sentence.source(), "convention"))
                .map(t -> named + " of the " + t)
                .or(() -> title.startsWith("“") ? Optional.of(named + " of " + title) : Optional.empty());
    }

    private static List<Scope> read(Source source) {
        List<Scope> out = new ArrayList<>();
        Matcher matcher = HEADING.matcher(source.document().text().value());
        while (matcher.find()) {
            String kind = matcher.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + matcher.group(1).substring(1).toLowerCase(java.util.Locale.ROOT);
            out.add(new Scope(matcher.start(), matcher.group(2).isEmpty() ? kind + " " + matcher.group(3) : ""));
        }
        return out;
    }
}
