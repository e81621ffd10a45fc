package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.table.Execution;

class ExecutionTest {

    private static final List<Integer> SQUARES =
            IntStream.range(0, 500).mapToObj(i -> i * i).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void resultsAreInTheOrderOfTasksForAnyNumberOfThreads(int threads) {
        assertThat(Execution.on(ForkJoinPool.commonPool(), threads).all(500, i -> i * i))
                .isEqualTo(SQUARES);
    }

    @Test
    void anExecutorThatNeverRunsOrRefusesChangesNothing() {
        Executor refuses = task -> {
            throw new RejectedExecutionException();
        };
        assertThat(Execution.on(task -> {}, 4).all(500, i -> i * i)).isEqualTo(SQUARES);
        assertThat(Execution.on(refuses, 4).all(500, i -> i * i)).isEqualTo(SQUARES);
    }

    @Test
    void anExecutorThatBreaksHalfWayChangesNothing() {
        int[] calls = new int[1];
        Executor breaks = task -> {
            if (calls[0]++ > 0) {
                throw new IllegalStateException("closed");
            }
            task.run();
        };
        assertThat(Execution.on(breaks, 4).all(500, i -> i * i)).isEqualTo(SQUARES);
    }

    @Test
    void anExecutorThatRunsLateFindsNothingToDo() {
        List<Runnable> later = new ArrayList<>();
        assertThat(Execution.on(later::add, 4).all(500, i -> i * i)).isEqualTo(SQUARES);
        assertThat(later).hasSize(3).allSatisfy(Runnable::run);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFaultOfTheFirstTaskIsThrownWhateverTheThreads(int threads) {
        assertThatThrownBy(() -> Execution.on(ForkJoinPool.commonPool(), threads)
                        .all(300, i -> {
                            if (i % 100 == 42) {
                                throw new IllegalStateException("task " + i);
                            }
                            return i;
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("task 42");
    }

    @Test
    void aListenerThatHasEnoughCancels() {
        Execution execution = Execution.sequential().reportingTo((done, total) -> done < 3);
        execution.report(2, 10);
        assertThatThrownBy(() -> execution.report(3, 10)).isInstanceOf(CancellationException.class);
    }

    @Test
    void noThreadsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Execution.on(Runnable::run, 0))
                .withMessage("threads must be at least 1, but were 0");
    }
}
