package org.footnote.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.material.DocumentLine;

/** What the passages of a document gave, as squares in rows and as a list of those that gave no items. */
final class CoverageDrawing {

    private static final int IN_A_ROW = 25;
    private static final int ROWS = 6;
    private static final int STEP = 15;

    /** As many gaps as somebody may read; a whole book has thousands. */
    private static final int LISTED = 100;

    private final ScorecardWords words;

    CoverageDrawing(ScorecardWords words) {
        this.words = words;
    }

    ScorecardView.Document of(String fileName, Optional<DocumentLine> line, List<Findings.PassageFound> passages) {
        List<Findings.PassageFound> prose =
                passages.stream().filter(p -> !p.state().equals("not_prose")).toList();
        List<Findings.PassageFound> gaps =
                prose.stream().filter(p -> p.items() == 0).toList();
        return new ScorecardView.Document(
                line.map(DocumentLine::title).orElse(fileName),
                prose.size() > ROWS * IN_A_ROW ? List.of() : rows(prose),
                prose.size() - gaps.size(),
                prose.size(),
                gaps.stream().limit(LISTED).map(gap -> gap(gap, line)).toList(),
                Math.max(0, gaps.size() - LISTED));
    }

    private static List<List<ScorecardView.Square>> rows(List<Findings.PassageFound> passages) {
        List<List<ScorecardView.Square>> rows = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i % IN_A_ROW == 0) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1)
                    .add(new ScorecardView.Square(level(passages.get(i).state()), 1 + STEP * (i % IN_A_ROW)));
        }
        return rows;
    }

    private static int level(String state) {
        return switch (state) {
            case "asked" -> 3;
            case "facts" -> 2;
            case "nothing" -> 1;
            default -> 0;
        };
    }

    private ScorecardView.Gap gap(Findings.PassageFound gap, Optional<DocumentLine> line) {
        return new ScorecardView.Gap(
                gap.passage(),
                line.map(d -> "/documents/" + d.id() + "#s" + gap.passage()),
                words.state(gap.state()),
                gap.why().isEmpty() ? "" : words.reason(gap.why()));
    }
}
