package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentitiesPropertyTest {

    @Property
    void theKeyOfAKeyIsTheKey(@ForAll String text) {
        String key = Identities.key(text);
        assertThat(Identities.key(key)).isEqualTo(key);
    }

    @Property
    void noWritingOfATextIsAnotherIdentity(@ForAll("oddTexts") String text) {
        assertThat(Identities.key(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(Identities.key(text));
        assertThat(Identities.key(Normalizer.normalize(text, Normalizer.Form.NFKD)))
                .isEqualTo(Identities.key(text));
        assertThat(Identities.key(text.toUpperCase(Locale.ROOT))).isEqualTo(Identities.key(text));
        assertThat(Identities.key(text.toLowerCase(Locale.ROOT))).isEqualTo(Identities.key(text));
        assertThat(Identities.key(" " + text + "\u200B\t")).isEqualTo(Identities.key(text));
        assertThat(Identities.key(Identities.key(text))).isEqualTo(Identities.key(text));
    }

    @Property
    void smallAsciiIdentifiersAreTheirOwnKey(@ForAll("small") String id) {
        assertThat(Identities.key(id)).isEqualTo(id);
    }

    @Property
    void anIdentifierIsRefusedOrCanonical(@ForAll("oddTexts") String text) {
        if (Identities.brokenRule(text).isEmpty()) {
            assertThat(text)
                    .isEqualTo(text.strip())
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC))
                    .doesNotContain("  ");
        }
    }

    @Provide
    Arbitrary<String> small() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-_.'/+#@()")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Arbitraries.of(String.join("", Writings.OF_MIRKO)
                        .codePoints()
                        .distinct()
                        .boxed()
                        .toList())
                .map(Character::toString)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
