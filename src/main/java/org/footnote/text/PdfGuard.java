package org.footnote.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.footnote.text.Reading.Reason;

/**
 * Looks at the bytes of a PDF before anything is built from them: cut off, encrypted, or packed so that it would fill the
 * memory. Every packed stream is unpacked once into a counter.
 */
final class PdfGuard {

    /** Where the mark of the end has to be, in bytes from the end; readers of PDF allow 1024. */
    private static final int END_WITHIN = 2048;

    /** Unpacked bytes of all streams but pictures: 40 times the text of a long book. */
    private static final long UNPACKED = 128L * 1024 * 1024;

    /** Unpacked bytes of one stream, which the reader may hold at once. */
    private static final long UNPACKED_STREAM = 48L * 1024 * 1024;

    /** Unpacked bytes of one picture; they are never unpacked later. */
    private static final long UNPACKED_PICTURE = 160L * 1024 * 1024;

    private static final int STREAMS = 200_000;

    /** How far before a stream its dictionary may begin, in bytes. */
    private static final int DICTIONARY = 4096;

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKING = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] bytes;
    private final String raw;
    private long unpacked;
    private long consumed;

    private PdfGuard(byte[] bytes) {
        this.bytes = bytes;
        this.raw = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] bytes) throws Unreadable {
        PdfGuard guard = new PdfGuard(bytes);
        if (guard.raw.lastIndexOf("%%EOF") < Math.max(0, bytes.length - END_WITHIN)) {
            throw new Unreadable(Reason.DAMAGED);
        }
        if (ENCRYPTED.matcher(guard.raw).find()) {
            throw new Unreadable(Reason.ENCRYPTED);
        }
        guard.unpackAll();
    }

    private void unpackAll() throws Unreadable {
        Matcher stream = STREAM.matcher(raw);
        for (int found = 0; stream.find(); found++) {
            if (found > STREAMS) {
                throw new Unreadable(Reason.TOO_COMPLEX);
            }
            int start = stream.start();
            boolean end = start >= 3 && raw.startsWith("end", start - 3);
            if (!end) {
                unpack(dictionary(start), stream.end());
            }
        }
    }

    private String dictionary(int end) {
        String before = raw.substring(Math.max(0, end - DICTIONARY), end);
        return ESCAPE.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private void unpack(String dictionary, int start) throws Unreadable {
        boolean picture = dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
        List<COSName> packing = new ArrayList<>();
        Matcher names = PACKING.matcher(dictionary);
        while (names.find()) {
            COSName name = COSName.getPDFName(names.group(1));
            if (!packing.contains(name)) {
                packing.add(name);
            }
        }
        if (packing.isEmpty() && dictionary.contains("/Filter") && !picture) {
            packing.add(COSName.FLATE_DECODE);
        }
        byte[] input = null;
        for (COSName name : packing) {
            boolean last = name.equals(packing.get(packing.size() - 1));
            Counter counter = new Counter(picture, !last);
            InputStream source = input == null
                    ? new ByteArrayInputStream(bytes, start, bytes.length - start)
                    : new ByteArrayInputStream(input);
            try (Consumption in = new Consumption(source)) {
                FilterFactory.INSTANCE.getFilter(name).decode(in, counter, new COSDictionary(), 0);
            } catch (IOException | RuntimeException broken) {
                // what cannot be unpacked here cannot fill the memory later
            }
            if (counter.exceeded) {
                throw new Unreadable(Reason.EXPANDS_TOO_FAR);
            }
            input = counter.kept();
        }
        if (unpacked > UNPACKED || consumed > 8L * bytes.length + UNPACKED) {
            throw new Unreadable(Reason.EXPANDS_TOO_FAR);
        }
    }

    /** Counts what is unpacked, and stops where it is too much. */
    private final class Counter extends OutputStream {

        private final boolean picture;
        private final ByteArrayOutputStream kept;
        private long count;
        private boolean exceeded;

        Counter(boolean picture, boolean keep) {
            this.picture = picture;
            this.kept = keep ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            count += length;
            unpacked += picture ? 0 : length;
            exceeded = count > (picture ? UNPACKED_PICTURE : UNPACKED_STREAM) || unpacked > UNPACKED;
            if (exceeded) {
                throw new IOException("too much");
            }
            if (kept != null) {
                kept.write(buffer, from, length);
            }
        }

        private byte[] kept() {
            return kept == null ? new byte[0] : kept.toByteArray();
        }
    }

    /** Counts what is read, so that no stream is walked through again and again. */
    private final class Consumption extends FilterInputStream {

        Consumption(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            consumed++;
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            consumed += Math.max(0, read);
            return read;
        }
    }
}
