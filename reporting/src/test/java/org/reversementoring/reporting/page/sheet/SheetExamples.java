package org.reversementoring.reporting.page.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;

/** Each sheet, from views in which everything that it must not show begins with {@link #MARK}. Synthetic. */
final class SheetExamples {

    static final String MARK = "Qzx";
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final MeetingPlan PLAN = new MeetingPlan(DAY, FeedbackMeeting.Modality.IN_PERSON, true);

    private SheetExamples() {}

    /** The guide with nothing to rate. */
    static InterviewGuide unrated(InterviewGuide guide) {
        return InterviewGuide.builder()
                .from(guide)
                .topics(guide.topics().stream()
                        .<Topic>map(topic -> Topic.builder()
                                .from(topic)
                                .rating(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    /** Each sheet by the name of its golden files. */
    static Map<String, Document> all(String language) {
        return all(language, Presentation.none());
    }

    /** Each sheet, with what a host gives. */
    static Map<String, Document> all(String language, Presentation names) {
        Vocabulary words = words(language);
        Map<String, Document> sheets = new LinkedHashMap<>();
        sheets.put(
                "conversation-guide",
                ConversationGuide.of(SheetViews.nominated(report(language)), agenda(language), names, words));
        sheets.put(
                "mentor-information",
                MentorInformation.of(
                        CyclePolicy.defaults(),
                        everyConsent(guide(language)),
                        6,
                        List.of(certificate()),
                        names,
                        words));
        sheets.put(
                "mentor-information-conversation",
                MentorInformation.of(
                        CyclePolicy.of(ReleasePolicy.conversation()), guide(language), 4, List.of(), names, words));
        CyclePolicy policy = CyclePolicy.defaults();
        sheets.put(
                "kind-letter-mentee", KindLetter.toMentee(SheetViews.mentee(MenteeStage.ENDED), policy, names, words));
        sheets.put(
                "kind-letter-mentor",
                KindLetter.toMentor(SheetViews.mentor(4, Optional.empty()), policy, names, words));
        sheets.put(
                "kind-letter-lead",
                KindLetter.toLead(SheetViews.lead(4, CycleState.MENTEE_CONSENTED), policy, names, words));
        sheets.put(
                "kind-letter-custodian",
                KindLetter.toCustodian(
                        SheetViews.custodian("PANEL_BELOW_FLOOR", "WORDING", "LATER_CODE"), names, words));
        sheets.put("run-sheet", RunSheet.of(guide(language), names, words));
        sheets.put(
                "check-sheet",
                CheckSheet.of(
                        SheetViews.mentor(6, Optional.of(report(language))),
                        PanelReview.SilenceRule.NOT_ENDORSED,
                        names,
                        words));
        sheets.put(
                "appointment-sheet", AppointmentSheet.of(SheetViews.invited(language), agenda(language), names, words));
        sheets.put("participation-sheet", ParticipationSheet.of(SheetViews.certificate(true), names, words));
        sheets.put("plain-certificate", PlainCertificate.of(report(language).method(), words));
        sheets.put(
                "plain-certificate-conversation", PlainCertificate.of(new Method.ByConsent("conversation", 4), words));
        sheets.put("appraisal-text", AppraisalText.of(SheetViews.answered(language), false, words));
        sheets.put("appraisal-text-doctors", AppraisalText.forDoctors(SheetViews.answered(language), true, words));
        sheets.put(
                "ethics-annex",
                EthicsAnnex.of(policy, everyConsent(guide(language)), 6, List.of(certificate()), names, words));
        sheets.put(
                "programme-page",
                ProgrammePage.of(
                        ProgrammeExamples.cycles(),
                        ProgrammeExamples.goals(),
                        ProgrammeExamples.learning(),
                        guide(language),
                        names,
                        words));
        sheets.put("themes-page", ThemesPage.of(ProgrammeExamples.themes(language), names, words));
        return sheets;
    }

    static Vocabulary words(String language) {
        return Vocabulary.of("nhs", Locale.forLanguageTag(language));
    }

    static Agenda agenda(String language) {
        return Agenda.in(Locale.forLanguageTag(language));
    }

    static InterviewGuide guide(String language) {
        return Guides.sevenDomains(Locale.forLanguageTag(language));
    }

    static InterviewGuide everyConsent(InterviewGuide guide) {
        return InterviewGuide.builder()
                .from(guide)
                .conduct(Conduct.builder()
                        .from(guide.conduct())
                        .addConsents(ConsentKind.values())
                        .build())
                .build();
    }

    static MeetingPlace place(String language) {
        return new MeetingPlace(
                LocalTime.of(14, 30), language.startsWith("de") ? "Bibliothek, Raum 2" : "Library, room 2");
    }

    /** The certificate of the default strategy for six mentors and five points, as an audit gives it. */
    static Certificate certificate() {
        return new Certificate(
                "middle-answers+support-band",
                6,
                5,
                1,
                List.of("ED(1)", "LF(1,2)", "HD(1,{1,2})"),
                462,
                16,
                new BigDecimal("0.8096"),
                new BigDecimal("0.8572"));
    }

    static FeedbackReport report(String language) {
        InterviewGuide guide = guide(language);
        Topic approachability = guide.topic(TopicId.of("approachability")).orElseThrow();
        boolean german = language.startsWith("de");
        return FeedbackReport.builder()
                .id(ReportId.of(MARK + "-report"))
                .guide(guide.id())
                .guideVersion(guide.version())
                .language(guide.language())
                .method(new Method.Scored("standard", 6, 1, 5, 3, List.of(certificate())))
                .addRatings(new ReportedRating(
                        approachability.id(),
                        approachability.title(),
                        approachability.rating().orElseThrow(),
                        "middle-answers+support-band",
                        new Statement.MiddleAnswers(4, 4)))
                .addFindings(
                        finding(
                                "approach-to-juniors",
                                FindingKind.STRENGTH,
                                german
                                        ? "Erklärt auf Visite, warum so entschieden wird. Das macht Nachfragen leicht."
                                        : "Explains on rounds why a decision is made. That makes it easy to ask."),
                        finding(
                                "approachability",
                                FindingKind.STRENGTH,
                                german
                                        ? "Ist nachts am Telefon ruhig und kommt, wenn es nötig ist."
                                        : "Is calm on the phone at night, and comes in when it is needed."),
                        finding(
                                "time-management",
                                FindingKind.DEVELOPMENT,
                                german
                                        ? "Die Visite beginnt oft später als geplant. Eine Nachricht davor würde helfen."
                                        : "Rounds often start later than planned. A message beforehand would help."),
                        finding(
                                "approachability",
                                FindingKind.ISSUE,
                                german
                                        ? "Für Übergaben fehlt am Abend ein ruhiger Raum."
                                        : "There is no quiet room for handover in the evening."))
                .build();
    }

    private static ReportedFinding finding(String topic, FindingKind kind, String text) {
        return new ReportedFinding(TopicId.of(topic), kind, text);
    }
}
