package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

class ReportAnonymiserTest {

    private static final int[][] SIX = {
        {1, 5, 0, 4, 1, 3, 2},
        {1, 5, 0, 4, 2, 3, 2},
        {1, 5, 3, 4, 3, 3, 4},
        {1, 5, 3, 4, 4, 3, 4},
        {1, 5, 3, 4, 5, 3, 4},
        {1, 5, 3, 0, 5, 3, 5}
    };

    private final ReportAnonymiser standard = ReportAnonymiser.of(ReleasePolicy.standard());

    @Test
    void releasesWhatTheStrategySaysAboutEachTopic() {
        FeedbackReport report = released(standard, Panels.collation(SIX));
        assertThat(report.ratings())
                .extracting(rating -> rating.statement().canonical())
                .containsExactly(
                        "together[middle[1,1];support[FEW]]",
                        "together[middle[5,5];support[MOST]]",
                        // four answers are one fewer than 2c+3
                        "not-shown",
                        "together[middle[4,4];support[MOST]]",
                        "together[middle[3,4];support[SOME]]",
                        "together[middle[3,3];support[FEW]]",
                        "together[middle[4,4];support[MOST]]");
    }

    /** G3 and I4: by endorsements, and never with their number. */
    @Test
    void listsAFindingFromTheThresholdOnAndNeverCounts() {
        // c = 1: t = max(3, c+2) = 3
        FeedbackReport report = released(standard, Panels.collation(SIX, 0, 2, 3, 6));
        assertThat(report.findings())
                .extracting(ReportedFinding::text)
                .containsExactly("Finding number 2.", "Finding number 3.");
        FeedbackReport stricter = released(
                ReportAnonymiser.of(ReleasePolicy.standard().withEndorsements(4)), Panels.collation(SIX, 3, 4));
        assertThat(stricter.findings()).extracting(ReportedFinding::text).containsExactly("Finding number 1.");
    }

    @Test
    void statesMethodAndCertificate() {
        FeedbackReport report = released(standard, Panels.collation(SIX));
        assertThat(report.method()).isInstanceOfSatisfying(Method.Scored.class, method -> {
            assertThat(method.colluders()).isEqualTo(1);
            assertThat(method.answersNeeded()).isEqualTo(5);
            assertThat(method.endorsementsNeeded()).isEqualTo(3);
            assertThat(method.certificates()).singleElement().satisfies(certificate -> {
                assertThat(certificate.strategy())
                        .isEqualTo(Strategies.middleAnswersAndSupport().id());
                assertThat(certificate.guarantees()).containsExactly("ED(1)", "LF(1,2)", "HD(1,{1,2})");
                // H(6, 5+1) = C(11,5)
                assertThat(certificate.panelsChecked()).isEqualTo(462);
            });
        });
    }

    @Test
    void withholdsAReportOfAPanelBelowTheFloor() {
        withheld(
                standard,
                Panels.collation(first(4)),
                Release.Code.PANEL_BELOW_FLOOR,
                "panel size must be at least 5 under policy standard, but was 4");
        withheld(
                ReportAnonymiser.of(ReleasePolicy.strong()),
                Panels.collation(SIX),
                Release.Code.PANEL_BELOW_FLOOR,
                "panel size must be at least 7 under policy strong, but was 6");
        withheld(
                ReportAnonymiser.of(ReleasePolicy.conversation()),
                Panels.collation(first(2)),
                Release.Code.PANEL_BELOW_FLOOR,
                "panel size must be at least 3 under policy conversation, but was 2");
    }

    @Test
    void showsOnlyWhatTheWholePanelPutsForwardWithoutScores() {
        FeedbackReport report =
                released(ReportAnonymiser.of(ReleasePolicy.conversation()), Panels.collation(first(4), 4, 3));
        assertThat(report.ratings()).isEmpty();
        assertThat(report.findings()).extracting(ReportedFinding::text).containsExactly("Finding number 0.");
        assertThat(report.method()).isEqualTo(new Method.ByConsent("conversation", 4));
    }

    @Test
    void withholdsWhereEndorsementsAreOutsideTheWindowOfT1() {
        for (int needed : new int[] {2, 5, 6}) {
            withheld(
                    ReportAnonymiser.of(ReleasePolicy.standard().withEndorsements(needed)),
                    Panels.collation(SIX, 6),
                    Release.Code.ENDORSEMENTS_OUTSIDE_WINDOW,
                    "endorsements needed must be between 3 and 4 for a panel of 6, but were " + needed);
        }
    }

    @Test
    void leavesOutAFindingThatCountsMentorsAndLosesNoReport() {
        Collation plain = Panels.collation(SIX, 6, 5);
        Collation collation = Collation.builder()
                .from(plain)
                .findings(plain.findings().stream()
                        .map(finding -> finding.text().endsWith("0.")
                                ? Panels.finding(finding.id().value(), "Everyone finds the rounds too long.")
                                : finding)
                        .toList())
                .build();
        assertThat(released(standard, plain).findings()).hasSize(2);
        assertThat(released(standard, collation).findings())
                .extracting(ReportedFinding::text)
                .containsExactly("Finding number 1.");
    }

    @Test
    void withholdsAStrategyThatIsRefutedWithItsCounterexample() {
        ReportAnonymiser means = ReportAnonymiser.of(ReleasePolicy.standard(), strategy("mean", answers -> {
            int sum = 0;
            for (int mark = 1; mark <= 5; mark++) {
                sum += mark * answers.count(mark);
            }
            return new Statement.Worded("mean " + Math.round(10.0 * sum / answers.answered()) / 10.0);
        }));
        assertThat(means.anonymise(Panels.REPORT, Panels.collation(SIX)))
                .isInstanceOfSatisfying(
                        Release.Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .singleElement()
                                .satisfies(reason -> {
                                    assertThat(reason.code()).isEqualTo(Release.Code.STRATEGY_REFUSED);
                                    assertThat(reason.message())
                                            .startsWith("strategy refused: Example with invented answers: a panel of ")
                                            .contains("Published: mean ");
                                }));
    }

    @Test
    void withholdsAStrategyThatIsUnlawful() {
        AnonymisationStrategy throwing = strategy("throwing", answers -> {
            throw new AssertionError("words of the strategy");
        });
        assertThat(ReportAnonymiser.of(ReleasePolicy.standard(), throwing)
                        .anonymise(Panels.REPORT, Panels.collation(SIX)))
                .isInstanceOfSatisfying(
                        Release.Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .singleElement()
                                .satisfies(reason -> {
                                    assertThat(reason.code()).isEqualTo(Release.Code.STRATEGY_REFUSED);
                                    assertThat(reason.message())
                                            .startsWith(
                                                    "strategy refused: The strategy must not throw, but threw"
                                                            + " AssertionError (law 1). Example with invented answers: mentors who ")
                                            .doesNotContain("words of the strategy");
                                }));
        withheld(
                ReportAnonymiser.of(
                        ReleasePolicy.standard(), strategy(" ", answers -> new Statement.Support(SupportBand.SOME))),
                Panels.collation(SIX),
                Release.Code.STRATEGY_REFUSED,
                "strategy refused: The strategy must have one id of 1 to 100 characters.");
    }

    @Test
    void withholdsAStrategyWhoseWordsCountMentors() {
        withheld(
                ReportAnonymiser.of(
                        ReleasePolicy.standard(),
                        strategy("constant", answers -> new Statement.Worded("none of the juniors is low"))),
                Panels.collation(SIX),
                Release.Code.WORDING,
                "strategy constant must not count people of the panel, but can say something that does");
    }

    @Test
    void neverCallsAStrategyWithARealAnswer() {
        AtomicBoolean audited = new AtomicBoolean();
        AnonymisationStrategy turncoat = strategy(
                "turncoat",
                answers -> audited.get()
                        ? new Statement.Worded("it is " + answers.count(1))
                        : new Statement.Worded("nothing to say"));
        ReportAnonymiser anonymiser = ReportAnonymiser.of(ReleasePolicy.standard(), turncoat);
        released(anonymiser, Panels.collation(SIX));
        audited.set(true);
        assertThat(released(anonymiser, Panels.collation(SIX)).ratings())
                .filteredOn(rating -> !(rating.statement() instanceof Statement.NotShown))
                .allMatch(rating -> rating.inWords().equals("nothing to say"));
    }

    @Test
    void keepsAStrangersStrategySilentBelowTheFloor() {
        AnonymisationStrategy careless = strategy("careless", answers -> new Statement.Support(SupportBand.SOME));
        assertThat(released(ReportAnonymiser.of(ReleasePolicy.standard(), careless), Panels.collation(SIX))
                        .ratings()
                        .get(2)
                        .statement())
                .isEqualTo(new Statement.NotShown());
    }

    @Test
    void withholdsWhereExhaustionWouldTakeTooLong() {
        RatingScale scale = RatingScale.of(
                List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"));
        AnonymisationStrategy untold = strategy("untold", answers -> new Statement.NotShown());
        assertThat(new Certification(untold).of(scale, 20, 2))
                .isInstanceOfSatisfying(
                        Certification.Outcome.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(Release.Code.AUDIT_TOO_LARGE));
    }

    @Test
    void aMentorWithoutABallotDeclinedEverything() {
        Collation collation = Panels.collation(SIX);
        Collation silent = Collation.builder()
                .from(collation)
                .interview(org.reversementoring.core.interview.Interview.builder()
                        .from(collation.interview())
                        .ballots(Collections.emptyList())
                        .build())
                .build();
        assertThat(released(standard, silent).ratings())
                .allMatch(rating -> rating.statement().equals(new Statement.NotShown()));
    }

    private static AnonymisationStrategy strategy(
            String id, java.util.function.Function<AnswerCounts, Statement> statement) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return statement.apply(answers);
            }
        };
    }

    private static int[][] first(int size) {
        return java.util.Arrays.copyOf(SIX, size);
    }

    private static FeedbackReport released(ReportAnonymiser anonymiser, Collation collation) {
        Release release = anonymiser.anonymise(Panels.REPORT, collation);
        assertThat(release).isInstanceOf(Release.Released.class);
        return ((Release.Released) release).report();
    }

    private static void withheld(ReportAnonymiser anonymiser, Collation collation, Release.Code code, String message) {
        assertThat(anonymiser.anonymise(Panels.REPORT, collation))
                .isEqualTo(new Release.Withheld(List.of(new Release.Reason(code, message))));
    }
}
