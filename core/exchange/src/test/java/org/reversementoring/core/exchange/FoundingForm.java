package org.reversementoring.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/** The founding study's guide as a form in two languages, and a made-up interview of six mentors by it. */
public final class FoundingForm {

    /** The form. */
    public static final SurveyForm FORM = GuideForm.of(Guides.sevenDomains())
            .alsoIn(Guides.sevenDomains(Locale.GERMAN))
            .form();

    /** The marks of the mentors in the seven domains; 0 is none. */
    private static final int[][] MARKS = {
        {1, 4, 4, 3, 3, 4, 4},
        {4, 4, 0, 4, 4, 4, 3},
        {1, 4, 3, 3, 4, 4, 2},
        {4, 4, 4, 2, 4, 4, 1},
        {2, 4, 4, 3, 4, 4, 0},
        {4, 3, 4, 4, 2, 3, 3}
    };

    private FoundingForm() {}

    /** The mentee. */
    public static MenteeId mentee() {
        return MenteeId.of("mentee-1");
    }

    /** Six mentors. */
    public static MentorPanel panel() {
        return MentorPanel.of(mentors().toArray(MentorId[]::new));
    }

    private static List<MentorId> mentors() {
        return List.of("ann", "bea", "cid", "dov", "eve", "fay").stream()
                .map(MentorId::of)
                .toList();
    }

    /** The interview: a ballot of each mentor, and three points. */
    public static Interview interview() {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < MARKS.length; i++) {
            Ballot.Builder ballot = Ballot.builder().mentor(mentors().get(i));
            for (int j = 0; j < MARKS[i].length; j++) {
                var topic = Guides.sevenDomains().ratedTopics().get(j).id();
                ballot.addRatings(MARKS[i][j] == 0 ? Rating.declined(topic) : Rating.of(topic, MARKS[i][j]));
            }
            ballots.add(ballot.build());
        }
        var topics = Guides.sevenDomains().topics();
        return Interview.builder()
                .mentee(mentee())
                .panel(panel())
                .guide(Guides.sevenDomains())
                .ballots(ballots)
                .addPoints(
                        Point.of(topics.get(0).id(), "Explains each step, \"slowly\"; even at night"),
                        Point.of(topics.get(0).id(), "Line one\nline two, with a comma"),
                        Point.of(topics.get(5).id(), "=Listens"))
                .build();
    }

    /** What a mentor answered to an item, as a tool would store its code; blank if nothing. */
    public static String cell(FormItem item, int mentor) {
        if (item.isRespondent()) {
            return mentors().get(mentor).value();
        }
        List<FormItem> choices =
                FORM.items().stream().filter(FormItem::isChoice).toList();
        if (item.isChoice()) {
            int mark = MARKS[mentor][choices.indexOf(item)];
            return mark == 0 ? "" : Integer.toString(mark);
        }
        if (item.code().value().equals("clinicalpracticetxt")) {
            return mentor == 3
                    ? "Line one\nline two, with a comma"
                    : mentor == 5 ? "Explains each step, \"slowly\"; even at night" : "";
        }
        return item.code().value().equals("strengthstxt") && mentor == 1 ? "=Listens" : "";
    }

    /** The items that have an answer. */
    public static List<FormItem> answered() {
        return FORM.items().stream().filter(item -> !item.isNote()).toList();
    }
}
