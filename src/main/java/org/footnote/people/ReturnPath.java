package org.footnote.people;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after sign-in: never to another site. */
final class ReturnPath {

    private ReturnPath() {}

    /** The path if it is one of ours, else the landing page. */
    static String of(String wanted) {
        boolean ours = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && isAddress(wanted);
        return ours ? wanted : "/";
    }

    private static boolean isAddress(String wanted) {
        try {
            return !new URI(wanted).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
