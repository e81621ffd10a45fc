package org.reversementoring.anonymisation.audit;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.attack.DeniabilityAttack;
import org.reversementoring.anonymisation.audit.attack.Posterior;
import org.reversementoring.anonymisation.audit.attack.PosteriorAttack;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.StrategyLawException;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Certificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 *
 * The audit of a strategy by exhaustion (G4): it checks whether the guarantees hold for every panel of the context's
 * size, every set of colluders' answers and every mentor outside the colluders. The strategy's own decisions are part
 * of what the attacker knows.
 *
 * <p>Cost: with n mentors, s marks and c colluders, H(n-c, s+1) times H(c, s+1) vector checks, H(n, v) = C(n+v-1, v-1);
 * the three guarantees of the standard policy at n = 12, s = 5, c = 2 need 63,063.</p> Panels, scales and numbers of
 * colluders that would need more than {@value #MAX_CHECKS} are refused, never sampled. Immutable; safe for many
 * threads.
 */
public final class DisclosureAudit {

    /** The most vector checks that an audit makes. */
    public static final long MAX_CHECKS = 100_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureAudit.class);

    private final PublicContext context;
    private final List<Adversary> adversaries;
    private final List<Guarantee> guarantees;

    private DisclosureAudit(PublicContext context, List<Adversary> adversaries, List<Guarantee> guarantees) {
        this.context = context;
        this.adversaries = adversaries;
        this.guarantees = guarantees;
    }

    /**
     *
     * An audit.
     *
     * @param context the panel size, the scale and what strategies are told
     * @param adversary the reader whom strategies must withstand; the number of colluders may differ from the context's
     * @param guarantees what must hold, at least one
     * @throws IllegalArgumentException if there is no guarantee, nobody is left of whom nothing is known, a domain, a
     *     prior or a harmful mark does not fit the scale, or exhaustion would take too long; the message gives the
     *     number of checks
     */
    public static DisclosureAudit of(PublicContext context, Adversary adversary, List<? extends Guarantee> guarantees) {
        return of(context, List.of(adversary), guarantees);
    }

    /**
     * An audit against several readers, each alone. The strategy is asked once, and every reader attacks the same table: a
     * strategy that answers the next audit differently gains nothing. The certificate is that of the last reader.
     *
     * @param context the panel size, the scale and what strategies are told
     * @param adversaries the readers whom strategies must withstand, at least one
     * @param guarantees what must hold, at least one
     * @throws IllegalArgumentException if there is no adversary, or one of them could not be audited alone
     */
    public static DisclosureAudit of(
            PublicContext context, List<Adversary> adversaries, List<? extends Guarantee> guarantees) {
        // Copied first: what is checked below must be what is audited.
        List<Adversary> readers = List.copyOf(adversaries);
        List<Guarantee> required = List.copyOf(guarantees);
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("audit must have at least 1 adversary, but had 0");
        }
        if (required.isEmpty()) {
            throw new IllegalArgumentException("audit must have at least 1 guarantee, but had 0");
        }
        readers.forEach(reader -> requireExhaustible(context, reader, required));
        return new DisclosureAudit(context, readers, required);
    }

    /**
     * The verdict on a strategy, by exhaustion where that is possible. Where panels are too many, one that is handed remaining answers only
     * ({@link Strategies#ofTrimmed}) is certified by construction (T3), if the guarantees follow from ED(c).
     *
     * @param context the panel size, the scale and what strategies are told
     * @param adversaries the readers whom strategies must withstand, at least one
     * @param guarantees what must hold, at least one
     * @throws IllegalArgumentException if exhaustion would take too long or too much memory, and nothing is proved by construction
     */
    public static AuditResult prove(
            AnonymisationStrategy strategy,
            PublicContext context,
            List<Adversary> adversaries,
            List<? extends Guarantee> guarantees) {
        try {
            return of(context, adversaries, guarantees).audit(strategy);
        } catch (IllegalArgumentException e) {
            TrimmedProof proof = new TrimmedProof(context, adversaries, guarantees);
            return Strategies.trimmedOnly(strategy)
                    .filter(trimmed -> proof.suffices())
                    .map(trimmed -> proof.of(strategy, trimmed))
                    .orElseThrow(() -> e);
        }
    }

    private static void requireExhaustible(PublicContext context, Adversary adversary, List<Guarantee> guarantees) {
        int others = context.panelSize() - adversary.insiders();
        if (others < 1) {
            throw new IllegalArgumentException("colluders and background knowledge must leave at least 1 mentor of "
                    + context.panelSize() + ", but were " + adversary.insiders());
        }
        adversary.background().forEach(domain -> domain.marks().forEach(context.scale()::require));
        for (Guarantee guarantee : guarantees) {
            if (guarantee instanceof Guarantee.PosteriorCap posterior) {
                posterior.prior().requireFits(context.scale());
            } else if (guarantee instanceof Guarantee.HarmDeniability harm) {
                // A mark that nobody can give would let HD hold whatever is said.
                harm.harmful().forEach(context.scale()::require);
            }
        }
        int points = context.scale().points();
        BigInteger checks = Multisets.number(others, points + 1)
                .multiply(Multisets.number(adversary.colluders(), points + 1))
                .multiply(inside(adversary, points))
                .max(Multisets.number(context.panelSize(), points + 1));
        if (checks.compareTo(BigInteger.valueOf(MAX_CHECKS)) > 0) {
            throw new IllegalArgumentException("audit by exhaustion must need at most " + MAX_CHECKS + " checks, but a"
                    + " panel of " + context.panelSize() + " on " + points + " points with " + adversary.colluders()
                    + " colluders needs " + checks + "; use a coarser scale or a smaller panel");
        }
    }

    /** An upper bound on the multisets of answers of mentors with background knowledge. */
    private static BigInteger inside(Adversary adversary, int points) {
        BigInteger orders = BigInteger.ONE;
        for (BackgroundKnowledge domain : adversary.background()) {
            int answers = domain.marks().size() + (domain.mayHaveDeclined() ? 1 : 0);
            orders = orders.multiply(BigInteger.valueOf(answers));
        }
        return orders.min(Multisets.number(adversary.background().size(), points + 1));
    }

    /**
     * The verdict on a strategy: its certificate, or the reason against it.
     *
     * @throws IllegalArgumentException if what it says takes too much memory, 64 MiB with the table of panels; the message gives the bytes
     */
    public AuditResult audit(AnonymisationStrategy strategy) {
        Optional<String> named = id(strategy);
        if (named.isEmpty()) {
            return nameless();
        }
        String id = named.get();
        AuditResult result = result(id, strategy);
        LOG.debug(
                "audit of {}: panel size {}, {} points, {} colluders: {}",
                id,
                context.panelSize(),
                context.scale().points(),
                last().colluders(),
                result.isCertified() ? "certified" : "refused");
        return result;
    }

    /** The id, if it is plain and the same when asked for again. */
    static Optional<String> id(AnonymisationStrategy strategy) {
        String id = idOf(strategy);
        boolean plain = !id.isBlank() && id.length() <= 100 && id.chars().noneMatch(Character::isISOControl);
        return plain && id.equals(idOf(strategy)) ? Optional.of(id) : Optional.empty();
    }

    static AuditResult nameless() {
        return new AuditResult.Unlawful("must have one id of 1 to 100 characters", Optional.empty());
    }

    /** The id, or an empty one if the strategy has none. */
    private static String idOf(AnonymisationStrategy strategy) {
        try {
            @Nullable String id = strategy.id();
            return id == null ? "" : id;
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            return "";
        }
    }

    private AuditResult result(String id, AnonymisationStrategy strategy) {
        try {
            PanelEnumeration every = PanelEnumeration.ask(strategy, context);
            Optional<Counterexample> counterexample = adversaries.stream()
                    .flatMap(adversary -> attacked(id, every, adversary).stream())
                    .findFirst();
            return counterexample.isPresent()
                    ? new AuditResult.Refuted(counterexample.get())
                    : new AuditResult.Certified(
                            certificate(id, every),
                            every,
                            last(),
                            Strategies.trimmedOnly(strategy).isPresent());
        } catch (StrategyLawException e) {
            return new AuditResult.Unlawful(e.rule(), Optional.of(e.answers()));
        }
    }

    private Optional<Counterexample> attacked(String id, PanelEnumeration every, Adversary adversary) {
        return new DeniabilityAttack(every, adversary, possible()).on(id).or(() -> believed(id, every, adversary));
    }

    private Adversary last() {
        return adversaries.get(adversaries.size() - 1);
    }

    private List<Guarantee.Deniability> possible() {
        return guarantees.stream()
                .filter(Guarantee.Deniability.class::isInstance)
                .map(Guarantee.Deniability.class::cast)
                .toList();
    }

    /** The panel after which a mark is more likely than a posterior cap allows. */
    private Optional<Counterexample> believed(String strategy, PanelEnumeration every, Adversary adversary) {
        return guarantees.stream()
                .filter(Guarantee.PosteriorCap.class::isInstance)
                .map(Guarantee.PosteriorCap.class::cast)
                .flatMap(cap -> new PosteriorAttack(every, adversary, cap).on(strategy).stream())
                .findFirst();
    }

    private Certificate certificate(String strategy, PanelEnumeration every) {
        Adversary adversary = last();
        Posterior.Worst worst = new Posterior(every, adversary, Prior.uniform()).worst();
        return new Certificate(
                strategy,
                context.panelSize(),
                context.scale().points(),
                adversary.colluders(),
                guarantees.stream().map(adversary::name).toList(),
                every.panelCount(),
                every.statementCount(),
                worst.certifiedLikely(),
                worst.certifiedHarm());
    }
}
