package org.reversementoring.reporting.study.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.Identities;
import org.reversementoring.core.PairingCode;

/**
 * The pairing codes that are the same identity in several writings. Nobody knows whether they are one person's, so they are left
 * out and counted, and are neither paired nor taken for several people.
 *
 * @param codes all of their writings
 * @param people how many identities they are
 */
record CodeWritings(Set<PairingCode> codes, int people) {

    static CodeWritings of(Collection<Observation> before, Collection<Observation> after) {
        return of(Stream.concat(before.stream(), after.stream()).map(Observation::person));
    }

    static CodeWritings of(Stream<PairingCode> people) {
        Map<String, Set<PairingCode>> writings = new HashMap<>();
        people.forEach(code -> writings.computeIfAbsent(Identities.key(code.value()), key -> new HashSet<>())
                .add(code));
        writings.values().removeIf(codes -> codes.size() == 1);
        return new CodeWritings(
                writings.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), writings.size());
    }

    List<Observation> without(Collection<Observation> observations) {
        return observations.stream()
                .filter(observation -> !codes.contains(observation.person()))
                .toList();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "CodeWritings[" + people + ", ***]";
    }
}
