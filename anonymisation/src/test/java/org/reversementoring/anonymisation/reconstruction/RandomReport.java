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
import org.reversementoring.anonymisation.reconstruction.figure.GroupStatistic;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.Noise;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Rounding;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.core.Fraction;

/** A random panel, and random true things that a tool prints about it; one in ten is about another panel, and may contradict. */
final class RandomReport {

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

    private static final List<Statistic.Middle> MIDDLES = List.of(Statistic.Middle.values());

    final ReportedQuestion question;
    final int mentors;
    final List<Said> said = new ArrayList<>();
    final List<Known> known = new ArrayList<>();
    final int[] weights;
    final boolean dirichlet;
    private final Random random;

    RandomReport(Random random) {
        this.random = random;
        int lowest = random.nextInt(4) - 2;
        ReportedQuestion scale = ReportedQuestion.ordinal(lowest, lowest + 1 + random.nextInt(3));
        question = random.nextInt(3) == 0 ? scale.orDeclined() : scale;
        mentors = 1 + random.nextInt(question.answers() == 5 ? 5 : 6);
        weights = random.ints(question.answers(), 1, 6).toArray();
        dirichlet = random.nextBoolean();
        if (random.nextInt(3) == 0) {
            Arrays.fill(weights, 2);
        }
        List<@Nullable Integer> truth = world();
        for (int i = random.nextInt(4); i >= 0; i--) {
            said.add(figure(random.nextInt(10) == 0 ? world() : truth));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            known.add(knowledge(truth));
        }
    }

    AnswerPrior prior() {
        if (!dirichlet) {
            return AnswerPrior.iid(Arrays.stream(weights).boxed().toArray(Integer[]::new));
        }
        // Weights of 2 are alpha = 1: every multiset is equally likely.
        return Arrays.stream(weights).allMatch(weight -> weight == 2)
                ? AnswerPrior.uniformMultisets()
                : AnswerPrior.dirichlet(
                        Arrays.stream(weights).mapToObj(w -> Fraction.of(w, 2)).toArray(Fraction[]::new));
    }

    ReconstructionAudit audit() {
        return ReconstructionAudit.of(question, mentors)
                .publishing(said.stream().map(Said::figure).toArray(PublishedFigure[]::new))
                .knowing(known.stream().map(Known::knowledge).toArray(AttackerKnowledge[]::new))
                .assuming(prior());
    }

    OrderedWorlds worlds() {
        return new OrderedWorlds(question, mentors, said, known, weights, dirichlet);
    }

    /** Says something about another panel. */
    void lie() {
        said.add(figure(world()));
    }

    private List<@Nullable Integer> world() {
        List<@Nullable Integer> world = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            int value = random.nextInt(question.answers());
            world.add(value == question.points() ? null : question.lowest() + value);
        }
        return world;
    }

    private Known knowledge(List<@Nullable Integer> truth) {
        int mentor = 1 + random.nextInt(mentors);
        Integer answer = truth.get(mentor - 1);
        if (answer == null) {
            return random.nextBoolean()
                    ? new Known(AttackerKnowledge.declined(mentor), given -> given == null)
                    : new Known(
                            AttackerKnowledge.amongstOrDeclined(mentor, Marks.of(question.lowest())),
                            given -> given == null || given == question.lowest());
        }
        if (random.nextBoolean()) {
            return new Known(AttackerKnowledge.answer(mentor, answer), answer::equals);
        }
        return new Known(
                AttackerKnowledge.amongst(mentor, question.atLeast(answer)), given -> given != null && given >= answer);
    }

    private Said figure(List<@Nullable Integer> truth) {
        RespondentGroup group = group();
        List<Integer> sorted = OrderedWorlds.sorted(group, truth);
        int kind = random.nextInt(8);
        if (kind == 0) {
            SortedMap<Integer, Integer> bars = bars(sorted);
            return said(
                    Statistics.histogram(group, bars),
                    answers -> bars(answers, bars.keySet()).equals(bars));
        } else if (kind == 1 && !sorted.isEmpty()) {
            return trimmed(group, sorted);
        } else if (kind == 2 && !sorted.isEmpty()) {
            return modes(group, modes(sorted));
        }
        return about(new GroupStatistic(group, statistic(sorted.size())), sorted);
    }

    private Said trimmed(RespondentGroup group, List<Integer> sorted) {
        int trim = random.nextInt((sorted.size() - 1) / 2 + 1);
        List<Integer> left = sorted.subList(trim, sorted.size() - trim);
        return said(
                Statistics.trimmed(group, trim, ints(left)),
                answers -> answers.size() == sorted.size()
                        && answers.subList(trim, answers.size() - trim).equals(left));
    }

    private Said modes(RespondentGroup group, List<Integer> modes) {
        return random.nextBoolean()
                ? said(
                        Statistics.modes(group, ints(modes)),
                        answers -> modes(answers).equals(modes))
                : said(
                        Statistics.oneMode(group, modes.get(0)),
                        answers -> modes(answers).contains(modes.get(0)));
    }

    private Said about(GroupStatistic number, List<Integer> sorted) {
        Statistic statistic = number.statistic();
        BigDecimal value = OrderedWorlds.value(statistic, sorted);
        if (value == null) {
            return random.nextBoolean()
                    ? said(number.absent(), answers -> true)
                    : tests(number.suppressedWhen(ValueSet.between(1, 2)), statistic, true, v -> within(v, 1, 2));
        }
        int floor = value.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal from = BigDecimal.valueOf(floor);
        BigDecimal to = from.add(new BigDecimal("1.5"));
        return switch (random.nextInt(7)) {
            case 0 -> tests(number.between(floor, floor + 1L), statistic, false, v -> within(v, floor, floor + 1));
            case 1 -> tests(number.atLeast(floor), statistic, false, v -> v.compareTo(from) >= 0);
            case 2 ->
                tests(
                        number.inBand(from.toPlainString(), to.toPlainString()),
                        statistic,
                        false,
                        v -> v.compareTo(from) >= 0 && v.compareTo(to) < 0);
            case 3 ->
                tests(
                        number.suppressedWhen(ValueSet.just(999).or(ValueSet.between(floor, floor + 1L))),
                        statistic,
                        true,
                        v -> within(v, floor, floor + 1));
            case 4 -> statistic.isWhole() ? perturbed(number, floor + random.nextInt(3) - 1) : printed(number, value);
            default -> printed(number, value);
        };
    }

    private Said tests(PublishedFigure figure, Statistic statistic, boolean undefined, Predicate<BigDecimal> fits) {
        return said(figure, answers -> {
            BigDecimal value = OrderedWorlds.value(statistic, answers);
            return value == null ? undefined : fits.test(value);
        });
    }

    private static Said perturbed(GroupStatistic number, int shown) {
        Map<Integer, Integer> noise = Map.of(-1, 1, 0, 3, 1, 2);
        return new Said(number.perturbed(shown, Noise.of(noise)), answers -> {
            BigDecimal value = OrderedWorlds.value(number.statistic(), OrderedWorlds.sorted(number.group(), answers));
            return value == null ? 0 : noise.getOrDefault(shown - value.intValueExact(), 0);
        });
    }

    private Said printed(GroupStatistic number, BigDecimal value) {
        int mode = random.nextInt(6);
        RoundingMode used = MODES.get(mode % 5);
        Rounding rounding = mode == 5 ? Rounding.UNKNOWN : Rounding.valueOf(used.name());
        boolean base = random.nextInt(4) == 0;
        BigDecimal unit = base ? BigDecimal.valueOf(2) : BigDecimal.ONE.movePointLeft(random.nextInt(3));
        BigDecimal shown = OrderedWorlds.rounded(value, unit, used);
        PublishedFigure figure = base
                ? number.roundedTo(2, shown.intValueExact(), rounding)
                : number.printed(shown.setScale(unit.scale()).toPlainString(), rounding);
        return said(figure, answers -> {
            BigDecimal v = OrderedWorlds.value(number.statistic(), answers);
            return v != null
                    && (mode == 5 ? MODES : List.of(used))
                            .stream()
                                    .anyMatch(m ->
                                            OrderedWorlds.rounded(v, unit, m).compareTo(shown) == 0);
        });
    }

    private Said said(PublishedFigure figure, Predicate<List<Integer>> fits) {
        return new Said(figure, answers -> fits.test(OrderedWorlds.sorted(figure.group(), answers)) ? 1 : 0);
    }

    private RespondentGroup group() {
        List<Integer> in = new ArrayList<>();
        boolean everybody = random.nextInt(3) == 0;
        for (int mentor = 1; mentor <= mentors; mentor++) {
            if (everybody || random.nextInt(3) > 0) {
                in.add(mentor);
            }
        }
        return in.isEmpty() ? RespondentGroup.of(1) : new RespondentGroup(in);
    }

    private Statistic statistic(int n) {
        Marks marks = question.atLeast(question.lowest() + random.nextInt(question.points()));
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
        List<Integer> shown = new ArrayList<>(question.marks().values());
        shown.removeIf(mark -> random.nextInt(3) == 0);
        return bars(sorted, shown.isEmpty() ? List.of(question.lowest()) : shown);
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
        return question + ", " + mentors + " mentors, "
                + said.stream().map(s -> s.figure().inWords()).toList() + ", "
                + known.stream().map(Known::knowledge).toList() + ", " + prior();
    }
}
