package org.reversementoring.architecture.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a program reads in a page: its structure, and the texts in it. Two pages with one structure differ in words alone.
 *
 * @param structure elements or nodes with whatever is no text, in reading order
 * @param texts what stands between them and in attributes, in reading order
 */
public record PageShape(List<String> structure, List<String> texts) {

    /** Where the foreign text stands on the harmless page. */
    public static final String PLACE = "Zqplacezq";

    // What was digested differs, so the digest does.
    private static final Pattern DIGEST = Pattern.compile("(?:^| )[0-9a-f]{4}(?:-?[0-9a-f]{4}){2,15}$");

    /** Copies both, without digests. */
    public PageShape {
        structure = structure.stream().map(PageShape::undigested).toList();
        texts = texts.stream().map(PageShape::undigested).toList();
    }

    private static String undigested(String text) {
        return DIGEST.matcher(text).replaceAll("digest");
    }

    /**
     * Law: this is the harmless page with a foreign text in its places, as text, and nothing else.
     *
     * @param harmless the same page with {@link #PLACE} in each place
     * @param foreign what stands in the places here
     * @param shown what a page makes of a text
     */
    public void isTextOn(PageShape harmless, String foreign, UnaryOperator<String> shown) {
        for (int at = 0; at < Math.min(structure.size(), harmless.structure().size()); at++) {
            assertThat(structure.get(at))
                    .as("node %s", at)
                    .isEqualTo(harmless.structure().get(at));
        }
        assertThat(structure.size()).isEqualTo(harmless.structure().size());
        assertThat(texts.size()).isEqualTo(harmless.texts().size());
        for (int at = 0; at < texts.size(); at++) {
            String plain = harmless.texts().get(at);
            if (!plain.contains(PLACE)) {
                assertThat(texts.get(at)).isEqualTo(plain);
            } else if (!isSame(plain.replace(PLACE, shown.apply(foreign)), texts.get(at))) {
                String whole = shown.apply(plain.replace(PLACE, foreign));
                assertThat(blanks(texts.get(at))).isEqualTo(blanks(whole));
            }
        }
    }

    private static boolean isSame(String one, String other) {
        return blanks(one).equals(blanks(other));
    }

    /** Blanks in a row are one on a page, and a page may keep a number and its per cent sign on one line. */
    private static String blanks(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
