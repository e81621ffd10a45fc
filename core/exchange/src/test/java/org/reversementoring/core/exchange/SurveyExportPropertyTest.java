package org.reversementoring.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

class SurveyExportPropertyTest {

    private static final InterviewGuide GUIDE = Guides.sevenDomains();
    private static final List<String> TOPICS =
            GUIDE.ratedTopics().stream().map(topic -> topic.id().value()).toList();
    private static final String MARKER = "ZQX";

    /** Law: an interview that was written as a survey tool writes it, in any order of rows and columns, is read as the same one. */
    @Property
    void aWrittenInterviewIsReadAsTheSame(@ForAll("ballots") List<Ballot> ballots, @ForAll long order) {
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("mentee"))
                .panel(MentorPanel.of(ballots.stream().map(Ballot::mentor).toArray(MentorId[]::new)))
                .guide(GUIDE)
                .ballots(ballots)
                .build();
        RatingSheet sheet = SurveyExport.of(GUIDE).ratings("ratings", new StringReader(written(ballots, order)));
        assertThat(sheet.interview(MenteeId.of("mentee"), sheet.panel())).isEqualTo(interview);
    }

    /** Law: whatever happens to one character of a file, no fault has a piece of it. */
    @Property
    void noFaultOfAnAlteredFileHasContent(@ForAll("ballots") List<Ballot> ballots, @ForAll("edits") Edit edit) {
        String text = edit.of(written(ballots, edit.place()));
        Throwable fault = catchThrowable(() -> {
            RatingSheet sheet = SurveyExport.of(GUIDE).ratings("ratings", new StringReader(text));
            sheet.interview(MenteeId.of("mentee"), sheet.panel());
        });
        if (fault != null) {
            assertThat(fault).isInstanceOf(IllegalArgumentException.class).hasNoCause();
            assertThat(fault.getMessage()).doesNotContain(MARKER);
        }
    }

    private static String written(List<Ballot> ballots, long order) {
        List<String> header = new ArrayList<>(TOPICS);
        header.add(0, "mentor");
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, header.size()).boxed().toList());
        Collections.shuffle(columns, new Random(order));
        List<Ballot> rows = new ArrayList<>(ballots);
        Collections.shuffle(rows, new Random(order));
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(CsvDialect.comma());
        writer.line(columns.stream().map(header::get).toList(), text);
        for (Ballot ballot : rows) {
            List<String> cells = new ArrayList<>(List.of(ballot.mentor().value()));
            ballot.ratings()
                    .forEach(rating -> cells.add(
                            rating.mark().isPresent()
                                    ? String.valueOf(rating.mark().getAsInt())
                                    : ""));
            writer.line(columns.stream().map(cells::get).toList(), text);
        }
        return text.toString();
    }

    @Provide
    Arbitrary<List<Ballot>> ballots() {
        Arbitrary<String> mentors = Arbitraries.strings()
                .withChars('a', 'B', '1', '"', ',', '#', ' ', '\u00E9')
                .ofMaxLength(5)
                .map(name -> MARKER + name.stripTrailing().replaceAll(" +", " "));
        Arbitrary<List<Integer>> marks =
                Arbitraries.integers().between(0, 5).list().ofSize(TOPICS.size());
        return Combinators.combine(mentors, marks)
                .as(SurveyExportPropertyTest::ballot)
                .list()
                .uniqueElements(ballot -> Identities.key(ballot.mentor().value()))
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(ballots -> ballots.stream()
                        .sorted(Comparator.comparing(ballot -> ballot.mentor().value()))
                        .toList());
    }

    /** A mark of 0 stands for none. */
    private static Ballot ballot(String mentor, List<Integer> marks) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Topic topic = GUIDE.ratedTopics().get(i);
            ratings.add(marks.get(i) == 0 ? Rating.declined(topic.id()) : Rating.of(topic.id(), marks.get(i)));
        }
        return Ballot.builder().mentor(MentorId.of(mentor)).ratings(ratings).build();
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 10),
                        Arbitraries.of("", "\"", ",", "\n", "\r", "x", "9", "\u0000", "\uFEFF", MARKER))
                .as(Edit::new);
    }

    /** One character of a text is replaced. */
    record Edit(int place, String with) {
        String of(String text) {
            int at = place % text.length();
            return text.substring(0, at) + with + text.substring(at + 1);
        }
    }
}
