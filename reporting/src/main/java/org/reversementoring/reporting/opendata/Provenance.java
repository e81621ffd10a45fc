package org.reversementoring.reporting.opendata;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the table was made: what somebody needs to make it again and compare. All of it is passed in, so that a bundle is the same
 * on every machine; leave out what differs between machines if bundles are to be compared across them.
 *
 * @param created what the study's clock said
 * @param seed of the generator, if chance was used
 * @param software versions by name, for instance {@code java}
 * @param inputs SHA-256 digests by name, 64 hexadecimal digits, of what went in: guide, policy, hierarchies, script. <b>Never of
 *     raw answers:</b> they are few and short, so whoever knows most of them can test guesses of the rest against a digest (G9)
 */
public record Provenance(
        Instant created, Optional<Long> seed, SortedMap<String, String> software, SortedMap<String, String> inputs) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or has control characters, or a digest is not 64 hexadecimal digits
     */
    public Provenance {
        software = Collections.unmodifiableSortedMap(new TreeMap<>(software));
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        software.forEach((name, version) -> {
            PlainText.require("software's name", name);
            PlainText.require("software's version", version);
        });
        inputs.forEach((name, digest) -> {
            PlainText.require("input's name", name);
            if (!DIGEST.matcher(digest).matches()) {
                throw new IllegalArgumentException("input's digest must be 64 hexadecimal digits in lower case");
            }
        });
    }

    /** The time alone. */
    public static Provenance at(Instant created) {
        return new Provenance(created, Optional.empty(), new TreeMap<>(), new TreeMap<>());
    }

    /** This, with the seed of the generator. */
    public Provenance withSeed(long seed) {
        return new Provenance(created, Optional.of(seed), software, inputs);
    }

    /** This, with a version of some software. */
    public Provenance withSoftware(String name, String version) {
        return new Provenance(created, seed, with(software, name, version), inputs);
    }

    /** This, with the digest of an input; never of raw answers. */
    public Provenance withInput(String name, String sha256) {
        return new Provenance(created, seed, software, with(inputs, name, sha256));
    }

    private static SortedMap<String, String> with(Map<String, String> known, String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(known);
        more.put(name, value);
        return more;
    }
}
