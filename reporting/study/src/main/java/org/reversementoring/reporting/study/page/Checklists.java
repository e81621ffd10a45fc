package org.reversementoring.reporting.study.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Checklist.Requirement;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.progression.Verdict;

/**
 * Reporting checklists for such a study, item by item. Topics are in our own short words, because the wording of the lists belongs to
 * their authors. The last part of a line names the sections that may report the item, by anchor, and after a {@code #} how the table or the
 * sentence begins that does; or it is a sign: {@code ?} if only the authors can write it, {@code x} if a study of one group does not have it.
 *
 * <p>Law: an item is said to be reported only if what reports it is on the page, with something in it.
 */
public final class Checklists {

    private static final String AUTHORS = "not reported here: to be written by the authors";
    private static final String ONE_GROUP = "does not apply: one group, nobody was allocated by chance";

    private static final String CONSORT_PILOT = """
            1a | title tells the kind of study | ?
            1b | structured summary | ?
            2a | background, and why a pilot comes first | ?
            2b | aims of the pilot | ?
            3a | design | ?
            3b | changes to the methods after the start | ?
            4a | who could take part | ?
            4b | places | ?
            4c | how people were found and asked for consent | ?
            5 | the intervention in enough detail to repeat it | tidier
            6a | what was assessed for each aim | measures, comparison
            6b | changes to what was assessed | ?
            6c | criteria for going on, fixed beforehand | progression#Rule:
            7a | why this number of people | precision
            7b | interim looks and rules for stopping | ?
            8a | how the random sequence was made | x
            8b | kind of randomisation | x
            9 | how the sequence was concealed | x
            10 | who allocated people | x
            11a | who was blinded | x
            11b | how alike the interventions looked | x
            12a | methods for each aim | tests, measures, comparison
            13a | numbers at each stage | participants#Participant flow
            13b | losses after the start, with reasons | participants#Reasons to withdraw
            14a | dates of recruitment and follow-up | ?
            14b | why the pilot ended | ?
            15 | who the participants were at the start | baseline
            16 | number of people in each analysis | measures, comparison
            17a | results for each aim, with uncertainty | tests, measures, comparison
            18 | any other analyses | sensitivity
            19 | harms | harms, paper#On paper: harm
            19a | other unintended consequences | concerns
            20 | limitations and remaining uncertainty | limits
            21 | how far methods and findings carry over | ?
            22 | interpretation | ?
            22a | what follows for a larger study | progression#Verdict:
            23 | registration | ?
            24 | where the protocol is | ?
            25 | funding | ?
            26 | ethical approval | ?
            """;

    private static final String TIDIER = """
            1 | name of the intervention | ?
            2 | why it should work | ?
            3 | materials: the interview guide | delivery#Interview guide
            4 | procedures: the steps of a cycle | delivery#How far the cycles came, pairs
            5 | who provided it | ?
            6 | how it was delivered | delivery#Done as planned, paper#On paper: done, pairs
            7 | where | ?
            8 | how often and how long | sessions, paper#On paper: minutes, pairs
            9 | tailoring to people | ?
            10 | modifications during the study | ?
            11 | fidelity: what was planned | delivery#Done as planned, paper#On paper: done
            12 | fidelity: what was done | delivery#Done as planned, paper#On paper: done
            """;

    /** What stands where a number would, and reports nothing. */
    private static final List<String> EMPTY =
            List.of(ReleasedLines.NOT_SHOWN, "unknown", "not recorded", Verdict.NO_ESTIMATE.word());

    private Checklists() {}

    /**
     * The list of CONSORT for pilot trials, judged by these sections.
     *
     * @param areArms whether the study had arms, so that what a study of one group does not have is the authors' to write
     */
    public static Section consortPilot(List<Section> body, boolean areArms) {
        return section(
                body,
                "consort-pilot",
                "CONSORT, extension to pilot and feasibility trials (2016)",
                areArms ? CONSORT_PILOT.replace("| x", "| ?") : CONSORT_PILOT,
                "Meant for randomised trials; many of its items carry over. Eldridge et al., BMJ 2016;355:i5239, doi"
                        + " 10.1136/bmj.i5239. Topics in our own words.");
    }

    /** The list of TIDieR, judged by these sections. */
    public static Section tidier(List<Section> body) {
        return section(
                body,
                "tidier",
                "TIDieR, description of the intervention (2014)",
                TIDIER,
                "Hoffmann et al., BMJ 2014;348:g1687, doi 10.1136/bmj.g1687. Topics in our own words.");
    }

    private static Section section(List<Section> body, String id, String heading, String lines, String source) {
        List<Requirement> requirements =
                lines.lines().map(line -> requirement(body, line)).toList();
        return Section.of(id, heading, List.of(new Checklist(requirements), new Paragraph(source)));
    }

    private static Requirement requirement(List<Section> body, String line) {
        String[] parts = line.split(" \\| ", -1);
        String target = parts[2];
        if (target.equals("x")) {
            return new Requirement(parts[0], parts[1], ONE_GROUP, Optional.empty());
        }
        if (target.equals("tidier")) {
            boolean told = tidier(body).blocks(Checklist.class).get(0).requirements().stream()
                    .anyMatch(item -> item.anchor().isPresent());
            return told
                    ? new Requirement(parts[0], parts[1], "TIDieR, in part", Optional.of(target))
                    : new Requirement(parts[0], parts[1], AUTHORS, Optional.empty());
        }
        return Stream.of(target.split(", ", -1))
                .flatMap(each -> body.stream().filter(section -> tells(section, each)))
                .findFirst()
                .map(section -> new Requirement(parts[0], parts[1], section.heading(), section.anchor()))
                .orElse(new Requirement(parts[0], parts[1], AUTHORS, Optional.empty()));
    }

    /** Whether a section is the one of a target and has what the target names, or anything if it names nothing. */
    private static boolean tells(Section section, String target) {
        String[] parts = target.split("#", 2);
        if (section.anchor().filter(parts[0]::equals).isEmpty()) {
            return false;
        }
        String start = parts.length == 2 ? parts[1] : "";
        boolean table = section.blocks(Table.class).stream()
                .anyMatch(each ->
                        each.caption().startsWith(start) && each.rows().stream().anyMatch(Checklists::isFilled));
        boolean sentence = section.blocks(Paragraph.class).stream()
                .anyMatch(
                        each -> each.text().startsWith(start) && EMPTY.stream().noneMatch(each.text()::contains));
        // Where no table is, a sentence says that there is nothing; the limits are sentences.
        return table || (sentence && (!start.isEmpty() || parts[0].equals("limits")));
    }

    /** Whether a line says anything beyond its label. */
    private static boolean isFilled(List<String> row) {
        return row.stream()
                .skip(1)
                .anyMatch(cell ->
                        !cell.equals(ReportTables.NOTHING) && EMPTY.stream().noneMatch(cell::equals));
    }
}
