package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.reporting.render.Renderers;

/** Law: what a page does not show may vary, and the page does not change by a byte. */
class BesidePagesPropertyTest {

    private static final Vocabulary WORDS = Vocabulary.of("university", Locale.GERMANY);

    private static List<String> ownMarks(FeedbackReport report, List<SelfRating> own) {
        return List.of(
                Renderers.html().render(OwnMarksPage.of(report, own, WORDS)),
                Renderers.markdown().render(OwnMarksPage.of(report, own, WORDS)));
    }

    private static List<String> attached(AttachedReport report) {
        return List.of(
                Renderers.html().render(AttachedPage.of(report, WORDS)),
                Renderers.markdown().render(AttachedPage.of(report, WORDS)));
    }

    @Property(tries = 50)
    void ownMarksHangOnTheRatingsAlone(
            @ForAll @IntRange(min = 5, max = 9) int panel,
            @ForAll @IntRange(min = 1, max = 5) int unasked,
            @ForAll @IntRange(min = 1, max = 5) int later,
            @ForAll long order) {
        FeedbackReport report = BesidePages.report("de");
        FeedbackReport other = FeedbackReport.builder()
                .from(report)
                .guideVersion("2." + later)
                .method(BesidePages.method("other", panel, "by-" + unasked))
                .addFindings(new ReportedFinding(TopicId.of("strengths"), FindingKind.STRENGTH, "Hört zu " + order))
                .ratings(report.ratings().stream()
                        .map(rating -> new ReportedRating(
                                rating.topic(), rating.title(), rating.item(), "by-" + unasked, rating.statement()))
                        .toList())
                .build();
        List<SelfRating> own = new ArrayList<>(BesidePages.own());
        own.add(new SelfRating(TopicId.of("not-in-the-report"), unasked));
        // That of a topic that is not shown, and two that come after one of the same topic.
        own.set(4, new SelfRating(own.get(4).topic(), later));
        Collections.shuffle(own, new Random(order));
        own.add(new SelfRating(own.get(0).topic(), own.get(0).mark()));
        assertThat(ownMarks(other, own)).isEqualTo(ownMarks(report, BesidePages.own()));
    }

    @Property(tries = 50)
    void anAttachedPageHangsOnWhatIsPrintedAlone(
            @ForAll @IntRange(min = 1, max = 500) int raters,
            @ForAll @IntRange(min = 1, max = 500) int minimum,
            @ForAll @IntRange(min = 0, max = 500) int answered,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 500) Integer> counts,
            @ForAll boolean declinable) {
        assertThat(attached(report(raters, minimum, answered, counts, declinable)))
                .isEqualTo(attached(report(8, 3, 7, List.of(1, 2, 3), false)));
    }

    /** Mentors may have rated, so that numbers of answers are hidden too. */
    private static AttachedReport report(
            int raters, int minimum, int answered, List<Integer> counts, boolean declinable) {
        List<String> group = List.of("peers");
        return BesidePages.attached(
                BesidePages.external(RaterOverlap.MENTORS_MAY_HAVE_RATED)
                        .mentee(MenteeId.of("staff-" + raters))
                        .groups(List.of(new RaterGroup("peers", raters, minimum)))
                        .questions(List.of(new ExternalQuestion(
                                ItemId.of("q"),
                                1,
                                3,
                                declinable,
                                List.of(
                                        FigureRow.of(
                                                group,
                                                new PrintedFigure.Answered(answered),
                                                new PrintedFigure.Mean("2.1")),
                                        FigureRow.of(group, new PrintedFigure.Counts(counts)),
                                        FigureRow.of(group, new PrintedFigure.Withheld(minimum))))))
                        .build(),
                1);
    }
}
