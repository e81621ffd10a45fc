package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.planning.SharpestBands;
import org.reversementoring.anonymisation.release.CertificateCheck.Code;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** A certificate can be audited again: what the gate makes passes, and no edited report does (G4). */
class CertificateCheckTest {

    private static final List<AnonymisationStrategy> STRATEGIES = List.of(
            Strategies.middleAnswersAndSupport(),
            Strategies.middleAnswers(),
            Strategies.supportBand(),
            Strategies.majority(),
            Strategies.trimmed(),
            Strategies.trimmedMean(1),
            SharpestBands.strategy(List.of(Guarantee.endpointDeniability(), Guarantee.harmDeniability(List.of(1, 2)))));

    private static final CertificateCheck STANDARD = CertificateCheck.of(ReleasePolicy.standard(), STRATEGIES);

    private static FeedbackReport report(ReleasePolicy policy, AnonymisationStrategy strategy, int size, long seed) {
        Release release = ReportAnonymiser.of(policy, strategy)
                .anonymise(Panels.REPORT, Panels.collation(Panels.consensus(size, new Random(seed)), 3, 4));
        return ((Release.Released) release).report();
    }

    private static FeedbackReport six() {
        return report(ReleasePolicy.standard(), Strategies.middleAnswersAndSupport(), 6, 1);
    }

    /** Law 1. */
    @Test
    void everyReportThatTheGateMakesPasses() {
        for (ReleasePolicy policy : List.of(
                ReleasePolicy.standard(),
                ReleasePolicy.strong(),
                ReleasePolicy.standard().withEndorsements(4))) {
            CertificateCheck check = CertificateCheck.of(policy, STRATEGIES);
            for (AnonymisationStrategy strategy : STRATEGIES) {
                for (int size = policy.panelFloor() + 1; size <= 9; size++) {
                    for (long seed = 0; seed < 5; seed++) {
                        assertThat(check.of(report(policy, strategy, size, seed))
                                        .reasons())
                                .isEmpty();
                    }
                }
            }
        }
        CertificateCheck conversation = CertificateCheck.of(ReleasePolicy.conversation(), List.of());
        assertThat(conversation
                        .of(report(ReleasePolicy.conversation(), Strategies.majority(), 4, 1))
                        .holds())
                .isTrue();
    }

    @Test
    void saysSoInWords() {
        assertThat(STANDARD.of(six()).inWords())
                .isEqualTo("Each certificate is what an audit gives, and each rating is what its strategy can say.");
    }

    /** Law 2: one component of a certificate at a time. */
    @Test
    void noEditedCertificatePasses() {
        Certificate true6 = certificates(six()).get(0);
        List<Certificate> edited = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            edited.add(with(true6, true6.scalePoints(), 1, true6.guarantees(), true6.panelsChecked() + step, 0, 0, 0));
            edited.add(with(true6, 5, 1, true6.guarantees(), true6.panelsChecked(), step, 0, 0));
            edited.add(with(true6, 5, 1, true6.guarantees(), true6.panelsChecked(), 0, step, 0));
            edited.add(with(true6, 5, 1, true6.guarantees(), true6.panelsChecked(), 0, 0, step));
        }
        edited.add(with(true6, 5, 2, true6.guarantees(), true6.panelsChecked(), 0, 0, 0));
        edited.add(with(true6, 5, 1, List.of("ED(1)"), true6.panelsChecked(), 0, 0, 0));
        edited.add(with(true6, 5, 1, List.of("ED(2)", "LF(1,2)", "HD(1,{1,2})"), true6.panelsChecked(), 0, 0, 0));
        edited.add(with(true6, 5, 1, List.of("LF(1,2)", "ED(1)", "HD(1,{1,2})"), true6.panelsChecked(), 0, 0, 0));
        for (Certificate each : edited) {
            assertThat(codes(withCertificates(six(), List.of(each))))
                    .isEqualTo(Set.of(Code.CERTIFICATE_MISSING, Code.NOT_FROM_AN_AUDIT));
            // Beside the true one it is as untrue.
            assertThat(codes(withCertificates(six(), List.of(true6, each)))).isEqualTo(Set.of(Code.NOT_FROM_AN_AUDIT));
        }
        Certificate otherPoints = with(true6, 4, 1, true6.guarantees(), true6.panelsChecked(), 0, 0, 0);
        assertThat(codes(withCertificates(six(), List.of(true6, otherPoints))))
                .isEqualTo(Set.of(Code.NOT_FROM_AN_AUDIT));
        assertThat(codes(withCertificates(six(), List.of(true6, true6)))).isEqualTo(Set.of(Code.NOT_FROM_AN_AUDIT));
        assertThat(STANDARD.of(withCertificates(six(), List.of(true6, otherPoints)))
                        .inWords())
                .isEqualTo("A certificate is not what an audit gives. It may be changed, or old."
                        + " Do not show the report. Compare it with the copy that was released.");
    }

    /** What a custodian reads has a sentence for each code in each language, and none of the words for developers. */
    @Test
    void eachCodeHasItsOwnWordsInEachLanguage() {
        Set<String> all = new HashSet<>();
        for (Translation language : List.of(Translation.of("en"), Translation.of("de"))) {
            for (Code code : Code.values()) {
                String text = new CertificateCheck.Result(List.of(
                                new CertificateCheck.Reason(code, "must be true"),
                                new CertificateCheck.Reason(code, "x")))
                        .inWords(language);
                assertThat(text).endsWith(".").doesNotContain("must be true", code.name());
                all.add(text);
            }
            all.add(new CertificateCheck.Result(List.of()).inWords(language));
        }
        assertThat(all).hasSize(2 * (Code.values().length + 1));
    }

    /** The certificate of the version before: the strategy says something else now, under its old id. */
    @Test
    void anOutdatedCertificateIsNamed() {
        CertificateCheck now =
                CertificateCheck.of(ReleasePolicy.standard(), List.of(named("majority", Strategies.supportBand())));
        FeedbackReport before = report(ReleasePolicy.standard(), named("majority", Strategies.majority()), 6, 1);
        assertThat(codes(now, before))
                .isEqualTo(Set.of(Code.CERTIFICATE_MISSING, Code.NOT_FROM_AN_AUDIT, Code.STATEMENT_IMPOSSIBLE));
    }

    /** Law 2: a statement passes if and only if the strategy makes it about some panel. */
    @Test
    void aRatingPassesIfItsStrategyCanSayIt() {
        FeedbackReport report = six();
        Set<Statement> sayable = new HashSet<>();
        RatingScale scale = report.ratings().get(0).item().scale();
        for (int[] panel : PublishedAttack.panels(6)) {
            List<Integer> marks =
                    Arrays.stream(panel).filter(mark -> mark > 0).boxed().toList();
            sayable.add(Strategies.middleAnswersAndSupport()
                    .apply(AnswerCounts.of(scale, marks, 6 - marks.size()), PublicContext.of(scale, 6, 1)));
        }
        List<Statement> tried = new ArrayList<>(List.of(
                new Statement.NotShown(),
                new Statement.Majority(true),
                new Statement.MiddleAnswers(3, 3),
                new Statement.Worded("Heard."),
                new Statement.Trimmed(List.of(3, 3)),
                new Statement.Listed(List.of())));
        for (int low = 1; low <= 5; low++) {
            for (int high = low; high <= 5; high++) {
                for (SupportBand band : SupportBand.values()) {
                    tried.add(new Statement.Together(
                            List.of(new Statement.MiddleAnswers(low, high), new Statement.Support(band))));
                    tried.add(new Statement.Together(
                            List.of(new Statement.Support(band), new Statement.MiddleAnswers(low, high))));
                }
            }
        }
        int passed = 0;
        for (Statement statement : tried) {
            for (int at : new int[] {0, report.ratings().size() - 1}) {
                CertificateCheck.Result result = STANDARD.of(withStatement(report, at, statement));
                assertThat(result.holds()).isEqualTo(sayable.contains(statement));
                passed += result.holds() ? 1 : 0;
                if (!result.holds()) {
                    assertThat(result.reasons().get(0).code()).isEqualTo(Code.STATEMENT_IMPOSSIBLE);
                }
            }
        }
        assertThat(passed).isEqualTo(2 * sayable.size());
    }

    @Test
    void theMethodMustBeThatOfThePolicy() {
        FeedbackReport report = six();
        Method.Scored method = (Method.Scored) report.method();
        for (Method other : List.of(
                new Method.Scored("strong", 6, 1, 5, 3, method.certificates()),
                new Method.Scored("standard", 6, 1, 6, 3, method.certificates()),
                new Method.Scored("standard", 6, 1, 5, 4, method.certificates()))) {
            assertThat(codes(withMethod(report, other))).isEqualTo(Set.of(Code.OTHER_POLICY));
        }
        assertThat(codes(report(ReleasePolicy.conversation(), Strategies.majority(), 6, 1)))
                .isEqualTo(Set.of(Code.OTHER_POLICY));
        // The right numbers against fewer colluders than the policy promises.
        FeedbackReport strong = report(ReleasePolicy.strong(), Strategies.middleAnswersAndSupport(), 7, 1);
        assertThat(codes(
                        CertificateCheck.of(ReleasePolicy.strong(), STRATEGIES),
                        withMethod(strong, new Method.Scored("strong", 7, 1, 7, 4, certificates(strong)))))
                .isEqualTo(Set.of(Code.OTHER_POLICY));
        // No scores where the policy has them.
        FeedbackReport silent = report(ReleasePolicy.conversation(), Strategies.majority(), 6, 1);
        assertThat(codes(withMethod(silent, new Method.ByConsent("standard", 6))))
                .isEqualTo(Set.of(Code.OTHER_POLICY));
        assertThat(codes(CertificateCheck.of(ReleasePolicy.strong(), STRATEGIES), report))
                .isEqualTo(Set.of(Code.OTHER_POLICY));
        assertThat(codes(CertificateCheck.of(ReleasePolicy.conversation(), STRATEGIES), report))
                .isEqualTo(Set.of(Code.OTHER_POLICY));
    }

    @Test
    void whatCannotBeAuditedIsAReason() {
        assertThat(codes(CertificateCheck.of(ReleasePolicy.standard(), List.of()), six()))
                .isEqualTo(Set.of(Code.UNKNOWN_STRATEGY, Code.NOT_FROM_AN_AUDIT));
        AnonymisationStrategy leaking = named(
                "middle-answers-and-support",
                HostileStrategies.of("x", (answers, context) -> HostileStrategies.everything(answers)));
        AnonymisationStrategy renamed = named(six().ratings().get(0).strategy(), leaking);
        assertThat(codes(CertificateCheck.of(ReleasePolicy.standard(), List.of(renamed)), six()))
                .isEqualTo(Set.of(Code.STRATEGY_REFUSED, Code.NOT_FROM_AN_AUDIT));
    }

    /** Scales of as many points share the text of a certificate, and each needs its own. */
    @Test
    void eachScaleHasItsCertificate() {
        FeedbackReport report = six();
        RatingScale other = RatingScale.of(List.of("v", "w", "x", "y", "z"));
        List<ReportedRating> ratings = new ArrayList<>(report.ratings());
        ReportedRating first = ratings.get(0);
        ratings.set(
                0,
                new ReportedRating(
                        first.topic(),
                        first.title(),
                        new RatingItem(first.item().statement(), other),
                        first.strategy(),
                        first.statement()));
        FeedbackReport two =
                FeedbackReport.builder().from(report).ratings(ratings).build();
        Certificate certificate = certificates(report).get(0);
        assertThat(codes(two)).isEqualTo(Set.of(Code.CERTIFICATE_MISSING));
        assertThat(STANDARD.of(withCertificates(two, List.of(certificate, certificate)))
                        .holds())
                .isTrue();
    }

    @Test
    void strategiesHaveDistinctIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateCheck.of(
                        ReleasePolicy.standard(), List.of(Strategies.majority(), Strategies.majority())))
                .withMessageContaining("strategies must have distinct ids");
    }

    private static AnonymisationStrategy named(String id, AnonymisationStrategy strategy) {
        return HostileStrategies.of(id, strategy::apply);
    }

    private static Set<Code> codes(FeedbackReport report) {
        return codes(STANDARD, report);
    }

    private static Set<Code> codes(CertificateCheck check, FeedbackReport report) {
        Set<Code> codes = new HashSet<>();
        check.of(report).reasons().forEach(reason -> codes.add(reason.code()));
        return codes;
    }

    private static List<Certificate> certificates(FeedbackReport report) {
        return ((Method.Scored) report.method()).certificates();
    }

    private static Certificate with(
            Certificate from,
            int points,
            int colluders,
            List<String> guarantees,
            long panels,
            int statements,
            int likely,
            int harm) {
        BigDecimal unit = new BigDecimal("0.0001");
        return new Certificate(
                from.strategy(),
                from.panelSize(),
                points,
                colluders,
                guarantees,
                panels,
                from.distinctStatements() + statements,
                from.worstPosterior().add(unit.multiply(BigDecimal.valueOf(likely))),
                from.worstUnfavourable().add(unit.multiply(BigDecimal.valueOf(harm))));
    }

    private static FeedbackReport withMethod(FeedbackReport report, Method method) {
        return FeedbackReport.builder().from(report).method(method).build();
    }

    private static FeedbackReport withCertificates(FeedbackReport report, List<Certificate> certificates) {
        Method.Scored method = (Method.Scored) report.method();
        return withMethod(
                report,
                new Method.Scored(
                        method.policy(),
                        method.panelSize(),
                        method.colluders(),
                        method.answersNeeded(),
                        method.endorsementsNeeded(),
                        certificates));
    }

    private static FeedbackReport withStatement(FeedbackReport report, int at, Statement statement) {
        List<ReportedRating> ratings = new ArrayList<>(report.ratings());
        ReportedRating rating = ratings.get(at);
        ratings.set(
                at, new ReportedRating(rating.topic(), rating.title(), rating.item(), rating.strategy(), statement));
        return FeedbackReport.builder().from(report).ratings(ratings).build();
    }
}
