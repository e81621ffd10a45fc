package org.reversementoring.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.multisource.ExternalAudit;
import org.reversementoring.anonymisation.multisource.ExternalVerdict;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.page.AttachedPage;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.render.Renderers;

/** Prints one report about a made-up senior, which it reads back from its stored form first, and the two pages beside it. */
final class Embedding {

    private Embedding() {}

    public static void main(String[] arguments) {
        MentorId[] mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("staff-" + i))
                .toArray(MentorId[]::new);
        List<Ballot> ballots = List.of(mentors).stream()
                .map(mentor -> Ballot.builder()
                        .mentor(mentor)
                        .addRatings(Rating.of(TopicId.of("approachability"), 4))
                        .build())
                .toList();
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("staff-0"))
                .panel(MentorPanel.of(mentors))
                .guide(Guides.sevenDomains())
                .ballots(ballots)
                .build();
        Collation collation = Collation.builder().interview(interview).build();
        Release release = ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(ReportId.of("2026-1"), collation);
        if (release instanceof Release.Released released) {
            JsonCodec codec = JsonCodec.create();
            FeedbackReport report = codec.read(codec.write(released.report()), FeedbackReport.class);
            System.out.println(Renderers.markdown().render(report));
            System.out.println(besideIt(report, Vocabulary.of("nhs", Locale.GERMANY)));
        }
    }

    /** The senior's own marks beside the report, and what another tool printed, once the audit finds it safe. */
    private static String besideIt(FeedbackReport report, Vocabulary words) {
        List<SelfRating> own = List.of(new SelfRating(TopicId.of("approachability"), 5));
        String page = Renderers.markdown().render(OwnMarksPage.of(report, own, words));
        ExternalQuestion question = new ExternalQuestion(
                ItemId.of("q-1"), 1, 5, true, List.of(FigureRow.of(List.of("peers"), new PrintedFigure.Withheld(3))));
        ExternalReport printed = ExternalReport.builder()
                .mentee(MenteeId.of("staff-0"))
                .source("A survey tool")
                .firstDay(LocalDate.of(2026, 3, 2))
                .lastDay(LocalDate.of(2026, 3, 20))
                .overlap(RaterOverlap.NO_MENTOR_RATED)
                .addGroups(RaterGroup.of("peers", 8))
                .addQuestions(question)
                .uncheckedText(false)
                .build();
        // A host with cycles lets MultisourceGate attach it, which does both steps and records them.
        return ExternalAudit.against(1).of(printed) instanceof ExternalVerdict.Safe safe
                ? page
                        + Renderers.markdown()
                                .render(AttachedPage.of(safe.attached().besideReport(report.digest()), words))
                : page;
    }
}
