package org.reversementoring.anonymisation.ledger.composition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/**
 *
 * The exact audit, by exhaustion, of what several releases about the same mentee and item tell together (G5).
 *
 * <p>A release either has an output or is open. For an open release the audit visits every output that is possible
 * together with the given ones. With all outputs given, the result says what can be inferred now. With only the next
 * release open, it says whether that release may be made, in every world that fits the earlier outputs (T10). With all
 * open, it says whether the strategies compose at all (T6). There is no parameter for answers.
 *
 * <p>Mentors whose answers go into the same releases form an {@link OverlapCell}. Cost: the histograms of the cells
 * that are in several releases multiply; those of the others add. Two panels of twelve that share six cost 462 times
 * 462 on five points and "declined". An audit that needs more than {@value #MAX_CHECKS} checks is refused, never
 * sampled. Immutable; safe for many threads.
 */
public final class CompositionAudit {

    /** The most vector checks that a composition audit makes. */
    public static final long MAX_CHECKS = 500_000_000;

    private static final BigInteger MOST = BigInteger.valueOf(MAX_CHECKS);

    private final List<AuditedRelease> releases;
    private final Adversary adversary;
    private final List<Guarantee.Deniability> guarantees;
    private final List<Component> components;
    private final boolean declines;

    private CompositionAudit(
            List<AuditedRelease> releases,
            AnswerPersistence answers,
            Adversary adversary,
            List<Guarantee.Deniability> guarantees,
            boolean declines) {
        this.releases = List.copyOf(releases);
        this.adversary = adversary;
        this.guarantees = List.copyOf(guarantees);
        this.declines = declines;
        if (!adversary.background().isEmpty()) {
            throw new IllegalArgumentException(
                    "composition audit must be against colluders alone, without background knowledge");
        }
        if (releases.isEmpty() || releases.size() > 20 || guarantees.isEmpty()) {
            throw new IllegalArgumentException(
                    "composition audit must have 1 to 20 releases and at least 1 guarantee, but had " + releases.size()
                            + " and " + guarantees.size());
        }
        if (releases.stream()
                        .map(release -> release.context().scale())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException(
                    "releases of a composition audit must be on one scale, but are on several");
        }
        components = Component.of(this.releases, answers);
        for (Component component : components) {
            requireFeasible(component);
        }
    }

    /**
     *
     * An audit in which a declined answer is an answer that any mentor may have given.
     *
     * @param releases 1 to 20, on one scale, about the same mentee and item
     * @param answers whether answers of different cycles are different
     * @param adversary the reader to withstand; where connected releases have c mentors or fewer together, all but one
     *     of these collude
     * @param guarantees the guarantees that must hold, at least one
     * @throws IllegalArgumentException if there is no release or no guarantee, the adversary has background knowledge,
     *     scales differ, or exhaustion would take too long; the message gives the number of checks
     */
    public static CompositionAudit of(
            List<AuditedRelease> releases,
            AnswerPersistence answers,
            Adversary adversary,
            List<Guarantee.Deniability> guarantees) {
        return new CompositionAudit(releases, answers, adversary, guarantees, true);
    }

    /**
     * The audit of the next release together with the earlier ones that share answers with it. Earlier releases without
     * such a connection do not matter (T8).
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static CompositionAudit ofNext(
            List<AuditedRelease> earlier,
            AuditedRelease next,
            AnswerPersistence answers,
            Adversary adversary,
            List<Guarantee.Deniability> guarantees) {
        return of(Component.aroundLast(earlier, next, answers), answers, adversary, guarantees);
    }

    /**
     * The same audit where every mentor is known to have answered, as in theorem T9 and the leaks of guarantees section
     * 3.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static CompositionAudit ofFullTurnout(
            List<AuditedRelease> releases,
            AnswerPersistence answers,
            Adversary adversary,
            List<Guarantee.Deniability> guarantees) {
        return new CompositionAudit(releases, answers, adversary, guarantees, false);
    }

    /**
     *
     * The result. Each strategy is called for every panel of its context, twice.
     *
     * @throws IllegalArgumentException if a strategy throws, returns null or is not deterministic, or there are too
     *     many combined outcomes to keep
     */
    public CompositionResult result() {
        return result(AskedStrategies.none());
    }

    /**
     * The result from what strategies said to earlier audits. A strategy that was asked about its context is not called again.
     *
     * @throws IllegalArgumentException as {@link #result()}
     */
    public CompositionResult result(AskedStrategies asked) {
        List<ComponentFinding> findings = new ArrayList<>();
        for (Component component : components) {
            findings.add(find(component, asked));
        }
        return new CompositionResult(List.copyOf(findings), guarantees);
    }

    private ComponentFinding find(Component component, AskedStrategies asked) {
        int colluders = colluders(component);
        List<CellState> states = component.cells().stream()
                .map(cell -> new CellState(cell, values(), colluders, scale().points()))
                .toList();
        int[] shared = VariableElimination.shared(states);
        boolean declinesKnown = declines && adversary.knowsWhoDeclined();
        List<VariableElimination.Link> links = new ArrayList<>();
        List<PanelEnumeration> outputs = new ArrayList<>();
        int[] radix = new int[component.releases().size()];
        for (int r = 0; r < radix.length; r++) {
            int number = component.releases().get(r);
            AuditedRelease release = releases.get(number);
            PanelEnumeration said = asked.about(release.strategy(), release.context(), declines);
            int own = VariableElimination.own(states, number);
            boolean[] uses = new boolean[shared.length];
            for (int k = 0; k < uses.length; k++) {
                uses[k] = states.get(shared[k]).cell.releases().contains(number + 1);
            }
            outputs.add(said);
            links.add(new VariableElimination.Link(
                    said,
                    release.output().map(said::find).orElse(-1),
                    release.output().isEmpty(),
                    own,
                    uses));
            radix[r] = said.statementCount()
                    * (declinesKnown && own >= 0 ? states.get(own).cell.size() + 1 : 1);
        }
        int[] declinedRadix = new int[declinesKnown ? shared.length : 0];
        for (int k = 0; k < declinedRadix.length; k++) {
            declinedRadix[k] = states.get(shared[k]).cell.size() + 1;
        }
        Colluders ways = Colluders.spread(states, colluders);
        FeasibleSets sets = new FeasibleSets(declinedRadix, radix, ways.size(), states.size());
        new VariableElimination(links, states, ways, declinesKnown, sets).run();
        return new ComponentFinding(component.releases(), outputs, states, ways, declinesKnown, scale(), sets);
    }

    private RatingScale scale() {
        return releases.get(0).context().scale();
    }

    private int values() {
        return scale().points() + (declines ? 1 : 0);
    }

    private int colluders(Component component) {
        return Math.min(adversary.colluders(), component.mentors() - 1);
    }

    /**
     * The histograms of shared cells multiply. For each release, each total of its shared cells meets each histogram of
     * its own.
     */
    private void requireFeasible(Component component) {
        int values = values();
        int colluders = colluders(component);
        BigInteger bag = BigInteger.ONE;
        for (OverlapCell cell : component.cells()) {
            if (cell.releases().size() > 1) {
                bag = bag.multiply(Multisets.number(cell.size(), values));
            }
        }
        BigInteger checks = bag.multiply(ways(component, colluders));
        for (int number : component.releases()) {
            int own = component.cells().stream()
                    .filter(cell -> cell.releases().equals(List.of(number + 1)))
                    .mapToInt(OverlapCell::size)
                    .sum();
            int size = releases.get(number).roster().size();
            checks = checks.add(Multisets.number(size - own, values).min(bag).multiply(Multisets.number(own, values)))
                    .add(Multisets.number(size, values));
        }
        if (checks.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("composition audit by exhaustion must need at most " + MAX_CHECKS
                    + " checks, but " + component.releases().size() + " connected releases with "
                    + component.cells().size() + " groups of mentors on " + scale().points() + " points with "
                    + colluders + " colluders need " + checks
                    + "; use single use, a coarser scale or rosters that overlap less often");
        }
    }

    private BigInteger ways(Component component, int colluders) {
        // The number of ways to spread c colluders over the cells, answers included, is the coefficient of c in the
        // product over all cells.
        BigInteger[] ways = new BigInteger[colluders + 1];
        for (int c = 0; c <= colluders; c++) {
            ways[c] = c == 0 ? BigInteger.ONE : BigInteger.ZERO;
        }
        for (OverlapCell cell : component.cells()) {
            BigInteger[] next = new BigInteger[colluders + 1];
            for (int c = 0; c <= colluders; c++) {
                next[c] = BigInteger.ZERO;
                for (int part = 0; part <= Math.min(c, cell.size()); part++) {
                    next[c] = next[c].add(ways[c - part].multiply(Multisets.number(part, values())));
                }
            }
            ways = next;
        }
        return ways[colluders];
    }
}
