package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;

/**
 * The check of a finished report: its strategies are audited again, as the release gate audits them. A report that was stored,
 * sent or edited carries certificates that anybody can type; this says whether an audit gives them.
 *
 * <p>Laws: (1) every report that the gate makes with this policy and these strategies passes; (2) a report passes only if its
 * certificates are exactly those that audits of its ratings' strategies and scales give, and each rating says what its strategy
 * can say in that context. It does not tell whether a statement is the one about the panel's answers: nobody can without these.
 *
 * <p>Build one and keep it: a strategy is audited once for each panel size and scale. Safe for many threads if its strategies are.
 */
public final class CertificateCheck {

    private static final SentenceFiles FILES =
            SentenceFiles.of("check", "results of a check", name -> CertificateCheck.class.getResourceAsStream(name));

    private final ReleasePolicy policy;
    private final Map<String, Certification> certifications;

    private CertificateCheck(ReleasePolicy policy, Map<String, Certification> certifications) {
        this.policy = policy;
        this.certifications = certifications;
    }

    /**
     * A check.
     *
     * @param policy the policy under which reports are released
     * @param strategies those that the host uses, with distinct ids, each asked for its id once
     * @throws IllegalArgumentException if two strategies have one id, or one has none
     */
    public static CertificateCheck of(ReleasePolicy policy, List<? extends AnonymisationStrategy> strategies) {
        return of(policy, strategies, Certification::new);
    }

    /** A check that may share what it proves with other checks. */
    static CertificateCheck of(
            ReleasePolicy policy,
            List<? extends AnonymisationStrategy> strategies,
            Function<AnonymisationStrategy, Certification> proved) {
        Map<String, Certification> certifications = new HashMap<>();
        for (AnonymisationStrategy strategy : strategies) {
            @Nullable String id = strategy.id();
            if (id == null) {
                throw new IllegalArgumentException("certificate check: strategies must have an id, but one has none");
            }
            if (certifications.put(id, proved.apply(strategy)) != null) {
                throw new IllegalArgumentException(
                        "certificate check: strategies must have distinct ids, but " + id + " occurs more than once");
            }
        }
        return new CertificateCheck(policy, certifications);
    }

    /**
     * The result of a check.
     *
     * @param reasons why the report does not hold; empty if it does
     */
    public record Result(List<Reason> reasons) {

        /** The result with its own copy of the reasons. */
        public Result {
            reasons = List.copyOf(reasons);
        }

        /** Whether audits give what the report states. */
        public boolean holds() {
            return reasons.isEmpty();
        }

        /** The result in English. */
        public String inWords() {
            return inWords(Translation.of(Locale.ENGLISH));
        }

        /**
         * The result in plain sentences: whether the report holds, or each kind of reason, and what can be done.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String inWords(Translation translation) {
            Sentences text = FILES.in(translation);
            if (holds()) {
                return text.say("check.holds");
            }
            List<Code> codes = reasons.stream().map(Reason::code).distinct().toList();
            return Stream.concat(
                            codes.stream().map(code -> "check." + code),
                            codes.stream().map(Result::next).distinct().sorted())
                    .map(text::text)
                    .collect(Collectors.joining(" "));
        }

        private static String next(Code code) {
            return switch (code) {
                case OTHER_POLICY, UNKNOWN_STRATEGY, STRATEGY_REFUSED -> "next.rules";
                case NOT_FROM_AN_AUDIT, CERTIFICATE_MISSING, STATEMENT_IMPOSSIBLE, ATTACHMENT_NOT_SAFE ->
                    "next.changed";
                case NOT_RECORDED, MEETING_LOST, VOTES_LOST -> "next.store";
            };
        }
    }

    /**
     * A reason why a report does not hold.
     *
     * @param code for programs
     * @param message for developers: subject, rule, value; no statement, because a report is read by few. People read {@link
     *     Result#inWords(Translation)}
     */
    public record Reason(Code code, String message) {}

    /** The kinds of reason. */
    public enum Code {
        /** The method states another policy, or other numbers than the policy has for this panel. */
        OTHER_POLICY,
        /** A rating names a strategy that the check was not given. */
        UNKNOWN_STRATEGY,
        /** The gate would not let the strategy of a rating release for this panel and scale. */
        STRATEGY_REFUSED,
        /** No audit of a rating's strategy gives this certificate: it is invented, edited or outdated. */
        NOT_FROM_AN_AUDIT,
        /** The certificate of a rating's strategy and scale is not in the report. */
        CERTIFICATE_MISSING,
        /** The strategy of a rating cannot make its statement in this context. */
        STATEMENT_IMPOSSIBLE,
        /**
         * The ledger does not have the report, an answer or the attached report of another tool, or has another one: only {@link
         * ReleaseGate#verify} looks.
         */
        NOT_RECORDED,
        /** No audit finds the attached report of another tool safe with its evidence: only {@code MultisourceGate.verify} looks. */
        ATTACHMENT_NOT_SAFE,
        /** The ledger says that the mentee was shown a report, and the cycle does not: only {@link ReleaseGate#verify} looks. */
        MEETING_LOST,
        /** The ledger has a round of votes on an answer that the cycle has not: only {@link ReleaseGate#verify} looks. */
        VOTES_LOST
    }

    /**
     * The result for a report.
     *
     * <p>It takes milliseconds for panels and scales that were audited before, and for a new one as long as an audit. One that is too
     * large to be audited is a reason, as in the gate.
     */
    public Result of(FeedbackReport report) {
        Method method = report.method();
        if (!follows(method)) {
            return new Result(List.of(new Reason(
                    Code.OTHER_POLICY,
                    "method must be the one that policy " + policy.id() + " gives for a panel of " + method.panelSize()
                            + ", but is another")));
        }
        return new Result(method instanceof Method.Scored scored ? compare(scored, report.ratings()) : List.of());
    }

    private boolean follows(Method method) {
        int size = method.panelSize();
        if (!method.policy().equals(policy.id())) {
            return false;
        }
        return method instanceof Method.Scored scored
                ? policy.colluders().equals(OptionalInt.of(scored.colluders()))
                        && scored.answersNeeded() == policy.panelFloor()
                        && scored.endorsementsNeeded() == policy.endorsementsNeeded(size)
                : policy.colluders().isEmpty();
    }

    /** One strategy on one scale: what the gate certifies. */
    private record Use(String strategy, RatingScale scale) {

        static Use of(ReportedRating rating) {
            return new Use(rating.strategy(), rating.item().scale());
        }
    }

    private List<Reason> compare(Method.Scored method, List<ReportedRating> ratings) {
        List<Reason> reasons = new ArrayList<>();
        List<Certificate> unexplained = new ArrayList<>(method.certificates());
        Map<Use, Optional<AuditResult.Certified>> audited = new HashMap<>();
        for (ReportedRating rating : ratings) {
            Use use = Use.of(rating);
            if (!audited.containsKey(use)) {
                Optional<AuditResult.Certified> found = audited(use, rating, method.panelSize(), reasons);
                audited.put(use, found);
                if (found.isPresent() && !unexplained.remove(found.get().certificate())) {
                    reasons.add(about(
                            Code.CERTIFICATE_MISSING,
                            rating,
                            "the certificate that an audit of its strategy gives must be in the report, but is not"));
                }
            }
            if (audited.get(use).stream().anyMatch(found -> !found.canSay(rating.statement()))) {
                reasons.add(about(
                        Code.STATEMENT_IMPOSSIBLE,
                        rating,
                        "its strategy must be able to make its statement for a panel of " + method.panelSize()
                                + ", but is not"));
            }
        }
        for (Certificate certificate : unexplained) {
            reasons.add(new Reason(
                    Code.NOT_FROM_AN_AUDIT,
                    "certificate " + (method.certificates().indexOf(certificate) + 1) + " of "
                            + method.certificates().size()
                            + ": it must be what an audit of a rating's strategy gives, but is not"));
        }
        return reasons;
    }

    private Optional<AuditResult.Certified> audited(
            Use use, ReportedRating rating, int panelSize, List<Reason> reasons) {
        @Nullable Certification certification = certifications.get(use.strategy());
        if (certification == null) {
            reasons.add(about(
                    Code.UNKNOWN_STRATEGY, rating, "its strategy must be one that the check was given, but is not"));
            return Optional.empty();
        }
        Certification.Outcome outcome =
                certification.of(use.scale(), panelSize, policy.colluders().orElseThrow());
        if (outcome instanceof Certification.Outcome.Refused refused) {
            reasons.add(about(
                    Code.STRATEGY_REFUSED,
                    rating,
                    "the gate must let its strategy release, but does not: "
                            + refused.reason().message()));
        }
        return outcome instanceof Certification.Outcome.Granted granted
                ? Optional.of(granted.certified())
                : Optional.empty();
    }

    /** Says where it is, and quotes nothing: the texts of a document may be anybody's. */
    private static Reason about(Code code, ReportedRating rating, String message) {
        return new Reason(code, "rating on topic " + rating.topic() + ": " + message);
    }
}
