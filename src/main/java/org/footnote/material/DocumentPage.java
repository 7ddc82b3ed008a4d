package org.footnote.material;

/** What can be said about a document besides its text. */
record DocumentPage(long id, long collectionId, String collectionTitle, String fileName, DocumentForm form) {}
