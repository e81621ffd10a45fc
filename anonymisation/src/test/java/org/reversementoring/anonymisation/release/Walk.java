package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.Statement;

/** A walk of one mentee through cycles, gate and ledger, with a host that stores every value as a document. */
@SuppressWarnings("NullAway")
final class Walk {

    static final MenteeId MENTEE = MenteeId.of("mentee");

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final TextLedgerStore STORE = new TextLedgerStore();
    private static final ReleaseLedger LEDGER = ReleaseLedger.of(STORE);
    private static final ReleaseGate GATE = ReleaseGate.of(LEDGER);
    private static final ReleaseGate CARELESS = ReleaseGate.of(LEDGER, new AnonymisationStrategy() {
        @Override
        public String id() {
            return "lowest";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return new Statement.MiddleAnswers(answers.ranked(1), answers.ranked(1));
        }
    });

    private final WalkAnswers answers;
    private final MentorPanel panel;
    private final CyclePolicy policy;
    final WalkInvariants invariants;
    final List<String> outcomes = new ArrayList<>();
    private final List<MentoringCycle> stored = new ArrayList<>();
    private final Map<CycleId, Collation> raw = new HashMap<>();
    private int cycles;

    Walk(WalkAnswers answers, int size, CyclePolicy policy) {
        this.answers = answers;
        this.panel = Panels.panel(size);
        this.policy = policy;
        this.invariants = new WalkInvariants(LEDGER, policy);
        STORE.clear();
        begin();
    }

    MentoringCycle cycle() {
        return stored.get(stored.size() - 1);
    }

    private void begin() {
        stored.clear();
        stored.add(MentoringCycle.propose(CycleId.of("cycle-" + ++cycles), MENTEE, Panels.GUIDE, policy));
    }

    /** Takes the turn, stores what comes of it, and checks the invariants. */
    void take(Turn turn) {
        MentoringCycle cycle = cycle();
        List<String> before = STORE.texts();
        String outcome;
        if (turn.move() == Turn.Move.FALL_BACK) {
            outcome = fallBack(turn.pick());
        } else if (turn.move() == Turn.Move.BEGIN_AGAIN
                || (turn.move() == Turn.Move.ON && cycle.closure().isPresent())) {
            outcome = cycle.state().isFinal() ? "begun" : "not over";
            if (cycle.state().isFinal()) {
                begin();
            }
        } else {
            outcome = store(() -> moved(cycle, turn), turn.crash());
        }
        outcomes.add(turn.move() + " " + outcome);
        assertThat(STORE.texts().subList(0, before.size()))
                .as("the ledger is only appended")
                .isEqualTo(before);
        invariants.check(cycle());
    }

    private String store(Supplier<Object> call, boolean crash) {
        MentoringCycle before = cycle();
        Object first = result(call);
        if (crash) {
            assertThat(text(result(call))).as("a call repeated after a crash").isEqualTo(text(first));
        }
        assertThat(cycle()).isSameAs(before);
        if (first instanceof ForbiddenTransitionException refusal) {
            invariants.refusal(refusal);
            return refusal.reason().name();
        }
        MentoringCycle next = invariants.cycleOf(first);
        stored.add(CODEC.read(CODEC.write(next), MentoringCycle.class));
        assertThat(cycle()).as("a cycle that was written and read").isEqualTo(next);
        return first.getClass().getSimpleName().replace("Immutable", "") + " " + next.state();
    }

    private static Object result(Supplier<Object> call) {
        try {
            return call.get();
        } catch (ForbiddenTransitionException e) {
            return e;
        }
    }

    private String text(Object result) {
        return result instanceof ForbiddenTransitionException refusal
                ? refusal.getMessage()
                : result.getClass().getSimpleName() + CODEC.write(invariants.cycleOf(result));
    }

    /** A backup is restored: steps are lost, the meeting too, but for the ledger. */
    private String fallBack(int steps) {
        int kept = stored.size() - 1;
        for (int i = 0; i < steps && kept > 0; i++) {
            kept--;
        }
        stored.subList(kept + 1, stored.size()).clear();
        return "to " + cycle().state();
    }

    private Object moved(MentoringCycle cycle, Turn turn) {
        MentorId mentor = panel.mentors().get(turn.pick() % panel.size()).id();
        return switch (turn.move()) {
            case ON -> on(cycle);
            case DRAFT_UNDER_ANOTHER_ID -> draft(GATE, cycle, own(cycle), "x" + turn.pick());
            case DRAFT_WITH_A_LATE_BALLOT -> draft(GATE, cycle, answers.withALateBallot(own(cycle)), "r0");
            case DRAFT_REWORDED -> draft(GATE, cycle, answers.reworded(own(cycle)), id(cycle));
            case DRAFT_OF_A_MENTOR_WHO_LEFT ->
                draft(
                        GATE,
                        cycle,
                        own(cycle)
                                .without(cycle.panel()
                                        .orElse(panel)
                                        .mentors()
                                        .get(0)
                                        .id())
                                .orElseThrow(),
                        "r0");
            case DRAFT_WITH_A_REFUTED_STRATEGY -> draft(CARELESS, cycle, own(cycle), id(cycle));
            case SIGN_OFF_WITH_A_LATE_BALLOT -> signOff(cycle, answers.withALateBallot(own(cycle)));
            case SIGN_OFF_WITH_OTHER_ENDORSEMENTS -> signOff(cycle, answers.withFewerEndorsements(own(cycle)));
            case SIGN_OFF_REWORDED -> signOff(cycle, answers.reworded(own(cycle)));
            case SIGN_OFF_UNFINISHED -> signOff(cycle, own(cycle));
            case LEAVE -> cycle.left(mentor, GatedCycles.step(cycle, Role.MENTOR));
            case DISCLOSE -> cycle.disclosed(mentor, GatedCycles.step(cycle, Role.MENTOR));
            case TIGHTEN -> cycle.tightened(tighter(cycle.policy(), turn.pick()), lead(cycle));
            case LOOSEN ->
                cycle.tightened(
                        CyclePolicy.builder()
                                .from(cycle.policy())
                                .answersKeptDays(30)
                                .build(),
                        lead(cycle));
            case REVISE -> cycle.revised(GatedCycles.custodian(cycle));
            case NOMINATE -> HonestHost.nominated(cycle, mentor);
            case STEP_DOWN -> cycle.steppedDown(lead(cycle));
            case CANCEL -> cycle.cancelled(lead(cycle));
            case DESTROY ->
                turn.pick() % 2 == 0
                        ? cycle.notesDestroyed(GatedCycles.custodian(cycle))
                        : cycle.answersDestroyed(GatedCycles.custodian(cycle));
            case SUSPEND -> cycle.suspended(lead(cycle));
            case RESUME -> cycle.resumed(lead(cycle));
            case ABANDON -> cycle.abandoned(lead(cycle));
            case WITHDRAW -> cycle.withdrawn(GatedCycles.step(cycle, Role.MENTEE));
            case CONCERN -> cycle.concernRaised(GatedCycles.step(cycle, Role.MENTOR));
            case EXPORT -> cycle.exported(Export.WITH_REPORT, GatedCycles.step(cycle, Role.MENTEE));
            case ASK ->
                cycle.questionAsked(
                        PanelQuestion.aboutTopic(Panels.GUIDE.topics().get(0).id(), "What is meant by this?"),
                        GatedCycles.step(cycle, Role.MENTEE));
            case ANSWER -> answered(cycle, turn.pick());
            case FALL_BACK, BEGIN_AGAIN -> throw new AssertionError("no step");
        };
    }

    private Object answered(MentoringCycle cycle, int pick) {
        int number = Math.max(1, cycle.questions().size());
        MentorPanel voters = cycle.panel().orElse(panel);
        if (cycle.report().isEmpty() || !cycle.policy().allowsPanelOf(voters.size())) {
            return cycle.questionDeclined(number, GatedCycles.custodian(cycle).because(ReasonCode.of("NO_ANSWER")));
        }
        Finding wording = Finding.builder()
                .from(Panels.finding(
                        "answer",
                        "It is about the " + List.of("morning", "noon", "night").get(pick % 3)))
                .topic(Panels.GUIDE.topics().get(0).id())
                .build();
        AnswerVotes votes = AnswerVotes.close(
                voters.mentors().stream()
                        .limit(pick < 6 ? 1 : voters.size())
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor.id())
                                .addFindings(wording.id())
                                .build())
                        .toList(),
                new Random(pick));
        Clarification.Result result = Clarification.of(LEDGER)
                .relay(
                        cycle,
                        number,
                        ReportId.of(cycle.id() + "-a" + number),
                        wording,
                        votes,
                        List.of(),
                        GatedCycles.custodian(cycle));
        if (!(result instanceof Clarification.Result.Refused)) {
            invariants.voted(cycle, number, votes.seal());
        }
        return result;
    }

    private Object on(MentoringCycle cycle) {
        return switch (cycle.state()) {
            case PROPOSED -> HonestHost.consented(cycle);
            case MENTEE_CONSENTED -> HonestHost.panelFormed(cycle, panel);
            case BASELINE_TAKEN -> {
                Collation collation = answers.collation(MENTEE, cycle.panel().orElseThrow(), cycle.id());
                MentoringCycle next = HonestHost.interviewed(cycle, collation.interview());
                raw.put(cycle.id(), collation);
                yield next;
            }
            case COLLATED, HELD -> draft(GATE, cycle, own(cycle), id(cycle));
            case PANEL_CHECKED -> signOff(cycle, own(cycle));
            default -> HonestHost.next(GATE, cycle);
        };
    }

    /** An id that was not taken back. */
    private static String id(MentoringCycle cycle) {
        return cycle.id() + "-r" + cycle.unshown().size();
    }

    private static Drafting draft(ReleaseGate gate, MentoringCycle cycle, Collation collation, String id) {
        return gate.draft(cycle, collation, ReportId.of(id), GatedCycles.custodian(cycle));
    }

    private static SigningOff signOff(MentoringCycle cycle, Collation collation) {
        return GATE.signOff(cycle, collation, GatedCycles.custodian(cycle));
    }

    /** The collation of the interview, without those who left since. */
    private Collation own(MentoringCycle cycle) {
        Collation collation = raw.computeIfAbsent(
                cycle.id(), id -> answers.collation(MENTEE, cycle.panel().orElse(panel), id));
        for (Mentor mentor : collation.interview().panel().mentors()) {
            if (cycle.panel().filter(rest -> !rest.has(mentor.id())).isPresent()) {
                collation = collation.without(mentor.id()).orElse(collation);
            }
        }
        return collation;
    }

    private static CyclePolicy tighter(CyclePolicy policy, int pick) {
        CyclePolicy.Builder next = CyclePolicy.builder().from(policy);
        return switch (pick % 5) {
            case 0 -> strong(policy);
            case 1 -> next.answersKeptDays(policy.answersKeptDays() / 2).build();
            case 2 ->
                next.release(
                                policy.release().colluders().isPresent()
                                        ? policy.release()
                                                .withEndorsements(policy.release()
                                                                .endorsements()
                                                                .orElse(3)
                                                        + 1)
                                        : policy.release())
                        .build();
            case 3 -> next.roster(RosterVisibility.POOL_ONLY).build();
            default -> policy;
        };
    }

    private static CyclePolicy strong(CyclePolicy policy) {
        ReleasePolicy strong = ReleasePolicy.strong();
        return CyclePolicy.builder()
                .from(policy)
                .release(strong)
                .panel(CyclePolicy.of(strong).panel())
                .build();
    }

    private static org.reversementoring.core.cycle.transition.Step lead(MentoringCycle cycle) {
        return GatedCycles.step(cycle, Role.PROGRAMME_LEAD);
    }

    /** What the gate finds when it is asked about the cycle that was read. */
    List<CertificateCheck.Code> faults() {
        return GATE.verify(cycle()).reasons().stream()
                .map(CertificateCheck.Reason::code)
                .toList();
    }

    /** The ways on that can be taken from here, without a trace in the ledger. */
    Optional<String> wayOn() {
        MentoringCycle cycle = cycle();
        List<Map.Entry<String, Supplier<Object>>> ways = List.of(
                Map.entry("on", () -> switch (cycle.state()) {
                    case PANEL_CHECKED -> cycle.revised(GatedCycles.custodian(cycle));
                    case MEETING_SCHEDULED -> cycle.cancelled(lead(cycle));
                    default -> on(cycle);
                }),
                Map.entry("attest notes", () -> cycle.notesDestroyed(GatedCycles.custodian(cycle))),
                Map.entry("attest answers", () -> cycle.answersDestroyed(GatedCycles.custodian(cycle))),
                Map.entry("revise", () -> cycle.revised(GatedCycles.custodian(cycle))),
                Map.entry("withdraw", () -> cycle.withdrawn(GatedCycles.step(cycle, Role.MENTEE))),
                Map.entry(
                        "abandon",
                        () -> (cycle.state() == CycleState.SUSPENDED ? cycle : cycle.suspended(lead(cycle)))
                                .abandoned(GatedCycles.step(
                                        cycle.state() == CycleState.SUSPENDED ? cycle : cycle.suspended(lead(cycle)),
                                        Role.PROGRAMME_LEAD))));
        return ways.stream()
                .filter(way -> !(result(way.getValue()) instanceof ForbiddenTransitionException))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
