package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.release.HostileStrategies.Expected;
import org.reversementoring.anonymisation.release.HostileStrategies.Hostile;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.wording.WordingCheck;

/** No strategy gets anything undeniable through the gate, whatever it does: G4 and G12. */
class HostileStrategiesTest {

    private static final int SIX = 6;
    private static final int TOPICS = Panels.GUIDE.ratedTopics().size();
    private static final List<int[]> PANELS = PublishedAttack.panels(SIX);

    static Stream<Hostile> hostile() {
        return HostileStrategies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedOrReleasesNothingUndeniable(Hostile hostile) {
        ReportAnonymiser anonymiser =
                ReportAnonymiser.of(ReleasePolicy.standard(), hostile.strategy().get());
        List<Release> releases = releases(anonymiser);
        // Whether and why nothing is released is the same for every panel.
        Release first = releases.get(0);
        if (first instanceof Release.Withheld) {
            assertThat(new HashSet<>(releases)).hasSize(1);
            assertThat(hostile.expected()).as(hostile.name()).isNotEqualTo(Expected.CERTIFIED);
            return;
        }
        assertThat(hostile.expected()).as(hostile.name()).isNotEqualTo(Expected.REFUSED);
        List<String> published = new ArrayList<>();
        Set<Method> methods = new HashSet<>();
        for (Release release : releases) {
            FeedbackReport report = ((Release.Released) release).report();
            methods.add(report.method());
            for (ReportedRating rating : report.ratings()) {
                published.add(rating.strategy() + ": " + rating.statement().canonical() + " " + rating.inWords());
                assertThat(rating.statement().wordings()).allMatch(WordingCheck.of("en")::passes);
            }
        }
        assertThat(methods).hasSize(1);
        assertThat(PublishedAttack.on(PANELS, published.subList(0, PANELS.size())))
                .isEmpty();
    }

    /** Every panel of six, one a topic; what is left over in the last report repeats the first panel. */
    private static List<Release> releases(ReportAnonymiser anonymiser) {
        List<Release> releases = new ArrayList<>();
        for (int from = 0; from < PANELS.size(); from += TOPICS) {
            int[][] marks = new int[SIX][TOPICS];
            for (int topic = 0; topic < TOPICS; topic++) {
                int[] panel = PANELS.get(from + topic < PANELS.size() ? from + topic : 0);
                for (int mentor = 0; mentor < SIX; mentor++) {
                    marks[mentor][topic] = panel[mentor];
                }
            }
            // The first report is made on one thread, and the others on another one.
            releases.add(
                    from == 0
                            ? anonymiser.anonymise(Panels.REPORT, Panels.collation(marks))
                            : CompletableFuture.supplyAsync(
                                            () -> anonymiser.anonymise(Panels.REPORT, Panels.collation(marks)))
                                    .join());
        }
        // A strategy may have interrupted this thread.
        Thread.interrupted();
        return releases;
    }

    /** Neither the seam between two texts hides a count, nor does the text before one. */
    @Test
    void textsAreReadAloneAndWithTheirNeighbours() {
        for (String first : List.of("six of", "12 of")) {
            ReportAnonymiser anonymiser = ReportAnonymiser.of(
                    ReleasePolicy.standard(),
                    HostileStrategies.of(
                            "two texts",
                            (answers, context) -> new Statement.Together(
                                    List.of(new Statement.Worded(first), new Statement.Worded("6 of 6")))));
            Release.Withheld withheld =
                    (Release.Withheld) anonymiser.anonymise(Panels.REPORT, Panels.collation(new int[SIX][TOPICS]));
            assertThat(withheld.reasons().get(0).code()).isEqualTo(Release.Code.WORDING);
        }
        ReportAnonymiser seam = ReportAnonymiser.of(
                ReleasePolicy.standard(),
                HostileStrategies.of(
                        "a seam",
                        (answers, context) -> new Statement.Together(
                                List.of(new Statement.Worded("six of"), new Statement.Worded("six agreed")))));
        assertThat(((Release.Withheld) seam.anonymise(Panels.REPORT, Panels.collation(new int[SIX][TOPICS])))
                        .reasons()
                        .get(0)
                        .message())
                .isEqualTo("strategy a seam must not count people of the panel, but can say something that does");
    }

    @Test
    void thereAreManyAndTheyDiffer() {
        List<Hostile> all = HostileStrategies.all();
        assertThat(all.stream().map(Hostile::name).distinct().count()).isEqualTo((long) all.size());
        assertThat(all.size()).isGreaterThanOrEqualTo(100);
        for (Expected expected : Expected.values()) {
            assertThat(all.stream().anyMatch(hostile -> hostile.expected() == expected))
                    .isTrue();
        }
    }

    /** The attacker finds what there is to find, and accuses nobody without a cause. */
    @Test
    void theAttackerIsNeitherBlindNorCredulous() {
        List<String> everything = PANELS.stream().map(Arrays::toString).toList();
        assertThat(PublishedAttack.on(PANELS, everything)).isNotEmpty();
        List<String> nothing = PANELS.stream().map(panel -> "").toList();
        assertThat(PublishedAttack.on(PANELS, nothing)).isEmpty();
        List<String> agreed = PANELS.stream()
                .map(panel -> String.valueOf(IntStream.of(panel).distinct().count() == 1))
                .toList();
        Optional<String> found = PublishedAttack.on(PANELS, agreed);
        assertThat(found).isNotEmpty();
    }
}
