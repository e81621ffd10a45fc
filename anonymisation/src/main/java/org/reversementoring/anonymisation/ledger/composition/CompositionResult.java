package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.language.Translation;

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

    /** The result in English. */
    public String inWords() {
        return inWords(TogetherText.ENGLISH);
    }

    /**
     * The result in sentences for a programme lead.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return TogetherText.in(translation).of(this);
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
