package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.reconstruction.OrderedWorlds.Known;
import org.reversementoring.anonymisation.reconstruction.OrderedWorlds.Said;
import org.reversementoring.core.Fraction;

/** A random panel, and random true things that a tool prints about it; one in ten is about another panel, and may contradict. */
final class RandomReport {

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

    private static final List<Statistic.Middle> MIDDLES = List.of(Statistic.Middle.values());

    final Item item;
    final int mentors;
    final List<Said> said = new ArrayList<>();
    final List<Known> known = new ArrayList<>();
    final int[] weights;
    final boolean dirichlet;
    private final Random random;

    RandomReport(Random random) {
        this.random = random;
        int lowest = random.nextInt(4) - 2;
        Item scale = Item.ordinal(lowest, lowest + 1 + random.nextInt(3));
        item = random.nextInt(3) == 0 ? scale.orDeclined() : scale;
        mentors = 1 + random.nextInt(item.values() == 5 ? 5 : 6);
        weights = random.ints(item.values(), 1, 6).toArray();
        dirichlet = random.nextBoolean();
        if (random.nextInt(3) == 0) {
            Arrays.fill(weights, 2);
        }
        List<@Nullable Integer> truth = world();
        for (int i = random.nextInt(4); i >= 0; i--) {
            said.add(statement(random.nextInt(10) == 0 ? world() : truth));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            known.add(knowledge(truth));
        }
    }

    Prior prior() {
        if (!dirichlet) {
            return Prior.iid(Arrays.stream(weights).boxed().toArray(Integer[]::new));
        }
        // Weights of 2 are alpha = 1: every multiset is equally likely.
        return Arrays.stream(weights).allMatch(weight -> weight == 2)
                ? Prior.uniformMultisets()
                : Prior.dirichlet(
                        Arrays.stream(weights).mapToObj(w -> Fraction.of(w, 2)).toArray(Fraction[]::new));
    }

    OpenLoopAudit audit() {
        return OpenLoopAudit.of(item, mentors)
                .publishing(said.stream().map(Said::statement).toArray(Statement[]::new))
                .knowing(known.stream().map(Known::knowledge).toArray(Knowledge[]::new))
                .assuming(prior());
    }

    OrderedWorlds worlds() {
        return new OrderedWorlds(item, mentors, said, known, weights, dirichlet);
    }

    /** Says something about another panel. */
    void lie() {
        said.add(statement(world()));
    }

    private List<@Nullable Integer> world() {
        List<@Nullable Integer> world = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            int value = random.nextInt(item.values());
            world.add(value == item.points() ? null : item.lowest() + value);
        }
        return world;
    }

    private Known knowledge(List<@Nullable Integer> truth) {
        int mentor = 1 + random.nextInt(mentors);
        Integer answer = truth.get(mentor - 1);
        if (answer == null) {
            return random.nextBoolean()
                    ? new Known(Knowledge.declined(mentor), given -> given == null)
                    : new Known(
                            Knowledge.amongstOrDeclined(mentor, Marks.of(item.lowest())),
                            given -> given == null || given == item.lowest());
        }
        if (random.nextBoolean()) {
            return new Known(Knowledge.answer(mentor, answer), answer::equals);
        }
        return new Known(Knowledge.amongst(mentor, item.atLeast(answer)), given -> given != null && given >= answer);
    }

    private Said statement(List<@Nullable Integer> truth) {
        Scope scope = scope();
        List<Integer> sorted = OrderedWorlds.sorted(scope, truth);
        int kind = random.nextInt(8);
        if (kind == 0) {
            SortedMap<Integer, Integer> bars = bars(sorted);
            return said(
                    Published.histogram(scope, bars),
                    answers -> bars(answers, bars.keySet()).equals(bars));
        } else if (kind == 1 && !sorted.isEmpty()) {
            return trimmed(scope, sorted);
        } else if (kind == 2 && !sorted.isEmpty()) {
            return modes(scope, modes(sorted));
        }
        return about(new Quantity(scope, statistic(sorted.size())), sorted);
    }

    private Said trimmed(Scope scope, List<Integer> sorted) {
        int trim = random.nextInt((sorted.size() - 1) / 2 + 1);
        List<Integer> left = sorted.subList(trim, sorted.size() - trim);
        return said(
                Published.trimmed(scope, trim, ints(left)),
                answers -> answers.size() == sorted.size()
                        && answers.subList(trim, answers.size() - trim).equals(left));
    }

    private Said modes(Scope scope, List<Integer> modes) {
        return random.nextBoolean()
                ? said(
                        Published.modes(scope, ints(modes)),
                        answers -> modes(answers).equals(modes))
                : said(
                        Published.oneMode(scope, modes.get(0)),
                        answers -> modes(answers).contains(modes.get(0)));
    }

    private Said about(Quantity quantity, List<Integer> sorted) {
        Statistic statistic = quantity.statistic();
        BigDecimal value = OrderedWorlds.value(statistic, sorted);
        if (value == null) {
            return random.nextBoolean()
                    ? said(quantity.absent(), answers -> true)
                    : tests(quantity.suppressedWhen(Values.between(1, 2)), statistic, true, v -> within(v, 1, 2));
        }
        int floor = value.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal from = BigDecimal.valueOf(floor);
        BigDecimal to = from.add(new BigDecimal("1.5"));
        return switch (random.nextInt(7)) {
            case 0 -> tests(quantity.between(floor, floor + 1L), statistic, false, v -> within(v, floor, floor + 1));
            case 1 -> tests(quantity.atLeast(floor), statistic, false, v -> v.compareTo(from) >= 0);
            case 2 ->
                tests(
                        quantity.inBand(from.toPlainString(), to.toPlainString()),
                        statistic,
                        false,
                        v -> v.compareTo(from) >= 0 && v.compareTo(to) < 0);
            case 3 ->
                tests(
                        quantity.suppressedWhen(Values.just(999).or(Values.between(floor, floor + 1L))),
                        statistic,
                        true,
                        v -> within(v, floor, floor + 1));
            case 4 ->
                statistic.isWhole() ? perturbed(quantity, floor + random.nextInt(3) - 1) : printed(quantity, value);
            default -> printed(quantity, value);
        };
    }

    private Said tests(Statement statement, Statistic statistic, boolean undefined, Predicate<BigDecimal> fits) {
        return said(statement, answers -> {
            BigDecimal value = OrderedWorlds.value(statistic, answers);
            return value == null ? undefined : fits.test(value);
        });
    }

    private static Said perturbed(Quantity quantity, int shown) {
        Map<Integer, Integer> noise = Map.of(-1, 1, 0, 3, 1, 2);
        return new Said(quantity.perturbed(shown, Noise.of(noise)), answers -> {
            BigDecimal value =
                    OrderedWorlds.value(quantity.statistic(), OrderedWorlds.sorted(quantity.scope(), answers));
            return value == null ? 0 : noise.getOrDefault(shown - value.intValueExact(), 0);
        });
    }

    private Said printed(Quantity quantity, BigDecimal value) {
        int mode = random.nextInt(6);
        RoundingMode used = MODES.get(mode % 5);
        Rounding rounding = mode == 5 ? Rounding.UNKNOWN : Rounding.valueOf(used.name());
        boolean base = random.nextInt(4) == 0;
        BigDecimal unit = base ? BigDecimal.valueOf(2) : BigDecimal.ONE.movePointLeft(random.nextInt(3));
        BigDecimal shown = OrderedWorlds.rounded(value, unit, used);
        Statement statement = base
                ? quantity.roundedTo(2, shown.intValueExact(), rounding)
                : quantity.printed(shown.setScale(unit.scale()).toPlainString(), rounding);
        return said(statement, answers -> {
            BigDecimal v = OrderedWorlds.value(quantity.statistic(), answers);
            return v != null
                    && (mode == 5 ? MODES : List.of(used))
                            .stream()
                                    .anyMatch(m ->
                                            OrderedWorlds.rounded(v, unit, m).compareTo(shown) == 0);
        });
    }

    private Said said(Statement statement, Predicate<List<Integer>> fits) {
        return new Said(statement, answers -> fits.test(OrderedWorlds.sorted(statement.scope(), answers)) ? 1 : 0);
    }

    private Scope scope() {
        List<Integer> in = new ArrayList<>();
        boolean everybody = random.nextInt(3) == 0;
        for (int mentor = 1; mentor <= mentors; mentor++) {
            if (everybody || random.nextInt(3) > 0) {
                in.add(mentor);
            }
        }
        return in.isEmpty() ? Scope.of(1) : new Scope(in);
    }

    private Statistic statistic(int n) {
        Marks marks = item.atLeast(item.lowest() + random.nextInt(item.points()));
        return switch (random.nextInt(11)) {
            case 0 -> new Statistic.Answered();
            case 1 -> new Statistic.Count(marks);
            case 2 -> new Statistic.Share(marks);
            case 3 -> new Statistic.Sum();
            case 4, 5 -> new Statistic.Mean();
            case 6 -> new Statistic.StandardDeviation(random.nextInt(2));
            case 7 -> new Statistic.Range();
            case 8 -> new Statistic.Order(1 + random.nextInt(n + 1), random.nextBoolean());
            case 9 -> new Statistic.Median(MIDDLES.get(random.nextInt(3)));
            default -> new Statistic.TrimmedMean(random.nextInt(3));
        };
    }

    private SortedMap<Integer, Integer> bars(List<Integer> sorted) {
        List<Integer> shown = new ArrayList<>(item.marks().values());
        shown.removeIf(mark -> random.nextInt(3) == 0);
        return bars(sorted, shown.isEmpty() ? List.of(item.lowest()) : shown);
    }

    private static SortedMap<Integer, Integer> bars(List<Integer> sorted, Iterable<Integer> marks) {
        SortedMap<Integer, Integer> bars = new TreeMap<>();
        marks.forEach(mark ->
                bars.put(mark, (int) sorted.stream().filter(mark::equals).count()));
        return bars;
    }

    private static List<Integer> modes(List<Integer> sorted) {
        long most = sorted.stream().mapToLong(m -> frequency(sorted, m)).max().orElse(0);
        return sorted.stream()
                .distinct()
                .filter(m -> frequency(sorted, m) == most)
                .toList();
    }

    private static long frequency(List<Integer> sorted, int mark) {
        return sorted.stream().filter(other -> other == mark).count();
    }

    private static int[] ints(List<Integer> marks) {
        return marks.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean within(BigDecimal value, int lower, int upper) {
        return value.compareTo(BigDecimal.valueOf(lower)) >= 0 && value.compareTo(BigDecimal.valueOf(upper)) <= 0;
    }

    @Override
    public String toString() {
        return item + ", " + mentors + " mentors, "
                + said.stream().map(s -> s.statement().inWords()).toList() + ", "
                + known.stream().map(Known::knowledge).toList() + ", " + prior();
    }
}
