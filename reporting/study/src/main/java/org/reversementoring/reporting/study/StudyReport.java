package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.render.Block.Paragraph;
import org.reversementoring.reporting.render.Document;
import org.reversementoring.reporting.render.Layout;
import org.reversementoring.reporting.render.Section;
import org.reversementoring.reporting.study.figures.ReleasedFigures;

/**
 * The report of a study that may leave the house. All its counts are audited together ({@link ReleasedFigures}), and of a measure before and
 * after it prints what {@link org.reversementoring.reporting.study.disclosure.ReleasedRow} holds and nothing else.
 *
 * <pre>{@code
 * Files.writeString(path, Renderers.html().render(study.report().document()));
 * }</pre>
 *
 * <p>A host that publishes should take this type and never a document: a {@link TeamReport} is then a type error.
 *
 * <ul>
 *   <li>Of fewer than five pairs: how many. Of five to eight: the medians before and of the change. Of nine or more: an interval on a
 *       coarse grid and whether p is below the threshold, too. Everybody's direction of change stays open, also against one insider (DD(1)).
 *   <li>Of one questionnaire and group: one row, or items that share nothing; of several times the change from the first to the last; of
 *       burnout the categories before, for those after would combine with the row.
 *   <li>A count that leaves as many people as the smallest cell on each side, if nothing smaller follows from all that is printed.
 *   <li>No agreement of coders, no number left out of a measure, no shortest or longest meeting: nothing proves these.
 * </ul>
 *
 * <p>What it does not withstand is a reader who already knows the answers of two people or more, or who gets two editions of one study.
 */
public final class StudyReport {

    private final StudyResults study;
    private final ReleasedFigures figures;

    StudyReport(StudyResults study) {
        this.study = study;
        this.figures = ReleasedFigures.of(study.figures(), study.participation(), study.smallestCell());
    }

    /** The report, ready to be rendered; it ends with two checklists that say where each of their items is reported. */
    public Document document() {
        List<Section> sections = sections();
        return Document.builder()
                .title(study.title())
                .layout(Layout.REPORT)
                .addAllSections(sections)
                .addSections(Checklists.consortPilot(sections), Checklists.tidier(sections))
                .build();
    }

    /** The audited counts. */
    public ReleasedFigures figures() {
        return figures;
    }

    private List<Section> sections() {
        ReleasedCountSections counts = new ReleasedCountSections(study, figures);
        ReleasedMedianSections medians = new ReleasedMedianSections(study, figures);
        List<Section> sections = new ArrayList<>();
        sections.add(whatIsShown());
        sections.add(new ReleasedCountSections.ReleasedFlowSection(study, figures).write());
        sections.add(counts.delivery());
        sections.add(medians.sessions());
        sections.add(medians.acceptability());
        if (!study.outcomes().isEmpty() || study.design().isPresent()) {
            sections.add(new DesignSection(study).write());
        }
        sections.add(new ReleasedMeasureSection(study, figures).write());
        sections.add(medians.burnout());
        sections.add(new ReleasedProgression(study, figures).write());
        sections.add(counts.harms());
        sections.add(counts.concerns());
        counts.named().ifPresent(sections::add);
        counts.benefits().ifPresent(sections::add);
        counts.other().ifPresent(sections::add);
        sections.add(counts.missing());
        sections.add(limits());
        return List.copyOf(sections);
    }

    private Section whatIsShown() {
        int smallest = study.smallestCell();
        return Section.of(
                "shown",
                "What this report shows",
                Paragraph.each(List.of(
                        "This report may be passed on. Nobody's own answer follows from it.",
                        "A count is shown if " + smallest + " people or more are on each side.",
                        "A number is also hidden if another hidden one would follow from it.",
                        "\"Not shown\" says nothing about how many there were.",
                        "The study team has all numbers. Do not ask it for single ones.")));
    }

    private Section limits() {
        List<String> sentences = new ArrayList<>(List.of(
                "There was no control group. Chance, practice and time may explain a change.",
                "With few people an interval is wide. What it holds is not excluded.",
                "Whoever knows the answers of two people may learn more than this report says.",
                "A second report of the same people could tell more than both. There should be none."));
        if (!study.agreements().isEmpty()) {
            sentences.add("The study team has the agreement of coders.");
        }
        return Section.of("limits", "Limits", Paragraph.each(sentences));
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "StudyReport[" + study.title() + ", ***]";
    }
}
