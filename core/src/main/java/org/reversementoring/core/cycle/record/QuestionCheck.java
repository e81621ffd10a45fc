package org.reversementoring.core.cycle.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingFault;

/** The rules of questions to the panel and of reports that are shared further: for the guards of steps, and for stored cycles. */
public final class QuestionCheck implements CodecOnly {

    private final CycleRecord cycle;
    private final BiConsumer<Boolean, String> require;

    private QuestionCheck(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        this.cycle = cycle;
        this.require = require;
    }

    /**
     * Compares.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        QuestionCheck check = new QuestionCheck(cycle, require);
        check.questions();
        check.answers();
        check.rounds();
        check.order();
        check.sharings();
    }

    /** Whether a question is about a topic of the guide, and a point that it names is in the report, on that topic. */
    public static boolean isAboutTheReport(CycleRecord cycle, PanelQuestion question) {
        return cycle.guide().topic(question.topic()).isPresent()
                && question.finding()
                        .map(number -> cycle.report()
                                .map(FeedbackReport::findings)
                                .filter(findings -> number <= findings.size()
                                        && findings.get(number - 1).topic().equals(question.topic()))
                                .isPresent())
                        .orElse(true);
    }

    /** Whether an identifier is that of a report or an answer of this cycle already. */
    public static boolean isUsed(CycleRecord cycle, ReportId id) {
        return Stream.of(
                        cycle.unshown().stream(),
                        cycle.report().map(FeedbackReport::id).stream(),
                        answers(cycle).stream().map(PanelAnswer::id))
                .flatMap(ids -> ids)
                .anyMatch(id::equals);
    }

    private static List<PanelAnswer> answers(CycleRecord cycle) {
        return cycle.questions().stream()
                .flatMap(asked -> asked.answer().stream())
                .toList();
    }

    private void questions() {
        List<AskedQuestion> questions = cycle.questions();
        for (int i = 0; i < questions.size(); i++) {
            require.accept(questions.get(i).number() == i + 1, "questions must be numbered in order");
            require.accept(
                    isAboutTheReport(cycle, questions.get(i).question()),
                    "a question must be about a topic of the guide or a point of the report");
            require.accept(
                    namesNobody(questions.get(i)), "question and answer must name nobody who was ever on the panel");
        }
        require.accept(
                questions.size() <= CycleRecord.MOST_QUESTIONS, "there must be no more questions than are allowed");
        require.accept(
                questions.size() == times(CycleAction.ASK_PANEL)
                        && at(AskedQuestion.Stage.ANSWERED) == times(CycleAction.ANSWER_QUESTION) - notGiven()
                        && questions.stream()
                                        .mapToInt(asked -> asked.rounds().size())
                                        .sum()
                                == times(CycleAction.ANSWER_QUESTION)
                        && at(AskedQuestion.Stage.DECLINED) == times(CycleAction.DECLINE_QUESTION),
                "questions must have come as far as their steps");
    }

    /** Other rules of wording may have become stricter since the step; whom a text must not name has not changed. */
    private boolean namesNobody(AskedQuestion asked) {
        WordingCheck wording = WordingCheck.of(
                cycle.guide().language(), List.of(), Membership.unnamed(cycle.roster(), cycle.memberships()));
        return Stream.concat(Stream.of(asked.question().text()), asked.answer().map(PanelAnswer::text).stream())
                .flatMap(text -> wording.faults(text).stream())
                .noneMatch(fault -> fault.kind() == WordingFault.Kind.NAMES_SOMEBODY);
    }

    /** Each answer is what the panel voted on last, no wording was put to it twice, and there are no more rounds than were allowed. */
    private void rounds() {
        // Rounds of before a policy was made stricter were allowed then.
        boolean onePolicy = cycle.history().stream()
                .allMatch(entry ->
                        entry.policy().equals(Optional.of(cycle.policy().digest())));
        require.accept(
                !onePolicy
                        || cycle.questions().stream()
                                .allMatch(asked ->
                                        asked.rounds().size() <= cycle.policy().mostAnswerRounds()),
                "the panel must vote on an answer in no more rounds than the policy allows");
        for (AskedQuestion asked : cycle.questions()) {
            List<String> wordings =
                    asked.rounds().stream().map(AnswerRound::wording).toList();
            require.accept(
                    wordings.stream().distinct().count() == wordings.size(),
                    "each wording of an answer must be put to the panel once");
            boolean last = asked.answer()
                    .map(answer -> !wordings.isEmpty()
                            && wordings.get(wordings.size() - 1)
                                    .equals(wordingDigest(cycle, asked.number(), answer.text())))
                    .orElse(true);
            require.accept(last, "an answer must be what the panel voted on last");
        }
    }

    /**
     * The digest of a wording of the answer to a question, under the key of the cycle's sealed ballots. White space and case do not make
     * another wording.
     */
    public static String wordingDigest(CycleRecord cycle, int number, String text) {
        return ContentDigest.of("reverse-mentoring/answer-wording/1")
                .addAll(cycle.ballotSeals())
                .add(cycle.id().value())
                .add(number)
                .add(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .hex();
    }

    private void answers() {
        List<PanelAnswer> answers = answers(cycle);
        Optional<String> report = cycle.report().map(FeedbackReport::digest);
        require.accept(
                answers.stream().allMatch(answer -> report.equals(Optional.of(answer.report()))),
                "an answer must be about the report of its cycle");
        List<ReportId> ids = Stream.of(
                        cycle.unshown().stream(),
                        cycle.report().map(FeedbackReport::id).stream(),
                        answers.stream().map(PanelAnswer::id))
                .flatMap(one -> one)
                .toList();
        require.accept(
                answers.isEmpty() || ids.stream().distinct().count() == ids.size(),
                "each answer must have an identifier of its own");
    }

    private void order() {
        int asked = 0;
        int settled = 0;
        for (HistoryEntry entry : cycle.history()) {
            asked += entry.action() == CycleAction.ASK_PANEL ? 1 : 0;
            boolean voted = entry.action() == CycleAction.ANSWER_QUESTION;
            require.accept(!voted || settled < asked, "the panel must vote on an answer to an open question");
            settled += (voted && !isNotGiven(entry)) || entry.action() == CycleAction.DECLINE_QUESTION ? 1 : 0;
            require.accept(settled <= asked, "a question must be asked, and then answered or declined");
        }
    }

    private long notGiven() {
        return cycle.history().stream().filter(QuestionCheck::isNotGiven).count();
    }

    private static boolean isNotGiven(HistoryEntry entry) {
        return entry.action() == CycleAction.ANSWER_QUESTION
                && entry.reason().equals(Optional.of(ReasonCode.NOT_ENDORSED));
    }

    private void sharings() {
        List<HistoryEntry> steps = cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.RECORD_SHARING)
                .toList();
        List<SharedReport> sharings = cycle.sharings();
        boolean recorded = steps.size() == sharings.size();
        for (int i = 0; recorded && i < steps.size(); i++) {
            recorded = steps.get(i).on().equals(sharings.get(i).on());
        }
        require.accept(
                recorded && sharings.size() <= CycleRecord.MOST_SHARINGS,
                "a report that was shared further must be recorded by its step");
        require.accept(eachSharingHasItsConcern(sharings), "a concern must be raised where a shared report led to one");
        require.accept(sharings.isEmpty() || cycle.meeting().isPresent(), "a report must be shared after the meeting");
    }

    /** Whether somebody raised a concern since the meeting that stands for no sharing yet. */
    public static boolean hasConcernToShare(CycleRecord cycle) {
        long raised = cycle.history().stream()
                .dropWhile(entry -> entry.action() != CycleAction.MEET)
                .filter(entry -> entry.action() == CycleAction.RAISE_CONCERN)
                .count();
        return cycle.sharings().stream().filter(QuestionCheck::ledToAConcern).count() < raised;
    }

    private static boolean ledToAConcern(SharedReport shared) {
        return shared.outcome() == SharedReport.Outcome.CONCERN_RAISED;
    }

    /** At each step of a sharing that led to one, a concern was raised since the meeting that stands for no earlier one. */
    private boolean eachSharingHasItsConcern(List<SharedReport> sharings) {
        int free = 0;
        int sharing = 0;
        boolean met = false;
        boolean each = true;
        for (HistoryEntry entry : cycle.history()) {
            met |= entry.action() == CycleAction.MEET;
            free += met && entry.action() == CycleAction.RAISE_CONCERN ? 1 : 0;
            if (entry.action() == CycleAction.RECORD_SHARING && sharing < sharings.size()) {
                free -= ledToAConcern(sharings.get(sharing)) ? 1 : 0;
                each &= free >= 0;
                sharing++;
            }
        }
        return each;
    }

    private long at(AskedQuestion.Stage stage) {
        return cycle.questions().stream()
                .filter(asked -> asked.stage() == stage)
                .count();
    }

    private long times(CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .count();
    }
}
