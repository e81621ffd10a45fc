package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.coding.NarrativeSheet;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.CycleFigures;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.GroupSize;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.MeasureFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.OutcomeDesign;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;

/**
 * What a study collected, before anything is computed: the log, the cycles and the questionnaires. RAW and personal, so it is
 * masked when printed; {@link #study()} makes of it what may be written down.
 *
 * <pre>{@code
 * FeasibilityStudy study = StudyRecord.builder()
 *         .title("Pilot 2026")
 *         .participation(ParticipationLog.read(csv).groups())
 *         .cycles(cycles)
 *         .addQuestionnaires(
 *                 QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.mentorConfidence(), 6, answers)
 *                         .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
 *                 QuestionnaireAdministration.once("mentors", Instruments.aim(), Fraction.of(7, 2), 6, answers))
 *         .build()
 *         .study()
 *         .judged(rule);
 * Files.writeString(path, Renderers.html().render(study.report().document()));
 * }</pre>
 */
@Value.Immutable
public interface StudyRecord extends CodecOnly {

    /** Title of the study, not blank. */
    String title();

    /** Which changes count in the tests of what no design names; changes in both directions if nothing is chosen. */
    @Value.Default
    default AlternativeHypothesis side() {
        return AlternativeHypothesis.TWO_SIDED;
    }

    /** The design that was put on record; it fixes rank, test, side and level of each outcome that it names. */
    Optional<RegisteredDesign> design();

    /** The flow of each group of participants. */
    @Value.Redacted
    List<ParticipantFlow> participation();

    /** All cycles that were begun, also those that were ended early. */
    @Value.Redacted
    List<MentoringCycle> cycles();

    /** All pair schemes that were begun, also those that were ended early. */
    @Value.Redacted
    List<PairScheme> pairs();

    /**
     * The kind of mentoring that each group of the log, the questionnaires and the sheets belongs to. It may be left out of a study of one
     * kind; one with panels and pairs, or with both kinds of pairs, needs it, so that no number is of two kinds.
     */
    Map<String, Topology> kinds();

    /** All questionnaires that were to be answered, also those that nobody answered. */
    @Value.Redacted
    List<QuestionnaireAdministration> questionnaires();

    /** Minutes that people gave, if they were asked; for the cost by role. */
    @Value.Redacted
    List<Effort> effort();

    /** What groups named before and after, as codes: concerns, barriers. */
    @Value.Redacted
    List<ConcernSheet> concerns();

    /** Short texts before and after, as two coders coded them. */
    @Value.Redacted
    List<NarrativeSheet> narratives();

    /** Benefits that groups saw. */
    @Value.Redacted
    List<BenefitLog> benefits();

    /**
     * Everything that can be computed, with intervals at 95 %. What cannot be used is left out and told as a {@link StudyFinding}. Of
     * questionnaires with the same items and the same group the first alone is released.
     */
    default FeasibilityStudy study() {
        CycleFigures figures = new CycleFigures(cycles());
        List<ReportedCount> counts = new ArrayList<>(figures.counts());
        List<GroupMedian> medians = new ArrayList<>();
        List<CategoryBreakdown> breakdowns = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<StudyFinding> findings = new ArrayList<>();
        List<GroupSize> sizes = new ArrayList<>();
        List<FigureLink> links = new ArrayList<>(figures.links());
        List<String> teamOnly = new ArrayList<>();
        Set<String> released = new HashSet<>();
        Optional<OutcomeDesign> fixed = design().map(RegisteredDesign::design);
        for (QuestionnaireAdministration questionnaire : questionnaires()) {
            QuestionnaireAdministration ranked = questionnaire.rankedBy(fixed);
            MeasureFigures all = MeasureFigures.of(ranked, fixed, side(), FeasibilityStudy.USUAL_LEVEL);
            // Two scorings or two times of one questionnaire have the same answers, so the first alone is released
            // (T8).
            String answers = Identities.key(questionnaire.group()) + " "
                    + questionnaire.instrument().questionnaire();
            MeasureFigures measured = released.add(answers) ? all : all.forTheTeam();
            sizes.addAll(measured.sizes());
            links.addAll(measured.links());
            teamOnly.addAll(measured.teamOnly());
            links.addAll(askedOf(questionnaire));
            counts.addAll(measured.counts());
            medians.addAll(measured.medians());
            breakdowns.addAll(measured.breakdowns());
            outcomes.addAll(measured.outcomes());
            findings.addAll(measured.findings());
        }
        List<CodeFrequency> codes = new ArrayList<>();
        for (ConcernSheet sheet : sheets()) {
            codes.addAll(sheet.frequencies());
            findings.addAll(sheet.findings());
            sheet.frequencies().stream()
                    .findFirst()
                    .ifPresent(code -> links.addAll(inGroup(
                            sheet.group(),
                            FigureTables.recorded(code),
                            code.parts().people())));
        }
        for (BenefitLog log : benefits()) {
            counts.addAll(log.counts());
            log.counts().stream()
                    .findFirst()
                    .ifPresent(count -> links.addAll(inGroup(
                            log.group(),
                            FigureTables.group(count),
                            count.proportion().people())));
        }
        if (figures.guides().size() > 1) {
            findings.add(new StudyFinding(
                    StudyFinding.Kind.MIXED_GUIDES, "cycles", figures.guides().size()));
        }
        return FeasibilityStudy.builder()
                .title(title())
                .design(design())
                .participation(participation())
                .pairs(PairFigures.of(pairs()))
                .kinds(kinds())
                .guides(figures.guides())
                .figures(StudyFigures.builder()
                        .counts(counts)
                        .medians(medians)
                        .breakdowns(breakdowns)
                        .codes(codes)
                        .sessions(figures.sessions())
                        .minutes(RoleEffort.of(effort()))
                        .sizes(sizes)
                        .links(links)
                        .teamOnly(teamOnly)
                        .build())
                .outcomes(outcomes)
                .agreements(narratives().stream()
                        .flatMap(sheet -> sheet.agreement().stream())
                        .toList())
                .findings(findings)
                .build();
    }

    /** Those who were to answer are all who agreed, or some of them. */
    private List<FigureLink> askedOf(QuestionnaireAdministration questionnaire) {
        return inGroup(
                questionnaire.group(),
                FigureTables.asked(questionnaire.group(), questionnaire.expected()),
                questionnaire.expected());
    }

    private List<FigureLink> inGroup(String group, String cell, int people) {
        List<FigureLink> links = new ArrayList<>();
        for (ParticipantFlow flow : participation()) {
            String agreed = FigureTables.stage(flow.group(), flow.agreed().stage());
            int all = flow.agreed().people();
            if (Identities.same(flow.group(), group) && people <= all) {
                boolean byDesign = people == all && cell.equals(FigureTables.asked(group, people));
                links.add(byDesign ? FigureLink.same(cell, agreed) : FigureLink.inside(cell, agreed));
            }
        }
        return links;
    }

    private List<ConcernSheet> sheets() {
        return Stream.concat(concerns().stream(), narratives().stream().map(NarrativeSheet::agreed))
                .toList();
    }

    /**
     * Checks that nothing comes twice.
     *
     * @throws IllegalArgumentException if the title is blank, a cycle comes twice, also in another writing, two groups have the same name, or a group has
     *     two questionnaires of one instrument, two sheets of one code list or two benefit logs, that would be one line in the
     *     report, or a sheet or a log is of another study, or there are several kinds of mentoring and a group has none
     */
    @Value.Check
    default void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("study: title must not be blank");
        }
        distinct("cycle", cycles().stream().map(MentoringCycle::id).toList());
        Identities.requireOneWriting(
                "study",
                "cycle",
                cycles().stream().map(cycle -> cycle.id().value()).toList());
        distinct("group", participation().stream().map(ParticipantFlow::group).toList());
        distinct(
                "questionnaire",
                questionnaires().stream().map(QuestionnaireAdministration::name).toList());
        distinct("sheet of codes", sheets().stream().map(ConcernSheet::subject).toList());
        distinct("benefit log", benefits().stream().map(BenefitLog::group).toList());
        ofThisStudy();
        ofOneKind();
    }

    private void ofOneKind() {
        List<String> schemes = new ArrayList<>();
        cycles().forEach(cycle -> schemes.add(cycle.id().value()));
        pairs().forEach(pair -> schemes.add(pair.id().value()));
        distinct("cycle and pair scheme", schemes.stream().map(Identities::key).toList());
        Set<Topology> begun = new HashSet<>(kinds().values());
        pairs().forEach(pair -> begun.add(pair.topology()));
        if (!cycles().isEmpty()) {
            begun.add(Topology.PANEL);
        }
        Set<String> groups = new HashSet<>();
        participation().forEach(flow -> groups.add(flow.group()));
        questionnaires().forEach(questionnaire -> groups.add(questionnaire.group()));
        sheets().forEach(sheet -> groups.add(sheet.group()));
        benefits().forEach(log -> groups.add(log.group()));
        if ((begun.size() > 1 || !kinds().isEmpty()) && !kinds().keySet().equals(groups)) {
            throw new IllegalArgumentException(
                    "study: with several kinds of mentoring each group must have one, but of "
                            + groups.size() + " groups "
                            + groups.stream().filter(kinds()::containsKey).count() + " have one, and "
                            + kinds().size() + " are named");
        }
    }

    private void ofThisStudy() {
        List<String> studies =
                new ArrayList<>(sheets().stream().map(ConcernSheet::study).toList());
        benefits().forEach(log -> studies.add(log.study()));
        if (!studies.stream().allMatch(title()::equals)) {
            throw new IllegalArgumentException(
                    "study: each sheet of codes and each benefit log must be of this study, but one is of another");
        }
    }

    private static void distinct(String what, List<?> names) {
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("study: each " + what + " must come once, but one is repeated");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableStudyRecord.Builder {
        Builder() {}
    }
}
