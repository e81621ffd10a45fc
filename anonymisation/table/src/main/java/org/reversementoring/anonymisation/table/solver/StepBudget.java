package org.reversementoring.anonymisation.table.solver;

/** How much may still be computed, in elementary steps, so that the same input stops at the same place on every machine. */
public final class StepBudget {

    /** Some seconds on one core of 2020. */
    public static final long STANDARD = 6_000_000_000L;

    private long left;

    /** A budget of so many steps. */
    public StepBudget(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    long left() {
        return Math.max(0, left);
    }

    boolean isSpent() {
        return left <= 0;
    }

    /** What is left of it is limited to this many steps; afterwards {@link #rejoin} gives back the rest. */
    StepBudget share(long steps) {
        long part = Math.min(steps, Math.max(0, left));
        left -= part;
        return new StepBudget(part);
    }

    void rejoin(StepBudget share) {
        left += Math.max(0, share.left);
    }
}
