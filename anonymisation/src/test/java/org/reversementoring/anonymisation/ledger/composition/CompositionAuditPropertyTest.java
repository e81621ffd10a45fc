package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;

/** Laws that hold whatever the releases are (T6). */
class CompositionAuditPropertyTest {

    @Property(tries = 100)
    @StatisticsReport(label = "safe", value = StatisticsReportMode.OFF)
    void aColluderMoreNeverHelps(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1) int colluders) {
        // Fact (i) of the guarantees: safe against c+1 is safe against c.
        List<AuditedRelease> releases = releases(new Random(seed));
        if (sometimes(holds(releases, AnswerPersistence.PERSIST, colluders + 1))) {
            assertThat(holds(releases, AnswerPersistence.PERSIST, colluders)).isTrue();
        }
    }

    @Property(tries = 100)
    @StatisticsReport(label = "safe", value = StatisticsReportMode.OFF)
    void aReleaseMoreNeverHelps(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int colluders) {
        List<AuditedRelease> releases = releases(new Random(seed));
        if (sometimes(holds(releases, AnswerPersistence.PERSIST, colluders))) {
            assertThat(holds(releases.subList(0, releases.size() - 1), AnswerPersistence.PERSIST, colluders))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    @StatisticsReport(label = "safe", value = StatisticsReportMode.OFF)
    void sayingLessIsAsSafe(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int colluders) {
        // T6: coarsening is closed.
        List<AuditedRelease> releases = releases(new Random(seed));
        List<AuditedRelease> coarser = releases.stream()
                .map(release -> changed(
                        release,
                        new Rule(
                                "coarser-" + release.strategy().id(),
                                (answers, context) -> release.strategy()
                                                                .apply(answers, context)
                                                                .canonical()
                                                                .hashCode()
                                                        % 2
                                                == 0
                                        ? "even"
                                        : "odd")))
                .toList();
        if (sometimes(holds(releases, AnswerPersistence.PERSIST, colluders))) {
            assertThat(holds(coarser, AnswerPersistence.PERSIST, colluders)).isTrue();
        }
    }

    @Property(tries = 100)
    @StatisticsReport(label = "safe", value = StatisticsReportMode.OFF)
    void whatIsSafeWhenAnswersPersistIsSafeWhenTheyAreFree(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int colluders) {
        List<AuditedRelease> releases = releases(new Random(seed));
        if (sometimes(holds(releases, AnswerPersistence.PERSIST, colluders))) {
            assertThat(holds(releases, AnswerPersistence.FREE, colluders)).isTrue();
        }
    }

    @Property(tries = 100)
    void namesAndOrderDecideNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int colluders) {
        Random random = new Random(seed);
        List<AuditedRelease> releases = releases(random);
        List<Integer> names = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(names, random);
        List<AuditedRelease> disguised = new ArrayList<>(releases.stream()
                .map(release -> AuditedRelease.open(
                        release.cycle(),
                        Roster.of(release.roster().mentors().stream()
                                .map(mentor -> Rule.mentor(names.get(
                                        Integer.parseInt(mentor.value().substring(1)))))
                                .toList()),
                        release.strategy(),
                        release.context()))
                .toList());
        Collections.shuffle(disguised, random);
        assertThat(holds(disguised, AnswerPersistence.PERSIST, colluders))
                .isEqualTo(holds(releases, AnswerPersistence.PERSIST, colluders));
    }

    @Property(tries = 60)
    void theMirroredScaleMirrorsEveryConclusion(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1) int colluders) {
        // Reversed marks: v to s+1-v.
        List<AuditedRelease> releases = releases(new Random(seed));
        List<AuditedRelease> mirrored = releases.stream()
                .map(release -> changed(release, mirror(release.strategy())))
                .toList();
        int top = releases.get(0).context().scale().points() + 1;
        assertThat(conclusions(mirrored, colluders, top)).isEqualTo(conclusions(releases, colluders, 0));
    }

    /** A law about what is safe says nothing where hardly anything is. */
    private static boolean sometimes(boolean safe) {
        Statistics.label("safe").collect(safe);
        Statistics.label("safe").coverage(coverage -> coverage.check(true).count(count -> count > 1));
        return safe;
    }

    /** Atom, known marks and feasible marks of each conclusion; mirrored if there is a top. */
    private static Set<String> conclusions(List<AuditedRelease> releases, int colluders, int top) {
        return CompositionAudit.of(
                        releases,
                        AnswerPersistence.PERSIST,
                        Adversary.colluding(colluders),
                        List.of(Guarantee.leastFeasible(1)))
                .result()
                .conclusions()
                .map(conclusion -> conclusion.published().stream()
                                .map(published -> published.statement().canonical())
                                .toList()
                        + " " + conclusion.about().releases() + " "
                        + conclusion.known().stream()
                                .map(known -> known.cell().releases()
                                        + marks(known.answers().marks(), top)
                                        + known.answers().declined())
                                .toList()
                        + " " + marks(conclusion.feasible().marks(), top)
                        + conclusion.feasible().declined())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String marks(List<Integer> marks, int top) {
        return marks.stream()
                .map(mark -> top == 0 ? mark : top - mark)
                .sorted()
                .toList()
                .toString();
    }

    private static AnonymisationStrategy mirror(AnonymisationStrategy strategy) {
        return new Rule("mirrored-" + strategy.id(), (answers, context) -> {
            RatingScale scale = answers.scale();
            int[] counts = new int[scale.points()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = answers.count(scale.highest() - i);
            }
            String said = strategy.apply(AnswerCounts.ofCounts(scale, answers.declined(), counts), context)
                    .inWords(scale);
            return said;
        });
    }

    private static AuditedRelease changed(AuditedRelease release, AnonymisationStrategy strategy) {
        return AuditedRelease.open(release.cycle(), release.roster(), strategy, release.context());
    }

    private static boolean holds(List<AuditedRelease> releases, AnswerPersistence answers, int colluders) {
        return CompositionAudit.of(
                        releases, answers, Adversary.colluding(colluders), List.of(Guarantee.leastFeasible(2)))
                .result()
                .holds();
    }

    /** Two or three cycles of a panel that changes a little, or a lot; rules that often pass alone. */
    private static List<AuditedRelease> releases(Random random) {
        RatingScale scale = Rule.scale(2 + random.nextInt(2));
        List<AuditedRelease> releases = new ArrayList<>();
        int from = 0;
        for (int cycle = 0; cycle < 2 + random.nextInt(2); cycle++) {
            int size = 5 + random.nextInt(3);
            Rule rule = switch (random.nextInt(4)) {
                case 0 -> Rule.median(size);
                case 1 -> Rule.trimmed(1);
                case 2 -> Rule.random(random.nextInt(1_000));
                default -> Rule.atLeast(3 + random.nextInt(size - 4));
            };
            releases.add(Rule.open(cycle, Rule.roster(from, from + size), rule, scale));
            from += random.nextInt(5);
        }
        return releases;
    }
}
