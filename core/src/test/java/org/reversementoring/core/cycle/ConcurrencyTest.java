package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;

/** One value, many threads. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 50;

    @Test
    void everyThreadGetsTheSameFromOneValueAndNoneChangesIt() throws InterruptedException, ExecutionException {
        Journey journey = Journey.standard();
        MentoringCycle shared = journey.at(CycleState.MEETING_SCHEDULED);
        MentoringCycle before = journey.at(CycleState.MEETING_SCHEDULED);
        JsonCodec codec = JsonCodec.create();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS * ROUNDS; i++) {
                results.add(pool.submit(() -> List.of(
                        journey.take(shared, CycleAction.MEET),
                        journey.take(shared, CycleAction.STEP_DOWN),
                        journey.take(shared, CycleAction.WITHDRAW),
                        Parts.known(shared, 2),
                        shared.viewFor(new Viewer.Custodian()),
                        codec.write(shared),
                        shared.toString(),
                        shared.hashCode())));
            }
            List<Object> first = results.get(0).get();
            for (Future<List<Object>> result : results) {
                assertThat(result.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(shared).isEqualTo(before);
        assertThat(Parts.known(shared, 2).state()).isEqualTo(CycleState.HELD);
        assertThat(shared.disclosed()).doesNotContain(Cycles.mentor(2));
    }
}
