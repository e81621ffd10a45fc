package org.reversementoring.core.cycle.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

/** The check that assessment, review, nomination, meeting and export are about one release, and each step under one policy. */
final class ChainCheck {

    private final CycleRecord cycle;
    private final BiConsumer<Boolean, String> require;

    private ChainCheck(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        this.cycle = cycle;
        this.require = require;
    }

    /**
     * Compares the links.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        ChainCheck check = new ChainCheck(cycle, require);
        check.policy();
        check.evidenceOfTheGate();
        check.draft();
        check.release();
        check.strategy();
        check.mentee();
        check.unshown();
    }

    /** The digest changes with a step that makes the policy stricter, and with no other. Steps of the first version have none. */
    private void policy() {
        boolean sealed = evidence().isPresent() || !cycle.ballotSeals().isEmpty();
        require.accept(
                !sealed
                        || cycle.history().stream()
                                .dropWhile(entry -> entry.action() != CycleAction.INTERVIEW)
                                .allMatch(entry -> entry.policy().isPresent()),
                "each step must carry the digest of its policy");
        Optional<String> before = Optional.empty();
        for (HistoryEntry entry : cycle.history()) {
            require.accept(
                    entry.policy().isPresent() || before.isEmpty(), "each step must carry the digest of its policy");
            require.accept(
                    before.isEmpty() || entry.policy().equals(before) || entry.action() == CycleAction.TIGHTEN,
                    "the policy must change by a step that makes it stricter");
            before = entry.policy();
        }
        require.accept(
                before.isEmpty() || before.equals(Optional.of(cycle.policy().digest())),
                "the policy must be that of the last step");
    }

    /** A passing verdict has its evidence, unless the step that gave it is one of the first version. */
    private void evidenceOfTheGate() {
        boolean recorded = cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.ANONYMISE)
                .reduce((one, other) -> other)
                .flatMap(HistoryEntry::policy)
                .isPresent();
        require.accept(
                !recorded
                        || evidence().isPresent()
                        || cycle.assessment()
                                .map(assessment -> !assessment.passes())
                                .orElse(true),
                "a verdict that passes must have its evidence");
    }

    private void draft() {
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        boolean inTheHandsOfThePanel = state == CycleState.ANONYMISED || state == CycleState.PANEL_CHECKED;
        require.accept(
                cycle.draft().isPresent() == (inTheHandsOfThePanel && evidence().isPresent()),
                "the draft must be kept while the panel checks it");
        cycle.draft()
                .ifPresent(draft -> require.accept(
                        draft.method().panelSize()
                                        == cycle.panel().map(MentorPanel::size).orElse(0)
                                && isPromised(draft),
                        "the draft must be of its panel and policy"));
    }

    private void release() {
        Optional<FeedbackReport> released = cycle.report().or(cycle::draft);
        Optional<String> digest = released.map(FeedbackReport::digest);
        boolean told = evidence().isPresent();
        List<Optional<String>> links = List.of(
                evidence().map(Assessment.Evidence::report),
                cycle.review().flatMap(PanelReview::draft),
                cycle.nomination().flatMap(Nomination::report),
                cycle.meeting().flatMap(FeedbackMeeting::report),
                cycle.exportedReport());
        for (Optional<String> link : links) {
            require.accept(
                    link.isEmpty() || link.equals(digest) || digest.isEmpty(),
                    "assessment, review, nomination, meeting and export must be about one report");
        }
        require.accept(links.stream().flatMap(Optional::stream).distinct().count() <= 1, "there must be one report");
        require.accept(
                !told
                        || (cycle.review()
                                        .map(review -> review.draft().isPresent())
                                        .orElse(true)
                                && cycle.nomination()
                                        .map(nomination -> nomination.report().isPresent())
                                        .orElse(true)
                                && cycle.meeting()
                                        .map(meeting -> meeting.report().isPresent())
                                        .orElse(true)),
                "each step must carry the digest of its report");
        require.accept(
                cycle.exportedReport().isEmpty() || cycle.export() == Export.WITH_REPORT,
                "a report must be exported by the mentee");
        cycle.report()
                .ifPresent(report -> require.accept(
                        !told || isPromised(report), "the report must be made under the policy that was promised"));
    }

    /**
     * A stored strategy is that of each score. It may be missing only where no other draft can be made: in a cycle of the first version,
     * and once the mentee has the report.
     */
    private void strategy() {
        require.accept(
                cycle.strategy().isEmpty() || times(CycleAction.ANONYMISE) > 0, "a strategy must be that of a draft");
        boolean scored = cycle.policy().release().colluders().isPresent()
                && !cycle.guide().ratedTopics().isEmpty();
        boolean drafted = cycle.history().stream()
                .anyMatch(entry -> entry.action() == CycleAction.ANONYMISE
                        && entry.policy().isPresent());
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        boolean another = state.isOnTheWay() && cycle.meeting().isEmpty();
        require.accept(
                cycle.strategy().isPresent() || !(scored && drafted && another),
                "the strategy must be kept once there was a draft with scores");
        boolean told = cycle.strategy().isPresent() || (evidence().isPresent() && another);
        require.accept(
                !told
                        || cycle.report().or(cycle::draft).stream()
                                .flatMap(report -> report.ratings().stream())
                                .allMatch(rating -> cycle.strategy().equals(Optional.of(rating.strategy()))),
                "each score must be said by the strategy of the cycle");
    }

    private boolean isPromised(FeedbackReport report) {
        int size = report.method().panelSize();
        return cycle.policy().release().allowsPanelOf(size)
                && report.method()
                        .equals(Method.of(
                                cycle.policy().release(), size, report.method().certified()));
    }

    private void mentee() {
        require.accept(
                RecordedMentee.fits(cycle.mentee(), cycle.guide()),
                "the mentee's self-assessment must be on topics and scales of the guide");
        require.accept(
                cycle.baseline().isEmpty()
                        || cycle.baseline().get().selfAssessment()
                        || cycle.mentee().selfAssessment().isEmpty(),
                "a self-assessment must be recorded in the baseline");
    }

    private void unshown() {
        require.accept(
                cycle.unshown().size() <= times(CycleAction.SIGN_OFF)
                        && cycle.unshown().stream().distinct().count()
                                == cycle.unshown().size(),
                "a report that was taken back must have been signed off");
        require.accept(
                cycle.formerNominees().size() <= times(CycleAction.SCHEDULE)
                        && cycle.formerNominees().stream().distinct().count()
                                == cycle.formerNominees().size(),
                "whoever was to feed back must have arranged a meeting");
        require.accept(
                cycle.ballotSeals().isEmpty() || times(CycleAction.INTERVIEW) > 0,
                "ballots must be sealed when the interview closes");
        require.accept(
                cycle.ballotSeals().size()
                        <= cycle.panel().map(MentorPanel::size).orElse(0) + times(CycleAction.LEAVE),
                "no more ballots must be sealed than there were mentors");
    }

    private Optional<Assessment.Evidence> evidence() {
        return cycle.assessment().flatMap(Assessment::evidence);
    }

    private long times(CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .count();
    }
}
