package org.reversementoring.core.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/**
 * Guides and interviews from a seed, with texts that a format could take for its own signs: quotes, separators, tags, entities, braces, backslashes,
 * formulas, line ends, letters from right to left, characters outside of the basic plane.
 */
public final class RandomGuides {

    private static final List<String> HOSTILE = List.of(
            "\"quoted\"",
            "a;b,c",
            "<b>bold</b>",
            "&amp; &lt;",
            "{if(1)}",
            "back\\",
            "=1+1",
            "two\nlines",
            "שלום",
            "😀",
            "[field]",
            "]]>",
            "%s",
            "'x'",
            "@HIDDEN",
            "#",
            "--",
            "a/b",
            "ß İ ı",
            "https://x.invalid/?a=b",
            "___",
            "x: y",
            "- item",
            "null",
            "NaN",
            "</script>",
            "1,2|".substring(0, 3),
            "\u00A0",
            "Ünï");

    private static final List<String> IDS = List.of(
            "clinical-practice",
            "time",
            "a",
            "9-lives",
            "Über uns",
            "left_right",
            "a very long identifier of a topic",
            "lang",
            "na",
            "approach",
            "x.y",
            "42",
            "日本",
            "status",
            "email",
            "seed",
            "name");

    private final Random random;

    private RandomGuides(long seed) {
        this.random = new Random(seed);
    }

    /** A guide of 1 to 6 topics. */
    public static InterviewGuide guide(long seed) {
        return new RandomGuides(seed).guide();
    }

    /** A panel's interview by a guide, with each kind of answer, and points that nobody can be told by. */
    public static Interview interview(InterviewGuide guide, long seed) {
        return new RandomGuides(seed).interview(guide);
    }

    private InterviewGuide guide() {
        Set<String> ids = new LinkedHashSet<>();
        int topics = 1 + random.nextInt(6);
        while (ids.size() < topics) {
            ids.add(IDS.get(random.nextInt(IDS.size())));
        }
        List<Topic> all = new ArrayList<>();
        for (String id : ids) {
            Topic.Builder topic = Topic.builder()
                    .id(TopicId.of(id))
                    .title(line())
                    .focus(all.isEmpty() ? TopicFocus.STRENGTHS : TopicFocus.DOMAIN)
                    .coreQuestion(text() + " " + id)
                    .timeBudget(Duration.ofMinutes(1));
            for (int i = random.nextInt(3); i > 0; i--) {
                topic.addProbes(text());
            }
            if (all.isEmpty() || random.nextInt(4) > 0) {
                topic.rating(new RatingItem(text() + " rates " + id, scale()));
            }
            all.add(topic.build());
        }
        return InterviewGuide.builder()
                .id(GuideId.of("guide " + random.nextInt(100)))
                .version("1." + random.nextInt(10))
                .language("en-GB")
                .title(line())
                .purpose(text())
                .script(Script.builder()
                        .opening(text())
                        .limitsOfConfidentiality(text())
                        .build())
                .topics(all)
                .totalTime(Duration.ofMinutes(60))
                .build();
    }

    private RatingScale scale() {
        int points = 2 + random.nextInt(10);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            labels.add("label " + (char) ('a' + i) + " " + line());
        }
        return new RatingScale(random.nextInt(3), labels);
    }

    private Interview interview(InterviewGuide guide) {
        int mentors = 3 + random.nextInt(6);
        List<MentorId> ids = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            ids.add(MentorId.of("m" + i + " " + HOSTILE.get(0).replace("\"", "'")));
        }
        List<Ballot> ballots = new ArrayList<>();
        for (MentorId id : ids) {
            Ballot.Builder ballot = Ballot.builder().mentor(id);
            for (Topic topic : guide.ratedTopics()) {
                RatingScale scale = topic.rating().orElseThrow().scale();
                ballot.addRatings(
                        random.nextInt(4) == 0
                                ? Rating.declined(topic.id())
                                : Rating.of(topic.id(), scale.lowest() + random.nextInt(scale.points())));
            }
            ballots.add(ballot.build());
        }
        List<Point> points = new ArrayList<>();
        for (Topic topic : guide.topics()) {
            List<String> notes = new ArrayList<>();
            for (int i = random.nextInt(mentors); i > 0; i--) {
                notes.add(text().strip() + " " + i);
            }
            notes.stream().sorted().forEach(note -> points.add(Point.of(topic.id(), note)));
        }
        return Interview.builder()
                .mentee(MenteeId.of("mentee"))
                .panel(MentorPanel.of(ids.toArray(MentorId[]::new)))
                .guide(guide)
                .ballots(ballots)
                .points(points)
                .build();
    }

    /** The notes of a topic, one for each of the first mentors, as each of them would have written it. */
    public static List<String> notes(Interview interview, TopicId topic) {
        return interview.points().stream()
                .filter(point -> point.topic().equals(topic))
                .map(Point::note)
                .toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder("Text");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(' ').append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.append(random.nextInt(1000)).toString();
    }

    private String line() {
        return text().replace('\n', ' ').replace('|', ' ');
    }
}
