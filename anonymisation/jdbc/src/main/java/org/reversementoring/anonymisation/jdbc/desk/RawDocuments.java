package org.reversementoring.anonymisation.jdbc.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;

/**
 * The raw documents of a cycle, by their names. An interview lies under the digest of its seals, which the cycle has too: of interviews
 * that were closed twice, after a crash or at once, the one that counts is the one with which the step was taken.
 */
final class RawDocuments {

    private static final String INTERVIEW = "interview-";
    private static final String COLLATION = "collation";
    private static final String IMPORTED = "imported";
    private static final String OWN_MARKS = "own-marks";

    private final JdbcRawStore raw;

    RawDocuments(JdbcRawStore raw) {
        this.raw = raw;
    }

    void keep(MentoringCycle cycle, Interview interview) {
        raw.put(cycle.id(), interviewOf(interview.ballotSeals()), interview, Interview.class);
    }

    /** Removes interviews that were closed and do not count. */
    void keepOnlyThatOf(MentoringCycle cycle) {
        String counts = interviewOf(cycle.ballotSeals());
        raw.removeIf(cycle.id(), name -> name.startsWith(INTERVIEW) && !name.equals(counts));
    }

    /**
     * Removes what a mentor answered. Before the interview its own document is left alone, because a step that is being taken may need it:
     * that step leaves the mentor out, or fails.
     */
    void forget(MentoringCycle cycle, MentorId mentor) {
        if (!cycle.ballotSeals().isEmpty()) {
            keepOnlyThatOf(cycle);
            without(cycle, interviewOf(cycle.ballotSeals()), Interview.class, interview -> without(interview, mentor));
        }
        without(cycle, IMPORTED, Interview.class, interview -> without(interview, mentor));
        without(
                cycle,
                COLLATION,
                Collation.class,
                collation ->
                        collation.interview().panel().has(mentor) ? collation.without(mentor) : Optional.of(collation));
    }

    private static Optional<Interview> without(Interview interview, MentorId mentor) {
        return interview.panel().has(mentor) ? interview.without(mentor) : Optional.of(interview);
    }

    /** Of a document that nobody else is in, nothing is left. */
    private <T> void without(MentoringCycle cycle, String name, Class<T> type, Function<T, Optional<T>> rest) {
        Optional<T> stored = raw.get(cycle.id(), name, type);
        if (stored.isPresent() && stored.flatMap(rest).isEmpty()) {
            raw.removeIf(cycle.id(), name::equals);
        } else if (stored.isPresent()) {
            raw.change(cycle.id(), name, type, before -> before.flatMap(rest).orElseThrow(NoSuchCycleException::new));
        }
    }

    /** What is collated so far, of those who are still on the panel; empty once it is destroyed. */
    Optional<Collation> collation(MentoringCycle cycle) {
        return raw.get(cycle.id(), COLLATION, Collation.class)
                .or(() -> begun(cycle))
                .map(collation -> withoutLeavers(collation, cycle));
    }

    /** Changes what is collated so far. */
    Collation change(MentoringCycle cycle, UnaryOperator<Collation> change) {
        Collation first = begun(cycle).orElseThrow(NoSuchCycleException::new);
        return raw.change(
                cycle.id(),
                COLLATION,
                Collation.class,
                before -> change.apply(withoutLeavers(before.orElse(first), cycle)));
    }

    private Optional<Collation> begun(MentoringCycle cycle) {
        return raw.get(cycle.id(), interviewOf(cycle.ballotSeals()), Interview.class)
                .map(interview -> Collation.builder().interview(interview).build());
    }

    /** Somebody who left while this was written is left out when it is read, and at the next change. */
    private static Collation withoutLeavers(Collation collation, MentoringCycle cycle) {
        MentorPanel panel = cycle.panel().orElseThrow();
        List<MentorId> left = collation.interview().panel().mentors().stream()
                .map(Mentor::id)
                .filter(mentor -> !panel.has(mentor))
                .toList();
        Collation rest = collation;
        for (MentorId mentor : left) {
            rest = rest.without(mentor).orElseThrow(NoSuchCycleException::new);
        }
        return rest;
    }

    void keepImported(MentoringCycle cycle, Interview imported) {
        raw.put(cycle.id(), IMPORTED, imported, Interview.class);
    }

    Optional<Interview> imported(MentoringCycle cycle) {
        return raw.get(cycle.id(), IMPORTED, Interview.class);
    }

    void keepOwnMarks(MentoringCycle cycle, Mentee mentee) {
        raw.put(cycle.id(), OWN_MARKS, mentee, Mentee.class);
    }

    Optional<Mentee> ownMarks(MentoringCycle cycle) {
        return raw.get(cycle.id(), OWN_MARKS, Mentee.class);
    }

    void destroy(MentoringCycle cycle) {
        raw.destroy(cycle.id());
    }

    private static String interviewOf(List<String> seals) {
        return INTERVIEW + ContentDigest.of("raw-interview").addAll(seals).hex();
    }
}
