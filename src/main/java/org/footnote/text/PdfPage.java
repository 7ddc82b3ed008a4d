package org.footnote.text;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number from 1
 * @param height in points
 */
record PdfPage(int number, float height, List<PdfSegment> segments) {}
