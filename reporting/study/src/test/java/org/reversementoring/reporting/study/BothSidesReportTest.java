package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.programme.LearningFigures;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.coding.Beneficiary;
import org.reversementoring.reporting.study.coding.BenefitEntry;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;

/** C 31: mentors and mentees side by side, with numbers that their figures print and none that they refuse. */
class BothSidesReportTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "reversementoring", "reporting", "study");
    private static final Set<String> MENTORS = Set.of("mentors");
    private static final Set<String> MENTEES = Set.of("mentees");
    private static final TopicId STRENGTHS = TopicId.of("strengths");
    private static final String BENEFIT = CodeList.benefits().codes().get(0).id();

    /** So many people kept a log; the first so many saw the benefit for juniors, the last so many for seniors. */
    private static BenefitLog log(int kept, int juniors, int seniors) {
        List<BenefitEntry> entries = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            PairingCode writer = PairingCode.of("writer-" + i);
            entries.add(new BenefitEntry(writer, Optional.empty()));
            if (i < juniors) {
                entries.add(saw(writer, Beneficiary.JUNIOR));
            }
            if (i >= kept - seniors) {
                entries.add(saw(writer, Beneficiary.SENIOR));
            }
        }
        return new BenefitLog("A made-up study", "all: senior, ", CodeList.benefits(), OutcomeRank.SECONDARY, entries);
    }

    private static BenefitEntry saw(PairingCode writer, Beneficiary whose) {
        return new BenefitEntry(writer, Optional.of(new BenefitEntry.Benefit(whose, BENEFIT)));
    }

    private static MentoringCycle cycle(int number, boolean learned, HarmCheck.Outcome forMentors) {
        MentoringCycle cycle = MadeUpStudy.answered(number, 45);
        LocalDate day = cycle.history().get(cycle.revision() - 1).on();
        if (learned) {
            cycle = cycle.learned(STRENGTHS, MadeUpStudy.MARK + "-learned", true, Step.by(Role.MENTEE, day));
        }
        return MadeUpStudy.followedUp(cycle, FollowUpPoint.T1, day.plusDays(10), forMentors);
    }

    private static StudyRecord record() {
        List<MentoringCycle> cycles = IntStream.range(0, 8)
                .mapToObj(i -> cycle(i, i < 4, i < 3 ? HarmCheck.Outcome.UNEASE : HarmCheck.Outcome.NO_HARM))
                .toList();
        List<MeasureAnswers> few = new ArrayList<>();
        for (TimePoint time : List.of(TimePoint.T0, TimePoint.T1)) {
            few.addAll(MadeUpStudy.forms(
                    Instruments.cbiWork(),
                    time,
                    new int[] {75, 75, 50, 75, 50, 50, 25},
                    new int[] {75, 75, 75, 75, 75, 75, 25},
                    new int[] {25, 25, 25, 50, 25, 25, 75}));
        }
        return StudyRecord.builder()
                .from(MadeUpStudy.record())
                .cycles(cycles)
                .addQuestionnaires(QuestionnaireAdministration.beforeAndAfter("mentees", Instruments.cbiWork(), 4, few))
                .addBenefits(log(9, 4, 8))
                .build();
    }

    private static List<List<String>> rows(Document page, String anchor) {
        return page.sections().stream()
                .filter(section -> section.anchor().equals(Optional.of(anchor)))
                .flatMap(section -> section.blocks(Block.Table.class).stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".html"})
    void golden(String format) throws IOException {
        Document page = BothSidesReport.of(record(), MENTORS, MENTEES);
        String text = (format.equals(".md") ? Renderers.markdown() : Renderers.html()).render(page);
        Path golden = GOLDEN.resolve("both-sides" + format);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden)).doesNotContain(MadeUpStudy.MARK);
    }

    /** Each number beside another stands in the report of the study too; what is learned stands in its own figures. */
    @Test
    void eachNumberIsOneThatItsFiguresPrint() {
        StudyRecord record = record();
        String study = Pages.released(record.study());
        Document page = BothSidesReport.of(record, MENTORS, MENTEES);
        for (String anchor : List.of("harm", "benefits")) {
            assertThat(rows(page, anchor)).isNotEmpty().allSatisfy(row -> {
                for (String cell : row.subList(1, 3)) {
                    if (cell.contains(" of ")) {
                        assertThat(study).contains("| " + cell.replace(" of ", " | ") + " |");
                    } else {
                        assertThat(cell).isEqualTo("not shown");
                    }
                }
            });
        }
        assertThat(rows(page, "measures")).isNotEmpty().allSatisfy(row -> {
            String median = row.get(1).replace(", changed by ", " | ");
            assertThat(study).contains("| mentors: " + row.get(0) + " | 6 | " + median + " |");
            assertThat(row.get(2)).as("three mentees are too few for a median").isIn("not shown", "not measured");
        });
        assertThat(rows(page, "measures")).anyMatch(row -> row.get(2).equals("not shown"));
        LearningFigures learned = LearningFigures.of(record.cycles(), FeasibilityStudy.LEAST_CELL);
        assertThat(rows(page, "learned")).hasSize(MadeUpStudy.GUIDE.topics().size());
        assertThat(learned.seniors()).containsEntry(STRENGTHS, 4);
        assertThat(rows(page, "learned").stream().filter(row -> !row.get(2).equals("not shown")))
                .singleElement()
                .isEqualTo(List.of("Strengths", "not shown", "4"));
    }

    /** All logs of up to nine people: a number is shown if and only if three or more stand on either side of it. */
    @Test
    void noBenefitThatItsFiguresRefuse() {
        for (int kept = 1; kept <= 9; kept++) {
            for (int juniors = 0; juniors <= kept; juniors++) {
                for (int seniors = 0; seniors <= kept; seniors++) {
                    StudyRecord record = StudyRecord.builder()
                            .title("A made-up study")
                            .addBenefits(log(kept, juniors, seniors))
                            .build();
                    List<List<String>> rows = rows(BothSidesReport.of(record, Set.of(), Set.of()), "benefits");
                    assertThat(rows.get(0).subList(1, 3))
                            .containsExactly(expected(juniors, kept), expected(seniors, kept));
                }
            }
        }
    }

    private static String expected(int events, int people) {
        return events < 3 || people - events < 3 ? "not shown" : events + " of " + people;
    }

    /** How many of eight learned or felt unease: fewer than three on either side of a number, and the pages do not differ. */
    @Test
    void whatIsHiddenMayVaryAndThePageDoesNot() {
        List<String> pages = new ArrayList<>();
        for (int hidden : List.of(1, 2)) {
            List<MentoringCycle> cycles = IntStream.range(0, 7)
                    .mapToObj(
                            i -> cycle(i, i < hidden, i < hidden ? HarmCheck.Outcome.HARM : HarmCheck.Outcome.NO_HARM))
                    .toList();
            StudyRecord record = StudyRecord.builder()
                    .title("A made-up study")
                    .cycles(cycles)
                    .addBenefits(log(7, hidden, 7 - hidden))
                    .build();
            pages.add(Renderers.html().render(BothSidesReport.of(record, Set.of(), Set.of())));
        }
        assertThat(pages.get(1)).isEqualTo(pages.get(0)).contains("not shown");
    }

    @Test
    void eachSideOfHarmStandsInItsColumn() {
        assertThat(rows(BothSidesReport.of(record(), MENTORS, MENTEES), "harm"))
                .containsExactly(
                        List.of("Harm", "not shown", "not shown"),
                        List.of("Unease and no harm", "3 of 8", "not shown"));
        StudyRecord nobody = StudyRecord.builder().title("A made-up study").build();
        assertThat(rows(BothSidesReport.of(nobody, MENTORS, MENTEES), "harm"))
                .allSatisfy(row -> assertThat(row.subList(1, 3)).containsOnly("not asked"));
    }

    @Test
    void aGroupIsOnOneSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BothSidesReport.of(record(), Set.of("mentors", "mentees"), MENTEES))
                .withMessageContaining("on both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BothSidesReport.of(record(), MENTORS, Set.of()))
                .withMessageContaining("of neither");
    }

    @Test
    void noSentenceIsLongerThanFifteenWords() {
        BothSidesReport.of(record(), MENTORS, MENTEES).sections().stream()
                .flatMap(section -> section.blocks(Block.Paragraph.class).stream())
                .flatMap(paragraph -> Arrays.stream(paragraph.text().split("(?<=[.!?])\\s+")))
                .forEach(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(15));
    }

    @Test
    void hostileNamesStayText() {
        String name = "</table><script>alert(1)</script> | *x*";
        StudyRecord record = StudyRecord.builder()
                .title(name)
                .addBenefits(new BenefitLog(
                        name,
                        name,
                        CodeList.benefits(),
                        OutcomeRank.SECONDARY,
                        log(9, 4, 4).entries()))
                .build();
        Document page = BothSidesReport.of(record, Set.of(), Set.of());
        assertThat(Renderers.html().render(page)).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(Renderers.markdown().render(page))
                .contains("\\</table\\>\\<script\\>alert(1)\\</script\\> \\| \\*x\\*");
    }
}
