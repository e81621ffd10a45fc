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
 * their authors. The last part of a line names the sections that may report the item, by anchor, and after a {@code #} the key of the table's
 * caption or the sentence that does; or it is a sign: {@code ?} if only the authors can write it, {@code x} if a study of one group does not have it.
 *
 * <p>Law: an item is said to be reported only if what reports it is on the page, with something in it.
 *
 * @param text the sentences of the page
 */
public record Checklists(StudyText text) {

    private static final String CONSORT_PILOT = """
            1a | ?
            1b | ?
            2a | ?
            2b | ?
            3a | ?
            3b | ?
            4a | ?
            4b | ?
            4c | ?
            5 | tidier
            6a | measures, comparison
            6b | ?
            6c | progression#progression.rule
            7a | precision
            7b | ?
            8a | x
            8b | x
            9 | x
            10 | x
            11a | x
            11b | x
            12a | tests, measures, comparison
            13a | participants#flow.caption
            13b | participants#flow.reasons
            14a | ?
            14b | ?
            15 | baseline
            16 | measures, comparison
            17a | tests, measures, comparison
            18 | sensitivity
            19 | harms, paper#paper.harm
            19a | concerns
            20 | limits
            21 | ?
            22 | ?
            22a | progression#progression.verdict
            23 | ?
            24 | ?
            25 | ?
            26 | ?
            """;

    private static final String TIDIER = """
            1 | ?
            2 | ?
            3 | delivery#delivery.guide
            4 | delivery#delivery.caption, pairs
            5 | ?
            6 | delivery#fidelity.caption, paper#paper.done, pairs
            7 | ?
            8 | sessions, paper#paper.meetings, paper#paper.minutes, pairs
            9 | ?
            10 | ?
            11 | delivery#fidelity.caption, paper#paper.done
            12 | delivery#fidelity.caption, paper#paper.done
            """;

    /** What stands where a number would, and reports nothing. */
    private List<String> empty() {
        return List.of(text.say("not-shown"), text.say("not-recorded"), text.say("word." + Verdict.NO_ESTIMATE));
    }

    /**
     * The list of CONSORT for pilot trials, judged by these sections.
     *
     * @param areArms whether the study had arms, so that what a study of one group does not have is the authors' to write
     */
    public Section consortPilot(List<Section> body, boolean areArms) {
        return section(body, "consort-pilot", "consort", areArms ? CONSORT_PILOT.replace("| x", "| ?") : CONSORT_PILOT);
    }

    /** The list of TIDieR, judged by these sections. */
    public Section tidier(List<Section> body) {
        return section(body, "tidier", "tidier", TIDIER);
    }

    private Section section(List<Section> body, String id, String list, String lines) {
        List<Requirement> requirements =
                lines.lines().map(line -> requirement(body, list, line)).toList();
        return Section.of(
                id,
                text.say(list + ".heading"),
                List.of(
                        new Checklist(text.say("checklist.caption"), text.head("head.checklist"), requirements),
                        new Paragraph(text.say(list + ".source"))));
    }

    private Requirement requirement(List<Section> body, String list, String line) {
        String[] parts = line.split(" \\| ", -1);
        String target = parts[1];
        String topic = text.say(list + "." + parts[0]);
        if (target.equals("x")) {
            return new Requirement(parts[0], topic, text.say("checklist.one-group"), Optional.empty());
        }
        if (target.equals("tidier")) {
            boolean told = tidier(body).blocks(Checklist.class).get(0).requirements().stream()
                    .anyMatch(item -> item.anchor().isPresent());
            return told
                    ? new Requirement(parts[0], topic, text.say("checklist.tidier"), Optional.of(target))
                    : new Requirement(parts[0], topic, text.say("checklist.authors"), Optional.empty());
        }
        return Stream.of(target.split(", ", -1))
                .flatMap(each -> body.stream().filter(section -> tells(section, each)))
                .findFirst()
                .map(section -> new Requirement(parts[0], topic, section.heading(), section.anchor()))
                .orElse(new Requirement(parts[0], topic, text.say("checklist.authors"), Optional.empty()));
    }

    /** Whether a section is the one of a target and has what the target names, or anything if it names nothing. */
    private boolean tells(Section section, String target) {
        String[] parts = target.split("#", 2);
        if (section.anchor().filter(parts[0]::equals).isEmpty()) {
            return false;
        }
        String start = parts.length == 2 ? text.start(parts[1]) : "";
        boolean table = section.blocks(Table.class).stream()
                .anyMatch(each ->
                        each.caption().startsWith(start) && each.rows().stream().anyMatch(this::isFilled));
        boolean sentence = section.blocks(Paragraph.class).stream()
                .anyMatch(each ->
                        each.text().startsWith(start) && empty().stream().noneMatch(each.text()::contains));
        // Where no table is, a sentence says that there is nothing; the limits are sentences.
        return table || (sentence && (!start.isEmpty() || parts[0].equals("limits")));
    }

    /** Whether a line says anything beyond its label. */
    private boolean isFilled(List<String> row) {
        return row.stream()
                .skip(1)
                .anyMatch(cell ->
                        !cell.equals(ReportTables.NOTHING) && empty().stream().noneMatch(cell::equals));
    }
}
