package org.reversementoring.reporting.study.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.reversementoring.reporting.study.participation.StageCount.Agreed;
import org.reversementoring.reporting.study.participation.StageCount.Completed;
import org.reversementoring.reporting.study.participation.StageCount.Eligible;
import org.reversementoring.reporting.study.participation.StageCount.Invited;
import org.reversementoring.reporting.study.participation.StageCount.Started;
import org.reversementoring.reporting.study.participation.StageCount.Withdrawn;

/**
 * The flow of one group through the study, from invitation to the end. A stage that nobody counted is unknown; no rate is made from
 * it, and it is never taken for the next stage.
 */
@Value.Immutable
public interface ParticipantFlow {

    /** Name of the group, for instance {@code mentors}, not blank. */
    String group();

    /** People invited, if counted. */
    Optional<Invited> invited();

    /** People who could take part, if counted. */
    Optional<Eligible> eligible();

    /** People who agreed. */
    Agreed agreed();

    /** People who started. */
    Started started();

    /** People who completed. */
    Completed completed();

    /** Why people who had agreed left, each reason once. */
    List<Withdrawal> withdrawals();

    /** How fast people agreed, if the days are known. */
    Optional<Recruitment> pace();

    /**
     * A group whose invitations were all counted.
     *
     * @throws IllegalArgumentException as {@link #check()} does
     */
    static ParticipantFlow of(String group, int invited, int eligible, int agreed, int started, int completed) {
        return builder()
                .from(ofAgreed(group, agreed, started, completed))
                .invited(new Invited(invited))
                .eligible(new Eligible(eligible))
                .build();
    }

    /**
     * A group of which only those who agreed are known, as in many reports.
     *
     * @throws IllegalArgumentException as {@link #check()} does
     */
    static ParticipantFlow ofAgreed(String group, int agreed, int started, int completed) {
        return builder()
                .group(group)
                .agreed(new Agreed(agreed))
                .started(new Started(started))
                .completed(new Completed(completed))
                .build();
    }

    /** People who left, whatever the reason. */
    default Withdrawn withdrawn() {
        return new Withdrawn(withdrawals().stream().mapToInt(Withdrawal::people).sum());
    }

    /** People who neither completed nor left with a reason. */
    default OptionalInt unaccounted() {
        int people = agreed().people() - completed().people() - withdrawn().people();
        return people == 0 ? OptionalInt.empty() : OptionalInt.of(people);
    }

    /** Agreed of invited; empty if the invited are unknown or nobody was. */
    default Optional<Rate<Agreed, Invited>> recruitment() {
        return invited().filter(ParticipantFlow::counted).map(asked -> new Rate<>(agreed(), asked));
    }

    /** Agreed of eligible; empty if the eligible are unknown or nobody was. */
    default Optional<Rate<Agreed, Eligible>> uptake() {
        return eligible().filter(ParticipantFlow::counted).map(able -> new Rate<>(agreed(), able));
    }

    /** Started of agreed; empty if nobody agreed. */
    default Optional<Rate<Started, Agreed>> start() {
        return Optional.of(agreed()).filter(ParticipantFlow::counted).map(all -> new Rate<>(started(), all));
    }

    /** Completed of started; empty if nobody started. */
    default Optional<Rate<Completed, Started>> completion() {
        return Optional.of(started()).filter(ParticipantFlow::counted).map(all -> new Rate<>(completed(), all));
    }

    /** Completed of agreed, often called retention; empty if nobody agreed. */
    default Optional<Rate<Completed, Agreed>> retention() {
        return Optional.of(agreed()).filter(ParticipantFlow::counted).map(all -> new Rate<>(completed(), all));
    }

    /** Withdrawn of agreed; empty if nobody agreed. */
    default Optional<Rate<Withdrawn, Agreed>> withdrawal() {
        return Optional.of(agreed()).filter(ParticipantFlow::counted).map(all -> new Rate<>(withdrawn(), all));
    }

    /** The rates that are known, in the order of the way. */
    default List<Rate<?, ?>> rates() {
        List<Rate<?, ?>> rates = new ArrayList<>();
        recruitment().ifPresent(rates::add);
        uptake().ifPresent(rates::add);
        start().ifPresent(rates::add);
        completion().ifPresent(rates::add);
        retention().ifPresent(rates::add);
        withdrawal().ifPresent(rates::add);
        return List.copyOf(rates);
    }

    /** Names of the rates that are not known, because nobody is there to make them of, or nobody counted. */
    default List<String> ratesWithoutPeople() {
        List<String> known = rates().stream().map(Rate::name).toList();
        return of("any", 1, 1, 1, 1, 1).rates().stream()
                .map(Rate::name)
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static boolean counted(StageCount headcount) {
        return headcount.people() > 0;
    }

    private static void requireAtMost(String group, StageCount later, StageCount earlier) {
        if (later.people() > earlier.people()) {
            throw new IllegalArgumentException("participation of " + group + ": " + later.stage()
                    + " must be at most the " + earlier.people() + " " + earlier.stage() + ", but were "
                    + later.people());
        }
    }

    /**
     * Checks that nobody appears on the way and that nobody both left and completed.
     *
     * @throws IllegalArgumentException if a stage has more people than the one before, if completed and withdrawn are more than
     *     agreed, if the recruitment is of another number of people, if a reason comes twice or if the group is blank
     */
    @Value.Check
    default void check() {
        if (group().isBlank()) {
            throw new IllegalArgumentException("participation: group must not be blank");
        }
        List<StageCount> way = new ArrayList<>();
        invited().ifPresent(way::add);
        eligible().ifPresent(way::add);
        way.addAll(List.of(agreed(), started(), completed()));
        for (int i = 1; i < way.size(); i++) {
            requireAtMost(group(), way.get(i), way.get(i - 1));
        }
        long reasons = withdrawals().stream().map(Withdrawal::reason).distinct().count();
        if (reasons != withdrawals().size()) {
            throw new IllegalArgumentException("participation of " + group() + ": a withdrawal reason must come once");
        }
        long gone = withdrawals().stream().mapToLong(Withdrawal::people).sum();
        if (gone + completed().people() > agreed().people()) {
            throw new IllegalArgumentException("participation of " + group()
                    + ": completed and withdrawn must be at most the " + agreed().people() + " agreed, but were "
                    + (gone + completed().people()));
        }
        if (pace().filter(known -> known.people() != agreed().people()).isPresent()) {
            throw new IllegalArgumentException("participation of " + group() + ": recruitment must be of the "
                    + agreed().people() + " agreed, but was of "
                    + pace().map(Recruitment::people).orElse(0));
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a flow; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableParticipantFlow.Builder {
        Builder() {}
    }
}
