package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * What a mentor is told before anybody answers, and the consent: what happens, who reads what, what is counted, what is not promised,
 * until when one may withdraw, when notes and answers go, where concerns go.
 *
 * <p>Law: a function of policy, guide and panel size, so it is the same for each mentor, and whoever has these three can check it.
 */
public final class MentorInformation {

    private final PolicyParts parts;
    private final PageText text;

    private MentorInformation(PolicyParts parts) {
        this.parts = parts;
        this.text = parts.text();
    }

    /**
     * The sheet.
     *
     * @param policy what is promised
     * @param guide what is asked; its purpose is printed in its own language
     * @param panelSize mentors on the panel
     * @param certificates what was proved of the strategies for this panel size, for how good a guess can be; none if it is not known
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the sheet
     * @throws IllegalArgumentException if the policy does not allow a panel of this size, a certificate is for another one, or the
     *     labels are of another language
     */
    public static Document of(
            CyclePolicy policy,
            InterviewGuide guide,
            int panelSize,
            List<Certificate> certificates,
            Presentation names,
            Vocabulary words) {
        PageText text = Sheets.text(words, "mentor-information", "policy");
        PolicyParts parts = new PolicyParts(policy, guide, panelSize, names, text);
        parts.requireSize(certificates);
        MentorInformation sheet = new MentorInformation(parts);
        return Sheets.sheet(text, names, "information.title", Role.MENTOR)
                .layout(Layout.HANDOUT)
                .addSections(
                        sheet.purpose(),
                        sheet.happens(),
                        sheet.readers(),
                        sheet.shown(),
                        sheet.notPromised(certificates),
                        sheet.withdrawal(),
                        sheet.kept(),
                        sheet.concerns(),
                        sheet.consent(certificates))
                .build();
    }

    private Section purpose() {
        List<Block> blocks = new ArrayList<>();
        parts.purpose().ifPresent(blocks::add);
        blocks.add(Sheets.together(text.numbered("information.purpose")));
        return Section.of("purpose", text.say("information.purpose"), blocks);
    }

    private Section happens() {
        InterviewGuide guide = parts.guide();
        List<String> steps = new ArrayList<>();
        steps.add(text.say(
                "information.mode." + guide.conduct().mode(), guide.totalTime().toMinutes()));
        steps.add(text.say("information.room", present()));
        if (parts.rated()) {
            steps.add(text.count("information.marks", guide.ratedTopics().size()));
        }
        steps.addAll(text.numbered("information.step"));
        steps.add(text.say(parts.policy().inPersonOnly() ? "information.meet.in-person" : "information.meet"));
        List<Block> blocks = new ArrayList<>(List.of(Sheets.points(steps)));
        if (!parts.pooled().isEmpty()) {
            blocks.add(Sheets.together(parts.pooled()));
        }
        return Section.of("happens", text.say("information.happens"), blocks);
    }

    private String present() {
        return new TreeSet<>(parts.guide().conduct().roles())
                .stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(InterviewRole role) {
        return switch (role) {
            case FACILITATOR -> text.role("facilitator");
            case NOTE_TAKER -> text.role("note-taker");
            case OBSERVER -> text.say("information.observer");
        };
    }

    private Section readers() {
        List<Block> blocks = new ArrayList<>(List.of(parts.readers()));
        blocks.add(Sheets.points(parts.readersMore()));
        return Section.of("readers", text.say("information.readers"), blocks);
    }

    private Section shown() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Note(List.of(String.join(" ", parts.protection())))));
        blocks.add(Sheets.points(parts.counted()));
        return Section.of("shown", text.say("information.shown"), blocks);
    }

    private Section notPromised(List<Certificate> certificates) {
        List<Block> blocks = new ArrayList<>(List.of(Sheets.points(parts.notPromised())));
        if (!parts.guesses(certificates).isEmpty()) {
            blocks.add(Sheets.together(parts.guesses(certificates)));
        }
        return Section.of("not-promised", text.say("information.not-promised"), blocks);
    }

    private Section withdrawal() {
        return Section.of(
                "withdrawal", text.say("information.withdrawal"), List.of(Sheets.together(parts.withdrawal())));
    }

    private Section kept() {
        return Section.of("kept", text.say("information.kept"), List.of(Sheets.together(parts.retention())));
    }

    private Section concerns() {
        return Section.of(
                "concerns",
                text.say("information.concerns"),
                List.of(
                        Sheets.together(text.numbered("information.concerns")),
                        new Facts(List.of(
                                Sheets.person(text, parts.names(), Role.CONCERN_RECIPIENT),
                                Sheets.person(text, parts.names(), Role.MENTOR_SUPPORTER),
                                Sheets.person(text, parts.names(), Role.PROGRAMME_LEAD)))));
    }

    private Section consent(List<Certificate> certificates) {
        List<List<String>> rows = new TreeSet<>(parts.guide().conduct().consents())
                .stream()
                        .map(kind -> List.of(
                                text.say("information.consent." + kind),
                                Sheets.box(text.say("sheet.yes")),
                                Sheets.box(text.say("sheet.no"))))
                        .toList();
        return Section.of(
                "consent",
                text.say("information.consent"),
                List.of(
                        new Block.Paragraph(text.say("information.consent.each")),
                        new Block.Table(
                                text.say("information.consent.caption"),
                                text.all(
                                        "information.consent.what",
                                        "information.consent.yes",
                                        "information.consent.no"),
                                rows),
                        Sheets.signature(text, parts.names().participant()),
                        new Block.Code(
                                text.say(
                                        "information.code",
                                        parts.guide().id().value(),
                                        parts.guide().version()),
                                parts.code(certificates))));
    }
}
