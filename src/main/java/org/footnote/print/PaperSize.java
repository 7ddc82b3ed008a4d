package org.footnote.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sheets that printers hold. */
public enum PaperSize {
    A4(PDRectangle.A4),
    LETTER(PDRectangle.LETTER);

    private final PDRectangle sheet;

    PaperSize(PDRectangle sheet) {
        this.sheet = sheet;
    }

    PDRectangle sheet() {
        return sheet;
    }
}
