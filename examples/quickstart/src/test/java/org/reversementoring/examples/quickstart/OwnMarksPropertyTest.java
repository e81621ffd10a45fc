package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
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
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.render.Renderers;

/** T7, over every panel of six with one rated topic: two panels with the same released statement have the same page of own marks. */
class OwnMarksPropertyTest {

    private static final TopicId TOPIC = TopicId.of("approachability");
    private static final MentorId[] MENTORS =
            IntStream.range(0, 6).mapToObj(i -> MentorId.of("staff-" + i)).toArray(MentorId[]::new);
    private static final ReportAnonymiser ANONYMISER = ReportAnonymiser.of(ReleasePolicy.standard());

    private static FeedbackReport report(List<Integer> marks) {
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("staff-9"))
                .panel(MentorPanel.of(MENTORS))
                .guide(Guides.sevenDomains())
                .ballots(IntStream.range(0, marks.size())
                        .mapToObj(i -> Ballot.builder()
                                .mentor(MENTORS[i])
                                .addRatings(Rating.of(TOPIC, marks.get(i)))
                                .build())
                        .toList())
                .build();
        Release release = ANONYMISER.anonymise(
                ReportId.of("2026-1"), Collation.builder().interview(interview).build());
        return ((Release.Released) release).report();
    }

    private static List<List<Integer>> panels(List<Integer> begun) {
        if (begun.size() == MENTORS.length) {
            return List.of(begun);
        }
        List<List<Integer>> panels = new ArrayList<>();
        for (int mark = begun.isEmpty() ? 1 : begun.get(begun.size() - 1); mark <= 5; mark++) {
            List<Integer> next = new ArrayList<>(begun);
            next.add(mark);
            panels.addAll(panels(next));
        }
        return panels;
    }

    @Test
    void panelsWithTheSameReleaseHaveTheSamePage() {
        Vocabulary words = Vocabulary.of("nhs", Locale.GERMANY);
        Map<String, Set<String>> pages = new HashMap<>();
        List<List<Integer>> panels = panels(List.of());
        for (List<Integer> panel : panels) {
            FeedbackReport report = report(panel);
            String released = report.ratings().stream()
                    .map(rating -> rating.statement().canonical())
                    .toList()
                    .toString();
            pages.computeIfAbsent(released, same -> new TreeSet<>())
                    .add(Renderers.html().render(OwnMarksPage.of(report, List.of(new SelfRating(TOPIC, 3)), words)));
        }
        assertThat(panels).as("ways to take six of five marks, 10 choose 4").hasSize(210);
        assertThat(pages).as("fewer releases than panels").hasSizeBetween(10, panels.size() - 1);
        assertThat(pages.values()).allMatch(same -> same.size() == 1);
        assertThat(pages.values().stream().flatMap(Set::stream).distinct().count())
                .as("and the page tells the releases apart")
                .isEqualTo(pages.size());
    }
}
