package org.reversementoring.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.reversementoring.core.Samples;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;

/** A sample value of each document type, and the golden file that holds its text. */
record Document<T>(String name, Class<T> type, T value) {

    static List<Document<?>> every() {
        Stream<Document<?>> values = Stream.of(
                new Document<>("interview-guide", InterviewGuide.class, Samples.guide()),
                new Document<>("mentor-panel", MentorPanel.class, Samples.panel()),
                new Document<>(
                        "mentee",
                        Mentee.class,
                        Mentee.builder()
                                .id(Samples.MENTEE)
                                .grade(Grade.of("consultant"))
                                .build()),
                new Document<>(
                        "ballot", Ballot.class, Samples.interview().ballots().get(5)),
                new Document<>("interview", Interview.class, Samples.interview()),
                new Document<>(
                        "endorsement",
                        Endorsement.class,
                        Samples.collation().endorsements().get(0)),
                new Document<>("collation", Collation.class, Samples.collation()),
                new Document<>("feedback-report", FeedbackReport.class, Samples.report()),
                new Document<>("feedback-report-by-consent", FeedbackReport.class, Samples.reportByConsent()),
                new Document<>("feedback-meeting", FeedbackMeeting.class, Samples.meeting()),
                new Document<>("mentee-response", MenteeResponse.class, Samples.response()));
        return Stream.concat(values, Samples.CYCLE_STATES.stream().map(Document::cycle))
                .toList();
    }

    private static Document<MentoringCycle> cycle(CycleState state) {
        String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Document<>("mentoring-cycle-" + name, MentoringCycle.class, Samples.cycle(state));
    }

    static Document<?> named(String name) {
        return every().stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The fullest sample of a type, without a golden file. */
    static Document<Object> sample(DocumentType type) {
        String name = type.format().replaceFirst("^.*/", "");
        @SuppressWarnings("unchecked")
        Class<Object> asObject = (Class<Object>) type.type();
        return new Document<>(
                name, asObject, Objects.requireNonNull(SchemaSamples.all().get(name), name));
    }

    String text() {
        return JsonCodec.create().write(value);
    }

    /** The golden text; renewed with {@code -Dgolden.write=true} after a wanted change of the format, and then read. */
    String golden() {
        Path file = Path.of("src", "test", "resources", "golden", name + ".json");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, JsonCodec.create().write(value));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
