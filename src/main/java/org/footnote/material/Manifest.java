package org.footnote.material;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML manifest whose fields are asked for one by one; each complaint names file, line and field.
 * Read as nodes rather than as objects, because only nodes know their lines.
 */
final class Manifest {

    /** Largest manifest, in characters; a course has a few dozen entries. */
    private static final int LIMIT = 200_000;

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private Manifest(String file, String path, Node node) throws MalformedPack {
        this.file = file;
        this.path = path;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            throw malformed(line, path, "should be a list of fields");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw malformed(line(tuple.getKeyNode()), path, "has a field whose name is not a word");
            }
            if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                throw malformed(line(key), name(key.getValue()), "stands here twice");
            }
        }
    }

    static Manifest read(String file, String yaml) throws MalformedPack {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LIMIT);
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root == null) {
                throw new MalformedPack(file + ": is empty");
            }
            return new Manifest(file, "", root);
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MalformedPack(file + ", line " + at + ": is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new MalformedPack(file + ": is not YAML: " + e.getMessage());
        }
    }

    /** A text that has to be there. */
    String text(String field) throws MalformedPack {
        String value = optional(field);
        if (value.isEmpty()) {
            throw malformed(fields.containsKey(field) ? line(fields.get(field)) : line, name(field), "is missing");
        }
        return value;
    }

    /** A text, empty where it is left out. */
    String optional(String field) throws MalformedPack {
        Node node = fields.get(field);
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw malformed(line(node), name(field), "should be a text");
        }
        return scalar.getValue().strip();
    }

    int positive(String field) throws MalformedPack {
        String value = text(field);
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw complaint(field, "should be a whole number from 1 to 9999, not “" + value + "”");
        }
        return Integer.parseInt(value);
    }

    /** Texts of a list that has to be there. */
    List<String> texts(String field) throws MalformedPack {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(field, true)) {
            if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                throw malformed(line(node), name(field), "should hold texts only");
            }
            texts.add(scalar.getValue().strip());
        }
        return texts;
    }

    /** Entries of a list; a required list is not empty. */
    List<Manifest> entries(String field, boolean required) throws MalformedPack {
        List<Manifest> entries = new ArrayList<>();
        for (Node node : nodes(field, required)) {
            entries.add(new Manifest(file, name(field) + "[" + (entries.size() + 1) + "]", node));
        }
        return entries;
    }

    /** A complaint about the value of a field. */
    MalformedPack complaint(String field, String problem) {
        return malformed(fields.containsKey(field) ? line(fields.get(field)) : line, name(field), problem);
    }

    private List<Node> nodes(String field, boolean required) throws MalformedPack {
        Node node = fields.get(field);
        if (node == null && !required) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw complaint(field, node == null ? "is missing" : "should be a list");
        }
        if (required && list.getValue().isEmpty()) {
            throw complaint(field, "is empty");
        }
        return list.getValue();
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private MalformedPack malformed(int line, String field, String problem) {
        return new MalformedPack(
                file + ", line " + line + ": " + (field.isEmpty() ? "the manifest" : field) + " " + problem);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
