package org.reversementoring.anonymisation.multisource;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.SeparateRows;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit of a rule for multisource feedback. ED(c) must hold against the mentee together with any c raters, however they are spread
 * over the groups, for every other rater of every group, over all figures that are printed together: groups, remainder and total.
 *
 * <p>Where there are few possible answers, everything is gone through. Where there are more, a rule of this library whose rows are about
 * different raters is audited row by row (T8). For any other rule, answers that are easy to think of are printed and read as an attacker
 * would: that can refute a rule and never certifies one.
 */
public final class RuleAudit {

    /** The most possible answers that a rule is asked about. */
    public static final long MOST_ANSWERS = 1_000_000;

    /** The most checks of an attack. */
    public static final long MOST_CHECKS = 50_000_000;

    /** The most raters of a row that can be audited alone. */
    private static final int MOST_IN_A_ROW = 24;

    private static final Logger LOG = LoggerFactory.getLogger(RuleAudit.class);

    private final MultisourceContext context;

    private RuleAudit(MultisourceContext context) {
        this.context = context;
    }

    /** An audit for these groups, this scale and this number of colluders. */
    public static RuleAudit of(MultisourceContext context) {
        return new RuleAudit(context);
    }

    /** The verdict on a rule. */
    public RuleVerdict audit(RemainderRule rule) {
        String id = idOf(rule);
        RuleVerdict verdict =
                id.isEmpty() ? new RuleVerdict.Unlawful("must have one id of 1 to 100 characters") : verdict(rule, id);
        LOG.debug(
                "audit of {}: {} groups, {} colluders: {}",
                id,
                context.groups().size(),
                context.colluders(),
                verdict.isCertified() ? "certified" : "refused");
        return verdict;
    }

    /** The id, or an empty one if the rule has none that is fit to print, or two. */
    private static String idOf(RemainderRule rule) {
        try {
            @Nullable String id = rule.id();
            boolean plain = id != null
                    && !id.isBlank()
                    && id.length() <= 100
                    && id.chars().noneMatch(Character::isISOControl)
                    && id.equals(rule.id());
            return plain && id != null ? id : "";
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            return "";
        }
    }

    private RuleVerdict verdict(RemainderRule rule, String id) {
        BigInteger answers = JointEnumeration.size(context);
        BigInteger checks = JointAttack.checks(context);
        boolean few = answers.compareTo(BigInteger.valueOf(MOST_ANSWERS)) <= 0
                && checks.compareTo(BigInteger.valueOf(MOST_CHECKS)) <= 0
                && context.groups().stream().allMatch(group -> group.raters() <= MOST_IN_A_ROW);
        try {
            if (few) {
                return together(rule, id);
            }
            return rule instanceof SeparateRows separate
                    ? rowByRow(separate, id)
                    : InventedAnswers.refute(rule, id, context)
                            .<RuleVerdict>map(RuleVerdict.Refuted::new)
                            .orElseGet(() ->
                                    new RuleVerdict.TooLarge(checks.max(answers).toString()));
        } catch (RuleLawException e) {
            return new RuleVerdict.Unlawful(e.rule());
        }
    }

    private RuleVerdict together(RemainderRule rule, String id) {
        JointEnumeration every = JointEnumeration.ask(rule, context);
        Optional<RuleCounterexample> found = new JointAttack(every).on(id);
        return found.isPresent()
                ? new RuleVerdict.Refuted(found.get())
                : new RuleVerdict.Certified(rule, id, context, every, every.answerCount());
    }

    /** A row at most knows of c colluders, and no row knows of the raters of another. */
    private RuleVerdict rowByRow(SeparateRows rule, String id) {
        long checked = 0;
        for (List<Integer> row : rule.plan(context)) {
            int raters = SeparateRows.raters(row, context.groups());
            if (raters > MOST_IN_A_ROW) {
                return new RuleVerdict.TooLarge(
                        "an audit of a row of " + raters + " raters, more than " + MOST_IN_A_ROW + ", and too many");
            }
            AuditResult result = DisclosureAudit.of(
                            PublicContext.of(context.scale(), raters, context.colluders()),
                            Adversary.colluding(context.colluders()),
                            List.of(Guarantee.endpointDeniability()))
                    .audit(new Row(rule, SeparateRows.needed(row, context)));
            if (!(result instanceof AuditResult.Certified certified)) {
                throw new AssertionError(
                        "reverse-mentoring: T3 must hold for a row of " + raters + " raters: " + result.inWords());
            }
            checked += certified.certificate().panelsChecked();
        }
        return new RuleVerdict.Certified(rule, id, context, null, checked);
    }

    /** A row as a strategy: what it prints about its raters, word by word. */
    private record Row(SeparateRows rule, int needed) implements AnonymisationStrategy {
        @Override
        public String id() {
            return "row";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext of) {
            return new Statement.Worded(
                    rule.figure(answers, needed, of.colluders()).inWords());
        }
    }
}
