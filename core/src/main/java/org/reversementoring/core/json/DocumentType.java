package org.reversementoring.core.json;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.upgrade.CycleUpgrade;
import org.reversementoring.core.json.upgrade.MenteeUpgrade;
import org.reversementoring.core.json.upgrade.PolicyUpgrade;
import org.reversementoring.core.json.upgrade.Upgrade;
import org.reversementoring.core.json.upgrade.Upgrades;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.programme.ThemeCoding;
import org.reversementoring.core.report.FeedbackReport;

/** A type that is a document of its own, with its name in the envelope and the way from each of its versions to the next. */
enum DocumentType {
    INTERVIEW_GUIDE("interview-guide", InterviewGuide.class),
    MENTEE("mentee", Mentee.class, new MenteeUpgrade("")),
    MENTOR_PANEL("mentor-panel", MentorPanel.class),
    BALLOT("ballot", Ballot.class),
    INTERVIEW("interview", Interview.class, Upgrade.ofOptionalAt("", "closing")),
    ENDORSEMENT("endorsement", Endorsement.class),
    COLLATION(
            "collation",
            Collation.class,
            Upgrade.ofOptionalAt("", "names")
                    .and(Upgrade.ofOptionalAt("/interview", "closing"))
                    .and(Upgrade.ofOptionalIn("/findings", "points"))
                    .and(Upgrade.ofMemberValueIn("/findings", "kind", "POLICY"))),
    FEEDBACK_REPORT(
            "feedback-report",
            FeedbackReport.class,
            Upgrade.ofOptionalAt("", "retention")
                    .and(Upgrade.ofOptionalAt("", "themes"))
                    .and(Upgrade.ofMemberValueIn("/findings", "kind", "POLICY"))),
    EXTERNAL_REPORT("external-report", ExternalReport.class),
    FEEDBACK_MEETING(
            "feedback-meeting",
            FeedbackMeeting.class,
            Upgrade.ofOptional("report").and(Upgrade.ofValueIn("events", "ANSWERED_OFF_SCRIPT"))),
    MENTEE_RESPONSE("mentee-response", MenteeResponse.class),
    INSTRUMENT("instrument", Instrument.class),
    MEASURE_ANSWERS("measure-answers", MeasureAnswers.class),
    PROGRAMME("programme", Programme.class, new PolicyUpgrade()),
    MENTORING_CYCLE("mentoring-cycle", MentoringCycle.class, new CycleUpgrade()),
    PAIR_SCHEME(
            "pair-scheme",
            PairScheme.class,
            new MenteeUpgrade("/mentee")
                    .and(Upgrade.ofOptionalAt("", "course"))
                    .and(Upgrade.ofOptional("report"))
                    .and(Upgrade.ofValueIn("events", "ANSWERED_OFF_SCRIPT"))),
    THEME_CODEBOOK("theme-codebook", ThemeCodebook.class),
    THEME_CODING("theme-coding", ThemeCoding.class),
    POOLED_THEMES("pooled-themes", PooledThemes.class),
    PARTICIPATION_CERTIFICATE("participation-certificate", ParticipationCertificate.class);

    private final String format;
    private final Class<?> type;

    // It holds a list that nobody changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Upgrades upgrades;

    /** A type whose current version is one more than its upgrades. */
    DocumentType(String name, Class<?> type, Upgrade... upgrades) {
        this.format = "reverse-mentoring/" + name;
        this.type = type;
        this.upgrades = new Upgrades(List.of(upgrades));
    }

    String format() {
        return format;
    }

    Class<?> type() {
        return type;
    }

    Upgrades upgrades() {
        return upgrades;
    }

    /** The current version of the format. */
    int version() {
        return upgrades.current();
    }

    static DocumentType of(Class<?> type) {
        return Arrays.stream(values())
                .filter(document -> document.type.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type must be a document, but was " + type.getName()));
    }
}
