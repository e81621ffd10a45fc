package org.reversementoring.anonymisation.audit;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Certificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The closed-loop audit of a strategy by exhaustion (G4): for every panel of the context's size, every set of colluders'
 * answers and every mentor outside them, do the guarantees hold?
 *
 * <p>Cost: with n mentors, s marks and c colluders, H(n-c, s+1) times H(c, s+1) vector checks, H(n, v) = C(n+v-1, v-1); the
 * three guarantees of the standard policy at n = 12, s = 5, c = 2 need 63,063. Panels, scales and numbers of colluders that
 * would need more than {@value #MAX_CHECKS} are refused, never sampled. Immutable; safe for many threads.
 */
public final class DisclosureAudit {

    /** The most vector checks an audit makes. */
    public static final long MAX_CHECKS = 50_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureAudit.class);

    private final PublicContext context;
    private final Adversary adversary;
    private final List<Guarantee> guarantees;

    private DisclosureAudit(PublicContext context, Adversary adversary, List<Guarantee> guarantees) {
        this.context = context;
        this.adversary = adversary;
        this.guarantees = guarantees;
    }

    /**
     * An audit.
     *
     * @param context panel size and scale, and what strategies are told
     * @param adversary whom they must hold against; its colluders need not be those the context tells of
     * @param guarantees what must hold, at least one
     * @throws IllegalArgumentException if there is no guarantee, nobody is left beside the colluders, or exhaustion would take
     *     too long; the message gives the number of checks
     */
    public static DisclosureAudit of(PublicContext context, Adversary adversary, List<Guarantee> guarantees) {
        if (guarantees.isEmpty()) {
            throw new IllegalArgumentException("audit must have at least 1 guarantee, but had 0");
        }
        int others = context.panelSize() - adversary.colluders();
        if (others < 1) {
            throw new IllegalArgumentException("colluders must leave at least 1 mentor of " + context.panelSize()
                    + ", but were " + adversary.colluders());
        }
        int points = context.scale().points();
        BigInteger checks = Multisets.number(others, points + 1)
                .multiply(Multisets.number(adversary.colluders(), points + 1))
                .max(Multisets.number(context.panelSize(), points + 1));
        BigInteger worlds = BigInteger.valueOf(points).pow(others).multiply(BigInteger.valueOf(others));
        if (checks.compareTo(BigInteger.valueOf(MAX_CHECKS)) > 0 || worlds.bitLength() > 62) {
            throw new IllegalArgumentException("audit by exhaustion must need at most " + MAX_CHECKS
                    + " checks and 2^62 worlds, but a"
                    + " panel of " + context.panelSize() + " on " + points + " points with " + adversary.colluders()
                    + " colluders needs " + checks + " and " + worlds + "; use a coarser scale or a smaller panel");
        }
        return new DisclosureAudit(context, adversary, List.copyOf(guarantees));
    }

    /** Certifies the strategy or shows why not. */
    public AuditResult audit(AnonymisationStrategy strategy) {
        String id = idOf(strategy);
        if (id.isBlank() || id.length() > 100 || !id.equals(idOf(strategy))) {
            return new AuditResult.Unlawful("must have one id of 1 to 100 characters", Optional.empty());
        }
        AuditResult result = result(id, strategy);
        LOG.debug(
                "audit of {}: panel size {}, {} points, {} colluders: {}",
                id,
                context.panelSize(),
                context.scale().points(),
                adversary.colluders(),
                result.isCertified() ? "certified" : "refused");
        return result;
    }

    /** The id, or an empty one if the strategy has none. */
    private static String idOf(AnonymisationStrategy strategy) {
        try {
            @Nullable String id = strategy.id();
            return id == null ? "" : id;
        } catch (RuntimeException e) {
            return "";
        }
    }

    private AuditResult result(String id, AnonymisationStrategy strategy) {
        try {
            EveryPanel every = EveryPanel.ask(strategy, context);
            Optional<Counterexample> counterexample = new Attack(every, adversary, guarantees).on(id);
            return counterexample.isPresent()
                    ? new AuditResult.Refuted(counterexample.get())
                    : new AuditResult.Certified(certificate(id, every), every);
        } catch (UnlawfulStrategy e) {
            return e.result();
        }
    }

    private Certificate certificate(String strategy, EveryPanel every) {
        Posterior posterior = Posterior.worst(every, adversary.colluders());
        return new Certificate(
                strategy,
                context.panelSize(),
                context.scale().points(),
                adversary.colluders(),
                guarantees.stream()
                        .map(guarantee -> guarantee.name(adversary.colluders()))
                        .toList(),
                every.panels.length,
                every.statements.size(),
                posterior.anyMark(),
                posterior.unfavourable());
    }
}
