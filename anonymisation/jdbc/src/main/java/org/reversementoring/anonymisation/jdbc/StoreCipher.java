package org.reversementoring.anonymisation.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;

/**
 * The keys of the stores. Documents are encrypted with AES-256-GCM, each bound to its place, so that one that was moved to another row
 * is refused. People are columns only as HMAC-SHA-256 of the {@linkplain Identities#key canonical writing} of their identifier. Both
 * keys are derived from the one that the host gives, which belongs into the host's vault and never into the database or its backups.
 *
 * <p>Documents are filled up to a multiple of {@value #BLOCK} bytes, so that their length does not tell what they say. Each carries an
 * identifier of its key, which does not give the key away. Immutable, safe for many threads; masked when printed.
 */
public final class StoreCipher implements CodecOnly {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 1_024;
    private static final String SEALED = "rm1:";

    private final List<Keys> keys;
    private final boolean opensCycles;
    // Chance decides nothing that anybody sees: a nonce must be new, and what is read is what was written.
    private final SecureRandom chance = new SecureRandom();

    private StoreCipher(List<Keys> keys, boolean opensCycles) {
        this.keys = List.copyOf(keys);
        this.opensCycles = opensCycles;
    }

    private record Keys(String id, SecretKeySpec documents, SecretKeySpec people) implements CodecOnly {

        static Keys of(byte[] key) {
            if (key.length != KEY) {
                throw new IllegalArgumentException(
                        "store cipher: key must have " + KEY + " bytes, but had " + key.length);
            }
            return new Keys(
                    HexFormat.of().formatHex(derived(key, "id"), 0, 4),
                    new SecretKeySpec(derived(key, "documents"), "AES"),
                    new SecretKeySpec(derived(key, "people"), "HmacSHA256"));
        }

        private static byte[] derived(byte[] key, String purpose) {
            return mac(new SecretKeySpec(key, "HmacSHA256"), List.of("reverse-mentoring/store/1", purpose));
        }

        @Override
        public String toString() {
            return "Keys[" + id + ", ***]";
        }
    }

    /**
     * A cipher that encrypts every document.
     *
     * @param key 32 random bytes, copied
     * @throws IllegalArgumentException if the key has another length
     */
    public static StoreCipher of(byte[] key) {
        return new StoreCipher(List.of(Keys.of(key)), false);
    }

    /**
     * A cipher for a house whose database encrypts by itself, or whose tools look into the JSON of a cycle: documents of {@link
     * JdbcCycleStore} and lines of the ledger are stored as they are, and name people: who can write to the database can forge them. Raw
     * documents and ballots are encrypted and must be, and columns are keyed, as {@link #of} does.
     *
     * @param key 32 random bytes, copied
     * @throws IllegalArgumentException if the key has another length
     */
    public static StoreCipher forRawAlone(byte[] key) {
        return new StoreCipher(List.of(Keys.of(key)), true);
    }

    /**
     * This cipher, which also reads what was written with an older key. Everything is written with the key that this cipher began
     * with; {@link JdbcCycleStore#sealAgain()} and {@link JdbcReleaseLedgerStore#sealAgain()} write what lies there anew, and then the older key can go.
     *
     * @param key 32 bytes, copied
     * @throws IllegalArgumentException if the key has another length
     */
    public StoreCipher withOlder(byte[] key) {
        List<Keys> more = new ArrayList<>(keys);
        more.add(Keys.of(key));
        return new StoreCipher(more, opensCycles);
    }

    /** How a person is called in a column, with the newest key. */
    String person(String identifier, String... scope) {
        return people(identifier, scope).get(0);
    }

    /** How a person may be called in a column: with the newest key first, and then with the older ones. */
    List<String> people(String identifier, String... scope) {
        List<String> parts = new ArrayList<>(List.of(scope));
        parts.add(Identities.key(identifier));
        return keys.stream()
                .map(each -> HexFormat.of().formatHex(mac(each.people(), parts)))
                .toList();
    }

    /** What proves that a row says what we wrote in it, for columns that must be readable; with the newest key. */
    String proof(String... parts) {
        return HexFormat.of().formatHex(mac(keys.get(0).people(), stated(parts)));
    }

    /** Whether a proof is ours, with any key. */
    boolean proves(String proof, String... parts) {
        byte[] given = proof.getBytes(StandardCharsets.UTF_8);
        return keys.stream()
                .map(each -> HexFormat.of().formatHex(mac(each.people(), stated(parts))))
                .anyMatch(right -> MessageDigest.isEqual(given, right.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> stated(String... parts) {
        List<String> all = new ArrayList<>(List.of("state"));
        all.addAll(List.of(parts));
        return all;
    }

    /** A text as it is stored in a place that may be left open; {@link #openedIfSealed} reads it. */
    String kept(String text, String... place) {
        return opensCycles ? text : sealed(text, place);
    }

    /** The encrypted text of a document at a place; {@link #opened} reads it. */
    String sealed(String text, String... place) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        // A byte after the text marks its end, and what fills up is zero.
        byte[] filled = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
        filled[plain.length] = 1;
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        Keys newest = keys.get(0);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, newest, nonce, place).doFinal(filled);
            ByteBuffer both =
                    ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return SEALED + newest.id() + ":" + Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("reverse-mentoring: a document could not be encrypted", e);
        }
    }

    /**
     * The text that {@link #kept} stored at a place. It may be readable only in a house that keeps such places open.
     *
     * @throws StoreException as {@link #opened} throws it
     */
    String openedIfSealed(String stored, String... place) {
        return opensCycles && !stored.startsWith(SEALED) ? stored : opened(stored, place);
    }

    /**
     * The text that {@link #sealed} stored at a place. Readable text was written by somebody else, and is refused.
     *
     * @throws StoreException if it is not encrypted, was encrypted with a key that is not known, elsewhere, or is damaged
     */
    String opened(String stored, String... place) {
        if (!stored.startsWith(SEALED)) {
            throw broken("must be encrypted, but is not");
        }
        String[] parts = stored.split(":", 3);
        Keys known = keys.stream()
                .filter(each -> parts.length == 3 && each.id().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> broken("must be encrypted with a key that is known, but is not"));
        try {
            byte[] both = Base64.getDecoder().decode(parts[2]);
            byte[] nonce = Arrays.copyOf(both, NONCE);
            byte[] filled = cipher(Cipher.DECRYPT_MODE, known, nonce, place).doFinal(both, NONCE, both.length - NONCE);
            int end = filled.length - 1;
            while (filled[end] == 0) {
                end--;
            }
            return new String(filled, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw broken("must be the one that was stored in this row, but is another or damaged");
        }
    }

    /** Whether a stored text is as this cipher would store it now, in a place that may be left open. */
    boolean isCurrent(String stored) {
        return opensCycles
                ? !stored.startsWith(SEALED)
                : stored.startsWith(SEALED + keys.get(0).id() + ":");
    }

    private static StoreException broken(String rule) {
        return StoreException.because("open a stored document", "it " + rule);
    }

    private static Cipher cipher(int mode, Keys keys, byte[] nonce, String... place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.documents(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(joined(List.of(place)));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, List<String> parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(joined(parts));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has HmacSHA256", e);
        }
    }

    /** Parts with their lengths, so that no two lists look alike. */
    private static byte[] joined(List<String> parts) {
        List<byte[]> bytes = parts.stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
        int length =
                bytes.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer joined = ByteBuffer.allocate(length);
        bytes.forEach(part -> joined.putInt(part.length).put(part));
        return joined.array();
    }

    /** The number of keys alone. */
    @Override
    public String toString() {
        return "StoreCipher[" + keys.size() + (keys.size() == 1 ? " key, ***]" : " keys, ***]");
    }
}
