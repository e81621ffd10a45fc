package org.reversementoring.reporting.page.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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

    static String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; script-src '" + digest(text())
                + "'; style-src '" + digest(style()) + "'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
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
