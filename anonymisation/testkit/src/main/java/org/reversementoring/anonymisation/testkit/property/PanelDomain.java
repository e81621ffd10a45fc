package org.reversementoring.anonymisation.testkit.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.testkit.Contexts;
import org.reversementoring.anonymisation.testkit.PanelWorld;
import org.reversementoring.anonymisation.testkit.RosterDelta;

/**
 * Supposed panels. Of four panels one is uniform, two agree but for up to three dissenters, and one is a
 * chain of lowest and highest marks; in each some may decline.
 */
public final class PanelDomain extends DomainContextBase {

    /** Contexts of the {@link Contexts#grid()}. */
    @Provide
    public Arbitrary<PublicContext> contexts() {
        return Arbitraries.of(Contexts.grid());
    }

    /** Contexts with answers. */
    @Provide
    public Arbitrary<Asked> asked() {
        return contexts()
                .flatMap(context -> marks(
                                context.scale().lowest(), context.scale().highest(), context.panelSize())
                        .flatMap(marks -> Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.just(0)),
                                        Tuple.of(1, Arbitraries.integers().between(0, marks.size())))
                                .map(declined -> new Asked(
                                        AnswerCounts.of(
                                                context.scale(), marks.subList(declined, marks.size()), declined),
                                        context))));
    }

    /** Panels of three to eight on five points, with one to four items, comments and traces. */
    @Provide
    public Arbitrary<PanelWorld> worlds() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 8),
                        Arbitraries.integers().between(1, 4))
                .flatAs(this::world);
    }

    private Arbitrary<PanelWorld> world(int mentors, int items) {
        Arbitrary<List<List<Integer>>> columns =
                withDeclined(marks(1, 5, mentors)).list().ofSize(items);
        Arbitrary<List<String>> comments = Arbitraries.of("clear", "curt on the ward", "kind", "hard to reach")
                .list()
                .ofSize(mentors);
        return Combinators.combine(columns, comments, traces(mentors)).as((marks, texts, traces) -> {
            List<PanelWorld.AnswerRow> rows = new ArrayList<>();
            for (int mentor = 0; mentor < mentors; mentor++) {
                int who = mentor;
                rows.add(new PanelWorld.AnswerRow(
                        marks.stream().map(column -> column.get(who)).toList(), texts.get(mentor)));
            }
            return new PanelWorld(rows, traces);
        });
    }

    /**
     * Traces of so many mentors: different staff numbers and minutes.
     *
     * @param mentors at least 1
     */
    public static Arbitrary<List<PanelWorld.Trace>> traces(int mentors) {
        Arbitrary<List<Integer>> numbers = Arbitraries.integers()
                .between(1_000_000, 9_999_999)
                .list()
                .ofSize(mentors)
                .uniqueElements();
        Arbitrary<List<Integer>> minutes =
                Arbitraries.integers().between(0, 10_000).list().ofSize(mentors).uniqueElements();
        return Combinators.combine(numbers, minutes).as((staff, times) -> {
            List<PanelWorld.Trace> traces = new ArrayList<>();
            for (int i = 0; i < mentors; i++) {
                traces.add(new PanelWorld.Trace("" + staff.get(i), times.get(i)));
            }
            return traces;
        });
    }

    /** One, two, c+1 or c+2 mentors come, go, or are exchanged, c being 1 or 2. */
    @Provide
    public Arbitrary<RosterDelta> rosterDeltas() {
        Arbitrary<Integer> some = Arbitraries.of(0, 1, 2, 3, 4);
        return Combinators.combine(Arbitraries.integers().between(2, 8), some, some)
                .as(RosterDelta::new)
                .filter(delta -> delta.leave() + delta.join() > 0);
    }

    private static Arbitrary<List<Integer>> withDeclined(Arbitrary<List<Integer>> marks) {
        return Combinators.combine(marks, Arbitraries.of(0, 0, 0, 1, 2)).as((all, declined) -> {
            List<Integer> some = new ArrayList<>(all);
            for (int i = 0; i < Math.min(declined, some.size()); i++) {
                some.set(some.size() - 1 - i, PanelWorld.DECLINED);
            }
            return some;
        });
    }

    /** Marks of so many mentors. */
    private static Arbitrary<List<Integer>> marks(int lowest, int highest, int mentors) {
        Arbitrary<Integer> mark = Arbitraries.integers().between(lowest, highest);
        Arbitrary<List<Integer>> uniform = mark.list().ofSize(mentors);
        Arbitrary<List<Integer>> consensus = Combinators.combine(
                        Arbitraries.oneOf(mark, Arbitraries.of(lowest, highest)),
                        mark.list().ofMaxSize(Math.min(3, mentors)))
                .as((mode, dissenters) -> {
                    List<Integer> marks = new ArrayList<>(dissenters);
                    marks.addAll(Collections.nCopies(mentors - dissenters.size(), mode));
                    return marks;
                });
        Arbitrary<List<Integer>> chain = Arbitraries.integers()
                .between(0, mentors)
                .map(high -> {
                    List<Integer> marks = new ArrayList<>(Collections.nCopies(high, highest));
                    marks.addAll(Collections.nCopies(mentors - high, lowest));
                    return marks;
                });
        return Arbitraries.frequencyOf(Tuple.of(1, uniform), Tuple.of(2, consensus), Tuple.of(1, chain))
                .flatMap(marks -> Arbitraries.shuffle(marks));
    }
}
