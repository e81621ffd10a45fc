package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;

/** The result of a composition audit. Immutable. */
public final class CompositionResult {

    private final List<ComponentFinding> findings;
    private final List<Guarantee.Deniability> guarantees;

    CompositionResult(List<ComponentFinding> findings, List<Guarantee.Deniability> guarantees) {
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
        return findings.stream().anyMatch(finding -> finding.sets().outcomes() == 0);
    }

    /** The conclusion that breaks a guarantee and leaves the fewest marks; the first of these, in a fixed order. */
    public Optional<JointInference> counterexample() {
        return findings.stream()
                .flatMap(finding -> finding.worst(guarantees).stream())
                .reduce((one, other) -> other.feasible().size() < one.feasible().size() ? other : one);
    }

    /** The cells: mentors whose answers went into the same releases, in a fixed order. */
    public List<OverlapCell> cells() {
        return findings.stream()
                .flatMap(finding -> finding.states().stream())
                .map(state -> state.cell)
                .toList();
    }

    /** How many joint outcomes there are, over all connected groups of releases. */
    public int outcomes() {
        return findings.stream().mapToInt(finding -> finding.sets().outcomes()).sum();
    }

    /**
     * Every conclusion: for each joint outcome, each answers of colluders and each cell that has a mentor left. Computed as it is
     * read; there are many where outputs are open.
     */
    public Stream<JointInference> conclusions() {
        return findings.stream().flatMap(ComponentFinding::conclusions);
    }

    @Override
    public String toString() {
        return "CompositionResult[cells=" + cells().size() + ", outcomes=" + outcomes() + ", holds=" + holds() + "]";
    }
}
