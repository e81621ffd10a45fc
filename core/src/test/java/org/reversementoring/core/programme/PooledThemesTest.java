package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.Issues;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ThemeRule;

/** What is pooled, and what a host that does everything wrong gets: a reason, and never a theme. */
class PooledThemesTest {

    private static final int ALL = 0b11111;
    private static final List<MentoringCycle> FIVE = Pools.apart(5, Pools.RULE);

    private static List<ThemeRelease.Code> withheld(List<MentoringCycle> cycles, List<ThemeCoding> codings) {
        return Pools.codes(Pools.of(Pools.RULE, cycles, codings));
    }

    private static List<MentoringCycle> and(MentoringCycle other) {
        List<MentoringCycle> cycles = new ArrayList<>(FIVE);
        cycles.add(other);
        return cycles;
    }

    private static List<MentoringCycle> instead(MentoringCycle last) {
        List<MentoringCycle> cycles = new ArrayList<>(FIVE.subList(0, 4));
        cycles.add(last);
        return cycles;
    }

    private static List<ThemeCoding> and(ThemeCoding other) {
        List<ThemeCoding> codings = new ArrayList<>(Pools.codings(FIVE, ALL));
        codings.add(other);
        return codings;
    }

    private static Issues sixth() {
        return Issues.of(6, 6, Pools.policy(Pools.RULE));
    }

    /** The whole way in few lines: propose with the rule, meet, code, pool. */
    @Test
    void aThemeOfThreeGroupsOfFiveIsToldWithoutWordsNamesOrNumbers() {
        PooledThemes edition = Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, 0b01101)));
        assertThat(edition.themes()).containsExactly(new ThemeCodebook.Theme("rota", "Rota and leave"));
        JsonCodec codec = JsonCodec.create();
        String text = codec.write(edition);
        assertThat(codec.read(text, PooledThemes.class)).isEqualTo(edition);
        assertThat(text).doesNotContain(Cycles.MARK, "cycle-1", "report-of");
        assertThat(Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, 0b01001)))
                        .themes())
                .isEmpty();
    }

    @Test
    void aPolicyToReconsiderIsPooledToo() {
        List<ThemeCoding> codings = FIVE.stream()
                .map(cycle -> ThemeCoding.of(cycle, Pools.BOOK, List.of(List.of(), List.of("rota")), Pools.AFTER))
                .toList();
        assertThat(Pools.released(Pools.of(Pools.RULE, FIVE, codings)).themes()).hasSize(1);
    }

    @Test
    void noOrderOfCyclesCodingsAndCodesChangesAByte() {
        List<ThemeCoding> codings = Pools.codings(FIVE, ALL);
        PooledThemes one = Pools.released(Pools.of(Pools.RULE, FIVE, codings));
        List<MentoringCycle> cycles = new ArrayList<>(FIVE);
        List<ThemeCoding> turned = new ArrayList<>(codings);
        Collections.reverse(cycles);
        Collections.reverse(turned);
        assertThat(JsonCodec.create().write(Pools.released(Pools.of(Pools.RULE, cycles, turned))))
                .isEqualTo(JsonCodec.create().write(one));
        assertThat(Pools.coding(FIVE.get(0), "rota", "handover"))
                .isEqualTo(Pools.coding(FIVE.get(0), "handover", "rota"));
    }

    /** Drafts, reports that nobody has met about, and cycles that ended or stopped: each is passed over, with its coding or without. */
    @Test
    void onlyReportsOfMeetingsCount() {
        PooledThemes edition = Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, ALL)));
        for (CycleState state : CycleState.values()) {
            if (state.compareTo(CycleState.MEETING_HELD) >= 0 || state == CycleState.HELD) {
                continue;
            }
            MentoringCycle early = sixth().at(state);
            assertThat(Pools.of(Pools.RULE, and(early), Pools.codings(FIVE, ALL)))
                    .as("%s", state)
                    .isEqualTo(new ThemeRelease.Released(edition));
            assertThat(withheld(instead(early), Pools.codings(FIVE.subList(0, 4), ALL)))
                    .containsExactly(ThemeRelease.Code.TOO_FEW_GROUPS);
        }
        MentoringCycle scheduled = sixth().at(CycleState.MEETING_SCHEDULED);
        ThemeCoding coded = Pools.coding(scheduled, "handover");
        MentoringCycle met = sixth().met();
        for (MentoringCycle ended : List.of(
                Issues.take(scheduled, CycleAction.WITHDRAW),
                Issues.take(met, CycleAction.SUSPEND),
                Issues.take(Issues.take(met, CycleAction.SUSPEND), CycleAction.ABANDON))) {
            assertThat(Pools.of(Pools.RULE, and(ended), and(coded)))
                    .as("%s", ended.state())
                    .isEqualTo(new ThemeRelease.Released(edition));
        }
        assertThat(Pools.of(
                        Pools.RULE,
                        and(Issues.take(Issues.take(met, CycleAction.SUSPEND), CycleAction.RESUME)),
                        and(coded)))
                .isNotEqualTo(new ThemeRelease.Released(edition));
    }

    @Test
    void aReportThatOthersHaveSeenIsNotPooled() {
        MentoringCycle answered = Issues.take(sixth().met(), CycleAction.RESPOND);
        Step mentee = Step.by(
                Role.MENTEE, answered.history().get(answered.revision() - 1).on());
        for (MentoringCycle known : List.of(
                answered.exported(Export.WITH_REPORT, mentee), Issues.take(answered, CycleAction.RECORD_SHARING))) {
            assertThat(Pools.released(Pools.of(Pools.RULE, and(known), and(Pools.coding(known, "rota"))))
                            .cycles())
                    .isEqualTo(Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, ALL)))
                            .cycles());
        }
        MentoringCycle took = answered.exported(Export.PARTICIPATION, mentee);
        assertThat(withheld(and(took), Pools.codings(FIVE, ALL))).containsExactly(ThemeRelease.Code.CODING_MISSING);
    }

    @Test
    void aCycleThatWasPromisedAnotherRuleOrNoneIsRefused() {
        ThemeRule later = new ThemeRule(
                Pools.RULE.codebook(),
                3,
                1,
                Cycles.DAY,
                Pools.RULE.until().plusDays(1),
                List.of(),
                ThemeRule.Audience.PROGRAMME_LEAD);
        for (CyclePolicy policy : List.of(CyclePolicy.defaults(), Pools.policy(later))) {
            MentoringCycle other = Issues.of(6, 6, policy).met();
            ThemeRelease release = Pools.of(Pools.RULE, and(other), and(Pools.coding(other)));
            assertThat(((ThemeRelease.Withheld) release).reasons())
                    .containsExactly(new ThemeRelease.Reason(ThemeRelease.Code.OTHER_RULE, List.of(other.id())));
        }
    }

    @Test
    void theSameCycleComesOnceInWhateverWriting() {
        assertThat(withheld(and(FIVE.get(0)), Pools.codings(FIVE, ALL))).containsExactly(ThemeRelease.Code.CYCLE_TWICE);
        Issues first = Issues.of(1, 6, Pools.policy(Pools.RULE));
        MentoringCycle again = new Issues("CYCLE-1", sixth().mentee(), sixth().mentors(), first.policy()).met();
        assertThat(withheld(and(again), and(Pools.coding(again)))).containsExactly(ThemeRelease.Code.CYCLE_TWICE);
    }

    @Test
    void aPersonIsWrittenInOneWay() {
        Issues first = Issues.of(1, 6, Pools.policy(Pools.RULE));
        MenteeId shouted = MenteeId.of(first.mentee().id().value().toUpperCase(Locale.ROOT));
        for (MentoringCycle other : List.of(
                sixth().about(Mentee.of(shouted)).met(),
                sixth().with(MentorId.of(first.mentors().get(2).value().toUpperCase(Locale.ROOT)))
                        .met(),
                sixth().with(MentorId.of(shouted.value())).met())) {
            assertThat(withheld(and(other), and(Pools.coding(other)))).containsExactly(ThemeRelease.Code.OTHER_WRITING);
        }
    }

    @Test
    void meetingsOutsideThePeriodAndOtherUnitsDoNotCount() {
        int metOn = 11;
        for (int first = metOn - 1; first <= metOn + 1; first++) {
            for (int last = first; last <= metOn + 1; last++) {
                ThemeRule rule = new ThemeRule(
                        Pools.BOOK.digest(),
                        3,
                        1,
                        Cycles.DAY.plusDays(first),
                        Cycles.DAY.plusDays(last),
                        List.of(),
                        ThemeRule.Audience.PROGRAMME_LEAD);
                List<MentoringCycle> cycles = Pools.apart(5, rule);
                ThemeRelease release = Pools.of(rule, cycles, Pools.codings(cycles, ALL));
                assertThat(release instanceof ThemeRelease.Released)
                        .as("%s to %s", first, last)
                        .isEqualTo(first <= metOn && metOn <= last);
            }
        }
        ThemeRule north = new ThemeRule(
                Pools.BOOK.digest(),
                3,
                1,
                Cycles.DAY,
                Cycles.DAY.plusDays(300),
                List.of("North ward"),
                ThemeRule.Audience.PROGRAMME_LEAD);
        for (Optional<String> unit :
                List.of(Optional.of("NORTH  WARD"), Optional.of("South ward"), Optional.<String>empty())) {
            List<MentoringCycle> cycles = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                Issues own = Issues.of(i, 6, Pools.policy(north));
                cycles.add(
                        own.about(Mentee.builder().from(own.mentee()).unit(unit).build())
                                .met());
            }
            assertThat(Pools.of(north, cycles, Pools.codings(cycles, ALL)) instanceof ThemeRelease.Released)
                    .as("%s", unit)
                    .isEqualTo(unit.equals(Optional.of("NORTH  WARD")));
        }
    }

    @Test
    void onlyTheCustodianPoolsAfterThePeriodByTheListOfTheRule() {
        List<ThemeCoding> codings = Pools.codings(FIVE, ALL);
        for (Role role : Role.values()) {
            ThemeRelease release =
                    PooledThemes.of(Pools.RULE, Pools.BOOK, FIVE, codings, List.of(), Step.by(role, Pools.AFTER.on()));
            if (role == Role.CUSTODIAN) {
                assertThat(release).isInstanceOf(ThemeRelease.Released.class);
            } else {
                assertThat(Pools.codes(release)).containsExactly(ThemeRelease.Code.OTHER_ROLE);
            }
        }
        assertThat(Pools.codes(PooledThemes.of(
                        Pools.RULE, Pools.BOOK, FIVE, codings, List.of(), Step.by(Role.CUSTODIAN, Pools.RULE.until()))))
                .containsExactly(ThemeRelease.Code.PERIOD_NOT_OVER);
        ThemeCodebook reworded = new ThemeCodebook("issues", "1.0", List.of(new ThemeCodebook.Theme("rota", "Dr X")));
        assertThat(Pools.codes(PooledThemes.of(Pools.RULE, reworded, FIVE, codings, List.of(), Pools.AFTER)))
                .containsExactly(ThemeRelease.Code.OTHER_CODEBOOK, ThemeRelease.Code.CODING_OFF_REPORT);
    }

    @Test
    void eachReportThatCountsHasOneCodingThatFits() {
        List<ThemeCoding> codings = Pools.codings(FIVE, ALL);
        assertThat(withheld(FIVE, codings.subList(1, 5))).containsExactly(ThemeRelease.Code.CODING_MISSING);
        assertThat(withheld(FIVE, and(codings.get(0)))).containsExactly(ThemeRelease.Code.CODING_TWICE);
        assertThat(withheld(FIVE, and(Pools.coding(sixth().met()))))
                .as("a cycle is left out, and its coding is not")
                .containsExactly(ThemeRelease.Code.CODING_OFF_CYCLES);
        ThemeCoding good = codings.get(4);
        for (ThemeCoding bad : List.of(
                new ThemeCoding(good.cycle(), codings.get(0).report(), good.codebook(), good.issues()),
                new ThemeCoding(good.cycle(), good.report(), "0".repeat(64), good.issues()),
                new ThemeCoding(good.cycle(), good.report(), good.codebook(), List.of(List.of("rota"))),
                new ThemeCoding(good.cycle(), good.report(), good.codebook(), List.of(List.of("Rota"), List.of())))) {
            List<ThemeCoding> wrong = new ArrayList<>(codings.subList(0, 4));
            wrong.add(bad);
            assertThat(((ThemeRelease.Withheld) Pools.of(Pools.RULE, FIVE, wrong)).reasons())
                    .containsExactly(
                            new ThemeRelease.Reason(ThemeRelease.Code.CODING_OFF_REPORT, List.of(good.cycle())));
        }
    }

    /** The lead who sees an edition of n cycles and one of n+1 could subtract: there is one edition of a rule. */
    @Test
    void aRuleHasOneEditionWhateverCyclesOrCodesComeLater() {
        List<MentoringCycle> six = Pools.apart(6, Pools.RULE);
        List<PooledThemes> first = List.of(Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, ALL))));
        int refused = 0;
        for (int chosen = 0; chosen < 64; chosen++) {
            List<MentoringCycle> cycles = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                if ((chosen >> i & 1) == 1) {
                    cycles.add(six.get(i));
                }
            }
            for (int world : new int[] {0, 0b00111, 0b111111}) {
                ThemeRelease again = PooledThemes.of(
                        Pools.RULE,
                        Pools.BOOK,
                        cycles,
                        Pools.codings(cycles, world),
                        first,
                        Step.by(Role.CUSTODIAN, Pools.AFTER.on().plusDays(9)));
                if (chosen == ALL && world != 0) {
                    assertThat(again).isEqualTo(new ThemeRelease.Released(first.get(0)));
                } else {
                    assertThat(Pools.codes(again))
                            .containsExactly(
                                    cycles.size() < 5
                                            ? ThemeRelease.Code.TOO_FEW_GROUPS
                                            : ThemeRelease.Code.OTHER_EDITION);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(3 * 64 - 2);
        ThemeRule next = new ThemeRule(
                Pools.BOOK.digest(),
                3,
                1,
                Cycles.DAY,
                Cycles.DAY.plusDays(20),
                List.of(),
                ThemeRule.Audience.PROGRAMME_LEAD);
        List<MentoringCycle> others = Pools.apart(5, next);
        assertThat(PooledThemes.of(next, Pools.BOOK, others, Pools.codings(others, ALL), first, Pools.AFTER))
                .as("other cycles, under a rule of their own")
                .isInstanceOf(ThemeRelease.Released.class);
    }

    @Test
    void eachReasonSaysWhatCanBeDoneAndNamesNobody() {
        assertThat(Arrays.stream(ThemeRelease.Code.values())
                        .map(code -> new ThemeRelease.Reason(code, List.of()).inWords(Translation.of("en"))))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("[A-Z][^*]+\\."));
        assertThat(new ThemeRelease.Reason(
                                ThemeRelease.Code.CYCLE_TWICE,
                                List.of(CycleId.of("b"), CycleId.of("a"), CycleId.of("b")))
                        .cycles())
                .containsExactly(CycleId.of("a"), CycleId.of("b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThemeRelease.Withheld(List.of()));
    }

    @Test
    void anEditionIsWhole() {
        PooledThemes good = Pools.released(Pools.of(Pools.RULE, FIVE, Pools.codings(FIVE, ALL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PooledThemes(good.rule(), "x", good.on(), good.themes()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PooledThemes(good.rule(), good.cycles(), good.rule().until(), good.themes()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PooledThemes(
                        good.rule(),
                        good.cycles(),
                        good.on(),
                        List.of(good.themes().get(0), good.themes().get(0))));
    }
}
