package org.reversementoring.anonymisation.simulation;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A programme of simulated cycles from a seed. Each cycle has a random stream of its own, made from the seed and its number: the
 * same seed, model and number give the same cycle on any machine, in any order and on any thread, and no cycle is kept.
 *
 * <p>The stream of cycle i is {@value #ALGORITHM} started with mix(mix(seed) + (i+1) · 0x9E3779B97F4A7C15), where mix is the
 * finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, doi 10.1145/2660193.2660195). The seed is mixed first, so that
 * the cycles of one seed are not those of another, moved on. Immutable; safe for many threads.
 */
public final class SimulatedProgramme {

    /** The algorithm of the random streams, by its name in the Java platform. */
    public static final String ALGORITHM = "L64X128MixRandom";

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final CycleMaker maker;
    private final long seed;
    private final RandomGeneratorFactory<RandomGenerator> streams;

    private SimulatedProgramme(ProgrammeModel model, long seed) {
        this.maker = new CycleMaker(model);
        this.seed = mix(seed);
        this.streams = RandomGeneratorFactory.of(ALGORITHM);
    }

    /** The programme of a seed; any number is a good one. */
    public static SimulatedProgramme of(ProgrammeModel model, long seed) {
        return new SimulatedProgramme(model, seed);
    }

    /**
     * One cycle.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SimulatedCycle cycle(long number) {
        return cycle(number, streams.create(mix(seed + (number + 1) * GOLDEN)));
    }

    /**
     * One cycle from a generator of one's own: the seed has no part in it, and what comes out depends on the generator's state.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SimulatedCycle cycle(long number, RandomGenerator random) {
        return maker.cycle(number, new Draws(random));
    }

    /**
     * Cycles 0 to {@code number - 1} in their order, each made when it is asked for.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Stream<SimulatedCycle> cycles(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("number of cycles must be at least 0, but was " + number);
        }
        return LongStream.range(0, number).mapToObj(this::cycle);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The model in no words of anybody. */
    @Override
    public String toString() {
        return "SimulatedProgramme[" + ALGORITHM + "]";
    }
}
