package org.reversementoring.core.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The plain sentences for the reasons of a refusal: why, and what helps. */
final class RefusalText {

    private static final Properties SENTENCES = sentences();

    private RefusalText() {}

    /** The sentences for a reason code. Each code has some, which a test sees to. */
    static String of(String reason) {
        return SENTENCES.getProperty(reason, "This step is not possible now.");
    }

    private static Properties sentences() {
        Properties sentences = new Properties();
        try (InputStream stream = RefusalText.class.getResourceAsStream("refusals.properties")) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: the sentences of refusals are not in the jar");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the sentences of refusals could not be read", e);
        }
        return sentences;
    }
}
