package org.footnote.material;

import java.util.List;

/**
 * What is known of a collection.
 *
 * @param editable whether the viewer may change it
 * @param waiting files of which the viewer has to say whether they are new versions
 * @param outcomes of the import that was just made, empty where none is shown
 */
record CollectionPage(
        long id,
        String title,
        String description,
        boolean bundled,
        boolean editable,
        List<DocumentLine> documents,
        List<Waiting> waiting,
        List<FileOutcome> outcomes) {

    CollectionPage with(List<FileOutcome> shown) {
        return new CollectionPage(id, title, description, bundled, editable, documents, waiting, shown);
    }
}
