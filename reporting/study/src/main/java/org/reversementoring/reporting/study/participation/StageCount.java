package org.reversementoring.reporting.study.participation;

/**
 * The number of people at one stage of a study. Each stage is a type of its own, so that a {@link Rate} of completed by invited
 * cannot be taken for one of completed by started.
 */
public sealed interface StageCount {

    /** Number of people, 0 or more. */
    int people();

    /** Name of the stage, as it stands in a report. */
    String stage();

    /**
     * People who were asked to take part.
     *
     * @param people 0 or more
     */
    record Invited(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Invited {
            require("invited", people);
        }

        @Override
        public String stage() {
            return "invited";
        }
    }

    /**
     * People who were asked and could take part.
     *
     * @param people 0 or more
     */
    record Eligible(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Eligible {
            require("eligible", people);
        }

        @Override
        public String stage() {
            return "eligible";
        }
    }

    /**
     * People who agreed to take part.
     *
     * @param people 0 or more
     */
    record Agreed(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Agreed {
            require("agreed", people);
        }

        @Override
        public String stage() {
            return "agreed";
        }
    }

    /**
     * People who did the first thing that was asked of them.
     *
     * @param people 0 or more
     */
    record Started(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Started {
            require("started", people);
        }

        @Override
        public String stage() {
            return "started";
        }
    }

    /**
     * People who did everything that was asked of them.
     *
     * @param people 0 or more
     */
    record Completed(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Completed {
            require("completed", people);
        }

        @Override
        public String stage() {
            return "completed";
        }
    }

    /**
     * People who had agreed and left.
     *
     * @param people 0 or more
     */
    record Withdrawn(int people) implements StageCount {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Withdrawn {
            require("withdrawn", people);
        }

        @Override
        public String stage() {
            return "withdrawn";
        }
    }

    private static void require(String stage, int people) {
        if (people < 0) {
            throw new IllegalArgumentException(stage + ": people must be 0 or more, but were " + people);
        }
    }
}
