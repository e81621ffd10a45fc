package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;

/** The laws of a store of cycles on a database. */
interface CycleStoreContract extends Database {

    private JdbcCycleStore cycles() {
        return JdbcCycleStore.of(pool().dataSource(), cipher());
    }

    @Test
    default void whatIsStoredIsFound() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        assertThat(cycles().find(cycle.id())).isEmpty();
        cycles().insert(cycle);
        assertThat(cycles().find(cycle.id())).contains(cycle);
        MentoringCycle next = Samples.consented(cycle);
        cycles().save(cycle, next);
        assertThat(cycles().find(cycle.id())).contains(next);
        assertThatThrownBy(() -> cycles().insert(cycle)).isInstanceOf(StaleCycleException.class);
        cycles().destroy(cycle.id());
        assertThat(cycles().find(cycle.id())).isEmpty();
        assertThatThrownBy(() -> cycles().save(cycle, next)).isInstanceOf(StaleCycleException.class);
    }

    @Test
    default void aHeldCycleWaitsForItsWork() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        cycles().insert(cycle);
        MentoringCycle consented = Samples.consented(cycle);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        List<Boolean> stored = Database.together(
                2,
                writer -> writer == 0
                        ? succeeds(() -> cycles().saveHeld(
                                        cycle,
                                        () -> {
                                            begun.countDown();
                                            pause();
                                            order.add("worked");
                                            return consented;
                                        },
                                        Optional::of))
                        : succeeds(() -> {
                            await(begun);
                            try {
                                cycles().save(cycle, consented);
                            } finally {
                                order.add("saved");
                            }
                        }));
        assertThat(stored).containsExactly(true, false);
        assertThat(order).containsExactly("worked", "saved");
        assertThat(cycles().find(cycle.id())).contains(consented);
    }

    @Test
    default void aCycleThatIsNotAsItWasReadIsNotHeld() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        cycles().insert(cycle);
        MentoringCycle consented = Samples.consented(cycle);
        assertThat(cycles().<String>saveHeld(cycle, () -> "refused", refused -> Optional.empty()))
                .isEqualTo("refused");
        assertThat(cycles().find(cycle.id())).contains(cycle);
        cycles().save(cycle, consented);
        assertThatThrownBy(() -> cycles().saveHeld(
                                cycle,
                                () -> {
                                    throw new AssertionError("the work is not done");
                                },
                                given -> Optional.of(consented)))
                .isInstanceOf(StaleCycleException.class);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    default void ofEightWritersOneWins() {
        for (int round = 0; round < 10; round++) {
            MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
            List<Boolean> inserted = Database.together(8, writer -> succeeds(() -> cycles().insert(cycle)));
            assertThat(inserted).containsOnlyOnce(true);
            MentoringCycle consented = Samples.consented(cycle);
            MentoringCycle suspended = Samples.suspended(consented);
            List<Boolean> saved = Database.together(
                    8, writer -> succeeds(() -> cycles().save(cycle, writer % 2 == 0 ? consented : suspended)));
            assertThat(saved).containsOnlyOnce(true);
            assertThat(cycles().find(cycle.id()).orElseThrow())
                    .isEqualTo(saved.indexOf(true) % 2 == 0 ? consented : suspended);
        }
    }

    private static boolean succeeds(Runnable write) {
        try {
            write.run();
            return true;
        } catch (StaleCycleException e) {
            return false;
        }
    }

    @Test
    default void whoHasToDoWithACycleIsFound() {
        String mark = fresh("p");
        String[] mentors = {mark + "-1", mark + "-2", mark + "-3", mark + "-4", mark + "-5", mark + "-6"};
        MentoringCycle consented = Samples.consented(Samples.proposed(fresh("c"), mark + "-senior"));
        cycles().insert(consented);
        assertThat(cycles().involving(mark + "-1")).isEmpty();
        MentoringCycle formed = Samples.formed(consented, mentors);
        cycles().save(consented, formed);
        MentoringCycle left = formed.left(MentorId.of(mentors[0]), Samples.step(formed, Role.MENTOR));
        cycles().save(formed, left);
        for (String person :
                List.of(mentors[0], mentors[5], mark + "-senior", (mark + "-SENIOR").toUpperCase(Locale.ROOT))) {
            assertThat(cycles().involving(person)).as(person).containsExactly(left);
        }
        assertThat(cycles().involving(mark + "-stranger")).isEmpty();
    }

    /** Who came and left before the panel was complete is in no panel, only in the record. */
    @Test
    default void whoWasOnAPanelForADayIsFound() {
        String mentor = fresh("p");
        MentoringCycle consented = Samples.consented(Samples.proposed(fresh("c"), "mentee"));
        MentoringCycle formed = Samples.formed(consented, Samples.mentors(6));
        MentoringCycle joined = formed.joined(Samples.enrolment(mentor), Samples.step(formed, Role.PROGRAMME_LEAD));
        MentoringCycle left = joined.left(MentorId.of(mentor), Samples.step(joined, Role.MENTOR));
        cycles().insert(left);
        assertThat(cycles().involving(mentor)).containsExactly(left);
    }

    @Test
    default void theDayIsThatOfTheLastStep() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        String days = "select last_day from rm_cycle where cycle_id = '" + cycle.id() + "'";
        cycles().insert(cycle);
        assertThat(texts(days)).containsOnlyNulls();
        MentoringCycle consented = Samples.consented(cycle);
        cycles().save(cycle, Samples.suspended(consented));
        assertThat(texts(days))
                .containsExactly(
                        Samples.step(consented, Role.PROGRAMME_LEAD).on().toString());
    }

    /** A page is read, and the next one only when it is wanted: the memory for it is that of one page. */
    @Test
    default void cyclesAreReadAFewAtATime() {
        for (int i = 0; i < 40; i++) {
            cycles().insert(Samples.proposed(fresh("page"), "mentee"));
        }
        pool().dieAt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> cycles().forEach(cycle -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        int one = pool().events();
        pool().dieAt(Integer.MAX_VALUE);
        List<MentoringCycle> seen = new ArrayList<>();
        cycles().forEach(seen::add);
        assertThat(pool().events()).isEqualTo(one * ((seen.size() + 15) / 16 + 1));
    }

    @Test
    default void cyclesAreFoundByStateAndOneByOne() {
        List<MentoringCycle> stored = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            MentoringCycle cycle = Samples.proposed(fresh("many"), "mentee");
            stored.add(i % 2 == 0 ? cycle : Samples.consented(cycle));
            cycles().insert(stored.get(i));
        }
        List<MentoringCycle> seen = new ArrayList<>();
        cycles().forEach(seen::add);
        assertThat(seen).containsAll(stored).doesNotHaveDuplicates();
        assertThat(cycles().inState(CycleState.MENTEE_CONSENTED))
                .contains(stored.get(1))
                .allMatch(cycle -> cycle.state() == CycleState.MENTEE_CONSENTED);
        assertThat(cycles().inState()).isEmpty();
    }

    @Test
    default void aKeyCanBeExchanged() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), fresh("old"));
        String mentee = cycle.mentee().id().value();
        StoreCipher old = cipher();
        StoreCipher both = StoreCipher.of(Samples.key(4)).withOlder(Samples.key(1));
        JdbcCycleStore.of(pool().dataSource(), old).insert(cycle);
        JdbcCycleStore store = JdbcCycleStore.of(pool().dataSource(), both);
        assertThat(store.involving(mentee)).containsExactly(cycle);
        store.sealAgain();
        JdbcCycleStore after = JdbcCycleStore.of(pool().dataSource(), StoreCipher.of(Samples.key(4)));
        assertThat(after.find(cycle.id())).contains(cycle);
        assertThat(after.involving(mentee)).containsExactly(cycle);
        assertThatThrownBy(() -> JdbcCycleStore.of(pool().dataSource(), old).find(cycle.id()))
                .isInstanceOf(StoreException.class);
        // The tests that follow know the first key alone.
        JdbcCycleStore.of(pool().dataSource(), StoreCipher.of(Samples.key(1)).withOlder(Samples.key(4)))
                .sealAgain();
    }

    @Test
    default void aDocumentThatWasMovedIsRefused() {
        MentoringCycle one = Samples.proposed(fresh("c"), "one");
        MentoringCycle other = Samples.proposed(fresh("c"), "other");
        cycles().insert(one);
        cycles().insert(other);
        String document = texts("select document from rm_cycle where cycle_id = '" + one.id() + "'")
                .get(0);
        execute("update rm_cycle set document = '" + document + "' where cycle_id = '" + other.id() + "'");
        assertThatThrownBy(() -> cycles().find(other.id())).isInstanceOf(StoreException.class);
        cycles().destroy(other.id());
        execute("update rm_cycle set revision = 7 where cycle_id = '" + one.id() + "'");
        assertThatThrownBy(() -> cycles().find(one.id())).isInstanceOf(StoreException.class);
        cycles().destroy(one.id());
    }

    @Test
    default void identifiersAreExact() {
        CycleId small = CycleId.of(fresh("case"));
        cycles().insert(Samples.proposed(small.value(), "mentee"));
        assertThat(cycles().find(CycleId.of(small.value().toUpperCase(Locale.ROOT))))
                .isEmpty();
    }
}
