package org.footnote.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Unguessable values. Their chance is no argument: nobody may foresee it. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final String LEGIBLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** Eight letters and digits that cannot be mistaken for each other, read out or copied from a board: 39 bits. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }

    /** 192 bits, safe in addresses. */
    static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hexadecimal: enough for a random token, which cannot be tried out. */
    static String fingerprint(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
