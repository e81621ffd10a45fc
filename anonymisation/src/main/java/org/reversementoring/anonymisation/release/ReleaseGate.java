package org.reversementoring.anonymisation.release;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.GateKey;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The gate between a cycle's raw answers and its report, in three steps: {@link #draft}, which the panel checks and nobody records,
 * {@link #signOff}, with which the report leaves the panel and is recorded in the ledger, and {@link #meet}, with which the mentee has it.
 *
 * <p>Laws: (1) a draft is made of the cycle's own collation, under the policy that was promised, and nothing else; nobody types a
 * verdict; (2) what is signed off is the draft that the panel checked: the gate makes it again of the same sealed collation and compares;
 * (3) whether anything is refused depends on states, seals, ids and policies, never on what anybody answered (T10), but for a report
 * in which no finding, or no strength, is listed: that one is not signed off, and only the custodian learns it; (4) a call that is
 * repeated after a crash gives the same report under the same id, and the ledger holds it once (G9); (5) a refused step throws {@code
 * ForbiddenTransitionException} and changes nothing; what the policy or the ledger withholds is a value.
 *
 * <p>Keep the collation that was drafted, unchanged, until the sign-off: one ballot more, whatever it says, is another collation, and is
 * drafted again. Build one gate and keep it: a strategy is audited once for each panel size and scale. Safe for many threads if its
 * strategy and its ledger's store are.
 */
public final class ReleaseGate {

    private static final GateKey KEY = GateKey.of(MethodHandles.lookup());

    private static final int MOST_KEPT = 64;

    private final AnonymisationStrategy strategy;
    private final Certification certification;
    /** Apart from the other, so that a check is an audit of its own. */
    private final Certification checked;

    private final ReleaseLedger ledger;
    private final Map<ReleasePolicy, ReportAnonymiser> anonymisers = new ConcurrentHashMap<>();
    private final Map<ReleasePolicy, CertificateCheck> checks = new ConcurrentHashMap<>();

    private ReleaseGate(ReleaseLedger ledger, AnonymisationStrategy strategy) {
        this.ledger = ledger;
        this.strategy = strategy;
        this.certification = new Certification(strategy);
        this.checked = new Certification(strategy);
    }

    /** A gate with the default strategy, {@link Strategies#middleAnswersAndSupport()}. */
    public static ReleaseGate of(ReleaseLedger ledger) {
        return of(ledger, Strategies.middleAnswersAndSupport());
    }

    /** A gate with a strategy of one's own, which must earn its certificate like any other. */
    public static ReleaseGate of(ReleaseLedger ledger, AnonymisationStrategy strategy) {
        return new ReleaseGate(ledger, strategy);
    }

    /**
     * What would be withheld of a panel of this size, whatever anybody answers: ask before the cycle is proposed.
     *
     * @return the reasons; empty if a report can be released
     */
    public List<Release.Reason> check(CyclePolicy policy, InterviewGuide guide, int panelSize) {
        if (panelSize > MentorPanel.MAX_SIZE) {
            return List.of(new Release.Reason(
                    Release.Code.AUDIT_TOO_LARGE,
                    "panel must have at most " + MentorPanel.MAX_SIZE + " mentors, but had " + panelSize));
        }
        if (panelSize < policy.floor()) {
            return List.of(new Release.Reason(
                    Release.Code.PANEL_BELOW_FLOOR,
                    "panel size must be at least " + policy.floor() + " under the policy of the cycle, but was "
                            + panelSize));
        }
        return anonymiser(policy.release()).check(guide, panelSize);
    }

    /**
     * Makes the proofs for panels of these sizes now, so that the first report of each need not wait for its own. It may take seconds
     * where scales are long or panels large: call it when a host starts, on a thread of the host's. What was proved is kept up to 64 MiB
     * for all policies together; where that is not enough for all sizes, those that came first are proved again.
     *
     * @param panelSizes how many mentors panels will have
     * @return the sizes for which {@link #check} has reasons, with these; empty if there is none
     */
    public Map<Integer, List<Release.Reason>> prepare(
            CyclePolicy policy, InterviewGuide guide, Collection<Integer> panelSizes) {
        return ReportAnonymiser.refused(panelSizes, panelSize -> check(policy, guide, panelSize));
    }

    /**
     * What is proved for a panel of this size, one certificate for each scale of the guide: a report of it will carry the same. It is for
     * the sheets that tell mentors beforehand how good a guess can be.
     *
     * @return none if the policy has no scores, or the guide asks for none
     * @throws IllegalArgumentException if {@link #check} has a reason
     */
    public List<Certificate> certificates(CyclePolicy policy, InterviewGuide guide, int panelSize) {
        List<Release.Reason> reasons = check(policy, guide, panelSize);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(reasons.get(0).message());
        }
        if (policy.release().colluders().isEmpty()) {
            return List.of();
        }
        return guide.ratedTopics().stream()
                .map(topic -> topic.rating().orElseThrow().scale())
                .distinct()
                .map(scale ->
                        anonymiser(policy.release()).certified(scale, panelSize).certificate())
                .toList();
    }

    /**
     * The cycle with a draft for its panel, or on hold with the reasons. Nothing is recorded: a draft is not a release, and may be made
     * again after a correction, a departure or a stricter policy, as long as nobody outside the panel has seen one.
     *
     * @param cycle in {@code COLLATED} or {@code HELD}
     * @param collation the cycle's own: its interview is the one with which the interview step was taken, or that one {@linkplain
     *     Collation#without without} mentors who left since
     * @param id identifies the report towards the host; it is printed, so it should name nobody
     * @param step the custodian's
     */
    public Drafting draft(MentoringCycle cycle, Collation collation, ReportId id, Step step) {
        MentoringCycle own = own(cycle);
        Release release = release(own, collation, id);
        if (release instanceof Release.Withheld withheld) {
            List<ReasonCode> codes = withheld.reasons().stream()
                    .map(reason -> ReasonCode.of(reason.code().name()))
                    .distinct()
                    .toList();
            Step because = step.reason().isPresent() ? step : step.because(codes.get(0));
            return new Drafting.Held(own.held(KEY, collation, codes, because), withheld.reasons());
        }
        FeedbackReport draft = ((Release.Released) release).report();
        return new Drafting.Drafted(
                own.drafted(KEY, collation, draft, step),
                draft,
                Collated.leftOut(collation, Membership.unnamed(own.roster(), own.memberships())));
    }

    /**
     * The cycle with its final report, once it is recorded in the ledger, or the ledger's reasons against it. A report of this cycle that
     * was taken back before the mentee saw it is marked as not shown first.
     *
     * @param cycle in {@code PANEL_CHECKED}
     * @param collation the one that was drafted
     * @param step the custodian's
     */
    public SigningOff signOff(MentoringCycle cycle, Collation collation, Step step) {
        MentoringCycle own = own(cycle);
        MentoringCycle next = own.signedOff(KEY, evidence(own, collation), step);
        FeedbackReport report = next.report().orElseThrow();
        LedgerSnapshot recorded = ledger.about(own.mentee().id());
        if (own.unshown().stream().anyMatch(taken -> recorded.shown(taken).isPresent())) {
            return new SigningOff.Refused(cycle, List.of(WAS_SHOWN));
        }
        markTaken(own, step);
        LedgerRecord record = new LedgerRecord(collation.interview(), own, step.on(), collation.seal());
        List<LedgerEntry> entries = record.of(report);
        LedgerDecision decision = ledger.record(entries);
        if (decision instanceof LedgerDecision.Refused refused) {
            return new SigningOff.Refused(
                    cycle,
                    refused.objections().stream()
                            .map(objection -> new Release.Reason(Release.Code.ALREADY_RELEASED, objection.message()))
                            .distinct()
                            .toList());
        }
        if (decision instanceof LedgerDecision.Replayed replayed && !isRecordedAs(entries, replayed.stored())) {
            return new SigningOff.Refused(cycle, List.of(OTHER_POLICY));
        }
        return new SigningOff.SignedOff(next, report);
    }

    /** The collation and its seal are the same, so only a policy, a strategy or a version of the library can have changed the outputs. */
    private static boolean isRecordedAs(List<LedgerEntry> entries, List<LedgerEntry> stored) {
        return entries.stream()
                .map(LedgerEntry::statement)
                .toList()
                .equals(stored.stream().map(LedgerEntry::statement).toList());
    }

    /**
     * The cycle after its meeting, at which the mentee was shown the report. The ledger must have that report, and not as one that was taken
     * back ({@code NOT_RECORDED}), and says from now on that it was shown: so a store of cycles that loses the meeting cannot take the
     * report back. What else is refused is at {@code MentoringCycle.met}.
     *
     * @param cycle in {@code MEETING_SCHEDULED}
     * @param step the nominated mentor's
     */
    public MentoringCycle meet(MentoringCycle cycle, FeedbackMeeting meeting, Step step) {
        MentoringCycle own = own(cycle);
        MentoringCycle next = own.met(KEY, recorded(own), meeting, step);
        ReportId report = next.report().orElseThrow().id();
        boolean marked =
                ledger.markShown(own.mentee().id(), report, meeting.heldOn()).isPresent();
        // Somebody may have taken the report back since: then this throws.
        return marked ? next : own.met(KEY, NONE, meeting, step);
    }

    /**
     * Whether the ledger has the checked draft of a cycle as its report: a sign-off whose cycle was not stored. Take the sign-off again,
     * which gives the same report, before any other step: after another one the ledger would refuse each further report of these answers.
     */
    public boolean isRecorded(MentoringCycle cycle) {
        return cycle.state() == CycleState.PANEL_CHECKED
                && cycle.draft()
                        .filter(draft ->
                                LedgerRecord.holds(ledger.about(cycle.mentee().id()), cycle, draft))
                        .isPresent();
    }

    /** The digest of the cycle's report, if the ledger has it. */
    private String recorded(MentoringCycle cycle) {
        return cycle.report()
                .filter(report -> LedgerRecord.holds(ledger.about(cycle.mentee().id()), cycle, report))
                .map(FeedbackReport::digest)
                .orElse(NONE);
    }

    /**
     * Whether each certificate of a cycle's draft or report is the one that an audit gives now, and each statement one that the strategy can
     * make, and a signed-off report, each answer to a question, and an attached report of another tool with its evidence, is the one that the ledger has, a report that the ledger
     * knows as shown was not taken back and has its meeting, and each round of votes on an answer that the ledger has is in the cycle. Ask it of a cycle that was read from a store: it takes milliseconds. A cycle without any holds. It does not audit an attached report again; {@code MultisourceGate.verify(cycle, gate)}
     * does all of it.
     */
    public CertificateCheck.Result verify(MentoringCycle cycle) {
        List<CertificateCheck.Reason> reasons = new ArrayList<>();
        cycle.report()
                .or(cycle::draft)
                .ifPresent(report -> reasons.addAll(checks.computeIfAbsent(
                                cycle.policy().release(),
                                policy -> CertificateCheck.of(policy, List.of(strategy), same -> checked))
                        .of(report)
                        .reasons()));
        LedgerSnapshot about = ledger.about(cycle.mentee().id());
        if (cycle.report()
                .filter(report -> !LedgerRecord.holds(about, cycle, report))
                .isPresent()) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.NOT_RECORDED,
                    "report must be the one that the ledger has under its id, but is not"));
        }
        boolean answered = cycle.questions().stream()
                .flatMap(asked -> asked.answer().stream())
                .allMatch(answer -> LedgerRecord.holds(about, cycle, answer));
        if (!answered) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.NOT_RECORDED,
                    "each answer must be the one that the ledger has under its id, but one is not"));
        }
        if (!AttachmentRecord.holds(about, cycle)) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.NOT_RECORDED,
                    "an attached report must be the one that the ledger has, with its evidence, but is not"));
        }
        boolean notMet = cycle.meeting().isEmpty()
                && cycle.report()
                        .filter(report -> about.shown(report.id()).isPresent())
                        .isPresent();
        if (notMet
                || cycle.unshown().stream().anyMatch(taken -> about.shown(taken).isPresent())) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.MEETING_LOST,
                    "the cycle must have the meeting at which the ledger says that a report was shown, but has not"));
        }
        if (VoteRecord.isBehind(about, cycle)) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.VOTES_LOST,
                    "the cycle must have each round of votes that the ledger has, but is of before one; take that step again with the"
                            + " same votes"));
        }
        return new CertificateCheck.Result(reasons);
    }

    /** A cycle of the library's own class: another class would be given the key, and could tell one thing now and another later. */
    private static MentoringCycle own(MentoringCycle cycle) {
        return MentoringCycle.builder().from(cycle).build();
    }

    /** The cycle tells that the mentee has seen none of them. */
    private void markTaken(MentoringCycle cycle, Step step) {
        if (!cycle.unshown().isEmpty()) {
            LedgerSnapshot recorded = ledger.about(cycle.mentee().id());
            cycle.unshown()
                    .forEach(taken -> recorded.entriesOf(taken).stream()
                            .filter(entry -> entry.release().cycle().equals(cycle.id()))
                            .findFirst()
                            .ifPresent(entry -> ledger.markNotShown(taken, Role.CUSTODIAN, later(entry.date(), step))));
        }
    }

    /** A sign-off that was lost and repeated may be recorded on a later day than the cycle tells. */
    private static LocalDate later(LocalDate recorded, Step step) {
        return recorded.isAfter(step.on()) ? recorded : step.on();
    }

    /** What is shown as evidence: the seal of this collation, and the digest of what the gate makes of it now. */
    private Assessment.Evidence evidence(MentoringCycle cycle, Collation collation) {
        Optional<FeedbackReport> draft = cycle.draft();
        String seal = collation.interview().closing().isPresent() ? collation.seal() : NONE;
        boolean ofTheDraft = cycle.assessment()
                .flatMap(Assessment::evidence)
                .filter(evidence -> evidence.collation().equals(seal))
                .isPresent();
        Optional<FeedbackReport> again = draft.filter(report -> ofTheDraft)
                .map(report -> release(cycle, collation, report.id()))
                .filter(Release.Released.class::isInstance)
                .map(Release.Released.class::cast)
                .map(Release.Released::report);
        return new Assessment.Evidence(seal, again.map(FeedbackReport::digest).orElse(NONE));
    }

    private Release release(MentoringCycle cycle, Collation collation, ReportId id) {
        return anonymiser(cycle.policy().release())
                .anonymise(id, collation, cycle.policy(), Membership.unnamed(cycle.roster(), cycle.memberships()));
    }

    private ReportAnonymiser anonymiser(ReleasePolicy policy) {
        if (anonymisers.size() >= MOST_KEPT) {
            anonymisers.clear();
            checks.clear();
        }
        return anonymisers.computeIfAbsent(policy, one -> ReportAnonymiser.of(one, certification));
    }

    private static final Release.Reason OTHER_POLICY = new Release.Reason(
            Release.Code.ALREADY_RELEASED,
            "The report with this id was recorded as it was made under another policy or version (G9, T10).");

    private static final Release.Reason WAS_SHOWN = new Release.Reason(
            Release.Code.ALREADY_RELEASED,
            "A report of this cycle that was taken back was shown to the mentee: the ledger has its meeting (T10).");

    /** No digest: nothing has it. */
    private static final String NONE = "0".repeat(64);
}
