package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.Issues;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.ThemeRule;

/**
 * Laws of pooled themes by exhaustion: every set of reports in which a theme may have come up, every set of people who may tell a reader what
 * their reports say, every other cycle.
 */
class PooledThemesLawTest {

    /** Which sets of cycles (bit i: the theme came up in cycle i) are told apart by a release; null where nothing is told. */
    private static Boolean[] told(ThemeRule rule, List<MentoringCycle> cycles) {
        Boolean[] told = new Boolean[1 << cycles.size()];
        for (int world = 0; world < told.length; world++) {
            ThemeRelease release = Pools.of(rule, cycles, Pools.codings(cycles, world));
            told[world] = release instanceof ThemeRelease.Released shown
                    ? !shown.themes().themes().isEmpty()
                    : null;
        }
        return told;
    }

    /** Whether some reader who knows the bits of {@code known} can tell of some other cycle that the theme came up, or that it did not. */
    private static boolean somebodyCanTell(Boolean[] told, int cycles, int known) {
        for (int world = 0; world < told.length; world++) {
            for (int other = 0; other < cycles; other++) {
                if ((known >> other & 1) == 0
                        && !(isPossible(told, world, known, other, 0) && isPossible(told, world, known, other, 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPossible(Boolean[] told, int world, int known, int other, int bit) {
        for (int candidate = 0; candidate < told.length; candidate++) {
            if (told[candidate].equals(told[world])
                    && (candidate & known) == (world & known)
                    && (candidate >> other & 1) == bit) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> coalitions(int cycles, int most) {
        return IntStream.range(0, 1 << cycles)
                .filter(set -> Integer.bitCount(set) <= most)
                .boxed()
                .toList();
    }

    /** k, c; T1: the cut k is safe if and only if c+2 is k at most, and k is n-c-1 at most. */
    @ParameterizedTest
    @CsvSource({"3, 1", "4, 1", "5, 1", "4, 2"})
    void noReaderWhoKnowsTheReportsOfSomePeopleCanTellOfAnother(int floor, int colluders) {
        ThemeRule rule = Pools.rule(floor, colluders);
        assertThat(rule.groupsNeeded()).isEqualTo(floor + colluders + 1);
        for (int number = 1; number <= rule.groupsNeeded() + 1; number++) {
            List<MentoringCycle> cycles = Pools.apart(number, rule);
            Boolean[] told = told(rule, cycles);
            if (number < rule.groupsNeeded()) {
                assertThat(told).as("%s cycles, whatever they say", number).containsOnlyNulls();
            } else {
                for (int world = 0; world < told.length; world++) {
                    assertThat(told[world]).isEqualTo(Integer.bitCount(world) >= floor);
                }
                for (int known : coalitions(number, colluders)) {
                    assertThat(somebodyCanTell(told, number, known)).isFalse();
                }
            }
        }
    }

    /** With one group fewer than are needed, or a lower floor, somebody could tell: the rule is no stricter than it must be. */
    @Test
    void theBoundIsTight() {
        for (int colluders = 1; colluders <= 2; colluders++) {
            for (int number = 2; number <= 8; number++) {
                for (int cut = 1; cut <= number; cut++) {
                    Boolean[] told = new Boolean[1 << number];
                    for (int world = 0; world < told.length; world++) {
                        told[world] = Integer.bitCount(world) >= cut;
                    }
                    boolean safe = true;
                    for (int known : coalitions(number, colluders)) {
                        safe &= !somebodyCanTell(told, number, known);
                    }
                    assertThat(safe)
                            .as("%s of %s against %s", cut, number, colluders)
                            .isEqualTo(cut >= colluders + 2 && number >= cut + colluders + 1);
                }
            }
        }
    }

    /** How two cycles may share a person. */
    private enum Link {
        /** One mentor on both panels. */
        MENTOR,
        /** One mentee. */
        MENTEE,
        /** The mentee of one is a mentor of the other. */
        BOTH_SIDES
    }

    private static Issues linked(Issues cycle, Issues before, Link link) {
        return switch (link) {
            case MENTOR -> cycle.with(before.mentors().get(0));
            case MENTEE -> cycle.about(Mentee.of(before.mentee().id()));
            case BOTH_SIDES -> cycle.with(MentorId.of(before.mentee().id().value()));
        };
    }

    /** Seven cycles, of which the first four may be linked in a row in each way: whoever is in two of them knows two reports. */
    @Test
    void cyclesThatShareAPersonAreOneGroupAndThatPersonCanTellNothingMore() {
        int number = 7;
        for (Link link : Link.values()) {
            for (int links = 0; links < 8; links++) {
                List<Issues> parts = new ArrayList<>();
                for (int i = 0; i < number; i++) {
                    Issues own = Issues.of(i + 1, 6, Pools.policy(Pools.RULE));
                    parts.add(
                            i > 0 && i < 4 && (links >> (i - 1) & 1) == 1 ? linked(own, parts.get(i - 1), link) : own);
                }
                List<MentoringCycle> cycles = parts.stream().map(Issues::met).toList();
                Boolean[] told = told(Pools.RULE, cycles);
                int groups = number - Integer.bitCount(links);
                if (groups < 5) {
                    assertThat(told).as("%s, %s groups", link, groups).containsOnlyNulls();
                    continue;
                }
                for (int known : knownToOne(parts)) {
                    assertThat(somebodyCanTell(told, number, known))
                            .as("%s %s, who knows %s", link, links, Integer.toBinaryString(known))
                            .isFalse();
                }
                assertThat(told[(1 << number) - 1]).isTrue();
                assertThat(told[0]).isFalse();
            }
        }
    }

    /** For each person the reports that the person knows; and none. */
    private static Set<Integer> knownToOne(List<Issues> parts) {
        Set<String> people = new TreeSet<>();
        parts.forEach(part -> {
            people.add(part.mentee().id().value());
            part.mentors().forEach(mentor -> people.add(mentor.value()));
        });
        Set<Integer> known = new HashSet<>(Set.of(0));
        for (String person : people) {
            int reports = 0;
            for (int i = 0; i < parts.size(); i++) {
                Issues part = parts.get(i);
                boolean knows = part.mentee().id().value().equals(person)
                        || part.mentors().contains(MentorId.of(person));
                reports |= knows ? 1 << i : 0;
            }
            known.add(reports);
        }
        return known;
    }

    /** The founding study: one panel of six about five mentees is one group, and nothing is told. */
    @Test
    void onePanelAboutManyMenteesIsOneGroup() {
        Issues first = Issues.of(1, 6, Pools.policy(Pools.RULE));
        List<MentoringCycle> cycles = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Issues(
                                "cycle-" + i, Issues.of(i, 6, first.policy()).mentee(), first.mentors(), first.policy())
                        .met())
                .toList();
        assertThat(Pools.codes(Pools.of(Pools.RULE, cycles, Pools.codings(cycles, 127))))
                .containsExactly(ThemeRelease.Code.TOO_FEW_GROUPS);
    }

    /** Three panels of three are nine mentors: one too few to stand behind a theme. */
    @Test
    void tenMentorsStandBehindEachTheme() {
        for (int large = 0; large <= 5; large++) {
            List<MentoringCycle> cycles = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                cycles.add(Issues.of(i, i <= large ? 4 : 3, byConsent()).met());
            }
            ThemeRelease release = Pools.of(Pools.RULE, cycles, Pools.codings(cycles, 31));
            if (large >= 3) {
                assertThat(Pools.released(release).themes()).hasSize(1);
            } else {
                assertThat(Pools.codes(release)).containsExactly(ThemeRelease.Code.TOO_FEW_MENTORS);
            }
        }
    }

    private static CyclePolicy byConsent() {
        return CyclePolicy.builder()
                .release(ReleasePolicy.conversation())
                .themes(Pools.RULE)
                .build();
    }

    /** Several themes: each is listed by itself, so that the set of them tells no more than each alone (T8). */
    @Test
    void eachThemeIsListedByItself() {
        List<MentoringCycle> cycles = Pools.apart(5, Pools.RULE);
        for (int rota = 0; rota < 32; rota++) {
            for (int handover = 0; handover < 32; handover++) {
                List<ThemeCoding> codings = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    List<String> codes = new ArrayList<>();
                    if ((rota >> i & 1) == 1) {
                        codes.add("rota");
                    }
                    if ((handover >> i & 1) == 1) {
                        codes.add("handover");
                    }
                    codings.add(Pools.coding(cycles.get(i), codes.toArray(String[]::new)));
                }
                List<String> listed = Pools.released(Pools.of(Pools.RULE, cycles, codings)).themes().stream()
                        .map(ThemeCodebook.Theme::code)
                        .toList();
                assertThat(listed.contains("rota")).isEqualTo(Integer.bitCount(rota) >= 3);
                assertThat(listed.contains("handover")).isEqualTo(Integer.bitCount(handover) >= 3);
                assertThat(listed).doesNotContain("equipment");
            }
        }
    }
}
