package org.reversementoring.reporting.page.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Appointment;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;

/** Each page of a cycle with one text in every place where a host, a guide or a person writes. */
final class HostilePages {

    private static final TopicId TOPIC = TopicId.of("approachability");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonCodec CODEC = JsonCodec.create();

    // What a change would make another guide of: no words for people.
    private static final Set<String> NO_WORDS = Set.of("id", "language", "format");

    private final HostileWords words;

    private HostilePages(HostileWords words) {
        this.words = words;
    }

    static Map<String, Document> of(HostileWords words) {
        HostilePages pages = new HostilePages(words);
        Map<String, Document> all = new LinkedHashMap<>(pages.ofTheReport());
        all.putAll(pages.ofTheGuide());
        all.putAll(pages.ofTheHost());
        return all;
    }

    /** The pages whose texts have no bound, for texts that are very long. */
    Map<String, Document> ofTheReport() {
        FeedbackReport report = report();
        Vocabulary labels = labels();
        Presentation names = names();
        List<SelfRating> own = List.of(new SelfRating(TOPIC, 1));
        return Map.of(
                "report", ReportPage.of(report, names, own, "en"),
                "own-marks", OwnMarksPage.of(report, own, labels),
                "conversation-guide", ConversationGuide.of(SheetViews.nominated(report), agenda(), names, labels),
                "check-sheet",
                        CheckSheet.of(
                                SheetViews.mentor(6, Optional.of(report)),
                                PanelReview.SilenceRule.NOT_ENDORSED,
                                names,
                                labels),
                "appraisal", AppraisalText.of(answered(report), true, labels),
                "appointment", AppointmentSheet.of(answered(report), agenda(), names, labels),
                "certificate", PlainCertificate.of(report.method(), labels));
    }

    static Map<String, Document> ofTheReport(HostileWords words) {
        return new HostilePages(words).ofTheReport();
    }

    private Map<String, Document> ofTheGuide() {
        InterviewGuide guide = guide();
        Vocabulary labels = labels();
        CyclePolicy policy = CyclePolicy.of(policy(words.at("policy", HostilePages::policy)));
        return Map.of(
                "run-sheet", RunSheet.of(guide, names(), labels),
                "information", MentorInformation.of(policy, guide, 6, List.of(certificate()), names(), labels),
                "annex",
                        EthicsAnnex.of(
                                policy, SheetExamples.everyConsent(guide), 6, List.of(certificate()), names(), labels),
                "programme",
                        ProgrammePage.of(
                                ProgrammeExamples.cycles(),
                                ProgrammeExamples.goals(),
                                ProgrammeExamples.learning(),
                                guide,
                                names(),
                                labels));
    }

    private Map<String, Document> ofTheHost() {
        Vocabulary labels = labels();
        Presentation names = names();
        CyclePolicy policy = CyclePolicy.defaults();
        PooledThemes themes = new PooledThemes(
                ProgrammeExamples.themes("en").rule(),
                "f".repeat(64),
                SheetExamples.DAY.plusYears(2),
                List.of(new ThemeCodebook.Theme(
                        words.at("theme code", code -> new ThemeCodebook.Theme(code, "x")),
                        words.at("theme", label -> new ThemeCodebook.Theme("x", label)))));
        return Map.of(
                "to-mentee", KindLetter.toMentee(SheetViews.mentee(MenteeStage.ENDED), policy, names, labels),
                "to-mentor", KindLetter.toMentor(SheetViews.mentor(4, Optional.empty()), policy, names, labels),
                "to-lead", KindLetter.toLead(SheetViews.lead(4, CycleState.MENTEE_CONSENTED), policy, names, labels),
                "to-custodian",
                        KindLetter.toCustodian(SheetViews.custodian("PANEL_BELOW_FLOOR", "LATER_CODE"), names, labels),
                "participation", ParticipationSheet.of(SheetViews.certificate(true), names, labels),
                "themes", ThemesPage.of(themes, names, labels));
    }

    private static ReleasePolicy policy(String id) {
        ReleasePolicy ours = ReleasePolicy.standard();
        return new ReleasePolicy(id, ours.colluders(), ours.endorsements());
    }

    private Presentation names() {
        Presentation.Builder names = Presentation.builder()
                .recipient(words.any())
                .deliverer(words.any())
                .interviewed(words.any())
                .meeting(SheetExamples.DAY)
                .programme(words.any())
                .contact(words.any())
                .organisation(words.any())
                .participant(words.any())
                .putRatingTitles(TOPIC, words.any());
        for (Role role : Role.values()) {
            names.putContacts(role, words.any());
        }
        return names.build();
    }

    private Certificate certificate() {
        return certificate(words.at("strategy", HostilePages::certificate));
    }

    private static Certificate certificate(String strategy) {
        return new Certificate(
                strategy, 6, 5, 1, List.of("ED(1)"), 462, 16, new BigDecimal("0.8096"), new BigDecimal("0.8572"));
    }

    private FeedbackReport report() {
        FeedbackReport.Builder report = FeedbackReport.builder()
                .id(ReportId.of(words.at("report id", ReportId::of)))
                .guide(SheetExamples.report("en").guide())
                .guideVersion(words.any())
                .language("en")
                .method(new Method.Scored(words.any(), 6, 1, 5, 3, List.of(certificate(), certificate("worded"))))
                .addRatings(new ReportedRating(
                        TOPIC,
                        words.any(),
                        new RatingItem(words.any(), scale()),
                        certificate().strategy(),
                        middle()))
                .addRatings(new ReportedRating(
                        TopicId.of("strengths"),
                        words.any(),
                        new RatingItem(words.any(), scale()),
                        "worded",
                        new Statement.Worded(words.at("worded", this::worded))));
        for (FindingKind kind : FindingKind.values()) {
            report.addFindings(new ReportedFinding(TOPIC, kind, words.at("finding", text -> finding(kind, text))));
        }
        return report.build();
    }

    private static Statement middle() {
        return new Statement.MiddleAnswers(2, 4);
    }

    private Statement worded(String text) {
        return new Statement.Worded(text);
    }

    private static ReportedFinding finding(FindingKind kind, String text) {
        return new ReportedFinding(TOPIC, kind, text);
    }

    private RatingScale scale() {
        return RatingScale.of(List.of(words.any() + "1", words.any() + "2", words.any(), "four", "five"));
    }

    private Agenda agenda() {
        Agenda ours = SheetExamples.agenda("en");
        String text = words.any();
        return new Agenda(
                ours.language(),
                ours.parts().stream()
                        .map(part -> new Agenda.Part(part.phase(), part.minutes(), text, List.of(text, text)))
                        .toList(),
                text,
                List.of(text, text),
                List.of(text));
    }

    private CycleView.ForMentee answered(FeedbackReport report) {
        CycleView.ForMentee view = SheetViews.answered("en");
        String line = words.at("reflection", HostilePages::response);
        MenteeResponse response = MenteeResponse.builder()
                .reflection(line)
                .addGoals(DevelopmentGoal.builder()
                        .topic(TOPIC)
                        .action(words.at("goal", HostilePages::goal))
                        .reviewOn(SheetExamples.DAY)
                        .build())
                .build();
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.consent(),
                view.roster(),
                view.appointment()
                        .map(meeting -> new Appointment(
                                meeting.plan(),
                                Optional.of(new MeetingPlace(
                                        LocalTime.of(14, 30),
                                        words.at("place", where -> new MeetingPlace(LocalTime.NOON, where)))),
                                meeting.with())),
                Optional.of(report),
                view.questions(),
                Optional.of(response),
                view.goals(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A line of a reflection is a paragraph of the page, so a text of several lines would make another page. */
    private static MenteeResponse response(String reflection) {
        if (reflection.lines().count() != 1 || reflection.matches("(?s).*\\R.*")) {
            throw new IllegalArgumentException("one line");
        }
        return MenteeResponse.builder()
                .reflection(reflection)
                .withoutGoals(true)
                .build();
    }

    private static DevelopmentGoal goal(String action) {
        return DevelopmentGoal.builder()
                .topic(TOPIC)
                .action(action)
                .reviewOn(SheetExamples.DAY)
                .build();
    }

    /** A host's own labels. The first letter of one may become a capital, so it is ours. */
    private Vocabulary labels() {
        Vocabulary ours = Vocabulary.of("nhs", Locale.ENGLISH);
        Object[][] contents = ours.keys().stream()
                .map(key -> new Object[] {key, key.equals("language") ? ours.label(key) : "Q" + words.any()})
                .toArray(Object[][]::new);
        return Vocabulary.of(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents;
            }
        });
    }

    /** The guide with the text in each place of its JSON that takes it. */
    private InterviewGuide guide() {
        try {
            JsonNode guide = JSON.readTree(CODEC.write(SheetExamples.guide("en")));
            fill(guide, guide, "");
            return CODEC.read(guide.toString(), InterviewGuide.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void fill(JsonNode whole, JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            List<String> keys = List.copyOf(object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(key -> !NO_WORDS.contains(key))
                    .toList());
            for (String key : keys) {
                JsonNode old = object.path(key);
                if (old.isTextual()) {
                    String place = path + "." + key;
                    String text = words.at(
                            place, value -> reads(whole, () -> object.put(key, value), () -> object.set(key, old)));
                    object.set(key, text.equals("Ours") ? old : TextNode.valueOf(text));
                } else {
                    fill(whole, old, path + "." + key);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                int here = at;
                JsonNode old = array.path(at);
                if (old.isTextual()) {
                    String text = words.at(
                            path + "[]" + (path.endsWith("labels") ? at : ""),
                            value -> reads(
                                    whole,
                                    () -> array.set(here, numbered(path, here, value)),
                                    () -> array.set(here, old)));
                    array.set(at, text.equals("Ours") ? old : numbered(path, at, text));
                } else {
                    fill(whole, old, path + "[]");
                }
            }
        }
    }

    /** Labels of a scale must differ. */
    private static TextNode numbered(String path, int at, String text) {
        return TextNode.valueOf(path.endsWith("labels") ? text + (at + 1) : text);
    }

    private static Object reads(JsonNode whole, Runnable change, Runnable back) {
        change.run();
        try {
            return CODEC.read(whole.toString(), InterviewGuide.class);
        } catch (DocumentException e) {
            throw new IllegalArgumentException(e.getMessage());
        } finally {
            back.run();
        }
    }
}
