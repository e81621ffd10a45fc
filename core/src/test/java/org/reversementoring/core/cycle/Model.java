package org.reversementoring.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;

/**
 * What a cycle should do, without cycles: a state, a few numbers and the lines of {@link Machine}. Mentors are numbers; only steps
 * whose refusal depends on what went before have guards here.
 */
final class Model {

    static final int SIZE = 8;
    static final int FLOOR = 7;

    CycleState state = CycleState.PROPOSED;
    Optional<CycleState> suspendedIn = Optional.empty();
    final Set<Integer> panel =
            new TreeSet<>(IntStream.rangeClosed(1, SIZE).boxed().toList());
    final Set<Integer> disclosed = new TreeSet<>();
    OptionalInt nominee = OptionalInt.empty();
    int protects;
    int followUps;
    boolean signedOff;
    boolean met;
    boolean answered;
    boolean attested;
    final List<Concern.Stage> concerns = new ArrayList<>();

    /**
     * An attempted step.
     *
     * @param number a mentor from 1 to 9, where nobody is 9; a concern; or, by its parity, the colluders c
     */
    record Attempt(CycleAction action, Role role, boolean reason, boolean early, int number) {

        int colluders() {
            return 1 + number % 2;
        }
    }

    /** Takes the step, or says why not and stays as it is. */
    Optional<String> take(Attempt attempt, int revision) {
        Optional<Machine.Line> line = Machine.line(state, attempt.action());
        if (line.isEmpty()) {
            return Optional.of("WRONG_STATE");
        }
        if (!line.get().roles().contains(attempt.role())) {
            return Optional.of("WRONG_ROLE");
        }
        if (line.get().needsReason() && !attempt.reason()) {
            return Optional.of("REASON_NEEDED");
        }
        if (attempt.early() && revision > 0) {
            return Optional.of("DAY_BEFORE_LAST_STEP");
        }
        Optional<String> refusal = guard(attempt);
        if (refusal.isEmpty()) {
            go(attempt, line.get());
        }
        return refusal;
    }

    private Optional<String> guard(Attempt attempt) {
        int number = attempt.number();
        return switch (attempt.action()) {
            case LEAVE -> unless(isOnPanel(number), "NOT_ON_PANEL").or(() -> unless(!signedOff, "ALREADY_SIGNED_OFF"));
            case WITHDRAW -> unless(!met, "ALREADY_MET");
            case RESUME -> unless(met || !hasReport() || known().size() <= protects, "TOO_MANY_KNOWN");
            case CLOSE -> unless(!attested, "ALREADY_ATTESTED");
            case EXPORT -> unless(answered, "NOT_ANSWERED");
            case DISCLOSE_AUTHORSHIP ->
                unless(isOnPanel(number), "NOT_ON_PANEL")
                        .or(() -> unless(!disclosed.contains(number), "ALREADY_KNOWN"));
            case NOMINATE ->
                unless(isOnPanel(number), "NOT_ON_PANEL").or(() -> unless(known(number) <= protects, "TOO_MANY_KNOWN"));
            case ANONYMISE -> unless(Math.max(1, disclosed.size()) <= attempt.colluders(), "TOO_MANY_KNOWN");
            case SIGN_OFF ->
                unless(attempt.colluders() == protects, "OTHER_REPORT")
                        .or(() -> unless(Math.max(1, disclosed.size()) <= attempt.colluders(), "TOO_MANY_KNOWN"));
            case FOLLOW_UP_T1 -> unless(followUps == 0, "T1_DONE");
            case FOLLOW_UP_T2 -> unless(followUps == 1, "T1_MISSING");
            case ROUTE_CONCERN -> unless(stage(number) == Concern.Stage.RAISED, "NO_SUCH_CONCERN");
            case ACKNOWLEDGE_CONCERN -> unless(stage(number) == Concern.Stage.ROUTED, "NO_SUCH_CONCERN");
            default -> Optional.empty();
        };
    }

    private void go(Attempt attempt, Machine.Line line) {
        CycleState before = state;
        int number = attempt.number();
        switch (attempt.action()) {
            case LEAVE -> {
                panel.remove(number);
                disclosed.remove(number);
                boolean collapses = panel.size() < FLOOR;
                CycleState after = afterLeaving(suspendedIn.orElse(before));
                if (collapses) {
                    state = CycleState.COLLAPSED;
                    suspendedIn = Optional.empty();
                } else if (before == CycleState.SUSPENDED) {
                    suspendedIn = Optional.of(after);
                } else {
                    state = after;
                }
            }
            case DISCLOSE_AUTHORSHIP -> {
                boolean unseen = line.to().contains("HELD");
                boolean tooMany = known(number) > protects;
                disclosed.add(number);
                if (unseen && tooMany) {
                    state = CycleState.HELD;
                    nominee = OptionalInt.empty();
                }
            }
            case RESUME -> {
                state = suspendedIn.orElseThrow();
                suspendedIn = Optional.empty();
            }
            default -> {
                String to = line.to().get(0);
                state = to.equals("same") ? before : CycleState.valueOf(to);
                remember(attempt, before);
            }
        }
    }

    private void remember(Attempt attempt, CycleState before) {
        switch (attempt.action()) {
            case ANONYMISE -> protects = attempt.colluders();
            case NOMINATE -> nominee = OptionalInt.of(attempt.number());
            case STEP_DOWN -> nominee = OptionalInt.empty();
            case SUSPEND -> suspendedIn = Optional.of(before);
            case SIGN_OFF -> signedOff = true;
            case MEET -> met = true;
            case RESPOND -> answered = true;
            case CLOSE -> attested = true;
            case ABANDON, WITHDRAW -> suspendedIn = Optional.empty();
            case FOLLOW_UP_T1, FOLLOW_UP_T2 -> followUps++;
            case RAISE_CONCERN -> concerns.add(Concern.Stage.RAISED);
            case ROUTE_CONCERN -> concerns.set(attempt.number() - 1, Concern.Stage.ROUTED);
            case ACKNOWLEDGE_CONCERN -> concerns.set(attempt.number() - 1, Concern.Stage.ACKNOWLEDGED);
            default -> {}
        }
    }

    private static CycleState afterLeaving(CycleState where) {
        return where.compareTo(CycleState.INTERVIEWED) < 0 ? where : CycleState.INTERVIEWED;
    }

    /** Whether there is a report where the cycle was suspended. */
    private boolean hasReport() {
        return suspendedIn.orElseThrow().compareTo(CycleState.SIGNED_OFF) >= 0;
    }

    /** Whether somebody of this number is on a panel that there is. */
    private boolean isOnPanel(int number) {
        return suspendedIn.orElse(state).compareTo(CycleState.PANEL_FORMED) >= 0 && panel.contains(number);
    }

    private Set<Integer> known() {
        Set<Integer> known = new TreeSet<>(disclosed);
        nominee.ifPresent(known::add);
        return known;
    }

    private int known(int another) {
        Set<Integer> known = known();
        known.add(another);
        return known.size();
    }

    /** Anything but raised and routed for a concern that there is not. */
    private Concern.Stage stage(int number) {
        return number <= concerns.size() ? concerns.get(number - 1) : Concern.Stage.ACKNOWLEDGED;
    }

    private static Optional<String> unless(boolean condition, String refusal) {
        return condition ? Optional.empty() : Optional.of(refusal);
    }
}
