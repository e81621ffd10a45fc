package org.reversementoring.reporting.opendata.description;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * The provenance of the table: what somebody needs to make it again and compare. All of it is passed in, so that a bundle is the same
 * on every machine. Leave out what differs between machines if bundles are to be compared across them.
 *
 * @param created what the study's clock said
 * @param seed of the generator, if chance was used
 * @param software versions by name, for instance {@code java}
 * @param inputs SHA-256 digests by name, 64 hexadecimal digits, of what went in: guide, policy, hierarchies, script. <b>Never of
 *     raw answers:</b> they are few and short, so a reader who knows most of them can test guesses of the rest against a digest (G9)
 * @param keyedInputs HMAC-SHA-256 digests by name, under a key that stays with the host, of what went in and is not released:
 *     answers, participation log. Only the host can test anything against them; made by {@link #withKeyedInput}
 */
public record DataProvenance(
        Instant created,
        Optional<Long> seed,
        SortedMap<String, String> software,
        SortedMap<String, String> inputs,
        SortedMap<String, String> keyedInputs) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or has control characters, a digest is not 64 hexadecimal digits, or an
     *     input has a digest with a key and one without
     */
    public DataProvenance {
        software = Collections.unmodifiableSortedMap(new TreeMap<>(software));
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        keyedInputs = Collections.unmodifiableSortedMap(new TreeMap<>(keyedInputs));
        software.forEach((name, version) -> {
            PlainText.require("software's name", name);
            PlainText.require("software's version", version);
        });
        inputs.forEach(DataProvenance::requireDigest);
        keyedInputs.forEach(DataProvenance::requireDigest);
        if (!Collections.disjoint(inputs.keySet(), keyedInputs.keySet())) {
            throw new IllegalArgumentException("input's digest must be with a key or without, but one has both");
        }
    }

    private static void requireDigest(String name, String digest) {
        PlainText.require("input's name", name);
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("input's digest must be 64 hexadecimal digits in lower case");
        }
    }

    /** The time alone. */
    public static DataProvenance at(Instant created) {
        return new DataProvenance(created, Optional.empty(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** This, with the seed of the generator. */
    public DataProvenance withSeed(long seed) {
        return new DataProvenance(created, Optional.of(seed), software, inputs, keyedInputs);
    }

    /**
     * This, with a version of some software.
     *
     * @throws IllegalArgumentException if it has a version already
     */
    public DataProvenance withSoftware(String name, String version) {
        return new DataProvenance(created, seed, with(software, name, version), inputs, keyedInputs);
    }

    /**
     * This, with the digest of an input; never of raw answers.
     *
     * @throws IllegalArgumentException if the input has a digest already
     */
    public DataProvenance withInput(String name, String sha256) {
        return new DataProvenance(created, seed, software, with(inputs, name, sha256), keyedInputs);
    }

    /**
     * This, with the keyed digest of an input that is not released. It lets the host show which file the bundle was made from, and
     * nobody else test a guess at an answer.
     *
     * @param content the file as it is
     * @param key stays with the host, and comes into no file
     * @throws IllegalArgumentException if the input has a digest already
     */
    public DataProvenance withKeyedInput(String name, byte[] content, ProvenanceKey key) {
        return new DataProvenance(created, seed, software, inputs, with(keyedInputs, name, key.digest(content)));
    }

    private static SortedMap<String, String> with(Map<String, String> known, String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(known);
        if (more.put(name, value) != null) {
            throw new IllegalArgumentException("provenance: each name must be given once, but one is repeated");
        }
        return more;
    }
}
