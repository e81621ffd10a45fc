package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/** Collations for tests: rows of answers in, collation out. */
final class Panels {

    static final InterviewGuide GUIDE = Guides.sevenDomains();
    static final ReportId REPORT = ReportId.of("r1");

    private Panels() {}

    static MentorId mentor(int i) {
        return MentorId.of("mentor-" + i);
    }

    static MentorPanel panel(int size) {
        return MentorPanel.of(IntStream.range(0, size).mapToObj(Panels::mentor).toArray(MentorId[]::new));
    }

    /** One row a mentor, one mark a topic in guide order, 0 for declined. */
    static Interview interview(int[][] marks) {
        List<Ballot> ballots = IntStream.range(0, marks.length)
                .mapToObj(i -> ballot(mentor(i), marks[i]))
                .toList();
        return Interview.builder()
                .mentee(MenteeId.of("mentee"))
                .panel(panel(marks.length))
                .guide(GUIDE)
                .ballots(ballots)
                .build();
    }

    private static Ballot ballot(MentorId mentor, int[] marks) {
        return Ballot.builder()
                .mentor(mentor)
                .ratings(IntStream.range(0, marks.length)
                        .mapToObj(topic -> rating(GUIDE.topics().get(topic).id(), marks[topic]))
                        .toList())
                .build();
    }

    private static Rating rating(TopicId topic, int mark) {
        return mark == 0 ? Rating.declined(topic) : Rating.of(topic, mark);
    }

    static Finding finding(String id, String text) {
        return Finding.builder()
                .id(FindingId.of(id))
                .topic(TopicId.of("strengths"))
                .kind(FindingKind.STRENGTH)
                .text(text)
                .build();
    }

    /** Finding i is endorsed by the first {@code support[i]} mentors. */
    static Collation collation(int[][] marks, int... support) {
        List<Finding> findings = IntStream.range(0, support.length)
                .mapToObj(i -> finding("f" + i, "Finding number " + i + "."))
                .toList();
        List<Endorsement> endorsements = IntStream.range(0, marks.length)
                .mapToObj(mentor -> Endorsement.builder()
                        .mentor(mentor(mentor))
                        .findings(IntStream.range(0, support.length)
                                .filter(i -> mentor < support[i])
                                .mapToObj(i -> FindingId.of("f" + i))
                                .toList())
                        .build())
                .toList();
        return Collation.builder()
                .interview(interview(marks))
                .findings(findings)
                .endorsements(endorsements)
                .build();
    }

    /** Marks around a mode for each topic, with a few dissenters and a few declined: panels that agree, as real ones do. */
    static int[][] consensus(int size, Random random) {
        int[][] marks = new int[size][GUIDE.topics().size()];
        for (int topic = 0; topic < GUIDE.topics().size(); topic++) {
            int mode = random.nextInt(3) == 0 ? 1 + 4 * random.nextInt(2) : 1 + random.nextInt(5);
            for (int[] row : marks) {
                row[topic] = random.nextInt(5) > 0 ? mode : random.nextInt(6);
            }
        }
        return marks;
    }

    /** The same collation with other names, and every list in another order. */
    static Collation disguised(Collation collation, Random random) {
        Interview interview = collation.interview();
        List<MentorId> old =
                interview.panel().mentors().stream().map(mentor -> mentor.id()).toList();
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(100, 100 + old.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        List<MentorId> names = numbers.stream().map(Panels::mentor).toList();
        List<MentorId> seats = shuffled(names, random);
        return Collation.builder()
                .interview(Interview.builder()
                        .from(interview)
                        .mentee(MenteeId.of("somebody else"))
                        .panel(MentorPanel.of(seats.toArray(MentorId[]::new)))
                        .ballots(shuffled(
                                interview.ballots().stream()
                                        .map(ballot -> Ballot.builder()
                                                .mentor(names.get(old.indexOf(ballot.mentor())))
                                                .ratings(shuffled(ballot.ratings(), random))
                                                .build())
                                        .toList(),
                                random))
                        .build())
                .findings(shuffled(collation.findings(), random))
                .endorsements(shuffled(
                        collation.endorsements().stream()
                                .map(ballot -> Endorsement.builder()
                                        .mentor(names.get(old.indexOf(ballot.mentor())))
                                        .findings(shuffled(ballot.findings(), random))
                                        .build())
                                .toList(),
                        random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
