package org.footnote.generation.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** All that was learned from treebanks. */
record Models(
        Lexicon lexicon,
        Dictionary dictionary,
        List<String> tags,
        List<String> relations,
        LinearModel tagger,
        LinearModel forwards,
        LinearModel backwards,
        Reach reach,
        LinearModel graph,
        LinearModel labels) {

    private static final class Shared {
        static final Models ENGLISH = load();
    }

    /** Those of the resources beside this class, read on first use. */
    static Models english() {
        return Shared.ENGLISH;
    }

    private static Models load() {
        try (DataInputStream in = open("tagger");
                DataInputStream data = open("senses");
                DataInputStream graph = open("graph")) {
            Senses senses = Senses.read(data);
            Lexicon lexicon = Lexicon.read(in, senses);
            return new Models(
                    lexicon,
                    dictionary(lexicon, senses),
                    strings(in),
                    strings(in),
                    new LinearModel(in),
                    model("forwards"),
                    model("backwards"),
                    Reach.read(graph),
                    new LinearModel(graph),
                    model("labels"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary dictionary(Lexicon lexicon, Senses senses) throws IOException {
        try (DataInputStream lemmas = open("lemmas")) {
            return new Dictionary(Lemmas.read(lemmas, lexicon), senses);
        }
    }

    private static LinearModel model(String name) throws IOException {
        try (DataInputStream in = open(name)) {
            return new LinearModel(in);
        }
    }

    static DataInputStream open(String name) {
        String path = "/org/footnote/generation/syntax/" + name + ".bin";
        InputStream in = Models.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        return new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    }

    static List<String> strings(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.add(in.readUTF());
        }
        return List.copyOf(values);
    }
}
