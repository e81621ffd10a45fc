package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** G5: the composition audit says what all ordered worlds say: feasible sets and verdicts, at most five mentors, three marks. */
class CompositionAuditOracleTest {

    private int held;
    private int broken;
    private int contradictory;

    @Test
    void feasible_sets_of_persisting_answers_are_the_oracles() {
        for (long seed = 0; seed < 400; seed++) {
            compare(seed);
        }
        // Neither verdict is so rare that agreement on it would mean nothing.
        assertThat(held).isGreaterThan(40);
        assertThat(broken).isGreaterThan(200);
        assertThat(contradictory).isGreaterThan(3);
    }

    @Test
    void verdicts_on_free_answers_are_the_oracles() {
        // A mentor of two cycles has two answers, and tells both when colluding.
        int safe = 0;
        for (long seed = 0; seed < 60; seed++) {
            RatingScale scale = Rule.scale(2);
            List<AuditedRelease> releases = List.of(
                    Rule.open(1, Rule.roster(0, 3), Rule.random(5 * seed), scale),
                    Rule.open(1, Rule.roster(1, 3), Rule.random(5 * seed + 1), scale),
                    Rule.open(2, Rule.roster(0, 3), Rule.random(5 * seed + 2), scale));
            List<List<Integer>> variables = List.of(List.of(0, 1, 2), List.of(1, 2), List.of(3, 4, 5));
            OrderedWorlds oracle = new OrderedWorlds(releases, variables, 6, true);
            for (int c = 0; c <= 2; c++) {
                for (Guarantee.Deniability guarantee :
                        List.of(Guarantee.endpointDeniability(), Guarantee.leastFeasible(2))) {
                    boolean expected = true;
                    for (Set<Integer> known : OrderedWorlds.subsets(3, c)) {
                        Set<Integer> both = new TreeSet<>(known);
                        known.forEach(mentor -> both.add(mentor + 3));
                        for (List<Set<Integer>> left :
                                oracle.observations(both, false).values()) {
                            for (int variable = 0; variable < 6; variable++) {
                                expected &= both.contains(variable)
                                        || guarantee.holds(Sets.feasible(scale, left.get(variable)));
                            }
                        }
                    }
                    assertThat(CompositionAudit.of(
                                            releases,
                                            AnswerPersistence.FREE,
                                            Adversary.colluding(c),
                                            List.of(guarantee))
                                    .result()
                                    .holds())
                            .as("seed %d, c %d, %s", seed, c, guarantee)
                            .isEqualTo(expected);
                    safe += expected ? 1 : 0;
                }
            }
        }
        assertThat(safe).isGreaterThan(10);
    }

    private void compare(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int mentors = 2 + random.nextInt(4);
        RatingScale scale = Rule.scale(mentors == 5 ? 2 : 2 + random.nextInt(2));
        boolean declines = random.nextInt(3) > 0;
        List<AuditedRelease> releases = new ArrayList<>();
        List<List<Integer>> variables = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int r = 0; r < count; r++) {
            List<Integer> members = members(random, mentors);
            variables.add(members);
            releases.add(Rule.open(
                    r, Roster.of(members.stream().map(Rule::mentor).toList()), Rule.random(seed * 7 + r), scale));
        }
        give(releases, variables, mentors, declines, random);
        Adversary adversary = Adversary.colluding(random.nextInt(3));
        adversary = random.nextBoolean() ? adversary.knowingWhoDeclined() : adversary;
        check(seed, releases, variables, mentors, adversary, declines);
    }

    private static List<Integer> members(SplittableRandom random, int mentors) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            if (random.nextInt(3) > 0) {
                members.add(i);
            }
        }
        return members.isEmpty() ? List.of(0) : members;
    }

    /** Some outputs are given: mostly those of a world, sometimes those of two, which may contradict each other. */
    private static void give(
            List<AuditedRelease> releases,
            List<List<Integer>> variables,
            int mentors,
            boolean declines,
            SplittableRandom random) {
        OrderedWorlds all = new OrderedWorlds(releases, variables, mentors, declines);
        int[] world = all.worlds.get(random.nextInt(all.worlds.size()));
        int[] other = all.worlds.get(random.nextInt(all.worlds.size()));
        boolean mixed = random.nextInt(3) == 0;
        int given = mixed ? releases.size() : random.nextInt(releases.size() + 1);
        for (int r = 0; r < given; r++) {
            String said = all.outputs(mixed && r % 2 == 1 ? other : world).get(r);
            releases.set(
                    r,
                    releases.get(r)
                            .saying(new Statement.Worded(said.substring(said.indexOf(':') + 1, said.length() - 1))));
        }
    }

    private void check(
            long seed,
            List<AuditedRelease> releases,
            List<List<Integer>> variables,
            int mentors,
            Adversary adversary,
            boolean declines) {
        RatingScale scale = releases.get(0).context().scale();
        OrderedWorlds oracle = new OrderedWorlds(releases, variables, mentors, declines);
        boolean knows = declines && adversary.knowsWhoDeclined();
        for (Guarantee.Deniability guarantee : List.of(
                Guarantee.endpointDeniability(), Guarantee.leastFeasible(2), Guarantee.harmDeniability(scale))) {
            CompositionResult result = declines
                    ? CompositionAudit.of(releases, AnswerPersistence.PERSIST, adversary, List.of(guarantee))
                            .result()
                    : CompositionAudit.ofFullTurnout(releases, AnswerPersistence.PERSIST, adversary, List.of(guarantee))
                            .result();
            assertThat(result.isContradictory()).as("seed %d", seed).isEqualTo(oracle.worlds.isEmpty());
            if (oracle.worlds.isEmpty()) {
                assertThat(result.holds()).isFalse();
                contradictory++;
                return;
            }
            boolean expected = holds(oracle, variables, mentors, adversary.colluders(), knows, guarantee, scale);
            assertThat(result.holds()).as("seed %d, %s", seed, guarantee).isEqualTo(expected);
            held += expected ? 1 : 0;
            broken += expected ? 0 : 1;
            result.counterexample().ifPresent(shown -> {
                assertThat(guarantee.holds(shown.feasible())).isFalse();
                assertThat(shown.inWords()).contains(" now know");
            });
            if (connected(variables, mentors)) {
                int colluders = Math.min(adversary.colluders(), mentors - 1);
                assertThat(shown(result))
                        .as("seed %d", seed)
                        .isEqualTo(expected(oracle, result.cells(), variables, mentors, colluders, knows));
            }
        }
    }

    /** By the definition of the guarantees: every world, every set of at most c colluders, every mentor outside. */
    private static boolean holds(
            OrderedWorlds oracle,
            List<List<Integer>> variables,
            int mentors,
            int colluders,
            boolean knows,
            Guarantee.Deniability guarantee,
            RatingScale scale) {
        Set<Integer> asked = new TreeSet<>();
        variables.forEach(asked::addAll);
        for (int size = 0; size <= Math.min(colluders, mentors); size++) {
            for (Set<Integer> known : OrderedWorlds.subsets(mentors, size)) {
                for (var observed : oracle.observations(known, knows).entrySet()) {
                    for (int mentor : asked) {
                        if (!known.contains(mentor)
                                && !observed.getKey().declined().contains(mentor)) {
                            Set<Integer> left = observed.getValue().get(mentor);
                            if (!guarantee.holds(Sets.feasible(scale, left))) {
                                return false;
                            }
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean connected(List<List<Integer>> variables, int mentors) {
        Set<Integer> reached = new TreeSet<>(variables.get(0));
        for (int round = 0; round < variables.size(); round++) {
            variables.stream()
                    .filter(each -> each.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        }
        return reached.size() == mentors;
    }

    /** What the audit concludes: outputs, colluders' answers by cell, declines by cell, cell; and the feasible values. */
    private static Map<String, Set<Integer>> shown(CompositionResult result) {
        Map<String, Set<Integer>> shown = new HashMap<>();
        result.conclusions().forEach(conclusion -> {
            Map<List<Integer>, List<Integer>> known = new TreeMap<>(Sets.ORDER);
            conclusion.known().forEach(each -> known.put(each.cell().releases(), Sets.values(each.answers())));
            String key = conclusion.published().stream()
                            .map(each -> each.statement().canonical())
                            .toList()
                    + " " + known + " " + conclusion.declined() + " "
                    + conclusion.about().releases();
            assertThat(shown.put(key, Sets.values(conclusion.feasible()))).isNull();
        });
        return shown;
    }

    private static Map<String, Set<Integer>> expected(
            OrderedWorlds oracle,
            List<OverlapCell> cells,
            List<List<Integer>> variables,
            int mentors,
            int colluders,
            boolean knows) {
        Map<String, Set<Integer>> expected = new HashMap<>();
        for (Set<Integer> known : OrderedWorlds.subsets(mentors, colluders)) {
            oracle.observations(known, knows).forEach((observation, left) -> {
                Map<List<Integer>, List<Integer>> answers = new TreeMap<>(Sets.ORDER);
                observation
                        .known()
                        .forEach((mentor, value) -> answers.computeIfAbsent(
                                        Sets.in(variables, mentor), key -> new ArrayList<>())
                                .add(value));
                answers.values().forEach(values -> values.sort(null));
                List<Integer> declined = knows
                        ? cells.stream()
                                .map(cell -> (int) observation.declined().stream()
                                        .filter(mentor ->
                                                Sets.in(variables, mentor).equals(cell.releases()))
                                        .count())
                                .toList()
                        : List.of();
                for (int mentor = 0; mentor < mentors; mentor++) {
                    if (!known.contains(mentor) && !observation.declined().contains(mentor)) {
                        String key = observation.outputs() + " " + answers + " " + declined + " "
                                + Sets.in(variables, mentor);
                        Set<Integer> before = expected.put(key, left.get(mentor));
                        assertThat(before == null || before.equals(left.get(mentor)))
                                .isTrue();
                    }
                }
            });
        }
        return expected;
    }
}
