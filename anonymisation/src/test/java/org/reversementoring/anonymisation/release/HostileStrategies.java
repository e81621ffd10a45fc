package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Strategies of authors who want the answers out, by state, by their surroundings, and by what a statement says. */
@SuppressWarnings({
    "NullAway",
    "IdentityHashMapUsage",
    "ReferenceEquality",
    "ModifiedButNotUsed",
    "TypeParameterUnusedInFormals"
})
final class HostileStrategies {

    /** Leaves everything to the attacker: it depends on chance, or on the machine, whether such a strategy is refused. */
    enum Expected {
        REFUSED,
        CERTIFIED,
        EITHER
    }

    /** A hostile strategy, made anew for each use because most of them have state. */
    record Hostile(String name, Expected expected, Supplier<AnonymisationStrategy> strategy) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** One method, because laws do not matter here. */
    interface Rule {
        Statement say(AnswerCounts answers, PublicContext context) throws Throwable;
    }

    private final List<Hostile> all = new ArrayList<>();

    private HostileStrategies() {}

    static List<Hostile> all() {
        HostileStrategies made = new HostileStrategies();
        made.counters();
        made.surroundings();
        made.faults();
        made.facts();
        made.all.addAll(HostileWords.all());
        made.all.addAll(HostileStatements.all());
        return List.copyOf(made.all);
    }

    static AnonymisationStrategy of(String id, Rule rule) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                try {
                    return rule.say(answers, context);
                } catch (Throwable e) {
                    throw HostileStrategies.<RuntimeException>sneaky(e);
                }
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable e) throws E {
        throw (E) e;
    }

    private void add(String name, Expected expected, Supplier<Rule> rule) {
        all.add(new Hostile(name, expected, () -> of(name, rule.get())));
    }

    private void lies(String name, Expected expected, Supplier<BooleanSupplier> when) {
        add(name, expected, () -> {
            BooleanSupplier lie = when.get();
            return (answers, context) -> lie.getAsBoolean() ? everything(answers) : honest(answers, context);
        });
    }

    static Statement honest(AnswerCounts answers, PublicContext context) {
        return Strategies.middleAnswersAndSupport().apply(answers, context);
    }

    static Statement everything(AnswerCounts answers) {
        return new Statement.Worded("Marks " + marks(answers) + ".");
    }

    static List<Integer> marks(AnswerCounts answers) {
        List<Integer> marks = new ArrayList<>();
        for (int rank = 1; rank <= answers.answered(); rank++) {
            marks.add(answers.ranked(rank));
        }
        return marks;
    }

    static boolean agreed(AnswerCounts answers) {
        return answers.ranked(1) == answers.ranked(answers.answered());
    }

    /**
     * Honest for so many calls. A strategy is asked about the 336 panels of six of whom at least five answer, twice; 462 panels
     * there are, and with four passes, as two audits made, 1,344 calls.
     */
    private void counters() {
        for (int calls : new int[] {
            0, 1, 2, 125, 126, 127, 209, 210, 335, 336, 337, 461, 462, 463, 670, 671, 672, 673, 923, 924, 925, 1_007,
            1_008, 1_343, 1_344, 1_345, 2_016, 10_000
        }) {
            lies("honest for " + calls + " calls", calls < 672 ? Expected.REFUSED : Expected.CERTIFIED, () -> {
                AtomicInteger asked = new AtomicInteger();
                return () -> asked.getAndIncrement() >= calls;
            });
        }
        add("honest for one audit, and then against one reader", Expected.CERTIFIED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return (answers, context) ->
                    asked.getAndIncrement() < 672 ? honest(answers, context) : telling(answers, context);
        });
        add("safe against one reader", Expected.REFUSED, () -> HostileStrategies::telling);
        lies("honest in its first life of each thread", Expected.CERTIFIED, () -> {
            ThreadLocal<Integer> asked = ThreadLocal.withInitial(() -> 0);
            return () -> {
                asked.set(asked.get() + 1);
                return asked.get() > 672;
            };
        });
        lies("lies at first and is honest later", Expected.REFUSED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return () -> asked.getAndIncrement() < 336;
        });
        lies("lies at every call that is even", Expected.REFUSED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return () -> asked.getAndIncrement() % 2 == 0;
        });
        add("honest while panels come in order or backwards", Expected.CERTIFIED, () -> {
            AtomicReference<AnswerCounts> last = new AtomicReference<>();
            AtomicInteger repeated = new AtomicInteger();
            return (answers, context) -> {
                AnswerCounts before = last.getAndSet(answers);
                // The same question twice running is where the order turns.
                repeated.addAndGet(answers.equals(before) ? 1 : 0);
                return repeated.get() > 1 ? everything(answers) : honest(answers, context);
            };
        });
        add("the other way round the second time", Expected.REFUSED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return (answers, context) ->
                    new Statement.Majority(asked.getAndIncrement() < 336 == answers.declined() > 0);
        });
        add("honest about each panel once", Expected.REFUSED, () -> {
            List<AnswerCounts> met = new ArrayList<>();
            return (answers, context) -> {
                boolean again = met.contains(answers);
                met.add(answers);
                return again ? everything(answers) : honest(answers, context);
            };
        });
        add("honest about each panel twice", Expected.CERTIFIED, () -> {
            List<AnswerCounts> met = new ArrayList<>();
            return (answers, context) -> {
                boolean third = Collections.frequency(met, answers) > 1;
                met.add(answers);
                return third ? everything(answers) : honest(answers, context);
            };
        });
    }

    /**
     * The mark on which six agree, hidden among panels of which one declined: deniable towards whoever cannot tell who declined, and
     * plain to whoever knows that nobody did. A gate that asks again for the second reader publishes it.
     */
    private static Statement telling(AnswerCounts answers, PublicContext context) {
        if (answers.declined() == 0) {
            return agreed(answers) ? new Statement.Worded("Mark " + answers.ranked(1)) : honest(answers, context);
        }
        int sum = marks(answers).stream().mapToInt(Integer::intValue).sum();
        return new Statement.Worded("Mark " + (1 + sum % 5));
    }

    private void surroundings() {
        lies("by chance", Expected.REFUSED, () -> new Random()::nextBoolean);
        lies("by chance from a seed", Expected.REFUSED, () -> new Random(42)::nextBoolean);
        lies("once in a while", Expected.EITHER, () -> {
            Random random = new Random();
            return () -> random.nextInt(2_000) == 0;
        });
        lies("by the millisecond", Expected.EITHER, () -> () -> System.currentTimeMillis() % 2 == 0);
        lies("after a while", Expected.EITHER, () -> {
            long start = System.nanoTime();
            return () -> System.nanoTime() - start > 20_000_000L;
        });
        add(
                "says the time",
                Expected.REFUSED,
                () -> (answers, context) -> new Statement.Worded("At " + System.nanoTime()));
        add("says an identity", Expected.REFUSED, () -> {
            AtomicInteger identities = new AtomicInteger();
            Map<AnswerCounts, Integer> known = new IdentityHashMap<>();
            return (answers, context) -> new Statement.Worded(
                    "Object " + known.computeIfAbsent(answers, unseen -> identities.getAndIncrement()));
        });
        lies(
                "by the identity of an object",
                Expected.REFUSED,
                () -> () -> System.identityHashCode(new Object()) % 2 == 0);
        add("honest to the first context object", Expected.CERTIFIED, () -> {
            AtomicReference<PublicContext> first = new AtomicReference<>();
            return (answers, context) -> {
                first.compareAndSet(null, context);
                return first.get() == context ? honest(answers, context) : everything(answers);
            };
        });
        lies("honest on the first thread", Expected.CERTIFIED, () -> {
            AtomicReference<Thread> first = new AtomicReference<>();
            return () -> {
                first.compareAndSet(null, Thread.currentThread());
                return first.get() != Thread.currentThread();
            };
        });
        lies("honest while an audit is on the stack", Expected.CERTIFIED, () -> () -> !onStack("PanelEnumeration"));
        lies("honest while a certification is on the stack", Expected.CERTIFIED, () -> () -> !onStack("Certification"));
        lies("lies while a certification is on the stack", Expected.REFUSED, () -> () -> onStack("Certification"));
        add("keeps what it is asked where others can read it", Expected.REFUSED, () -> {
            List<AnswerCounts> leak = new ArrayList<>();
            return (answers, context) -> {
                leak.add(answers);
                return new Statement.Worded("Asked " + leak.size());
            };
        });
        add("keeps what it is asked, and is honest", Expected.CERTIFIED, () -> {
            List<AnswerCounts> leak = new ArrayList<>();
            return (answers, context) -> {
                leak.add(answers);
                return honest(answers, context);
            };
        });
        add("interrupts the thread", Expected.CERTIFIED, () -> (answers, context) -> {
            Thread.currentThread().interrupt();
            return honest(answers, context);
        });
    }

    private static boolean onStack(String simpleName) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith(simpleName)));
    }

    private void fails(String name, Rule fault) {
        add(
                name + " where the panel agreed",
                Expected.REFUSED,
                () -> (answers, context) -> agreed(answers) ? fault.say(answers, context) : honest(answers, context));
    }

    private void faults() {
        fails("throws", (answers, context) -> {
            throw new IllegalStateException("agreed");
        });
        fails("throws what must be declared", (answers, context) -> {
            throw new InterruptedException("agreed");
        });
        fails("throws an error", (answers, context) -> {
            throw new AssertionError("agreed");
        });
        fails("throws what has no message", (answers, context) -> {
            throw new RuntimeException() {
                @Override
                public String getMessage() {
                    throw new IllegalStateException();
                }
            };
        });
        fails("overflows the stack", (answers, context) -> overflow(1));
        fails(
                "asks for too much memory",
                (answers, context) -> new Statement.Worded("" + new long[Integer.MAX_VALUE].length));
        fails("says null", (answers, context) -> null);
        add("says null always", Expected.REFUSED, () -> (answers, context) -> null);
        add("throws the second time", Expected.REFUSED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return (answers, context) -> {
                if (asked.getAndIncrement() > 400) {
                    throw new IllegalStateException("again");
                }
                return honest(answers, context);
            };
        });
    }

    private static Statement overflow(int depth) {
        return depth < 0 ? new Statement.NotShown() : overflow(depth + 1);
    }

    private static List<String> labels() {
        return Panels.GUIDE.ratedTopics().get(0).rating().orElseThrow().scale().labels();
    }

    /** Strategies that decide by public facts may; those that decide by marks may not. */
    private void facts() {
        add(
                "tells how many declined",
                Expected.CERTIFIED,
                () -> (answers, context) -> new Statement.Worded("Declined: " + (answers.declined() > 0)));
        add(
                "lies where somebody declined",
                Expected.REFUSED,
                () -> (answers, context) -> answers.declined() > 0 ? everything(answers) : honest(answers, context));
        add(
                "lies to panels of six",
                Expected.REFUSED,
                () -> (answers, context) -> context.panelSize() == 6 ? everything(answers) : honest(answers, context));
        add(
                "lies to panels of seven",
                Expected.CERTIFIED,
                () -> (answers, context) -> context.panelSize() == 7 ? everything(answers) : honest(answers, context));
        add(
                "lies about a scale with one label",
                Expected.REFUSED,
                () -> (answers, context) ->
                        context.scale().labels().equals(labels()) ? everything(answers) : honest(answers, context));
        add(
                "lies about a scale with another label",
                Expected.CERTIFIED,
                () -> (answers, context) ->
                        context.scale().label(1).equals("never") ? everything(answers) : honest(answers, context));
        add(
                "lies against one colluder",
                Expected.REFUSED,
                () -> (answers, context) -> context.colluders() == 1 ? everything(answers) : honest(answers, context));
        add(
                "a hash",
                Expected.REFUSED,
                () -> (answers, context) ->
                        new Statement.Worded("Check " + marks(answers).hashCode()));
        add("the exact count or a majority", Expected.REFUSED, () -> (answers, context) -> {
            int favourable = answers.favourable();
            return favourable > 1 && favourable < answers.answered() - 1
                    ? new Statement.Worded(favourable + " favourable")
                    : new Statement.Majority(2 * favourable > answers.answered());
        });
        add(
                "one answer too few left out",
                Expected.REFUSED,
                () -> (answers, context) ->
                        new Statement.MiddleAnswers(answers.ranked(2), answers.ranked(answers.answered() - 1)));
        add(
                "some support always",
                Expected.CERTIFIED,
                () -> (answers, context) -> new Statement.Support(SupportBand.SOME));
    }
}
