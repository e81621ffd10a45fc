package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;

class FeedbackReportTest {

    private static final Certificate CERTIFICATE = Samples.certificate(Samples.STRATEGY, 6, 5, 1);
    private static final ReportedRating NOT_SHOWN = Samples.rating(new Statement.NotShown());
    private static final ReportedFinding FINDING =
            new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, "Leave requests wait.");

    @Test
    void carriesThePromiseOfItsMethod() {
        assertThat(Samples.report().promise())
                .isEqualTo(Promise.of(
                        Samples.scored(),
                        Samples.report().retention(),
                        Optional.empty(),
                        PromiseText.inOrEnglish("en")));
        assertThat(Samples.reportByConsent().promise())
                .isEqualTo(Promise.of(
                        new Method.ByConsent("standard", 6),
                        Samples.reportByConsent().retention(),
                        Optional.empty(),
                        PromiseText.inOrEnglish("en")));
    }

    @Test
    void listsFindingsByKind() {
        FeedbackReport report = Samples.reportBuilder().addFindings(FINDING).build();
        assertThat(report.findings(FindingKind.ISSUE)).containsExactly(FINDING);
        assertThat(report.findings(FindingKind.STRENGTH)).hasSize(1);
        assertThat(report.findings(FindingKind.DEVELOPMENT)).isEmpty();
    }

    @Test
    void refusesARatingWithoutACertificateForItsStrategy() {
        ReportedRating other = new ReportedRating(
                Samples.STRENGTHS, "Strengths", NOT_SHOWN.item(), "home-made", new Statement.NotShown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.reportBuilder().addRatings(other).build())
                .withMessage("report: the strategy of each rating must have a certificate for its scale, but home-made"
                        + " has none for 5 points");
    }

    @Test
    void refusesARatingWithoutACertificateForItsScale() {
        RatingItem item = new RatingItem("Yes or no?", RatingScale.of(List.of("no", "yes")));
        ReportedRating other =
                new ReportedRating(Samples.STRENGTHS, "Strengths", item, Samples.STRATEGY, new Statement.NotShown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.reportBuilder().addRatings(other).build())
                .withMessage("report: the strategy of each rating must have a certificate for its scale, but "
                        + Samples.STRATEGY + " has none for 2 points");
    }

    @Test
    void refusesRatingsWithoutScores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.reportBuilder()
                        .method(new Method.ByConsent("standard", 6))
                        .build())
                .withMessage("report: without scores it must have no ratings, but had 2");
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FeedbackReport.builder().build())
                .withMessageContaining("[id, guide, guideVersion, language, method]");
    }

    @Test
    void hasEqualDigestsForEqualContent() {
        assertThat(Samples.report().digest())
                .isEqualTo(Samples.report().digest())
                .matches("[0-9a-f]{64}");
        assertThat(FeedbackReport.builder().from(Samples.report()).build().digest())
                .isEqualTo(Samples.report().digest());
    }

    @Test
    void hasAnotherDigestForEachOtherContent() {
        assertThat(variants().values()).extracting(FeedbackReport::digest).doesNotHaveDuplicates();
    }

    @Test
    void differsFromEachVariantByMoreThanItsDigest() {
        assertThat(variants().values()).doesNotHaveDuplicates().hasSize(34);
    }

    @Test
    void hasAnotherDigestForListsThatPrintAlike() {
        assertThat(List.of(
                        guaranteeing("A, B"),
                        guaranteeing("A", "B"),
                        guaranteeing("A", " B"),
                        guaranteeing("[A", "B]"),
                        guaranteeing("B", "A")))
                .extracting(FeedbackReport::digest)
                .doesNotHaveDuplicates();
        assertThat(List.of(
                        labelled("a", "b, c", "d", "e", "f"),
                        labelled("a, b", "c", "d", "e", "f"),
                        labelled("a", "b", "c, d", "e", "f"),
                        labelled("a", "b", "c", "d", "e, f")))
                .extracting(FeedbackReport::digest)
                .doesNotHaveDuplicates();
    }

    /** An encoder would write each lone surrogate as a question mark. */
    @Test
    void hasAnotherDigestForEachCharacter() {
        assertThat(Stream.of(
                        "a?",
                        "a\uD800",
                        "a\uD801",
                        "a\uDC00",
                        "a\uFFFD",
                        "a\uD800\uDC00",
                        "a\uDC00\uD800",
                        "a",
                        "a\u0000"))
                .map(text -> base().findings(List.of(new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, text)))
                        .build()
                        .digest())
                .doesNotHaveDuplicates();
        assertThat(Stream.of("a?", "a\uD800", "a\uD801"))
                .map(version -> base().guideVersion(version).build().digest())
                .doesNotHaveDuplicates();
    }

    /** Where a part ends is part of the content. */
    @Test
    void hasAnotherDigestWhereTextMovesFromOnePartToTheNext() {
        assertThat(List.of(
                        base().guideVersion("1").language("2de").build(),
                        base().guideVersion("12").language("de").build(),
                        base().guideVersion("12d").language("e").build()))
                .extracting(FeedbackReport::digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void masksTheDigestAndWhatIsReported() {
        FeedbackReport report = Samples.report();
        assertThat(report.toString())
                .doesNotContain(report.digest())
                .contains("digest=***")
                .contains("ratings=***")
                .contains("findings=***");
        assertThat(NOT_SHOWN).hasToString("ReportedRating[***]");
        assertThat(FINDING).hasToString("ReportedFinding[***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesBlankTexts(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base().guideVersion(blank).build())
                .withMessage("report: guide version and language must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base().language(blank).build())
                .withMessage("report: guide version and language must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Method.Scored(blank, 6, 1, 5, 3, List.of(CERTIFICATE)))
                .withMessage("method: policy must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Method.ByConsent(blank, 6))
                .withMessage("method: policy must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedRating(
                        NOT_SHOWN.topic(), blank, NOT_SHOWN.item(), Samples.STRATEGY, NOT_SHOWN.statement()))
                .withMessage("rating on topic approachability: title and strategy must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ReportedRating(NOT_SHOWN.topic(), "Title", NOT_SHOWN.item(), blank, NOT_SHOWN.statement()))
                .withMessage("rating on topic approachability: title and strategy must not be blank");
    }

    private static FeedbackReport guaranteeing(String... guarantees) {
        return base().method(certified(6, 5, 1, 1, 462, 19, "0.8125", "0.9", guarantees))
                .build();
    }

    private static FeedbackReport labelled(String... labels) {
        RatingItem item = new RatingItem(NOT_SHOWN.item().statement(), RatingScale.of(List.of(labels)));
        return base().ratings(List.of(new ReportedRating(
                        NOT_SHOWN.topic(), NOT_SHOWN.title(), item, Samples.STRATEGY, NOT_SHOWN.statement())))
                .build();
    }

    /** The sample report with one rating and one finding, and each released part changed once. */
    private static Map<String, FeedbackReport> variants() {
        Map<String, FeedbackReport> reports = new LinkedHashMap<>();
        reports.put("as it is", base().build());
        reports.put("id", base().id(ReportId.of("other")).build());
        reports.put("guide", base().guide(GuideId.of("other")).build());
        reports.put("version", base().guideVersion("2.2").build());
        reports.put("language", base().language("de").build());
        reports.put("no rating", base().ratings(List.of()).build());
        reports.put("rating again", base().addRatings(NOT_SHOWN).build());
        reports.put("no finding", base().findings(List.of()).build());
        reports.put("finding again", base().addFindings(FINDING).build());
        putMethods(reports);
        putRatings(reports);
        putFindings(reports);
        return reports;
    }

    private static void putMethods(Map<String, FeedbackReport> reports) {
        List<Certificate> one = List.of(CERTIFICATE);
        List<Method> methods = List.of(
                new Method.Scored("other", 6, 1, 5, 3, one),
                new Method.Scored("standard", 6, 1, 6, 3, one),
                new Method.Scored("standard", 6, 1, 5, 4, one),
                new Method.Scored("standard", 6, 1, 5, 3, List.of(CERTIFICATE, CERTIFICATE)),
                certified(7, 5, 1, 1, 462, 19, "0.8125", "0.9", "ED(1)", "LF(1,2)"),
                certified(8, 5, 2, 2, 462, 19, "0.8125", "0.9", "ED(1)", "LF(1,2)"),
                certified(6, 5, 2, 1, 462, 19, "0.8125", "0.9", "ED(1)", "LF(1,2)"),
                certified(6, 5, 1, 1, 463, 19, "0.8125", "0.9", "ED(1)", "LF(1,2)"),
                certified(6, 5, 1, 1, 462, 20, "0.8125", "0.9", "ED(1)", "LF(1,2)"),
                certified(6, 5, 1, 1, 462, 19, "0.8126", "0.9", "ED(1)", "LF(1,2)"),
                certified(6, 5, 1, 1, 462, 19, "0.8125", "0.9001", "ED(1)", "LF(1,2)"),
                certified(6, 5, 1, 1, 462, 19, "0.8125", "0.9", "ED(1)"));
        for (Method method : methods) {
            reports.put(method.toString(), base().method(method).build());
        }
        FeedbackReport.Builder unrated = base().ratings(List.of());
        reports.put(
                "other scale",
                unrated.method(certified(6, 7, 1, 1, 462, 19, "0.8125", "0.9", "ED(1)"))
                        .build());
        reports.put(
                "by consent",
                unrated.method(new Method.ByConsent("standard", 6)).build());
    }

    private static void putRatings(Map<String, FeedbackReport> reports) {
        RatingScale scale = Guides.agreement();
        RatingItem item = NOT_SHOWN.item();
        RatingItem otherItem = new RatingItem("Other.", scale);
        RatingItem shifted = new RatingItem(item.statement(), new RatingScale(0, scale.labels()));
        RatingItem relabelled = new RatingItem(item.statement(), RatingScale.of(List.of("a", "b", "c", "d", "e")));
        Statement statement = NOT_SHOWN.statement();
        List<ReportedRating> ratings = List.of(
                new ReportedRating(TopicId.of("other"), NOT_SHOWN.title(), item, Samples.STRATEGY, statement),
                new ReportedRating(NOT_SHOWN.topic(), "Other", item, Samples.STRATEGY, statement),
                new ReportedRating(NOT_SHOWN.topic(), NOT_SHOWN.title(), otherItem, Samples.STRATEGY, statement),
                new ReportedRating(NOT_SHOWN.topic(), NOT_SHOWN.title(), shifted, Samples.STRATEGY, statement),
                new ReportedRating(NOT_SHOWN.topic(), NOT_SHOWN.title(), relabelled, Samples.STRATEGY, statement),
                Samples.rating(new Statement.MiddleAnswers(2, 4)),
                Samples.rating(new Statement.Support(SupportBand.FEW)));
        for (ReportedRating rating : ratings) {
            reports.put(
                    "rating " + ratings.indexOf(rating),
                    base().ratings(List.of(rating)).build());
        }
        Certificate other = Samples.certificate("other", 6, 5, 1);
        reports.put(
                "strategy",
                base().method(new Method.Scored("standard", 6, 1, 5, 3, List.of(CERTIFICATE, other)))
                        .ratings(List.of(
                                new ReportedRating(NOT_SHOWN.topic(), NOT_SHOWN.title(), item, "other", statement)))
                        .build());
    }

    private static void putFindings(Map<String, FeedbackReport> reports) {
        List<ReportedFinding> findings = List.of(
                new ReportedFinding(Samples.STRENGTHS, FINDING.kind(), FINDING.text()),
                new ReportedFinding(FINDING.topic(), FindingKind.DEVELOPMENT, FINDING.text()),
                new ReportedFinding(FINDING.topic(), FINDING.kind(), "Leave requests wait!"));
        for (ReportedFinding finding : findings) {
            reports.put(
                    "finding " + findings.indexOf(finding),
                    base().findings(List.of(finding)).build());
        }
    }

    private static FeedbackReport.Builder base() {
        return Samples.reportBuilder().ratings(List.of(NOT_SHOWN)).findings(List.of(FINDING));
    }

    /** A method whose certificate has these numbers; the last is for another number of colluders than the first. */
    private static Method certified(
            int panelSize,
            int scalePoints,
            int proved,
            int colluders,
            long checked,
            int statements,
            String posterior,
            String unfavourable,
            String... guarantees) {
        Certificate certificate = new Certificate(
                Samples.STRATEGY,
                panelSize,
                scalePoints,
                proved,
                List.of(guarantees),
                checked,
                statements,
                new BigDecimal(posterior),
                new BigDecimal(unfavourable));
        int needed = 2 * colluders + 3;
        return new Method.Scored(
                "standard", panelSize, colluders, needed, Math.max(3, colluders + 2), List.of(certificate));
    }
}
