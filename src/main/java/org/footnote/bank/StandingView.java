package org.footnote.bank;

import java.util.List;

/**
 * Questions that cite a document: those that have become stale with a new version, then those that still stand.
 *
 * @param document key of the version in force
 * @param staleCount on all pages
 * @param standingCount on all pages
 * @param page from 1
 */
public record StandingView(
        long collection,
        String collectionTitle,
        long document,
        String title,
        boolean editable,
        long staleCount,
        long standingCount,
        List<BankView.Line> stale,
        List<BankView.Line> standing,
        int page,
        int pages) {

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
