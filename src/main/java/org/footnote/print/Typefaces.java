package org.footnote.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document. Latin, Greek and Cyrillic come from Source Serif 4, everything else from Droid Sans
 * Fallback; of both only the characters that occur go into the file. What neither has is printed as 〓, as compositors mark
 * a sort that is not in the case.
 */
final class Typefaces {

    private static final String OTHERS = "DroidSansFallbackFull.ttf";
    private static final int MISSING = 0x3013;

    private final PDDocument document;
    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
    private Loaded others;

    Typefaces(PDDocument document) {
        this.document = document;
    }

    /** A stretch of text in one typeface. */
    record Run(String text, PDFont font) {

        double width(double size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Loaded(PDFont font, CmapLookup characters) {

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    /** Text as it can be printed: composed, on one line, and nothing that is no letter. */
    static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
                .replaceAll("[\\p{Cf}\\uFE00-\\uFE0F]", "");
    }

    /** @param text {@link #printable} */
    List<Run> runs(String text, Face face) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        PDFont font = null;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            Loaded loaded = holding(character, face);
            if (font != null && loaded.font() != font) {
                runs.add(new Run(run.toString(), font));
                run.setLength(0);
            }
            font = loaded.font();
            run.appendCodePoint(loaded.has(character) ? character : MISSING);
        }
        if (font != null) {
            runs.add(new Run(run.toString(), font));
        }
        return runs;
    }

    double width(String text, Face face, double size) {
        return runs(text, face).stream().mapToDouble(r -> r.width(size)).sum();
    }

    private Loaded holding(int character, Face face) {
        Loaded first = faces.computeIfAbsent(face, f -> load(f.file()));
        if (first.has(character)) {
            return first;
        }
        if (others == null) {
            others = load(OTHERS);
        }
        return others;
    }

    private Loaded load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // ligatures would leave the text without letters that can be searched and copied
            font.setEnableGsub(false);
            return new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("typeface " + file, e);
        }
    }
}
