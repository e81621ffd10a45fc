package org.reversementoring.anonymisation.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.Guarantee;

/** What a joint audit found. Immutable. */
public final class JointResult {

    private final List<Finding> findings;
    private final List<Guarantee.Deniability> guarantees;

    JointResult(List<Finding> findings, List<Guarantee.Deniability> guarantees) {
        this.findings = findings;
        this.guarantees = guarantees;
    }

    /**
     * Whether each guarantee holds for every mentor outside the colluders in every world with the given outputs. False if there
     * is no such world: nothing follows from a contradiction but caution.
     */
    public boolean holds() {
        return !isContradictory() && counterexample().isEmpty();
    }

    /** Whether no answers at all give the given outputs: then the reader's assumptions are wrong, or an output is. */
    public boolean isContradictory() {
        return findings.stream().anyMatch(finding -> finding.knowledge().outcomes() == 0);
    }

    /** The conclusion that breaks a guarantee and leaves the fewest marks; the first of these, in a fixed order. */
    public Optional<Conclusion> counterexample() {
        return findings.stream()
                .flatMap(finding -> finding.worst(guarantees).stream())
                .reduce((one, other) -> other.feasible().size() < one.feasible().size() ? other : one);
    }

    /** The atoms: mentors whose answers went into the same releases, in a fixed order. */
    public List<Atom> atoms() {
        return findings.stream()
                .flatMap(finding -> finding.positions().stream())
                .map(position -> position.atom)
                .toList();
    }

    /** How many joint outcomes there are, over all connected groups of releases. */
    public int outcomes() {
        return findings.stream()
                .mapToInt(finding -> finding.knowledge().outcomes())
                .sum();
    }

    /**
     * Every conclusion: for each joint outcome, each answers of colluders and each atom that has a mentor left. Computed as it is
     * read; there are many where outputs are open.
     */
    public Stream<Conclusion> conclusions() {
        return findings.stream().flatMap(Finding::conclusions);
    }

    @Override
    public String toString() {
        return "JointResult[atoms=" + atoms().size() + ", outcomes=" + outcomes() + ", holds=" + holds() + "]";
    }
}
