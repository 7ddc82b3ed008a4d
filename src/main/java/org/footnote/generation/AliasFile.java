package org.footnote.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that mean the same, one line for each: {@code Marie Curie = Maria Skłodowska; Madame Curie}. Empty lines and lines
 * that begin with {@code #} say nothing.
 *
 * @param aliases the canonical name with its other forms, in the order of the lines; complete only without problems
 * @param problems in the order of the lines
 */
public record AliasFile(Map<String, Set<String>> aliases, List<Problem> problems) {

    /** Longest name, in UTF-16 units. */
    public static final int LENGTH = 200;

    /** Most lines: more is no list of names. */
    public static final int LINES = 2000;

    /** What can be wrong with a line. */
    public enum Fault {
        NO_EQUALS,
        NO_NAME,
        NO_FORM,
        TOO_LONG,
        /** The name has a line already. */
        NAME_TWICE,
        /** The form means another name already. */
        FORM_OF_TWO,
        TOO_MANY_LINES
    }

    /**
     * @param line from 1
     * @param words what it is about, empty where there is nothing to name
     */
    public record Problem(int line, Fault fault, String words) {}

    /** Reads a list; every line that is wrong is told. */
    public static AliasFile parse(String text) {
        return new Parsing().parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static final class Parsing {

        private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
        private final Map<String, String> meant = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        AliasFile parse(String text) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].strip();
                if (i >= LINES) {
                    problems.add(new Problem(i + 1, Fault.TOO_MANY_LINES, ""));
                    break;
                }
                if (!line.isEmpty() && !line.startsWith("#")) {
                    read(i + 1, line);
                }
            }
            return new AliasFile(aliases, List.copyOf(problems));
        }

        private void read(int number, String line) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                problems.add(new Problem(number, Fault.NO_EQUALS, ""));
                return;
            }
            String name = clean(line.substring(0, equals));
            Set<String> forms = new LinkedHashSet<>();
            for (String form : line.substring(equals + 1).split("[;；]")) {
                if (!form.isBlank() && !clean(form).equals(name)) {
                    forms.add(clean(form));
                }
            }
            Fault fault = fault(name, forms);
            if (fault != null) {
                problems.add(new Problem(number, fault, name));
                return;
            }
            meant.put(key(name), name);
            for (String form : forms) {
                String other = meant.putIfAbsent(key(form), name);
                if (other != null && !other.equals(name)) {
                    problems.add(new Problem(number, Fault.FORM_OF_TWO, form));
                }
            }
            aliases.put(name, forms);
        }

        private Fault fault(String name, Set<String> forms) {
            if (name.isEmpty()) {
                return Fault.NO_NAME;
            }
            if (forms.isEmpty()) {
                return Fault.NO_FORM;
            }
            if (name.length() > LENGTH || forms.stream().anyMatch(form -> form.length() > LENGTH)) {
                return Fault.TOO_LONG;
            }
            if (aliases.keySet().stream().anyMatch(known -> key(known).equals(key(name)))) {
                return Fault.NAME_TWICE;
            }
            return meant.containsKey(key(name)) ? Fault.FORM_OF_TWO : null;
        }

        private static String clean(String name) {
            return name.strip().replaceAll("\\s+", " ");
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
