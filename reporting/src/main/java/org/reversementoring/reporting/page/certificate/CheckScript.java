package org.reversementoring.reporting.page.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Script and style sheet of the page, and the policy that lets these two run and nothing else. */
final class CheckScript {

    private CheckScript() {}

    /** The script. The test that runs it against the auditor runs this text. */
    static String text() {
        return read("check.js");
    }

    static String style() {
        return read("check.css");
    }

    /**
     * The nonce of a page: a digest of what it checks and of the script. A certificate that smuggled in an element would have to bear its
     * own digest, which nobody can write. It depends on nothing else, so that the same certificate gives the same page.
     */
    static String nonce(String certificate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(certificate.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }

    static String policy(String nonce) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'nonce-" + nonce
                + "'; style-src 'nonce-" + nonce + "'";
    }

    private static String read(String file) {
        try (InputStream stream = CheckScript.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: " + file + " is not in the jar");
            }
            return "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page: a file could not be read", e);
        }
    }
}
