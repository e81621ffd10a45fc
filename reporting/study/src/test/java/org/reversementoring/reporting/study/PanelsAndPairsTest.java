package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.results.ReleasedResults;
import org.reversementoring.reporting.study.results.TeamResults;
import org.reversementoring.reporting.study.results.TidyResult;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Panels and pairs in one study are counted by kind, and no number is of two kinds in silence. */
class PanelsAndPairsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/reversementoring/reporting/study");

    private static final FeasibilityStudy MIXED = MadeUpPairs.record().study();

    @Test
    void pages() throws IOException {
        check("made-up-kinds.md", Pages.markdown(MIXED));
        check("made-up-kinds-released.md", Pages.released(MIXED));
    }

    private static void check(String name, String page) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /** Counted by hand from {@link MadeUpPairs#pairs()}. */
    @Test
    void eachKindOfPairIsCountedByItself() {
        PairFigures pairs = MIXED.pairs().get(0);
        assertThat(pairs.kind()).isEqualTo(Topology.PAIR);
        assertThat(proportion(pairs, "met at least once")).contains(new Proportion(4, 6));
        assertThat(proportion(pairs, "held all planned meetings")).contains(new Proportion(1, 6));
        assertThat(proportion(pairs, "ended as planned")).contains(new Proportion(1, 6));
        assertThat(proportion(pairs, "ended early")).contains(new Proportion(1, 6));
        assertThat(proportion(pairs, "withdrawn")).contains(new Proportion(1, 6));
        assertThat(proportion(pairs, "not over yet")).contains(new Proportion(3, 6));
        // The scheme without a plan records neither an induction nor a meeting that was not held.
        assertThat(proportion(pairs, "an induction was attended")).contains(new Proportion(3, 5));
        assertThat(proportion(pairs, "a meeting was called off")).contains(new Proportion(1, 5));
        assertThat(proportion(pairs, "a meeting was missed")).contains(new Proportion(1, 5));
        // Four, six and two meetings of schemes with a plan have no length.
        assertThat(pairs.sessions()).isEqualTo(SessionTimes.of(List.of(35, 50)));
        assertThat(pairs.withoutLength()).isEqualTo(12);
        PairFigures reciprocal = MIXED.pairs().get(1);
        assertThat(reciprocal.schemes()).isEqualTo(2);
        assertThat(reciprocal.sessions()).isEmpty();
        assertThat(reciprocal.counts()).allMatch(count -> count.label().startsWith("Reciprocal pairs: "));
    }

    private static Optional<Proportion> proportion(PairFigures figures, String label) {
        return figures.counts().stream()
                .filter(count -> count.label().equals("Pairs: " + label))
                .map(ReportedCount::proportion)
                .findFirst();
    }

    /** Law: the figures of panels are the same with pairs in the study and without. Kills a count that has both in it. */
    @Test
    void pairsChangeNoFigureOfPanels() {
        FeasibilityStudy panels = MadeUpStudy.record().study();
        assertThat(MIXED.figures().sessions()).isEqualTo(panels.figures().sessions());
        assertThat(MIXED.figures().counts()).containsAll(panels.figures().counts());
        List<ReportedCount> more = new ArrayList<>(MIXED.figures().counts());
        more.removeAll(panels.figures().counts());
        assertThat(more).allMatch(count -> count.label().startsWith("pair juniors: "));
    }

    /** Law: each row of the table of results that is of cycles or pairs names its kind. */
    @Test
    void eachRowOfDeliverySaysOfWhichKindItIs() {
        List<TidyResult> rows = TeamResults.of(MIXED).results();
        for (String outcome : List.of("Feedback meeting held", "Met in person", "length of the feedback meeting")) {
            assertThat(rows)
                    .filteredOn(row -> row.outcome().equals(outcome))
                    .isNotEmpty()
                    .allMatch(row -> row.group()
                            .filter(List.of("Panels", "Pairs")::contains)
                            .isPresent());
        }
        assertThat(rows)
                .filteredOn(row -> row.outcome().equals("met at least once"))
                .extracting(row -> row.group().orElseThrow())
                .containsExactly("Pairs", "Reciprocal pairs");
        String kinds = "mentees: Panels; mentors: Panels; pair juniors: Pairs";
        assertThat(TeamResults.of(MIXED).json()).contains(kinds);
        assertThat(ReleasedResults.of(MIXED.report()).json()).contains(kinds);
    }

    @Test
    void bothPagesNameTheKindOfEachGroupAndTheReleasedOneCountsNoPairs() {
        for (String page : List.of(Pages.markdown(MIXED), Pages.released(MIXED))) {
            assertThat(page)
                    .contains("| Panels | mentees; mentors |", "| Pairs | pair juniors |")
                    .contains("| Reciprocal pairs | exchange partners |")
                    .contains("Cycles are those of panels. Pair schemes are not counted among them.")
                    .doesNotContain(MadeUpStudy.MARK);
        }
        assertThat(Pages.markdown(MIXED)).contains("## Delivery in pairs", "| Pairs: met at least once | 4 of 6 |");
        assertThat(Pages.released(MIXED))
                .contains("The study team has what was counted of pair schemes.")
                .doesNotContain("met at least once", "Delivery in pairs");
    }

    /** Kills a study in which a group of pairs is taken for one of panels. Every one of its groups without a kind, and none with one. */
    @Test
    void withSeveralKindsEachGroupHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpPairs.without().build());
        MadeUpPairs.kinds().keySet().forEach(group -> {
            Map<String, Topology> fewer = new HashMap<>(MadeUpPairs.kinds());
            fewer.remove(group);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MadeUpPairs.without().kinds(fewer).build())
                    .withMessage("study: with several kinds of mentoring each group must have one, but of 4 groups 3"
                            + " have one, and 3 are named");
        });
        Map<String, Topology> more = new HashMap<>(MadeUpPairs.kinds());
        more.put("nobody's", Topology.PAIR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpPairs.without().kinds(more).build());
    }

    @Test
    void aSchemeComesOnceAmongCyclesAndPairs() {
        PairScheme again = PairScheme.builder()
                .from(MadeUpPairs.pairs().get(5))
                .id(CycleId.of(MadeUpStudy.MARK + "-cycle-0"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpPairs.without()
                        .kinds(MadeUpPairs.kinds())
                        .addPairs(again)
                        .build())
                .withMessage("study: each cycle and pair scheme must come once, but one is repeated");
    }

    /** The page of both sides counts cycles, so it says that pairs are not among them. */
    @Test
    void thePageOfBothSidesSaysThatPairsAreNotInIt() {
        String sentence = "Pair schemes are not counted here.";
        assertThat(bothSides(MadeUpPairs.record())).contains(sentence);
        assertThat(bothSides(MadeUpStudy.record())).doesNotContain(sentence);
    }

    private static String bothSides(StudyRecord record) {
        return Renderers.markdown()
                .render(BothSidesReport.of(record, Set.of("mentors", "pair juniors"), Set.of("mentees")));
    }

    /** A study of pairs alone needs no kinds, and says nothing of panels. */
    @Test
    void aStudyOfPairsAloneIsOne() {
        FeasibilityStudy pairs = StudyRecord.builder()
                .title("Pairs")
                .pairs(MadeUpPairs.pairs().subList(0, 6))
                .build()
                .study();
        assertThat(Pages.markdown(pairs)).contains("Delivery in pairs").doesNotContain("Kinds of mentoring");
        assertThat(Pages.released(pairs)).contains("The study team has the delivery in pairs. It is not shown here.");
    }
}
