package org.footnote.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How passwords are kept: bcrypt, cost 10, over the NFC form, so that the same keys on another system match. */
final class Passwords {

    static final int SHORTEST = 10;

    /** bcrypt reads no more than this many bytes of UTF-8; a longer password would be cut in silence. */
    static final int LONGEST_BYTES = 72;

    /** Compared with when there is no hash, so that the time tells nobody which accounts exist. */
    private static final String NOBODY = BcryptUtil.bcryptHash(Secrets.token());

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(normal(password));
    }

    static boolean match(String password, String hash) {
        boolean same = fits(password) && BcryptUtil.matches(normal(password), hash == null ? NOBODY : hash);
        return same && hash != null;
    }

    static boolean fits(String password) {
        return normal(password).getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
