package org.reversementoring.reporting.study;

import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Checklist;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Requirement;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;

/**
 * Reporting checklists for such a study, item by item. Topics are in our own short words, because the wording of the lists belongs to
 * their authors. The last part of a line is the anchor of the section that reports the item, or a sign: {@code ?} if only the authors
 * can write it, {@code x} if a study of one group does not have it.
 */
final class Checklists {

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
            6a | what was assessed for each aim | measures
            6b | changes to what was assessed | ?
            6c | criteria for going on, fixed beforehand | progression
            7a | why this number of people | ?
            7b | interim looks and rules for stopping | ?
            8a | how the random sequence was made | x
            8b | kind of randomisation | x
            9 | how the sequence was concealed | x
            10 | who allocated people | x
            11a | who was blinded | x
            11b | how alike the interventions looked | x
            12a | methods for each aim | measures
            13a | numbers at each stage | participants
            13b | losses after the start, with reasons | participants
            14a | dates of recruitment and follow-up | ?
            14b | why the pilot ended | ?
            15 | who the participants were at the start | ?
            16 | number of people in each analysis | measures
            17a | results for each aim, with uncertainty | measures
            18 | any other analyses | ?
            19 | harms | harms
            19a | other unintended consequences | concerns
            20 | limitations and remaining uncertainty | limits
            21 | how far methods and findings carry over | ?
            22 | interpretation | ?
            22a | what follows for a larger study | progression
            23 | registration | ?
            24 | where the protocol is | ?
            25 | funding | ?
            26 | ethical approval | ?
            """;

    private static final String TIDIER = """
            1 | name of the intervention | ?
            2 | why it should work | ?
            3 | materials: the interview guide | delivery
            4 | procedures: the steps of a cycle | delivery
            5 | who provided it | ?
            6 | how it was delivered | delivery
            7 | where | ?
            8 | how often and how long | sessions
            9 | tailoring to people | ?
            10 | modifications during the study | ?
            11 | fidelity: what was planned | delivery
            12 | fidelity: what was done | delivery
            """;

    private Checklists() {}

    static Section consortPilot(List<Section> body) {
        return section(
                body,
                "consort-pilot",
                "CONSORT, extension to pilot and feasibility trials (2016)",
                CONSORT_PILOT,
                "Meant for randomised trials; many of its items carry over. Eldridge et al., BMJ 2016;355:i5239, doi"
                        + " 10.1136/bmj.i5239. Topics in our own words.");
    }

    static Section tidier(List<Section> body) {
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
        return body.stream()
                .filter(section -> isNamed(section, target) && tellsOfTheStudy(section))
                .findFirst()
                .map(section -> new Requirement(parts[0], parts[1], section.heading(), section.anchor()))
                .orElse(new Requirement(parts[0], parts[1], AUTHORS, Optional.empty()));
    }

    private static boolean isNamed(Section section, String anchor) {
        return section.anchor().filter(anchor::equals).isPresent();
    }

    /** Every section but the limits has a table where it has something to tell. */
    private static boolean tellsOfTheStudy(Section section) {
        return !section.blocks(Table.class).isEmpty() || isNamed(section, "limits");
    }
}
