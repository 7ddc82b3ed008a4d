package org.footnote.material;

import java.util.List;

/**
 * What came of an import.
 *
 * @param runId key of its record, 0 where every file was refused and nothing is recorded
 */
public record ImportReport(long collectionId, String collectionTitle, long runId, List<FileOutcome> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    public long count(FileResult result) {
        return files.stream().filter(file -> file.result() == result).count();
    }

    public long refused() {
        return files.stream().filter(FileOutcome::isRefused).count();
    }

    /** Whether nothing of what was given is in the collection. */
    public boolean isInVain() {
        return files.stream().allMatch(FileOutcome::isRefused);
    }
}
