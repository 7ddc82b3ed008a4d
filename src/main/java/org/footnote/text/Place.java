package org.footnote.text;

/**
 * Where a passage stands in the original, as a citation names it: "p. 3", "pp. 3–4", "§ The treaty".
 *
 * @param firstPage page on which the passage begins, counted from 1 over the sheets of the file (not the number printed on
 *     it); 0 where the format has no pages
 * @param lastPage page on which it ends; 0 where the format has no pages
 * @param heading the nearest heading above it; empty where there is none but the title of the document
 */
public record Place(int firstPage, int lastPage, String heading) {

    public static final Place NONE = new Place(0, 0, "");

    public Place {
        if (firstPage < 0 || lastPage < firstPage || (firstPage == 0 && lastPage > 0)) {
            throw new IllegalArgumentException("not pages: " + firstPage + " to " + lastPage);
        }
        heading = heading.strip();
    }

    public static Place under(String heading) {
        return new Place(0, 0, heading);
    }

    public boolean hasPage() {
        return firstPage > 0;
    }

    public boolean hasHeading() {
        return !heading.isEmpty();
    }
}
