package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.wording.WordingCheck;

/** The last place that knows a mentor: it counts ballots, and puts the report together from what was certified. */
final class Collated {

    private final Collation collation;
    private final List<String> unnamed;
    private final InterviewGuide guide;
    private final ReleasePolicy policy;
    private final int panelSize;

    /**
     * A collation of a panel.
     *
     * @param unnamed identifiers that no finding may hold besides those of the panel: who has left is named as little as who has stayed
     */
    Collated(Collation collation, ReleasePolicy policy, List<String> unnamed) {
        this.collation = collation;
        this.unnamed = unnamed;
        this.guide = collation.interview().guide();
        this.policy = policy;
        this.panelSize = collation.interview().panel().size();
    }

    FeedbackReport report(ReportId id, List<Certification.Outcome.Granted> granted, CyclePolicy promised) {
        return FeedbackReport.builder()
                .id(id)
                .guide(guide.id())
                .guideVersion(guide.version())
                .language(guide.language())
                .method(Method.of(
                        policy,
                        panelSize,
                        granted.stream()
                                .map(grant -> grant.certified().certificate())
                                .toList()))
                .retention(promised.retention(guide))
                .themes(promised.themes())
                .ratings(ratings(granted))
                .findings(findings())
                .build();
    }

    private List<ReportedRating> ratings(List<Certification.Outcome.Granted> granted) {
        List<ReportedRating> ratings = new ArrayList<>();
        for (Topic topic : policy.colluders().isPresent() ? guide.ratedTopics() : List.<Topic>of()) {
            RatingItem item = topic.rating().orElseThrow();
            AuditResult.Certified certified = granted.stream()
                    .map(Certification.Outcome.Granted::certified)
                    .filter(candidate -> candidate.scale().equals(item.scale()))
                    .findFirst()
                    .orElseThrow();
            ratings.add(new ReportedRating(
                    topic.id(),
                    topic.title(),
                    item,
                    certified.certificate().strategy(),
                    certified.statement(counts(topic.id(), item.scale()))));
        }
        return ratings;
    }

    private AnswerCounts counts(TopicId topic, RatingScale scale) {
        List<Integer> marks = collation.interview().ballots().stream()
                .map(Ballot::ratings)
                .flatMap(List::stream)
                .filter(rating -> rating.topic().equals(topic))
                .map(Rating::mark)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        return AnswerCounts.of(scale, marks, panelSize - marks.size());
    }

    /** The findings that are left out for their words, whether or not they are endorsed. */
    static List<FindingId> leftOut(Collation collation, List<String> unnamed) {
        WordingCheck wording = wording(collation, unnamed);
        return collation.findings().stream()
                .filter(finding -> !wording.passes(finding.text()))
                .map(Finding::id)
                .toList();
    }

    /** Nobody of the panel is named, neither by an identifier nor by a name that the host gave. */
    private static WordingCheck wording(Collation collation, List<String> unnamed) {
        Interview interview = collation.interview();
        List<String> identifiers = Stream.concat(
                        interview.panel().mentors().stream()
                                .map(mentor -> mentor.id().value()),
                        unnamed.stream())
                .toList();
        return WordingCheck.of(interview.guide().language(), collation.names(), identifiers);
    }

    private List<ReportedFinding> findings() {
        List<TopicId> order = guide.topics().stream().map(Topic::id).toList();
        int needed = policy.endorsementsNeeded(panelSize);
        WordingCheck wording = wording(collation, unnamed);
        return collation.findings().stream()
                .filter(finding -> wording.passes(finding.text()))
                .filter(finding -> collation.support(finding.id()) >= needed)
                .map(finding -> new ReportedFinding(finding.topic(), finding.kind(), finding.text()))
                .sorted(Comparator.comparing((ReportedFinding finding) -> order.indexOf(finding.topic()))
                        .thenComparing(ReportedFinding::kind)
                        .thenComparing(ReportedFinding::text))
                .toList();
    }
}
