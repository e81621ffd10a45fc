package org.reversementoring.anonymisation.testkit.broken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.testkit.PanelWorld;
import org.reversementoring.anonymisation.testkit.Publication;

/** Publications of raw rows that hosts print and must not (L9, L12 to L15). */
public final class BrokenPublications {

    private BrokenPublications() {}

    /**
     * One of them.
     *
     * @param name what it is
     * @param publication the publication
     * @param laws the numbers of the laws that find it: G1, G2, G8, G9
     */
    public record Broken(String name, Publication publication, List<String> laws) {}

    /** The rows of the kill matrix that no strategy can show, and fresh noise. */
    public static List<Broken> all() {
        return List.of(
                new Broken("spread of total scores", BrokenPublications::totals, List.of("G2")),
                new Broken("Cronbach's alpha", BrokenPublications::alpha, List.of("G2")),
                new Broken("shuffled rows", world -> sorted(rows(world)), List.of("G2")),
                new Broken("hash of all rows", world -> "" + sorted(rows(world)).hashCode(), List.of("G2")),
                new Broken("rows in order of arrival", BrokenPublications::byArrival, List.of("G1", "G2", "G8")),
                new Broken("comments in order of arrival", BrokenPublications::comments, List.of("G1", "G8")),
                new Broken(
                        "rows under a hash of the staff number", BrokenPublications::hashed, List.of("G1", "G2", "G8")),
                new Broken("rows under a pseudonym", pseudonyms(), List.of("G1", "G2", "G8")),
                new Broken("time of the last answer", BrokenPublications::lastAnswer, List.of("G8")),
                new Broken("sum with fresh noise", noise(), List.of("G9")));
    }

    private static List<String> rows(PanelWorld world) {
        return world.answers().stream().map(row -> row.marks().toString()).toList();
    }

    private static String sorted(List<String> rows) {
        return rows.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static List<Integer> totalScores(PanelWorld world) {
        return world.answers().stream()
                .map(row -> row.marks().stream().mapToInt(Integer::intValue).sum())
                .sorted()
                .toList();
    }

    private static String totals(PanelWorld world) {
        List<Integer> totals = totalScores(world);
        int sum = totals.stream().mapToInt(Integer::intValue).sum();
        int squares = totals.stream().mapToInt(total -> total * total).sum();
        return "spread " + (totals.size() * squares - sum * sum);
    }

    /** Numerator and denominator of alpha; the variance of the totals is what needs rows. */
    private static String alpha(PanelWorld world) {
        int items = 0;
        for (int item = 0; item < world.items(); item++) {
            int sum = 0;
            int squares = 0;
            for (PanelWorld.AnswerRow row : world.answers()) {
                sum += row.marks().get(item);
                squares += row.marks().get(item) * row.marks().get(item);
            }
            items += world.answers().size() * squares - sum * sum;
        }
        return "alpha from " + items + " and " + totals(world);
    }

    private static List<Integer> order(PanelWorld world) {
        return IntStream.range(0, world.answers().size())
                .boxed()
                .sorted(Comparator.comparing(i -> world.traces().get(i).minute()))
                .toList();
    }

    private static String byArrival(PanelWorld world) {
        return order(world).stream().map(rows(world)::get).collect(Collectors.joining("\n"));
    }

    private static String comments(PanelWorld world) {
        return order(world).stream().map(i -> world.answers().get(i).comment()).collect(Collectors.joining("\n"));
    }

    private static String hashed(PanelWorld world) {
        return sorted(IntStream.range(0, world.answers().size())
                .mapToObj(i ->
                        Integer.toHexString(world.traces().get(i).staffNumber().hashCode()) + " "
                                + rows(world).get(i))
                .toList());
    }

    /** Mentor 1 is whoever has the lowest number, in every cycle. */
    private static Publication pseudonyms() {
        return world -> {
            List<String> numbers = new ArrayList<>(
                    world.traces().stream().map(PanelWorld.Trace::staffNumber).toList());
            Collections.sort(numbers);
            Map<String, String> rows = new HashMap<>();
            for (int i = 0; i < world.answers().size(); i++) {
                rows.put(world.traces().get(i).staffNumber(), rows(world).get(i));
            }
            return IntStream.range(0, numbers.size())
                    .mapToObj(i -> "mentor " + (i + 1) + " " + rows.get(numbers.get(i)))
                    .collect(Collectors.joining("\n"));
        };
    }

    private static String lastAnswer(PanelWorld world) {
        return "last answer in minute "
                + world.traces().stream()
                        .mapToInt(PanelWorld.Trace::minute)
                        .max()
                        .orElse(0);
    }

    /** Whoever asks often enough learns the sum. */
    private static Publication noise() {
        AtomicInteger asked = new AtomicInteger();
        return world -> {
            int sum = world.answers().stream()
                    .flatMap(row -> row.marks().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
            return "about " + (sum + asked.incrementAndGet() % 3 - 1);
        };
    }
}
