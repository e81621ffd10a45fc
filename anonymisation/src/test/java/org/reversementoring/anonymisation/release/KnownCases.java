package org.reversementoring.anonymisation.release;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** Parts of the tests that hold failures of other products, which were made public, against this library. */
final class KnownCases {

    static final JsonCodec CODEC = JsonCodec.create();
    static final ReportId R1 = ReportId.of("r1");

    /** In each identifier of a mentor of {@link Panels}, and nowhere else. */
    static final String CANARY = "mentor-";

    private KnownCases() {}

    static ReleaseGate gate() {
        return ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    }

    static Collation collation(int size, long seed) {
        return GatedCycles.closed(
                Panels.collation(Panels.consensus(size, new Random(seed)), size - 1, 1), GatedCycles.CYCLE);
    }

    static FeedbackReport report(Collation collation) {
        return ((Release.Released) ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(R1, collation)).report();
    }

    static String json(Collation collation) {
        return CODEC.write(report(collation));
    }

    /** Each value of one cycle, from the proposal to the close. */
    static List<MentoringCycle> way(Collation collation) {
        return way(gate(), collation, CyclePolicy.defaults());
    }

    static List<MentoringCycle> way(ReleaseGate gate, Collation collation, CyclePolicy policy) {
        List<MentoringCycle> way = new ArrayList<>();
        MentoringCycle cycle =
                MentoringCycle.propose(GatedCycles.CYCLE, collation.interview().mentee(), Panels.GUIDE, policy);
        way.add(cycle);
        while (cycle.closure().isEmpty()) {
            cycle = next(gate, cycle, collation);
            way.add(cycle);
        }
        return way;
    }

    private static MentoringCycle next(ReleaseGate gate, MentoringCycle cycle, Collation collation) {
        return switch (cycle.state()) {
            case PROPOSED -> HonestHost.consented(cycle);
            case MENTEE_CONSENTED ->
                HonestHost.panelFormed(cycle, collation.interview().panel());
            case BASELINE_TAKEN -> HonestHost.interviewed(cycle, collation.interview());
            case COLLATED ->
                gate.draft(cycle, collation, R1, GatedCycles.custodian(cycle)).cycle();
            case PANEL_CHECKED ->
                gate.signOff(cycle, collation, GatedCycles.custodian(cycle)).cycle();
            default -> HonestHost.next(gate, cycle);
        };
    }

    /** What everybody but the panel and the custodian sees. */
    static List<CycleView> outsiders(MentoringCycle cycle) {
        return List.of(
                cycle.viewFor(new Viewer.Mentee()),
                cycle.viewFor(new Viewer.Host()),
                cycle.viewFor(new Viewer.Evaluator()),
                cycle.viewFor(new Viewer.Mentor(Panels.mentor(99))));
    }

    static Optional<String> refusal(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (ForbiddenTransitionException e) {
            return Optional.of(e.reason().name());
        }
    }

    /** Each type of the library, and each other one, that can be reached from these by methods without parameters. */
    static Set<Class<?>> reachable(Class<?>... from) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (seen.add(type) && type.getName().startsWith("org.reversementoring")) {
                Optional.ofNullable(type.getPermittedSubclasses()).stream()
                        .flatMap(Arrays::stream)
                        .forEach(open::push);
                for (Method method : type.getMethods()) {
                    if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
                        classes(method.getGenericReturnType()).forEach(open::push);
                    }
                }
            }
        }
        return seen;
    }

    /** Each type that a public method of these takes. */
    static Set<Class<?>> taken(Class<?>... by) {
        Set<Class<?>> taken = new LinkedHashSet<>();
        for (Class<?> type : by) {
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass() != Object.class) {
                    Stream.of(method.getGenericParameterTypes())
                            .flatMap(KnownCases::classes)
                            .forEach(taken::add);
                }
            }
        }
        return taken;
    }

    static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> one) {
            return Stream.of(one.isArray() ? one.getComponentType() : one);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    classes(generic.getRawType()),
                    Stream.of(generic.getActualTypeArguments()).flatMap(KnownCases::classes));
        }
        return type instanceof WildcardType wild
                ? Stream.of(wild.getUpperBounds()).flatMap(KnownCases::classes)
                : Stream.of();
    }
}
