package org.footnote.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.footnote.text.DocumentReader;
import org.footnote.web.CleanInput;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of a multipart form. */
final class Uploads {

    private Uploads() {}

    /** A form sent without a file has one part without a name: that is none. */
    static List<Source> sources(List<FileUpload> files) {
        List<Source> sources = new ArrayList<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            if (file.fileName() != null && !file.fileName().isBlank()) {
                try (InputStream in = Files.newInputStream(file.uploadedFile())) {
                    sources.add(new Source(CleanInput.of(file.fileName()), in.readNBytes(DocumentReader.LIMIT + 1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return sources;
    }
}
