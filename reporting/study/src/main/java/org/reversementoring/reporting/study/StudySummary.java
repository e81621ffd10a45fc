package org.reversementoring.reporting.study;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.StudyInShort;
import org.reversementoring.reporting.study.page.StudyText;

/**
 * The study in half a page, for a programme lead or an ethics board: the verdict, and in natural frequencies whether people could be
 * recruited, stayed, found it acceptable, were harmed or raised concerns, and what comes next. It may leave the house, as {@link
 * StudyReport} may, of which it is the first section; it uses no number beside those.
 *
 * <pre>{@code
 * Files.writeString(path, Renderers.html().render(study.report().summary("de").document()));
 * }</pre>
 */
public final class StudySummary {

    private final String title;
    private final StudyText text;
    private final Section section;

    StudySummary(StudyResults study, ReleasedFigures figures, StudyText text) {
        this.title = study.title();
        this.text = text;
        this.section = new StudyInShort(
                        text,
                        study.participation(),
                        study.figures().counts(),
                        onPaper(study),
                        Optional.of(figures),
                        new ReleasedProgression(study, figures, text).result(),
                        !study.analyses().arms().isEmpty())
                .section();
    }

    /** The summary with all numbers, which stands in the team's report alone. */
    static Section forTheTeam(StudyResults study, StudyText text) {
        List<ReportedCount> counts = Stream.concat(
                        study.figures().counts().stream(),
                        study.analyses().paper().stream().flatMap(paper -> paper.counts().stream()))
                .toList();
        return new StudyInShort(
                        text,
                        study.participation(),
                        counts,
                        Set.of(),
                        Optional.empty(),
                        study.progression(),
                        !study.analyses().arms().isEmpty())
                .section();
    }

    /** Subjects that are recorded on paper, which is for the team alone. */
    private static Set<ReportSection> onPaper(StudyResults study) {
        Optional<PaperFigures> paper = study.analyses().paper();
        return Arrays.stream(ReportSection.values())
                .filter(subject ->
                        paper.filter(sheet -> !sheet.counts(subject).isEmpty()).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportSection.class)));
    }

    /** The page, ready to be rendered. */
    public Document document() {
        return Document.builder()
                .title(title)
                .subtitle(text.say("summary.for"))
                .layout(Layout.SHEET)
                .language(text.language())
                .addSections(section)
                .build();
    }

    /** The summary as a section of the report, with a list of those that follow. */
    Section section() {
        return Section.builder()
                .from(section)
                .contents(text.say("summary.contents"))
                .build();
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "StudySummary[" + title + ", ***]";
    }
}
