package org.footnote.text;

/** How far a line tells that its sentence is over. */
final class Sentences {

    private Sentences() {}

    /** A full stop or another sign of the end, closing marks behind it allowed. */
    static boolean isEnded(String line) {
        int end = line.length();
        while (end > 0 && "\"'”’»)]）」』".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:。！？：".indexOf(line.charAt(end - 1)) >= 0;
    }
}
