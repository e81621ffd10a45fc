package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Block.Note;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.page.AnalysisSections;
import org.reversementoring.reporting.study.page.Checklists;
import org.reversementoring.reporting.study.page.DeliverySections;
import org.reversementoring.reporting.study.page.MissingSections;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.progression.CriterionResult;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The report of a study with all its numbers, for the study team alone. With few people its numbers together tell what each of them
 * answered. Nothing of it may leave the house: {@link StudyReport} is what may, and neither type can stand for the other.
 *
 * <pre>{@code
 * Files.writeString(ownFolder, Renderers.html().render(study.teamReport().document()));
 * }</pre>
 */
public final class TeamReport {

    /** The mark that stands on top and in each section. */
    public static final String MARK = "For the study team only. Do not pass it on.";

    private static final String TITLE = "For the study team only: ";

    /** A measure before and after is of one group, also where others are beside it. */
    private static final String UNCONTROLLED_CHANGES =
            "A change before and after has no control group by itself. The comparison of arms has.";

    private static final String ENGLISH = "en";
    private static final String NO_ESTIMATE = "none, there was nobody to count";

    private final StudyResults study;

    TeamReport(StudyResults study) {
        this.study = study;
    }

    /** The report, ready to be rendered for the team; it ends with two checklists that say where each of their items is reported. */
    public Document document() {
        List<Section> sections = sections();
        return Document.builder()
                .title(TITLE + study.title())
                .subtitle("(never to be passed on)")
                .layout(Layout.REPORT)
                .addSections(warning())
                .addAllSections(sections.stream().map(TeamReport::marked).toList())
                .addSections(
                        marked(Checklists.consortPilot(
                                sections, !study.analyses().arms().isEmpty())),
                        marked(Checklists.tidier(sections)))
                .build();
    }

    private static Section warning() {
        return Section.of(
                "team-only",
                MARK,
                List.of(new Note(List.of(
                        "This report has every number. With few people they tell what each person answered.",
                        "What may leave the house is in the study report."))));
    }

    private static Section marked(Section section) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(MARK));
        blocks.addAll(section.blocks());
        return Section.builder().from(section).blocks(blocks).build();
    }

    private List<Section> sections() {
        CountSections figures = new CountSections(study);
        AnalysisSections analyses = new AnalysisSections(study.analyses());
        DeliverySections others = new DeliverySections(study.level());
        CodeSections codes = new CodeSections(study);
        List<Section> sections = new ArrayList<>();
        sections.add(progression());
        if (!study.kinds().isEmpty()) {
            sections.add(DeliverySections.kinds(study.kinds(), true));
        }
        sections.add(new FlowSection(study).write());
        analyses.baseline().ifPresent(sections::add);
        sections.add(figures.acceptability());
        sections.add(new MeasureSection(study).write());
        analyses.comparison().ifPresent(sections::add);
        sections.add(figures.harms());
        sections.add(figures.concerns());
        codes.named().ifPresent(sections::add);
        codes.benefits().ifPresent(sections::add);
        figures.other().ifPresent(sections::add);
        sections.add(figures.delivery());
        sections.add(figures.sessions());
        others.paper(study.analyses().paper()).ifPresent(sections::add);
        others.pairs(study.pairs()).ifPresent(sections::add);
        sections.add(figures.burnout());
        sections.add(new DesignSection(study).write());
        List<Section> kept = new ArrayList<>(PartsWithoutNumbers.apart(sections));
        kept.add(limits());
        kept.addAll(details(kept));
        kept.add(0, summary());
        return kept;
    }

    private Section summary() {
        return Section.builder()
                .from(StudySummary.forTheTeam(study, ENGLISH))
                .contents("Contents")
                .build();
    }

    /** What checks the analysis comes after what a lead looks for. */
    private List<Section> details(List<Section> kept) {
        List<Section> details = new ArrayList<>();
        details.add(WithTheTeam.details(study));
        kept.stream()
                .filter(section -> section.anchor().equals(Optional.of("design")))
                .findFirst()
                .ifPresent(design -> {
                    kept.remove(design);
                    details.add(design);
                });
        new AnalysisSections(study.analyses()).precision().ifPresent(details::add);
        new MeasureSection(study).tests().ifPresent(details::add);
        new CountSections(study).wilson().ifPresent(details::add);
        details.add(new CountSections(study).missing());
        new MissingSections(study.analyses(), study.level()).write().ifPresent(details::add);
        agreement().ifPresent(details::add);
        return details;
    }

    /** The agreement of coders; no section if none was computed. */
    private Optional<Section> agreement() {
        List<String> sentences = new ArrayList<>(
                study.agreements().stream().map(Agreement::inWords).toList());
        study.analyses()
                .agreements()
                .forEach(each ->
                        sentences.add(each.subject() + ": " + each.interval().inWords()));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("agreement", "Agreement of coders", Paragraph.each(sentences)));
    }

    private Section progression() {
        String id = "progression";
        String heading = "Progression";
        if (study.progression().isEmpty()) {
            return Section.of(id, heading, Paragraph.each(List.of(ReleasedProgression.NO_RULE)));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.results().stream()
                .map(each -> List.of(
                        each.criterion().estimand(),
                        estimate(each),
                        each.onEstimate().inWords(),
                        !each.estimate().map(IntervalEstimate::hasInterval).orElse(false)
                                ? each.estimate().isEmpty() ? each.worst().inWords() : "there is no interval"
                                : each.worst().inWords() + " to " + each.best().inWords()))
                .toList();
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(List.of(new Table(
                        "Criteria fixed before the data",
                        List.of("Criterion", "Estimate", "On the estimate", "On the interval"),
                        rows)))
                .addParagraphs(ReleasedProgression.sentences(result))
                .build();
    }

    private String estimate(CriterionResult result) {
        return proportion(result.criterion().estimand())
                .map(new ReportTables(study.level())::inWords)
                .or(() -> result.estimate().map(ScoreFormat::of))
                .orElse(NO_ESTIMATE);
    }

    /** The people behind a rate, if the criterion is on one of the study's own. */
    private Optional<Proportion> proportion(String estimand) {
        Stream<Optional<Proportion>> ofFlows = study.participation().stream()
                .flatMap(group -> group.rates().stream()
                        .map(rate -> estimand.equals(group.group() + ": " + rate.name())
                                ? Optional.of(rate.proportion())
                                : Optional.empty()));
        Stream<Optional<Proportion>> ofCounts = study.figures().counts().stream()
                .map(count -> count.label().equals(estimand) ? Optional.of(count.proportion()) : Optional.empty());
        return Stream.concat(ofFlows, ofCounts)
                .flatMap(Optional::stream)
                .filter(each -> each.people() > 0)
                .reduce((first, second) -> second);
    }

    private Section limits() {
        return Section.of(
                "limits",
                "Limits",
                Paragraph.each(List.of(
                        study.analyses().arms().isEmpty() ? PairedComparison.LIMITS : UNCONTROLLED_CHANGES,
                        "With few people an interval is wide. What it holds is not excluded.",
                        "Test, shift and interval together can fix what each person answered.")));
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "TeamReport[" + study.title() + ", ***]";
    }
}
