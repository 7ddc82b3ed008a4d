package org.footnote.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page with their places, in the order of the file. */
final class PdfGlyphs extends PDFTextStripper {

    /** Drawing instructions of a document; a page of a book has some thousand. */
    private static final int INSTRUCTIONS = 20_000_000;

    /** Pictures and forms drawn by a document; forms may draw each other, ten times each. */
    private static final int FORMS = 100_000;

    private static final int BOLD = 600;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final Map<Integer, List<PdfGlyph>> byDirection = new HashMap<>();
    private final Set<Spot> printed = new HashSet<>();
    private int instructions;
    private int forms;
    private int glyphs;

    /** A character in a field of a tenth of its size. */
    private record Spot(String text, int column, int row) {}

    /** Thrown through the library, which treats exceptions of input and output as damage of a part. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The characters of a page that are written in its main direction: stamps along the margin are not among them. */
    List<PdfGlyph> read(PDPage page) throws IOException {
        byDirection.clear();
        printed.clear();
        processPage(page);
        return byDirection.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
    }

    @Override
    protected void writePage() {
        // pages are laid out by PdfLayout
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > Limits.TEXT) {
            throw new Exhausted();
        }
        String text = position.getUnicode();
        float size = position.getTextMatrix().getScalingFactorY();
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        if (text == null || text.isEmpty() || !(size > 0.5f) || !Float.isFinite(x + y + position.getWidthDirAdj())) {
            return;
        }
        List<PdfGlyph> line = byDirection.computeIfAbsent(Math.round(position.getDir()), d -> new ArrayList<>());
        PdfGlyph glyph =
                new PdfGlyph(text, x, y, Math.max(0, position.getWidthDirAdj()), size, isBold(position.getFont()));
        PdfGlyph last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (isAgain(glyph)) {
            return;
        }
        if (last == null) {
            line.add(glyph);
        } else if (isAccentOn(glyph, last)) {
            line.set(line.size() - 1, accented(last, glyph));
        } else if (isAccentOn(last, glyph)) {
            line.set(line.size() - 1, accented(glyph, last));
        } else {
            line.add(glyph);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (++instructions > INSTRUCTIONS || forms > FORMS) {
            throw new Exhausted();
        }
        super.processOperator(operator, operands);
    }

    /** Some programs print characters twice, a hair apart, to make them bold. */
    private boolean isAgain(PdfGlyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        int column = (int) (glyph.x() / (0.1f * glyph.size()));
        int row = (int) (glyph.y() / (0.1f * glyph.size()));
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (printed.contains(new Spot(glyph.text(), column + dx, row + dy))) {
                    return true;
                }
            }
        }
        printed.add(new Spot(glyph.text(), column, row));
        return false;
    }

    /** Old typesetting programs print an accent and its letter one over the other. */
    private static boolean isAccentOn(PdfGlyph accent, PdfGlyph letter) {
        return accent.text().length() == 1
                && "\u00B4`\u00A8\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u02DD\u02C7\u00B8\u02DB".indexOf(accent.text())
                        >= 0
                && letter.text().codePoints().allMatch(Character::isLetter)
                && accent.x() + accent.width() / 2 > letter.x()
                && accent.x() + accent.width() / 2 < letter.right()
                && Math.abs(accent.y() - letter.y()) < 0.4f * letter.size();
    }

    private static PdfGlyph accented(PdfGlyph letter, PdfGlyph accent) {
        String mark = accent.text().equals("`")
                ? "\u0300"
                : accent.text().equals("\u02C7")
                        ? "\u030C"
                        : accent.text().equals("\u02C6")
                                ? "\u0302"
                                : Normalizer.normalize(accent.text(), Normalizer.Form.NFKD)
                                        .strip();
        String base = letter.text().replace('ı', 'i').replace('ȷ', 'j');
        return new PdfGlyph(
                Normalizer.normalize(base + mark, Normalizer.Form.NFC),
                letter.x(),
                letter.y(),
                letter.width(),
                letter.size(),
                letter.bold());
    }

    private boolean isBold(PDFont font) {
        return font != null && bold.computeIfAbsent(font, PdfGlyphs::looksBold);
    }

    private static boolean looksBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }
}
