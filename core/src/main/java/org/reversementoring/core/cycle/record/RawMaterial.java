package org.reversementoring.core.cycle.record;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.policy.Retention;

/** The days on which notes and private answers must be gone. Once one is past, the staff's steps wait for the attestation. */
public final class RawMaterial implements CodecOnly {

    /**
     * What the mentee and the mentors do does not wait for the custodian, nor does anything that is {@linkplain CycleAction#isForSafety
     * for somebody's safety}: a follow-up asks both sides for harm.
     */
    private static final Set<CycleAction> WAITING = EnumSet.of(
            CycleAction.COLLATE,
            CycleAction.ANONYMISE,
            CycleAction.HOLD,
            CycleAction.CHECK_WITH_PANEL,
            CycleAction.SIGN_OFF,
            CycleAction.NOMINATE,
            CycleAction.SCHEDULE,
            CycleAction.CLOSE);

    private RawMaterial() {}

    /** Whether this step waits on this day, because raw material should be gone and nobody has attested it. */
    public static boolean isOverdue(CycleRecord cycle, CycleAction action, LocalDate on) {
        // The end of a cycle that ended early is the attestation itself.
        if (!WAITING.contains(action) || cycle.state().isFinal()) {
            return false;
        }
        return notesGoneBy(cycle).filter(on::isAfter).isPresent()
                || answersGoneBy(cycle).filter(on::isAfter).isPresent();
    }

    /** The last day on which notes or sound may exist; empty if none is named, or nothing is to be destroyed yet or any more. */
    public static Optional<LocalDate> notesGoneBy(CycleRecord cycle) {
        return goneBy(
                cycle,
                CycleAction.INTERVIEW,
                cycle.policy().retention(cycle.guide()).notesDays(),
                CycleAction.DESTROY_NOTES);
    }

    /** The last day on which private answers may exist; empty if no report was signed off yet, or they are attested as destroyed. */
    public static Optional<LocalDate> answersGoneBy(CycleRecord cycle) {
        return goneBy(
                cycle,
                CycleAction.SIGN_OFF,
                OptionalInt.of(cycle.policy().retention(cycle.guide()).answersDays()),
                CycleAction.DESTROY_ANSWERS);
    }

    /**
     * Whether this step waits, because a mentor who was recorded no longer agrees to that and nobody has attested that the sound is
     * destroyed. To take participation back is to take the recording back too. Nobody is on the recording who left before it was made.
     */
    public static boolean hasRecordingToDestroy(CycleRecord cycle, CycleAction action) {
        return WAITING.contains(action)
                && !cycle.state().isFinal()
                && cycle.interview()
                        .filter(record -> record.hasSound(cycle.guide()))
                        .isPresent()
                && last(cycle, CycleAction.DESTROY_NOTES).isEmpty()
                && cycle.memberships().stream()
                        .filter(member -> wasInterviewed(cycle, member))
                        .flatMap(member -> member.consent().withdrawn().stream())
                        .anyMatch(part ->
                                part.kind() == ConsentKind.RECORDING || part.kind() == ConsentKind.PARTICIPATION);
    }

    /**
     * Whether a mentor was on the panel at the step of the interview. A panel is replaced only before it. Of those who left on its very
     * day the history names nobody: where some left before the step and some after, each of them counts, so that no voice is kept.
     */
    private static boolean wasInterviewed(CycleRecord cycle, Membership member) {
        if (member.present()) {
            return true;
        }
        LocalDate left = member.leftOn().orElseThrow();
        LocalDate day = last(cycle, CycleAction.INTERVIEW).orElseThrow().on();
        boolean afterwards = cycle.history().stream()
                .dropWhile(entry -> entry.action() != CycleAction.INTERVIEW)
                .anyMatch(entry ->
                        entry.action() == CycleAction.LEAVE && entry.on().equals(left));
        return !left.isBefore(day) && afterwards && !member.consent().covers(ConsentKind.PARTICIPATION);
    }

    /** Whether everything that is attested as gone was gone in time; empty while nothing is attested. */
    public static Optional<Boolean> goneInTime(CycleRecord cycle) {
        Retention retention = cycle.policy().retention(cycle.guide());
        Optional<Boolean> notes =
                inTime(cycle, CycleAction.INTERVIEW, retention.notesDays(), CycleAction.DESTROY_NOTES);
        Optional<Boolean> answers = inTime(
                cycle, CycleAction.SIGN_OFF, OptionalInt.of(retention.answersDays()), CycleAction.DESTROY_ANSWERS);
        return notes.isPresent() || answers.isPresent()
                ? Optional.of(notes.orElse(true) && answers.orElse(true))
                : Optional.empty();
    }

    private static Optional<Boolean> inTime(
            CycleRecord cycle, CycleAction from, OptionalInt days, CycleAction attested) {
        Optional<HistoryEntry> start = last(cycle, from);
        return last(cycle, attested)
                .map(entry -> start.isEmpty()
                        || days.isEmpty()
                        || !entry.on().isAfter(start.get().on().plusDays(days.getAsInt())));
    }

    private static Optional<LocalDate> goneBy(
            CycleRecord cycle, CycleAction from, OptionalInt days, CycleAction attested) {
        boolean gone = days.isEmpty()
                || last(cycle, attested).isPresent()
                || cycle.closure().isPresent();
        return gone
                ? Optional.empty()
                : last(cycle, from).map(entry -> entry.on().plusDays(days.getAsInt()));
    }

    private static Optional<HistoryEntry> last(CycleRecord cycle, CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .reduce((one, other) -> other);
    }
}
