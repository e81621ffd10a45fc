package org.reversementoring.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;

/** Releasing one report of seven items from an anonymiser that has its certificate. Goal: below 50 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReleaseBenchmark {

    private final ReportAnonymiser anonymiser = ReportAnonymiser.of(ReleasePolicy.standard());
    private final Collation collation = collation();

    private static Collation collation() {
        InterviewGuide guide = Guides.sevenDomains();
        List<MentorId> mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("mentor-" + i))
                .toList();
        return Collation.builder()
                .interview(Interview.builder()
                        .mentee(MenteeId.of("mentee"))
                        .panel(MentorPanel.of(mentors.toArray(MentorId[]::new)))
                        .guide(guide)
                        .ballots(mentors.stream()
                                .map(mentor -> Ballot.builder()
                                        .mentor(mentor)
                                        .ratings(guide.ratedTopics().stream()
                                                .map(topic -> Rating.of(topic.id(), 1 + mentors.indexOf(mentor) % 5))
                                                .toList())
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    /** One report. */
    @Benchmark
    public Release release() {
        return anonymiser.anonymise(ReportId.of("report-1"), collation);
    }
}
