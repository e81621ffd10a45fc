package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The laws of the cipher alone, beside a second writing of what it does. */
class StoreCipherTest {

    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final StoreCipher CIPHER = StoreCipher.of(KEY);
    private static final String STORED =
            "rm1:04ddb75a:QdKO6gsfr7evsPHF6mc+2Jw6j+RXWpp4yAIJc4bxNRMEKebLHW+ezOfk76LBkHxcwQuh50wnb2XAwR8wm7NEfs+"
                    + "216jUiQGkjK9DEhKm1LgGM1KdUKtSEMZHfFEEATolRG/Khzzg7CUVU1xnXwgve6uRHpFNJOpGr0RQKFk3krttjRMudUx/1Qkp5Ee"
                    + "hitMr0cFuc2PmiYfuiHruKWfjNi0zOD6bqmVu94YW+vWtlzV2yskAyJr/4TzhX4glFHYGcuzrcVARp4LkdnEUrbQGdzj1yevkeVD"
                    + "doIklKPXTJA39yvW+m3TW1w5VoHQRJL9gv9kUkxSVirKog6GmOUH6JUDZSCm5EJnL8ff/BHGl7wC32c1NkWlB4kpE8FzXZIeOEkp"
                    + "MRlQt2lcQUYlDSAwdBsD4t7pDlyvVmRCxyUvmYHPQADGzBZVI94bO3JZ205F4y46/jwwjVF5c1MmYBQAgx06ZrD6AO0afHW28h31"
                    + "pdDB5CQUxHKdxxR3NmiiVr+RPoY6Ls9yPpfLEXEzeE7qAblbXurGod6wWVsdCn8RlG4pvwfMYqwcEvw0AlIYY/mU7CKvXcddnmh0"
                    + "eAmgQbT0uk5FYlaWYnLi7TMh5I8yd6FyFM+46gz/HSe3ZFxCfFBdTAYoM+M/A+wEZjwEG3kbC8NuzWrK3Xyp8zddVNWfQFYZSwVn"
                    + "PG7otODnWp0J8Sm/dltPV/a+z8bYcpf3Iim3EuL61IoqFsLpR3BqmPEnpQMq/NYvwzN0GCBJ9PJYevUwj8mH/Ry9Fzhn87F6sJBF"
                    + "MPUcJMqe0fENLYy9+aUgr7xjzQdD7263o9jPSseDUQA9O75PoZ0xkpFQ/+Z2ike5HgNtCJ92ZOahMjpz2XseeuhLfSB8H/m6bTY9"
                    + "hMJM8K/yzVWbGMp2Cj2MnlBqEDgyMH3vp4RwtdW5AVwABF7yLtAA1FrBAGnpuG3nhJM2HpBEF9LTDXY7qtMG55n5t4Y5q0eBdmln"
                    + "B79f7EDC6Sj7Jr4Mf3ou6hR9rotwmLrlhvkN/NghA8BuCsujBdnHsDwQyCCOVZrBEmxlUl+TEuLSDSohy3ushNGiA+NU4EepC6ui"
                    + "kco+BqxcUSd0fIE9ieIyJHUQEjmy8nNszmcXbU48dTgDTKttHUzK5fOwZL8qeDA3Bt4LHjHY/pzHv7X30gSJ/QYXRXOvbI3bjwNT"
                    + "sp36j8y1ytnlO6yAyThjbLnv+Gu3/90ArQW5VzFtNKThhX6iDb5CUAVZTCrqAmqsTOvV4R98nCl9HM+6l3Cg5FbrXPj5qvx8Rghq"
                    + "b1tpWhc25gl/VBNkjHvKyNV9hNMXe3oi3Vv+aPzBM8KZfoFmrxsN9o6viq+dFPNmz9m/GuXux1Dc9Hcbhk6Tdadm9+3UUmM8rFSi"
                    + "wiDLT8fapQ1W8/J4=";

    @Test
    void noTwoDocumentsHaveTheSameNonce() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            nonces.add(HexFormat.of().formatHex(bytes(CIPHER.sealed("the same", "place")), 0, 12));
        }
        assertThat(nonces).hasSize(500).doesNotContain("0".repeat(24));
    }

    @Test
    void theKeysIdentifierIsDerivedAndGivesNothingOfTheKeyAway() {
        String id = CIPHER.sealed("text").split(":", 3)[1];
        assertThat(id).isEqualTo(HexFormat.of().formatHex(derived("id"), 0, 4));
        assertThat(HexFormat.of().formatHex(KEY)).doesNotContain(id);
        for (String purpose : List.of("documents", "people")) {
            assertThat(HexFormat.of().formatHex(derived(purpose))).doesNotContain(id);
        }
    }

    @Test
    void aDocumentIsEncryptedWithAKeyThatDoesNothingElse() throws GeneralSecurityException {
        byte[] both = bytes(CIPHER.sealed("what was said", "cycle", "c-1"));
        Cipher second = Cipher.getInstance("AES/GCM/NoPadding");
        second.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived("documents"), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(both, 12)));
        second.updateAAD(joined("cycle", "c-1"));
        byte[] plain = second.doFinal(both, 12, both.length - 12);
        assertThat(plain).hasSize(1_024);
        assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("what was said\u0001\u0000");
    }

    @Test
    void aPersonIsADigestWithAKeyThatDoesNothingElse() {
        assertThat(CIPHER.person("Dr. Straße", "ledger"))
                .isEqualTo(HexFormat.of().formatHex(mac(derived("people"), joined("ledger", "dr. strasse"))));
    }

    /** What was stored once must be read for ever. */
    @Test
    void whatTheFirstVersionStoredIsRead() {
        assertThat(CIPHER.person("ann", "cycle"))
                .isEqualTo("2b3f05fa53060277c72c4ead28319bb62675a6fc8378f07edd712eeb10f18162");
        assertThat(CIPHER.proves(
                        "5d154b4a2a751ead04155e809a8179eafbcaf2987e6af8e5ccbd3302ed0d3050",
                        "rm_raw_cycle",
                        "c-1",
                        "OPEN"))
                .isTrue();
        assertThat(CIPHER.opened(STORED, "cycle", "c-1", "0")).isEqualTo("{\"format\":1}");
    }

    @Test
    void readableTextIsRefusedWhereEverythingIsEncrypted() {
        for (StoreCipher cipher : List.of(CIPHER, StoreCipher.forRawAlone(KEY))) {
            for (String forged : List.of("ben", "", "{}", "rm1", "rm1:", "rm1:00000000:", "rm2:x:y")) {
                assertThatThrownBy(() -> cipher.opened(forged, "ballot")).isInstanceOf(StoreException.class);
            }
        }
        assertThatThrownBy(() -> CIPHER.openedIfSealed("{}", "cycle")).isInstanceOf(StoreException.class);
        assertThat(StoreCipher.forRawAlone(KEY).openedIfSealed("{}", "cycle")).isEqualTo("{}");
    }

    @Test
    void aHouseThatOpensItsCyclesReadsThoseThatWereEncrypted() {
        StoreCipher open = StoreCipher.forRawAlone(KEY);
        assertThat(open.kept("{}", "cycle")).isEqualTo("{}");
        assertThat(open.openedIfSealed(CIPHER.kept("{}", "cycle"), "cycle")).isEqualTo("{}");
        assertThat(open.opened(open.sealed("{}", "raw"), "raw")).isEqualTo("{}");
        assertThat(List.of(open.isCurrent("{}"), open.isCurrent(CIPHER.kept("{}", "cycle"))))
                .containsExactly(true, false);
        assertThat(List.of(CIPHER.isCurrent("{}"), CIPHER.isCurrent(CIPHER.kept("{}", "cycle"))))
                .containsExactly(false, true);
    }

    @Test
    void theLengthTellsOnlyHowManyBlocksThereAre() {
        int one = CIPHER.sealed("").length();
        assertThat(CIPHER.sealed("x".repeat(1_023))).hasSize(one);
        assertThat(CIPHER.sealed("x".repeat(1_024))).hasSizeGreaterThan(one);
        for (int length : List.of(0, 1, 1_023, 1_024, 5_000)) {
            String text = "\u0000\u0001ß".repeat(length);
            assertThat(CIPHER.opened(CIPHER.sealed(text, "p"), "p")).isEqualTo(text);
        }
    }

    @Test
    void aPlaceHasParts() {
        String sealed = CIPHER.sealed("text", "a", "bc");
        for (String[] other :
                new String[][] {{"ab", "c"}, {"abc"}, {"a", "bc", ""}, {"", "a", "bc"}, {"bc", "a"}, {}}) {
            assertThatThrownBy(() -> CIPHER.opened(sealed, other)).isInstanceOf(StoreException.class);
        }
        assertThat(CIPHER.person("c", "a", "b")).isNotEqualTo(CIPHER.person("bc", "a"));
        assertThat(CIPHER.proves(CIPHER.proof("a", "bc"), "ab", "c")).isFalse();
    }

    @Test
    void whatWasChangedIsRefused() {
        String sealed = CIPHER.sealed("text", "p");
        byte[] both = bytes(sealed);
        for (int at : List.of(0, 11, 12, both.length / 2, both.length - 1)) {
            byte[] changed = both.clone();
            changed[at] ^= 1;
            String text = sealed.substring(0, 13) + Base64.getEncoder().encodeToString(changed);
            assertThatThrownBy(() -> CIPHER.opened(text, "p")).isInstanceOf(StoreException.class);
        }
        for (String cut : List.of(sealed.substring(0, 13), sealed.substring(0, 20), sealed.substring(0, 60))) {
            assertThatThrownBy(() -> CIPHER.opened(cut, "p")).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void anOlderKeyReadsAndTheNewestWrites() {
        StoreCipher newer = StoreCipher.of(Samples.key(7)).withOlder(KEY);
        assertThat(newer.opened(CIPHER.sealed("text", "p"), "p")).isEqualTo("text");
        assertThat(newer.proves(CIPHER.proof("p"), "p")).isTrue();
        assertThat(newer.people("ann", "cycle"))
                .containsExactly(StoreCipher.of(Samples.key(7)).person("ann", "cycle"), CIPHER.person("ann", "cycle"));
        assertThatThrownBy(() -> CIPHER.opened(newer.sealed("text", "p"), "p")).isInstanceOf(StoreException.class);
        assertThat(CIPHER.proves(newer.proof("p"), "p")).isFalse();
    }

    private static byte[] bytes(String sealed) {
        return Base64.getDecoder().decode(sealed.split(":", 3)[2]);
    }

    private static byte[] derived(String purpose) {
        return mac(KEY, joined("reverse-mentoring/store/1", purpose));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] joined(String... parts) {
        ByteBuffer joined = ByteBuffer.allocate(1_000);
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            joined.putInt(bytes.length).put(bytes);
        }
        return Arrays.copyOf(joined.array(), joined.position());
    }
}
