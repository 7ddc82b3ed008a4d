package org.footnote.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footnote.bank.Findings;
import org.footnote.bank.Findings.PassageFound;
import org.footnote.bank.Scorecard;

/** A scorecard as plain text. */
final class ScorecardText {

    private final PrintWriter out;

    ScorecardText(PrintWriter out) {
        this.out = out;
    }

    void print(Scorecard card) {
        line("%d items about %d facts", card.items(), card.facts());
        if (card.items() == 0) {
            return;
        }
        counts("type", card.types());
        counts("kind", card.kinds());
        counts("document", card.documents());
        counts("items per fact", card.itemsPerFact());
        difficulty(card.difficulty());
        for (Scorecard.Positions p : card.positions()) {
            line(
                    "key positions   of %d choices: %s   chi-square %.2f%s",
                    p.choices(), numbers(p.counts()), p.chiSquare(), p.uneven() ? ", UNEVEN (p < 0.01)" : "");
        }
        lengths(card.lengths());
        if (card.trueKeys() + card.falseKeys() > 0) {
            line("true or false   true %d, false %d", card.trueKeys(), card.falseKeys());
        }
    }

    private void counts(String what, Map<?, Integer> counts) {
        line("%-15s %s", what, told(counts));
    }

    private static String told(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> String.valueOf(e.getKey()).toLowerCase(Locale.ROOT).replace('_', ' ') + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private void difficulty(Scorecard.Difficulty difficulty) {
        Map<String, Integer> tenths = new TreeMap<>();
        for (int i = 0; i < difficulty.tenths().size(); i++) {
            if (difficulty.tenths().get(i) > 0) {
                tenths.put(
                        String.format(Locale.ROOT, "%.1f–%.1f:", i / 10.0, (i + 1) / 10.0),
                        difficulty.tenths().get(i));
            }
        }
        line(
                "difficulty      mean %.2f   %s%s",
                difficulty.mean(), told(tenths), difficulty.constant() ? "   CONSTANT" : "");
    }

    private void lengths(Scorecard.Lengths lengths) {
        if (lengths.items() > 0) {
            line(
                    "key length      mean %.1f, distractors %.1f characters; right by the longest choice %.0f %%,"
                            + " by the shortest %.0f %%, by chance %.0f %%",
                    lengths.key(),
                    lengths.distractors(),
                    100 * lengths.longest(),
                    100 * lengths.shortest(),
                    100 * lengths.chance());
        }
    }

    void print(Findings findings) {
        out.println();
        counts("facts", findings.facts());
        for (Findings.Disagreement d : findings.disagreements()) {
            line(
                    "sources differ  %s: %s",
                    d.subject(),
                    d.claims().stream()
                            .map(c -> c.value() + " (" + c.document() + ")")
                            .collect(Collectors.joining("; ")));
        }
        if (!findings.refusals().isEmpty()) {
            line("refused");
            findings.refusals()
                    .forEach(r -> line("  %5d  %-26s e.g. %s", r.number(), plain(r.reason()), oneLine(r.example())));
        }
        line("coverage");
        Map<String, List<PassageFound>> documents = findings.passages().stream()
                .collect(Collectors.groupingBy(PassageFound::document, TreeMap::new, Collectors.toList()));
        documents.forEach(this::coverage);
    }

    private void coverage(String document, List<PassageFound> passages) {
        List<PassageFound> prose =
                passages.stream().filter(p -> !p.state().equals("not_prose")).toList();
        line(
                "  %s: %d of %d passages of prose have items",
                document, prose.stream().filter(p -> p.items() > 0).count(), prose.size());
        prose.stream()
                .filter(p -> p.items() == 0)
                .forEach(p ->
                        line("    § %d  %s%s", p.passage(), state(p), p.why().isEmpty() ? "" : ": " + plain(p.why())));
    }

    private static String state(PassageFound passage) {
        return switch (passage.state()) {
            case "facts" -> passage.facts() + " facts, no items";
            case "nothing" -> "nothing found";
            default -> plain(passage.state());
        };
    }

    private static String plain(String code) {
        return code.replace('_', ' ');
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String numbers(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
