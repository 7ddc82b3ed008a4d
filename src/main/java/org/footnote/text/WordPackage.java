package org.footnote.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.footnote.text.Reading.Reason;

/** The parts of a Word file that hold text, taken out of its zip archive within limits. */
final class WordPackage {

    private static final int ENTRIES = 5_000;

    /** Unpacked bytes of all parts, pictures included. */
    private static final long UNPACKED = 192L * 1024 * 1024;

    /** Unpacked bytes of the parts that are kept: the markup around a text has some ten times its length. */
    private static final long KEPT = 64L * 1024 * 1024;

    /** Markup packs down to a tenth, repeated markup to a fiftieth. */
    private static final int RATIO = 150;

    /** Below this, a high ratio does no harm. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    /** The record at the end of an archive stands within its own length and the longest comment. */
    private static final int END_WITHIN = 22 + 65_535;

    private static final Pattern TEXT_PART =
            Pattern.compile("_rels/\\.rels|\\[Content_Types]\\.xml|word/(?:document|styles|numbering)\\d*\\.xml");
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=[\"']/?([^\"']+)[\"']");

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordPackage() {}

    static WordPackage open(byte[] bytes) throws Unreadable {
        WordPackage opened = new WordPackage();
        int tail = Math.max(0, bytes.length - END_WITHIN);
        if (!new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).contains("PK\5\6")) {
            throw new Unreadable(Reason.DAMAGED);
        }
        try {
            opened.unpack(bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Reason.DAMAGED, broken);
        }
        if (!opened.parts.containsKey(opened.documentName())) {
            throw new Unreadable(Reason.WRONG_ENDING);
        }
        return opened;
    }

    private void unpack(byte[] bytes) throws IOException, Unreadable {
        long unpacked = 0;
        long kept = 0;
        int entries = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new Unreadable(Reason.EXPANDS_TOO_FAR);
                }
                boolean keep = TEXT_PART.matcher(entry.getName()).matches();
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    kept += keep ? read : 0;
                    boolean blown = unpacked > HARMLESS && unpacked > (long) RATIO * bytes.length;
                    if (unpacked > UNPACKED || kept > KEPT || blown) {
                        throw new Unreadable(Reason.EXPANDS_TOO_FAR);
                    }
                    if (keep) {
                        part.write(buffer, 0, read);
                    }
                }
                if (keep) {
                    parts.put(entry.getName(), part.toByteArray());
                }
            }
        }
    }

    /** The main part has a usual name; the relationships of the package say where it is not used. */
    private String documentName() {
        String relationships = new String(parts.getOrDefault("_rels/.rels", new byte[0]), StandardCharsets.UTF_8);
        Matcher relationship = RELATIONSHIP.matcher(relationships);
        while (relationship.find()) {
            if (relationship.group().contains("/officeDocument\"")) {
                Matcher target = TARGET.matcher(relationship.group());
                if (target.find()) {
                    return target.group(1);
                }
            }
        }
        return "word/document.xml";
    }

    InputStream document() {
        return new ByteArrayInputStream(parts.get(documentName()));
    }

    /** Styles or numbering; empty where the file has none. */
    InputStream part(String name) {
        return new ByteArrayInputStream(parts.getOrDefault("word/" + name + ".xml", new byte[0]));
    }
}
