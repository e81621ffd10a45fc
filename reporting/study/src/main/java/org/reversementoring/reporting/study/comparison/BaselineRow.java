package org.reversementoring.reporting.study.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;

/** One characteristic of people before the study, arm by arm. Holds no person's value but those of a group; printing masks them. */
public sealed interface BaselineRow {

    /** The characteristic, with its unit, for instance {@code age in years}. */
    String characteristic();

    /** For each arm the people whose value is recorded. */
    List<Integer> recorded();

    /** For each arm the people whose value is not recorded: neither 0 nor a category. */
    List<Integer> notRecorded();

    /**
     * A characteristic that is a number.
     *
     * @param quartiles for each arm; empty if nothing is recorded there
     */
    record Scores(
            String characteristic,
            List<Integer> recorded,
            List<Integer> notRecorded,
            List<Optional<Quartiles>> quartiles)
            implements BaselineRow {

        /** Copies the numbers. */
        public Scores {
            requireName(characteristic);
            recorded = List.copyOf(recorded);
            notRecorded = List.copyOf(notRecorded);
            quartiles = List.copyOf(quartiles);
        }

        @Override
        public String toString() {
            return "Scores[" + characteristic + ", ***]";
        }
    }

    /**
     * A characteristic that is a category.
     *
     * @param names the categories, two or more
     * @param people for each arm the people in each category
     */
    record Categories(
            String characteristic,
            List<Integer> recorded,
            List<Integer> notRecorded,
            List<String> names,
            List<List<Integer>> people)
            implements BaselineRow {

        /** Copies the numbers. */
        public Categories {
            requireName(characteristic);
            recorded = List.copyOf(recorded);
            notRecorded = List.copyOf(notRecorded);
            names = List.copyOf(names);
            people = people.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Categories[" + characteristic + ", ***]";
        }
    }

    /**
     * A row of numbers.
     *
     * @param byArm for each arm one value for each person, empty if it is not recorded
     * @throws IllegalArgumentException if the characteristic is blank
     */
    static BaselineRow scores(String characteristic, List<List<Optional<Fraction>>> byArm) {
        List<Optional<Quartiles>> quartiles = new ArrayList<>();
        for (List<Optional<Fraction>> arm : byArm) {
            List<Fraction> known = arm.stream().flatMap(Optional::stream).toList();
            quartiles.add(known.isEmpty() ? Optional.empty() : Optional.of(Quartiles.of(known)));
        }
        return new Scores(characteristic, count(byArm, true), count(byArm, false), quartiles);
    }

    /**
     * A row of categories.
     *
     * @param names all categories in their order, also those that nobody is in, two or more and different
     * @param byArm for each arm one category for each person, empty if it is not recorded
     * @throws IllegalArgumentException if the characteristic is blank, there are fewer than two categories, or somebody's is none of them
     */
    static BaselineRow categories(String characteristic, List<String> names, List<List<Optional<String>>> byArm) {
        if (names.size() < 2 || names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("baseline: categories must be two or more and different");
        }
        List<List<Integer>> people = new ArrayList<>();
        for (List<Optional<String>> arm : byArm) {
            if (!names.containsAll(arm.stream().flatMap(Optional::stream).toList())) {
                throw new IllegalArgumentException(
                        "baseline: each category of a person must be one of the row, but one was not");
            }
            people.add(names.stream()
                    .map(name -> (int) arm.stream()
                            .filter(each -> each.filter(name::equals).isPresent())
                            .count())
                    .toList());
        }
        return new Categories(characteristic, count(byArm, true), count(byArm, false), names, people);
    }

    private static void requireName(String characteristic) {
        if (characteristic.isBlank()) {
            throw new IllegalArgumentException("baseline: characteristic must not be blank");
        }
    }

    private static <T> List<Integer> count(List<List<Optional<T>>> byArm, boolean isRecorded) {
        return byArm.stream()
                .map(arm -> (int) arm.stream()
                        .filter(value -> value.isPresent() == isRecorded)
                        .count())
                .toList();
    }
}
