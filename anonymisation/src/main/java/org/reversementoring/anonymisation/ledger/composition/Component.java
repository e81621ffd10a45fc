package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;

/**
 *
 * Releases that are connected by common answers, with their cells. Different components have no answer in common, so
 * each can be audited alone (T8).
 *
 * @param releases positions in the list of the audit, ascending
 * @param cells the cells in the order of their releases, numbered as the audit numbers them
 */
record Component(List<Integer> releases, List<OverlapCell> cells) {

    int mentors() {
        return cells.stream().mapToInt(OverlapCell::size).sum();
    }

    /**
     * The components of these releases. Each answer, a mentor's or a mentor's of a cycle, belongs to the releases that
     * it went into.
     */
    static List<Component> of(List<AuditedRelease> releases, AnswerPersistence answers) {
        Map<Answer, List<Integer>> membership = new LinkedHashMap<>();
        Map<Answer, MentorId> givers = new LinkedHashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            AuditedRelease release = releases.get(i);
            String cycle = answers == AnswerPersistence.FREE
                    ? Identities.key(release.cycle().value())
                    : "";
            for (MentorId mentor : release.roster().mentors()) {
                Answer answer = new Answer(Identities.key(mentor.value()), cycle);
                givers.putIfAbsent(answer, mentor);
                membership.computeIfAbsent(answer, key -> new ArrayList<>()).add(i + 1);
            }
        }
        Map<List<Integer>, List<MentorId>> mentors = new TreeMap<>(Comparator.comparing(Component::padded));
        givers.forEach((answer, mentor) -> mentors.computeIfAbsent(
                        List.copyOf(membership.getOrDefault(answer, List.of())), key -> new ArrayList<>())
                .add(mentor));
        List<OverlapCell> cells = new ArrayList<>();
        mentors.forEach((in, who) -> cells.add(new OverlapCell(Roster.of(who), in)));
        return connected(releases.size(), cells);
    }

    /** The releases that are connected with the next one, which comes last. */
    static List<AuditedRelease> aroundLast(
            List<AuditedRelease> earlier, AuditedRelease next, AnswerPersistence answers) {
        List<AuditedRelease> releases = new ArrayList<>(earlier);
        releases.add(next);
        return of(releases, answers).stream()
                .filter(component -> component.releases().contains(earlier.size()))
                .flatMap(component -> component.releases().stream())
                .map(releases::get)
                .toList();
    }

    /** A mentor and a cycle, in whatever writing. */
    private record Answer(String mentor, String cycle) {}

    /** A text that makes lists of numbers sort like words. */
    private static String padded(List<Integer> releases) {
        StringBuilder text = new StringBuilder();
        releases.forEach(release -> text.append((char) release.intValue()));
        return text.toString();
    }

    private static List<Component> connected(int releases, List<OverlapCell> cells) {
        int[] root = new int[releases + 1];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (OverlapCell cell : cells) {
            int first = root[cell.releases().get(0)];
            for (int other : cell.releases()) {
                int merged = root[other];
                for (int i = 1; i < root.length; i++) {
                    root[i] = root[i] == merged ? first : root[i];
                }
            }
        }
        Map<Integer, Component> byRoot = new LinkedHashMap<>();
        for (int i = 1; i <= releases; i++) {
            byRoot.computeIfAbsent(root[i], key -> new Component(new ArrayList<>(), new ArrayList<>()))
                    .releases()
                    .add(i - 1);
        }
        for (OverlapCell cell : cells) {
            Component component = byRoot.get(root[cell.releases().get(0)]);
            if (component != null) {
                component.cells().add(cell);
            }
        }
        return List.copyOf(byRoot.values());
    }
}
