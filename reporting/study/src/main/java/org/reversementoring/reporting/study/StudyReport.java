package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.study.disclosure.MedianInterval;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

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
 *   <li>Nothing of {@link StudyResults#analyses()} and {@link StudyResults#pairs()}, for no joint audit covers them. The page says that the
 *       team has them.
 * </ul>
 *
 * <p>What it does not withstand is a reader who already knows the answers of two people or more, or who gets two editions of one study.
 */
public final class StudyReport {

    private static final String ENGLISH = "en";

    private final StudyResults study;
    private final ReleasedFigures figures;

    /**
     * What is printed of one measure before and after: each number is one of the page's.
     *
     * @param name the measure as it stands in the page
     * @param family the measures that stand in one table with it
     * @param rank its rank in the design
     * @param direction whether high is better, if that is known
     * @param pairs how many pairs; empty if that is not shown
     * @param pairsInWords the same in words
     * @param medianBefore the median before, if it may be printed
     * @param medianChange the median of the changes, if it may be printed
     * @param interval the interval of the median change, if it may be printed
     * @param level the level that the interval was asked for, more than 0 and less than 1
     * @param below whether p is below the threshold, after correction; false also means that it could not be shown
     * @param alpha the threshold
     */
    public record Measure(
            String name,
            String family,
            OutcomeRank rank,
            Optional<Direction> direction,
            OptionalLong pairs,
            String pairsInWords,
            Optional<Fraction> medianBefore,
            Optional<Fraction> medianChange,
            Optional<MedianInterval> interval,
            BigDecimal level,
            Optional<Boolean> below,
            BigDecimal alpha)
            implements CodecOnly {

        /** The name, and no number. */
        @Override
        public String toString() {
            return "Measure[" + name + ", ***]";
        }
    }

    StudyReport(StudyResults study) {
        this.study = study;
        this.figures = ReleasedFigures.of(study.figures(), study.participation(), study.smallestCell());
    }

    /** The report in English. */
    public Document document() {
        return document(ENGLISH);
    }

    /**
     * The report in a language.
     *
     * @param language as a BCP 47 tag
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public Document document(String language) {
        return document(Translation.of(language));
    }

    /**
     * The report, ready to be rendered; it ends with two checklists that say where each of their items is reported. What the host named,
     * for instance a group, stays as the host wrote it; questionnaires and code lists of the library have names in the language.
     *
     * @param language the language, with the host's files if there are some
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public Document document(Translation language) {
        return new StudyPage(study, figures, StudyText.in(language)).document();
    }

    /** The languages in which the library has the report and its summary, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return StudyText.languages();
    }

    /** The audited counts. */
    public ReleasedFigures figures() {
        return figures;
    }

    /** The title of the study. */
    public String title() {
        return study.title();
    }

    /** The names of its groups of participants. */
    public List<String> groups() {
        return study.participation().stream().map(ParticipantFlow::group).toList();
    }

    /** The design that was put on record, if one was. */
    public Optional<RegisteredDesign> design() {
        return study.design();
    }

    /** The kind of mentoring of each group, where there are several kinds. */
    public Map<String, Topology> kinds() {
        return study.kinds();
    }

    /** What is printed of each measure before and after, in the order of the study. */
    public List<Measure> measures() {
        return new ReleasedMeasureSection(study, figures, StudyText.in(Translation.of(ENGLISH))).measures();
    }

    /**
     * The half page for a programme lead or an ethics board.
     *
     * @param language as a BCP 47 tag
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public StudySummary summary(String language) {
        return summary(Translation.of(language));
    }

    /**
     * The half page for a programme lead or an ethics board.
     *
     * @param language the language, with the host's files if there are some
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public StudySummary summary(Translation language) {
        return new StudySummary(study, figures, StudyText.in(language));
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "StudyReport[" + study.title() + ", ***]";
    }
}
