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
     * Whether each guarantee holds for every mentor outside the colluders in every world with the given outputs. It is
     * false if there is no such world, because a contradiction proves nothing.
     */
    public boolean holds() {
        return !isContradictory() && counterexample().isEmpty();
    }

    /** Whether no answers at all fit the given outputs. Then the reader's assumptions are wrong, or an output is. */
    public boolean isContradictory() {
        return findings.stream().anyMatch(finding -> finding.sets().outcomes() == 0);
    }

    /** The inference that breaks a guarantee and leaves the fewest marks; the first of these, in a fixed order. */
    public Optional<JointInference> counterexample() {
        return findings.stream()
                .flatMap(finding -> finding.worst(guarantees).stream())
                .reduce((one, other) -> other.feasible().size() < one.feasible().size() ? other : one);
    }

    /** The result in sentences for a programme lead. */
    public String inWords() {
        if (isContradictory()) {
            return "No answers fit these releases together. So they are not shown together.";
        }
        return counterexample()
                .map(shown -> shown.inWords() + " So these releases are not shown together.")
                .orElse("Together, these releases keep what each of them promises.");
    }

    /** The cells: mentors whose answers went into the same releases, in a fixed order. */
    public List<OverlapCell> cells() {
        return findings.stream()
                .flatMap(finding -> finding.states().stream())
                .map(state -> state.cell)
                .toList();
    }

    /** The number of combined outcomes, over all connected groups of releases. */
    public int outcomes() {
        return findings.stream().mapToInt(finding -> finding.sets().outcomes()).sum();
    }

    /**
     * The inferences: one for each combined outcome, each set of colluders' answers and each cell that has a mentor
     * left. They are computed as they are read, because open outputs make many.
     */
    public Stream<JointInference> conclusions() {
        return findings.stream().flatMap(ComponentFinding::conclusions);
    }

    @Override
    public String toString() {
        return "CompositionResult[cells=" + cells().size() + ", outcomes=" + outcomes() + ", holds=" + holds() + "]";
    }
}
