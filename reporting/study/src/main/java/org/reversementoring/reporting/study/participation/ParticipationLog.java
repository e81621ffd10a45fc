package org.reversementoring.reporting.study.participation;

import java.io.Reader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.reporting.study.participation.StageCount.Agreed;
import org.reversementoring.reporting.study.participation.StageCount.Completed;
import org.reversementoring.reporting.study.participation.StageCount.Eligible;
import org.reversementoring.reporting.study.participation.StageCount.Invited;
import org.reversementoring.reporting.study.participation.StageCount.Started;

/**
 * A log of who was invited and how far each person came. Only the counts of {@link #groups()} leave it. Codes tell people apart, and
 * are never printed.
 *
 * <p>Laws: the order of the people does not show; each person counts once; every group's counts are a {@link ParticipantFlow}.
 */
public final class ParticipationLog {

    /** People in a log at most. */
    public static final int MOST = 1_000_000;

    private final List<Participant> people;
    private final Set<FlowStage> counted;
    private final Map<String, Recruitment> recruitment;

    private ParticipationLog(List<Participant> people, Set<FlowStage> counted, Map<String, Recruitment> recruitment) {
        this.people = List.copyOf(people);
        this.counted = counted;
        this.recruitment = Map.copyOf(recruitment);
    }

    /**
     * A log of these people, each stage counted from the invitation on.
     *
     * @throws IllegalArgumentException if a code comes twice or in two writings, a group or a reason has somebody's code in it, in big or
     *     small letters, or there are more than {@link #MOST} people; without saying who
     */
    public static ParticipationLog of(List<Participant> people) {
        return of(people, Set.of(FlowStage.values()), Map.of());
    }

    static ParticipationLog of(List<Participant> people, Set<FlowStage> counted, Map<String, Recruitment> recruitment) {
        if (people.size() > MOST) {
            throw new IllegalArgumentException(
                    "participation log: people must be at most " + MOST + ", but were " + people.size());
        }
        Set<String> codes = people.stream().map(Participant::code).collect(Collectors.toCollection(HashSet::new));
        if (codes.size() != people.size()) {
            throw new IllegalArgumentException("participation log: each person must have a code of their own, but "
                    + (people.size() - codes.size()) + " of " + people.size() + " codes came before");
        }
        Identities.requireOneWriting(
                "participation log",
                "code",
                people.stream().map(Participant::code).toList());
        Set<String> printed = people.stream().map(Participant::group).collect(Collectors.toCollection(HashSet::new));
        people.forEach(person -> person.withdrawal().ifPresent(printed::add));
        if (printed.stream().anyMatch(PseudonymScan.of(codes)::has)) {
            throw new IllegalArgumentException(
                    "participation log: groups and reasons are printed and must not have a person's code in them");
        }
        return new ParticipationLog(people, counted, recruitment);
    }

    /**
     * Reads a log from CSV (RFC 4180, comma, first line names the columns in any order, a byte order mark is skipped). One line
     * is one person. Columns are {@code code}, {@code group} and either
     *
     * <ul>
     *   <li>{@code stage}, the furthest stage as a word: invited, eligible, agreed, started or completed; or
     *   <li>a day (ISO 8601, {@code 2026-03-31}) for each stage that the person came to: {@code agreed}, {@code started} and
     *       {@code completed}, and if they were counted {@code invited} and {@code eligible}; {@code withdrawn} may follow.
     * </ul>
     *
     * {@code reason} says why somebody withdrew; with days it needs the day of withdrawal, which without a reason counts as {@link
     * Participant#NO_REASON}. Days also give the {@link Recruitment} of each group. Closes the reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says: a column is
     *     unknown, missing or repeated; a line has more or fewer cells than the first; a quote is not closed; a code is repeated, or
     *     written otherwise than in an earlier line ({@link Identities}), or no identifier;
     *     a stage is unknown; a day is none, is before that of an earlier stage or has no earlier stage
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static ParticipationLog read(Reader csv) {
        LogReader reader = new LogReader();
        CsvLines.forEach("participation log", csv, CsvDialect.comma(), reader::line);
        return reader.log();
    }

    /**
     * As {@link #read(Reader)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static ParticipationLog read(Path csv) {
        return CsvFile.read(csv, CsvDialect.comma(), ParticipationLog::read);
    }

    /** The flow of each group, sorted by name. */
    public List<ParticipantFlow> groups() {
        Map<String, List<Participant>> groups =
                people.stream().collect(Collectors.groupingBy(Participant::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> participation(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * The flow of one group.
     *
     * @throws IllegalArgumentException if nobody is of that group
     */
    public ParticipantFlow group(String name) {
        return groups().stream()
                .filter(group -> group.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "participation log: somebody must be of the group " + name + ", but nobody is"));
    }

    /** Number of people. */
    public int size() {
        return people.size();
    }

    private ParticipantFlow participation(String name, List<Participant> members) {
        Map<String, Long> reasons = members.stream()
                .flatMap(person -> person.withdrawal().stream())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        ParticipantFlow.Builder flow = ParticipantFlow.builder()
                .group(name)
                .invited(counted(FlowStage.INVITED, members).map(Invited::new))
                .eligible(counted(FlowStage.ELIGIBLE, members).map(Eligible::new))
                .agreed(new Agreed(reached(FlowStage.AGREED, members)))
                .started(new Started(reached(FlowStage.STARTED, members)))
                .completed(new Completed(reached(FlowStage.COMPLETED, members)))
                .pace(Optional.ofNullable(recruitment.get(name)));
        reasons.forEach((reason, people) -> flow.addWithdrawals(new Withdrawal(reason, people.intValue())));
        return flow.build();
    }

    private Optional<Integer> counted(FlowStage stage, List<Participant> members) {
        return counted.contains(stage) ? Optional.of(reached(stage, members)) : Optional.empty();
    }

    private static int reached(FlowStage stage, List<Participant> members) {
        return (int) members.stream()
                .filter(person -> person.furthest().compareTo(stage) >= 0)
                .count();
    }

    @Override
    public String toString() {
        return "ParticipationLog[" + people.size() + " people, ***]";
    }
}
