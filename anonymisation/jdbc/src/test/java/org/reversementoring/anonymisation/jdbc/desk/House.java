package org.reversementoring.anonymisation.jdbc.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.reversementoring.anonymisation.jdbc.BallotSecret;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.anonymisation.jdbc.JdbcReleaseLedgerStore;
import org.reversementoring.anonymisation.jdbc.StoreCipher;
import org.reversementoring.anonymisation.jdbc.StoreSchema;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Staff;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** A house with one senior, seven juniors and its staff, on a database in memory. */
final class House implements HostPeople {

    static final InterviewGuide GUIDE = Guides.sevenDomains();
    static final TopicId STRENGTHS = TopicId.of("strengths");
    static final List<String> MENTORS =
            IntStream.range(0, 7).mapToObj(i -> "mentor-" + i).toList();

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final Map<String, Role> staff = new LinkedHashMap<>(Map.of(
            "lead", Role.PROGRAMME_LEAD,
            "custodian", Role.CUSTODIAN,
            "facilitator", Role.FACILITATOR,
            "evaluator", Role.EVALUATOR));

    private final Set<String> late = new java.util.HashSet<>();

    final CycleId id = CycleId.of("cycle-" + UUID.randomUUID());
    final JdbcCycleStore cycles;
    final JdbcRawStore raw;
    final JdbcBallotBox ballots;
    final ReleaseGate gate;
    final CycleDesk desk;
    final InterviewDesk interviews;
    final CollationDesk collations;

    House() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        StoreSchema.create(database);
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        StoreCipher cipher = StoreCipher.of(key);
        cycles = JdbcCycleStore.of(database, cipher);
        raw = JdbcRawStore.of(database, cipher);
        ballots = JdbcBallotBox.of(database, cipher, new SecureRandom());
        gate = ReleaseGate.of(ReleaseLedger.of(JdbcReleaseLedgerStore.of(database, cipher)));
        desk = CycleDesk.of(cycles, raw, gate, this, clock);
        interviews = InterviewDesk.of(desk, ballots, raw, new SecureRandom());
        collations = CollationDesk.of(desk, ballots, raw, gate, this);
        desk.propose(MentoringCycle.propose(id, MenteeId.of("senior"), GUIDE));
    }

    House alsoOnTheStaff(String person, Role role) {
        staff.put(person, role);
        return this;
    }

    House withLateInvitation(String person) {
        late.add(person);
        return this;
    }

    @Override
    public Staff staff() {
        Staff all = Staff.none();
        for (Map.Entry<String, Role> one : staff.entrySet()) {
            all = all.with(one.getValue(), one.getKey());
        }
        return all;
    }

    @Override
    public Set<CycleId> invitationsOf(String person) {
        return MENTORS.contains(person) || late.contains(person) ? Set.of(id) : Set.of();
    }

    @Override
    public List<String> names(MentoringCycle cycle) {
        return List.of("Dr Amara Obi");
    }

    static Enrolment enrolment(String person) {
        MentorId mentor = MentorId.of(person);
        return Enrolment.of(
                Mentor.of(mentor),
                RelationshipDeclaration.of(mentor),
                MentorConsent.given(
                        mentor,
                        "information-1.0",
                        LocalDate.of(2026, 3, 2),
                        GUIDE.conduct().consents().toArray(ConsentKind[]::new)));
    }

    MentoringCycle now() {
        return cycles.find(id).orElseThrow();
    }

    /** The names of the raw documents that are stored. */
    List<String> rawNames() {
        List<String> names = new ArrayList<>();
        raw.removeIf(id, name -> !names.add(name));
        return names;
    }

    /** Whose ballots of the interview are in the box, once it is closed. */
    List<String> cast() {
        return ballots.close(id).stream().map(ballot -> ballot.mentor().value()).toList();
    }

    int revision() {
        return now().revision();
    }

    String words() {
        return CollationDesk.wordsOf(collations.collation(id, "custodian"));
    }

    House toPanel() {
        desk.take(
                id,
                "senior",
                CycleAction.CONSENT,
                (cycle, step) -> cycle.consented(Consent.complete("mentee-1.0"), step));
        MENTORS.forEach(person -> desk.join(id, person, enrolment(person)));
        return this;
    }

    House toRound() {
        toPanel();
        desk.take(
                id,
                "lead",
                CycleAction.PREPARE,
                (cycle, step) -> cycle.prepared(new Preparation(true, true, java.util.Optional.empty()), step));
        interviews.takeBaseline(id, "evaluator", MENTORS.size());
        return this;
    }

    CastResult cast(BallotSecret secret, int mark) {
        return interviews.cast(
                secret.value(),
                GUIDE.ratedTopics().stream()
                        .map(topic -> Rating.of(topic.id(), mark))
                        .toList());
    }

    House toBallots() {
        toRound();
        for (int i = 0; i < MENTORS.size(); i++) {
            cast(interviews.link(id, MENTORS.get(i)), 2 + i % 3);
        }
        return this;
    }

    static InterviewRecord record(int attendance) {
        return InterviewRecord.of(
                true,
                attendance,
                GUIDE.topics().stream()
                        .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                        .toList());
    }

    MentoringCycle interview(String note) {
        return interviews.interviewed(id, "facilitator", record(6), List.of(Point.of(STRENGTHS, note)));
    }

    House toInterview() {
        toBallots();
        interview("Explains decisions on the round");
        return this;
    }

    void finding(String text) {
        collations.add(words(), id, "custodian", STRENGTHS, FindingKind.STRENGTH, text, List.of(1));
    }

    void votes() {
        MENTORS.stream()
                .filter(person -> now().panel().orElseThrow().has(MentorId.of(person)))
                .forEach(person ->
                        interviews.castFindings(interviews.link(id, person).value(), Set.of(FindingId.of("f1"))));
    }

    House toVote() {
        toInterview();
        finding("Explains decisions on the round, so that people learn.");
        collations.collated(revision(), id, "custodian");
        return this;
    }

    House toDraft() {
        toVote();
        votes();
        collations.draft(revision(), words(), id, "custodian");
        return this;
    }

    House toCheck() {
        toDraft();
        check();
        return this;
    }

    void check() {
        desk.take(
                id,
                "custodian",
                CycleAction.CHECK_WITH_PANEL,
                (cycle, step) -> cycle.panelChecked(
                        PanelReview.of(cycle.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED), step));
    }

    /** What came of calls that were made at the same time: a value, or what was thrown. */
    static <T> List<Object> together(int count, Callable<T> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> futures = threads.invokeAll(java.util.Collections.nCopies(count, call));
            return futures.stream().map(House::outcome).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Object outcome(Future<?> future) {
        try {
            return String.valueOf(future.get());
        } catch (java.util.concurrent.ExecutionException e) {
            return java.util.Objects.requireNonNull(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }
}
