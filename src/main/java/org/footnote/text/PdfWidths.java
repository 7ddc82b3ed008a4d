package org.footnote.text;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.footnote.text.Reading.Reason;

/**
 * Looks at the widths of composite fonts before the library builds tables of them: a range of characters in them ("from 1 to
 * 2,000,000,000 each 500 wide") is a few bytes in the file and fills the memory when it is written out. Layout of the arrays and
 * the highest character identifier: ISO 32000-1, 9.7.4.3 and annex C.
 */
final class PdfWidths {

    private static final int HIGHEST = 65_535;

    /** Characters of all ranges of a document: 60 fonts with every character there can be. */
    private static final long CHARACTERS = 60L * (HIGHEST + 1);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long characters;

    /** Looks at all fonts that the resources of a page lead to; each is looked at once in a document. */
    void check(COSDictionary resources) throws Unreadable {
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(resources);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value instanceof COSDictionary dictionary && seen.add(dictionary)) {
                COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
                if (COSName.CID_FONT_TYPE0.equals(kind) || COSName.CID_FONT_TYPE2.equals(kind)) {
                    ranges(dictionary.getCOSArray(COSName.W), 1);
                    ranges(dictionary.getCOSArray(COSName.W2), 3);
                }
                // streams are dictionaries, too: what they hold is not unpacked here
                dictionary.getValues().forEach(open::push);
            } else if (value instanceof COSArray array && seen.add(array)) {
                array.forEach(v -> open.push(v == null ? array : v));
            }
        }
    }

    /** @param values numbers that follow the last character of a range */
    private void ranges(COSArray widths, int values) throws Unreadable {
        if (widths == null) {
            return;
        }
        for (int i = 0; i + 1 < widths.size(); ) {
            boolean list = widths.getObject(i + 1) instanceof COSArray;
            if (!list
                    && widths.getObject(i) instanceof COSNumber first
                    && widths.getObject(i + 1) instanceof COSNumber last) {
                if (first.intValue() < 0 || last.intValue() > HIGHEST) {
                    throw new Unreadable(Reason.DAMAGED);
                }
                characters += Math.max(0, last.intValue() - first.intValue() + 1);
                if (characters > CHARACTERS) {
                    throw new Unreadable(Reason.EXPANDS_TOO_FAR);
                }
            }
            i += list ? 2 : 2 + values;
        }
    }
}
