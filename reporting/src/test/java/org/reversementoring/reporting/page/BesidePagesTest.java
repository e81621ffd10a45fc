package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingFault;
import org.reversementoring.reporting.render.Renderers;

class BesidePagesTest {

    private static final Vocabulary ENGLISH = Vocabulary.of("nhs", Locale.UK);
    private static final String HOSTILE = "</title></text><script>alert(1)</script> \"q\" ' & | *b* [l](x) `c` {0} {1}";
    private static final String ESCAPED =
            "\\</title\\>\\</text\\>\\<script\\>alert(1)\\</script\\> \"q\" ' \\& \\| \\*b\\* \\[l\\](x) \\`c\\` {0} {1}";

    private static AttachedReport attached(RaterOverlap overlap) {
        return BesidePages.attached(BesidePages.external(overlap).build(), 1);
    }

    @Test
    void eachStatementHasWordsInEachLanguage() {
        RatingScale scale = Guides.agreement();
        List<Statement> statements = new ArrayList<>(List.of(
                new Statement.MiddleAnswers(3, 3),
                new Statement.MiddleAnswers(1, 5),
                new Statement.Trimmed(List.of(2)),
                new Statement.Trimmed(List.of(2, 4, 4)),
                new Statement.TrimmedMean(new BigDecimal("3.33")),
                new Statement.MeanBand(new BigDecimal("2.17"), new BigDecimal("2.33")),
                new Statement.MeanBand(new BigDecimal("3"), new BigDecimal("3")),
                new Statement.Majority(true),
                new Statement.Majority(false),
                new Statement.Listed(List.of()),
                new Statement.Listed(List.of(1, 5)),
                new Statement.Worded("A stranger's words {0}."),
                new Statement.NotShown()));
        for (SupportBand band : SupportBand.values()) {
            statements.add(new Statement.Support(band));
        }
        statements.add(new Statement.Together(List.copyOf(statements)));
        assertThat(statements.stream().map(Statement::getClass).collect(Collectors.toSet()))
                .as("each kind is looked at")
                .hasSize(Statement.class.getPermittedSubclasses().length);
        for (Statement statement : statements) {
            String english = statement.inWords(scale);
            String german = statement.inWords(Guides.agreement(Locale.GERMANY), Translation.of("de-AT"));
            assertThat(statement.inWords(scale, Translation.of("en-GB"))).isEqualTo(english);
            assertThat(german.equals(english)).isEqualTo(statement instanceof Statement.Worded);
        }
    }

    @Test
    void eachTopicStandsInItsGroupOrAmongThoseLeftOut() {
        FeedbackReport report = BesidePages.report("en");
        List<String> titles = report.ratings().stream()
                .map(rating -> Presentation.none().title(report, rating))
                .toList();
        assertThat(Renderers.markdown().render(OwnMarksPage.of(report, BesidePages.own(), ENGLISH)))
                .containsSubsequence(
                        "## You see yourself lower",
                        titles.get(2) + " | “strongly disagree” | The middle answers were “agree”. |",
                        "## You agree",
                        titles.get(3) + " | “agree” | The middle answers were “agree”. |",
                        titles.get(5) + " | “neither agree nor disagree” |",
                        "## You see yourself higher",
                        titles.get(1) + " | “strongly agree” | The middle answers were “disagree”. |",
                        "## Open",
                        titles.get(0) + " | “strongly agree” | The middle answers were “agree” to “strongly agree”."
                                + " Most mentors answered favourably. |",
                        "## Left out",
                        "- " + titles.get(4) + "\n- " + titles.get(6));
    }

    @Test
    void withoutOwnMarksThereIsNothingToCompare() {
        assertThat(Renderers.html().render(OwnMarksPage.of(BesidePages.report("en"), List.of(), ENGLISH)))
                .contains("There is nothing to compare.")
                .doesNotContain("<svg", "<table");
    }

    @Test
    void aMarkOffTheScaleAndAStrangersLanguageAreRefused() throws IOException {
        FeedbackReport report = BesidePages.report("en");
        List<SelfRating> off = List.of(new SelfRating(report.ratings().get(0).topic(), 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.html().render(OwnMarksPage.of(report, off, ENGLISH)));
        Vocabulary french = labels("fr", "panel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.html().render(OwnMarksPage.of(report, BesidePages.own(), french)))
                .withMessage("page own-marks: language must be one of [de, en], but was fr");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Renderers.html().render(AttachedPage.of(attached(RaterOverlap.NO_MENTOR_RATED), french)));
    }

    @Test
    void aReportThatLiesBesideNoneHasNoPage() {
        AttachedReport lone = TestAudit.safe(
                BesidePages.external(RaterOverlap.NO_MENTOR_RATED).build(), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.html().render(AttachedPage.of(lone, ENGLISH)))
                .withMessage("page of another tool's report: it must lie beside the report of a cycle");
    }

    /** Law: who is named as a reader is who has the report in a view of the cycle, and nobody else. */
    @Test
    void thePageNamesTheReadersWhoHaveItInTheirView() {
        assertThat(whoHas(AttachedReport.class)).containsExactlyInAnyOrder("mentee", "nominated-mentor", "custodian");
        String page = Renderers.markdown().render(AttachedPage.of(attached(RaterOverlap.NO_MENTOR_RATED), ENGLISH));
        for (String key : ENGLISH.keys()) {
            if (key.startsWith("role.")) {
                String name = ENGLISH.label(key) + ":";
                assertThat(page.contains("\n- " + name) || page.contains("\n- You (" + name.replace(":", "):")))
                        .as(key)
                        .isEqualTo(whoHas(AttachedReport.class).contains(key.substring(5)));
            }
        }
        assertThat(whoHas(PerceptionTable.class)).containsExactly("mentee");
    }

    /** The roles whose view has a part of this type. */
    private static List<String> whoHas(Class<?> part) {
        return Arrays.stream(CycleView.class.getPermittedSubclasses())
                .filter(view -> Arrays.stream(view.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(type -> type.getTypeName().contains(part.getName())))
                .map(view -> view.getSimpleName()
                        .substring(3)
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void numbersOfAnswersAreLeftOutWherePeopleOfThePanelMayBeAmongThem() {
        String others = Renderers.markdown().render(AttachedPage.of(attached(RaterOverlap.NO_MENTOR_RATED), ENGLISH));
        assertThat(others)
                .contains("Answers: 8. Mean: 4.30.", "Answers: 3 at mark 0, 2 at mark 1, 3 at mark 2.")
                .doesNotContain("Numbers of answers are left out");
        String same =
                Renderers.markdown().render(AttachedPage.of(attached(RaterOverlap.MENTORS_MAY_HAVE_RATED), ENGLISH));
        assertThat(same)
                .contains("| Mean: 4.30.", "| peers | Left out. |", "Numbers of answers are left out")
                .doesNotContain("Answers: 8", "at mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothingOnAPageCountsPeopleOfThePanel(String language) {
        Vocabulary words = Vocabulary.of("hr", Locale.forLanguageTag(language));
        for (String page : List.of(
                Renderers.html().render(OwnMarksPage.of(BesidePages.report(language), BesidePages.own(), words)),
                Renderers.html().render(AttachedPage.of(attached(RaterOverlap.NO_MENTOR_RATED), words)),
                Renderers.html().render(AttachedPage.of(attached(RaterOverlap.MENTORS_MAY_HAVE_RATED), words)))) {
            String visible = page.replaceAll("(?s)<style.*?</style>", "").replaceAll("<[^>]*>", " ");
            assertThat(WordingCheck.of(language).faults(visible).stream()
                            .filter(fault -> fault.kind() != WordingFault.Kind.SPEAKS_AS_ONE)
                            .map(fault -> visible.substring(fault.start(), fault.end())
                                    .toLowerCase(Locale.ROOT)))
                    .as("but for one rater, each other rater, and a label of the scale")
                    .isSubsetOf("any one", "one", "each", "neither", "eine", "jede");
            assertThat(visible).doesNotContainIgnoringCase("anonym");
        }
    }

    @Test
    void hostileTextsStayText() throws IOException {
        Vocabulary labels = labels("en", HOSTILE);
        RatingScale scale = RatingScale.of(List.of("low", HOSTILE, "high"));
        FeedbackReport report = FeedbackReport.builder()
                .from(BesidePages.report("en"))
                .ratings(List.of(new ReportedRating(
                        TopicId.of("topic"),
                        HOSTILE.substring(0, 50),
                        new RatingItem(HOSTILE, scale),
                        "shown",
                        new Statement.Together(
                                List.of(new Statement.MiddleAnswers(2, 3), new Statement.Worded(HOSTILE))))))
                .build();
        List<SelfRating> own = List.of(new SelfRating(TopicId.of("topic"), 2));
        AttachedReport attached = BesidePages.attached(
                BesidePages.external(RaterOverlap.NO_MENTOR_RATED)
                        .source(HOSTILE)
                        .groups(List.of(RaterGroup.of(HOSTILE, 8)))
                        .questions(List.of(new ExternalQuestion(
                                org.reversementoring.core.ItemId.of("<img-src=x>"),
                                1,
                                5,
                                false,
                                List.of(FigureRow.of(List.of(HOSTILE), new PrintedFigure.Mean("3"))))))
                        .build(),
                1);
        for (String page : List.of(
                Renderers.html().render(OwnMarksPage.of(report, own, labels)),
                Renderers.html().render(AttachedPage.of(attached, labels)))) {
            assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<img", "</title></text>");
        }
        for (String page : List.of(
                Renderers.markdown().render(OwnMarksPage.of(report, own, labels)),
                Renderers.markdown().render(AttachedPage.of(attached, labels)))) {
            assertThat(page).contains(ESCAPED).doesNotContain(" <script", "><script");
        }
    }

    /** Labels of a host, all of them the same. */
    private static Vocabulary labels(String language, String label) throws IOException {
        String escaped = label.replace("\\", "\\\\");
        String file = ENGLISH.keys().stream()
                .filter(key -> !key.equals("language"))
                .map(key -> key + " = " + escaped)
                .collect(Collectors.joining("\n", "language = " + language + "\n", "\n"));
        return Vocabulary.of(new PropertyResourceBundle(new StringReader(file)));
    }
}
