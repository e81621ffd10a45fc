package org.reversementoring.core.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.MentoringCycle;

/**
 * The groups of cycles that have no person in common with another group. Whoever was ever in a cycle as mentee or mentor links it to each other
 * cycle of theirs, whatever became of them, so that nobody is in two groups.
 */
final class ThemeGroups {

    private ThemeGroups() {}

    /** The groups, in the order of their first cycle; each cycle is in one. */
    static List<List<MentoringCycle>> of(List<MentoringCycle> cycles) {
        Map<String, List<MentoringCycle>> ofPerson = new HashMap<>();
        for (MentoringCycle cycle : cycles) {
            people(cycle)
                    .forEach(person -> ofPerson.computeIfAbsent(Identities.key(person), key -> new ArrayList<>())
                            .add(cycle));
        }
        List<List<MentoringCycle>> groups = new ArrayList<>();
        Set<CycleId> seen = new HashSet<>();
        for (MentoringCycle cycle : cycles) {
            if (seen.add(cycle.id())) {
                groups.add(linkedTo(cycle, ofPerson, seen));
            }
        }
        return groups;
    }

    private static List<MentoringCycle> linkedTo(
            MentoringCycle first, Map<String, List<MentoringCycle>> ofPerson, Set<CycleId> seen) {
        List<MentoringCycle> group = new ArrayList<>();
        Deque<MentoringCycle> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            MentoringCycle cycle = open.remove();
            group.add(cycle);
            for (String person : people(cycle)) {
                ofPerson.getOrDefault(Identities.key(person), List.of()).stream()
                        .filter(other -> seen.add(other.id()))
                        .forEach(open::add);
            }
        }
        return group;
    }

    /** Everybody who was ever in the cycle as mentee or mentor. */
    static Set<String> people(MentoringCycle cycle) {
        Set<String> people = new TreeSet<>(mentors(cycle));
        people.add(cycle.mentee().id().value());
        cycle.roster()
                .ifPresent(roster -> roster.mentors()
                        .forEach(mentor -> people.add(mentor.id().value())));
        cycle.memberships().forEach(member -> people.add(member.mentor().value()));
        return people;
    }

    /** The mentors whose report it is. */
    private static Set<String> mentors(MentoringCycle cycle) {
        Set<String> mentors = new TreeSet<>();
        cycle.panel()
                .ifPresent(panel -> panel.mentors()
                        .forEach(mentor -> mentors.add(mentor.id().value())));
        return mentors;
    }

    /** The mentors of the smallest groups, so many of them: what is told of so many groups has no fewer behind it. */
    static int mentorsOfTheSmallest(List<List<MentoringCycle>> groups, int number) {
        return groups.stream()
                .mapToInt(group -> (int) group.stream()
                        .flatMap(cycle -> mentors(cycle).stream())
                        .distinct()
                        .count())
                .sorted()
                .limit(number)
                .sum();
    }
}
