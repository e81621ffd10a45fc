package org.reversementoring.core.cycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;

/**
 * What a cycle should do, without cycles: a state, a few numbers and the lines of {@link Machine}. Mentors are numbers; only steps
 * whose refusal depends on what went before have guards here.
 */
final class Model {

    static final int SIZE = 8;

    /**
     * The policies that the cycle comes to, by number: standard; standard with a hidden roster; standard with shorter retention; strong
     * with both. The second and the third are as strict as neither is of the other.
     */
    static final List<CyclePolicy> POLICIES = List.of(
            CyclePolicy.defaults(),
            CyclePolicy.builder().roster(RosterVisibility.HIDDEN).build(),
            CyclePolicy.builder().answersKeptDays(14).build(),
            CyclePolicy.builder()
                    .release(ReleasePolicy.strong())
                    .roster(RosterVisibility.HIDDEN)
                    .answersKeptDays(14)
                    .build());

    private static final List<Set<Integer>> STRICTER =
            List.of(Set.of(0, 1, 2, 3), Set.of(1, 3), Set.of(2, 3), Set.of(3));
    private static final int[] COLLUDERS = {1, 1, 1, 2};
    private static final int[] FLOORS = {5, 5, 5, 7};
    private static final int[] ANSWERS_DAYS = {28, 28, 14, 14};

    /** Policies of one number here make the same report: the roster is none of its business. */
    private static final int[] REPORTS = {0, 0, 2, 3};

    /** What waits for the custodian's attestation, from the words of the promise. */
    private static final Set<CycleAction> WAITS = EnumSet.of(
            CycleAction.COLLATE,
            CycleAction.ANONYMISE,
            CycleAction.HOLD,
            CycleAction.CHECK_WITH_PANEL,
            CycleAction.SIGN_OFF,
            CycleAction.NOMINATE,
            CycleAction.SCHEDULE);

    CycleState state = CycleState.PROPOSED;
    Optional<CycleState> suspendedIn = Optional.empty();
    final Set<Integer> panel = new TreeSet<>();

    /** Those on the panel who agree to be quoted. */
    final Set<Integer> quotable = new TreeSet<>();

    final Set<Integer> disclosed = new TreeSet<>();
    OptionalInt nominee = OptionalInt.empty();
    boolean arranged;
    final Set<Integer> former = new TreeSet<>();
    int policy;

    /** The report that there is, as a draft or signed off: the policy it was made under, and its id. */
    OptionalInt madeUnder = OptionalInt.empty();

    int reportId;
    boolean released;
    final List<Integer> unshown = new ArrayList<>();
    int lastDay = -1;
    OptionalInt interviewedOn = OptionalInt.empty();
    OptionalInt signedOffOn = OptionalInt.empty();
    boolean notesDestroyed;
    boolean answersDestroyed;
    int followUps;
    boolean signedOff;
    boolean met;
    boolean answered;
    boolean attested;

    /** A report of another tool lies beside that of the cycle; it goes with it. */
    boolean attached;

    final List<AskedQuestion.Stage> questions = new ArrayList<>();
    int sharings;
    int concernsToShare;

    /** How much the mentee and the nominated mentor learned. */
    final int[] learned = new int[2];

    final List<Concern.Stage> concerns = new ArrayList<>();

    /**
     * An attempted step.
     *
     * @param number from 1 to 9: a mentor, where 9 is on no panel that is formed at once; a concern; a policy; or, of a draft, what {@link #reportId()} and {@link
     *     #draftedUnder(int)} make of it
     */
    record Attempt(CycleAction action, Role role, boolean reason, boolean early, int number) {

        /** One of four ids of reports. */
        int reportId() {
            return 1 + number % 4;
        }

        /** The policy of the draft: the one in force, or now and then the first one. */
        int draftedUnder(int inForce) {
            return number == 9 ? 0 : inForce;
        }

        int policy() {
            return number % POLICIES.size();
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
        int day = attempt.early() ? -1 : revision; // after an early first step, another early one is on the same day
        if (day < lastDay) {
            return Optional.of("DAY_BEFORE_LAST_STEP");
        }
        if (isOverdue(attempt.action(), day)) {
            return Optional.of("RAW_OVERDUE");
        }
        Optional<String> refusal = guard(attempt);
        if (refusal.isEmpty()) {
            go(attempt, line.get(), day);
            lastDay = day;
        }
        return refusal;
    }

    private Optional<String> guard(Attempt attempt) {
        int number = attempt.number();
        return switch (attempt.action()) {
            case LEAVE -> unless(isOnPanel(number), "NOT_ON_PANEL").or(() -> unless(!signedOff, "ALREADY_SIGNED_OFF"));
            case JOIN -> unless(!panel.contains(number), "ALREADY_ON_PANEL");
            case WITHDRAW_CONSENT ->
                unless(isOnPanel(number), "NOT_ON_PANEL")
                        .or(() -> unless(quotable.contains(number), "CONSENT_NOT_GIVEN"));
            case WITHDRAW -> unless(!met, "ALREADY_MET");
            case RESUME -> unless(met || !released || known().size() <= protects(), "TOO_MANY_KNOWN");
            case TIGHTEN -> unless(STRICTER.get(policy).contains(attempt.policy()), "LOOSER");
            case DESTROY_NOTES ->
                unless(!notesDestroyed, "ALREADY_ATTESTED")
                        .or(() -> unless(interviewedOn.isPresent(), "NOT_INTERVIEWED"));
            case DESTROY_ANSWERS ->
                unless(!answersDestroyed, "ALREADY_ATTESTED")
                        .or(() -> unless(interviewedOn.isPresent(), "NOT_INTERVIEWED"))
                        .or(() -> unless(signedOff, "NOT_SIGNED_OFF"));
            case CLOSE -> unless(!attested, "ALREADY_ATTESTED");
            case ATTACH ->
                unless(!attached, "ALREADY_ATTACHED")
                        .or(() -> unless(Math.max(1, known().size()) <= COLLUDERS[policy], "AUDIT_TOO_WEAK"));
            case EXPORT -> unless(answered, "NOT_ANSWERED");
            case DISCLOSE_AUTHORSHIP ->
                unless(isOnPanel(number), "NOT_ON_PANEL")
                        .or(() -> unless(!disclosed.contains(number), "ALREADY_KNOWN"));
            case NOMINATE ->
                unless(isOnPanel(number), "NOT_ON_PANEL")
                        .or(() -> unless(known(number) <= protects(), "TOO_MANY_KNOWN"));
            case ANONYMISE ->
                unless(!answersDestroyed, "ANSWERS_DESTROYED")
                        .or(() -> unless(REPORTS[attempt.draftedUnder(policy)] == REPORTS[policy], "OTHER_REPORT"))
                        .or(() -> unless(!unshown.contains(attempt.reportId()), "REPORT_ID_USED"))
                        .or(() -> unless(Math.max(1, known().size()) <= COLLUDERS[policy], "TOO_MANY_KNOWN"));
            case SIGN_OFF -> unless(Math.max(1, known().size()) <= protects(), "TOO_MANY_KNOWN");
            case FOLLOW_UP_T1 -> unless(followUps == 0, "T1_DONE");
            case FOLLOW_UP_T2 -> unless(followUps == 1, "T1_MISSING");
            case ASK_PANEL -> unless(questions.size() < 10, "TOO_MANY_QUESTIONS");
            case ANSWER_QUESTION ->
                unless(isOpen(number), "NO_SUCH_QUESTION")
                        .or(() -> unless(known().size() <= protects(), "TOO_MANY_KNOWN"));
            case DECLINE_QUESTION -> unless(isOpen(number), "NO_SUCH_QUESTION");
            case RECORD_SHARING ->
                unless(met, "NOT_MET")
                        .or(() -> unless(sharings < 50, "TOO_MANY_SHARINGS"))
                        .or(() -> unless(number != 9 || concernsToShare > 0, "SHARING_WITHOUT_CONCERN"));
            case RECORD_LEARNING -> unless(learned[attempt.role() == Role.MENTEE ? 0 : 1] < 20, "TOO_MUCH_LEARNED");
            case ROUTE_CONCERN -> unless(stage(number) == Concern.Stage.RAISED, "NO_SUCH_CONCERN");
            case ACKNOWLEDGE_CONCERN -> unless(stage(number) == Concern.Stage.ROUTED, "NO_SUCH_CONCERN");
            default -> Optional.empty();
        };
    }

    private void go(Attempt attempt, Machine.Line line, int day) {
        CycleState before = state;
        int number = attempt.number();
        switch (attempt.action()) {
            case LEAVE -> {
                panel.remove(number);
                quotable.remove(number);
                disclosed.remove(number);
                drop();
                boolean tooFew = panel.size() < FLOORS[policy];
                boolean interviewed = suspendedIn.orElse(before).compareTo(CycleState.INTERVIEWED) >= 0;
                CycleState after = tooFew ? CycleState.MENTEE_CONSENTED : afterLeaving(suspendedIn.orElse(before));
                if (tooFew && interviewed) {
                    state = CycleState.COLLAPSED;
                    suspendedIn = Optional.empty();
                } else if (before == CycleState.SUSPENDED) {
                    suspendedIn = Optional.of(after);
                } else {
                    state = after;
                }
            }
            case FORM_PANEL -> {
                state = CycleState.PANEL_FORMED;
                panel.clear();
                panel.addAll(IntStream.rangeClosed(1, SIZE).boxed().toList());
                quotable.addAll(panel);
                quotable.retainAll(panel);
                disclosed.retainAll(panel);
            }
            case JOIN -> {
                panel.add(number);
                quotable.add(number);
                if (before == CycleState.MENTEE_CONSENTED && panel.size() >= FLOORS[policy]) {
                    state = CycleState.PANEL_FORMED;
                }
            }
            case DISCLOSE_AUTHORSHIP -> {
                boolean unseen = line.to().contains("HELD");
                boolean tooMany = unseen && known(number) > protects();
                disclosed.add(number);
                if (tooMany) {
                    hold();
                }
            }
            case TIGHTEN -> {
                policy = attempt.policy();
                if (before.compareTo(CycleState.PANEL_FORMED) >= 0 && panel.size() < FLOORS[policy]) {
                    state = before.compareTo(CycleState.INTERVIEWED) < 0
                            ? CycleState.MENTEE_CONSENTED
                            : CycleState.COLLAPSED;
                    drop();
                } else if (madeUnder.isPresent() && REPORTS[madeUnder.getAsInt()] != REPORTS[policy]) {
                    hold();
                }
            }
            case RESUME -> {
                state = suspendedIn.orElseThrow();
                suspendedIn = Optional.empty();
            }
            default -> {
                String to = line.to().get(0);
                state = to.equals("same") ? before : CycleState.valueOf(to);
                remember(attempt, before, day);
            }
        }
    }

    private void remember(Attempt attempt, CycleState before, int day) {
        switch (attempt.action()) {
            case INTERVIEW -> interviewedOn = OptionalInt.of(day);
            case ANONYMISE -> {
                madeUnder = OptionalInt.of(policy);
                reportId = attempt.reportId();
            }
            case REVISE -> drop();
            case DESTROY_NOTES -> notesDestroyed = true;
            case DESTROY_ANSWERS -> answersDestroyed = true;
            case NOMINATE -> {
                nominee = OptionalInt.of(attempt.number());
                arranged = false;
            }
            case SCHEDULE -> arranged = true;
            case ATTACH -> attached = true;
            case STEP_DOWN -> forgetNominee();
            case SUSPEND -> suspendedIn = Optional.of(before);
            case SIGN_OFF -> {
                signedOff = true;
                released = true;
                signedOffOn = OptionalInt.of(day);
            }
            case MEET -> met = true;
            case RESPOND -> answered = true;
            case WITHDRAW_CONSENT -> quotable.remove(attempt.number());
            case CLOSE -> attested = true;
            case ABANDON, WITHDRAW -> {
                suspendedIn = Optional.empty();
                if (!met) {
                    drop();
                }
            }
            case FOLLOW_UP_T1, FOLLOW_UP_T2 -> followUps++;
            case ASK_PANEL -> questions.add(AskedQuestion.Stage.ASKED);
            case ANSWER_QUESTION -> questions.set(attempt.number() - 1, AskedQuestion.Stage.ANSWERED);
            case DECLINE_QUESTION -> questions.set(attempt.number() - 1, AskedQuestion.Stage.DECLINED);
            case RECORD_SHARING -> {
                sharings++;
                concernsToShare -= attempt.number() == 9 ? 1 : 0;
            }
            case RECORD_LEARNING -> learned[attempt.role() == Role.MENTEE ? 0 : 1]++;
            case RAISE_CONCERN -> concernsToShare += concerns.add(Concern.Stage.RAISED) && met ? 1 : 0;
            case ROUTE_CONCERN -> concerns.set(attempt.number() - 1, Concern.Stage.ROUTED);
            case ACKNOWLEDGE_CONCERN -> concerns.set(attempt.number() - 1, Concern.Stage.ACKNOWLEDGED);
            default -> {}
        }
    }

    /** The cycle waits, and what was made under looser rules, or for fewer who are known, is gone. */
    private void hold() {
        state = CycleState.HELD;
        forgetNominee();
        drop();
    }

    /** A report is gone; it is remembered if it was signed off. */
    private void drop() {
        if (released) {
            unshown.add(reportId);
        }
        released = false;
        attached = false;
        madeUnder = OptionalInt.empty();
    }

    /** Whoever the mentee expected stays known. */
    private void forgetNominee() {
        if (arranged) {
            nominee.ifPresent(former::add);
        }
        nominee = OptionalInt.empty();
        arranged = false;
    }

    private int protects() {
        return COLLUDERS[madeUnder.orElseThrow()];
    }

    /** Whether notes, or answers, should be gone by this day and are not attested. */
    private boolean isOverdue(CycleAction action, int day) {
        boolean waits = WAITS.contains(action) || (action == CycleAction.CLOSE && state == CycleState.FOLLOWED_UP);
        OptionalInt notesDays = Cycles.GUIDE.conduct().recording().destroyAfterDays();
        boolean notes = !notesDestroyed
                && interviewedOn.isPresent()
                && notesDays.isPresent()
                && day > interviewedOn.getAsInt() + notesDays.getAsInt();
        boolean answers =
                !answersDestroyed && signedOffOn.isPresent() && day > signedOffOn.getAsInt() + ANSWERS_DAYS[policy];
        return waits && (notes || answers);
    }

    private static CycleState afterLeaving(CycleState where) {
        return where.compareTo(CycleState.INTERVIEWED) < 0 ? where : CycleState.INTERVIEWED;
    }

    /** Whether somebody of this number is on a panel that there is. */
    private boolean isOnPanel(int number) {
        return panel.contains(number);
    }

    private Set<Integer> known() {
        Set<Integer> known = new TreeSet<>(disclosed);
        known.addAll(former);
        nominee.ifPresent(known::add);
        return known;
    }

    private int known(int another) {
        Set<Integer> known = known();
        known.add(another);
        return known.size();
    }

    private boolean isOpen(int number) {
        return number <= questions.size() && questions.get(number - 1) == AskedQuestion.Stage.ASKED;
    }

    /** Anything but raised and routed for a concern that there is not. */
    private Concern.Stage stage(int number) {
        return number <= concerns.size() ? concerns.get(number - 1) : Concern.Stage.ACKNOWLEDGED;
    }

    private static Optional<String> unless(boolean condition, String refusal) {
        return condition ? Optional.empty() : Optional.of(refusal);
    }
}
