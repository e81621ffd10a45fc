package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.WithheldReason;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The letter when there is no report this time: one for each reader, with what each can do next. Nobody did anything wrong, and each
 * letter says so.
 *
 * <p>Law: the mentee's letter is one and the same whatever the reason is (T10), because a reason could point at a mentor; it is written
 * only once the cycle has ended, because until then its mentee is told one constant stage. Mentors and lead read what they know anyway: how many
 * mentors there are, and how many are needed. The reasons of the gate are for the custodian.
 *
 * <p>Law: a letter is written only if it is true. There is no letter while a report may still come, and none once the mentee has read one.
 */
public final class KindLetter {

    private KindLetter() {}

    /**
     * The letter to the mentee, always the same.
     *
     * @param view what the mentee may see
     * @param policy what was promised
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the letter
     * @throws IllegalArgumentException if the cycle has not ended early, the mentee has a report, or the labels are of another language
     */
    public static Document toMentee(
            CycleView.ForMentee view, CyclePolicy policy, Presentation names, Vocabulary words) {
        PageText text = text(words);
        if (view.stage() != MenteeStage.ENDED) {
            throw new IllegalArgumentException(
                    "kind letter: a mentee is told only once the cycle has ended, but stage was " + view.stage());
        }
        refuseIf(view.report().isPresent(), "the mentee has one");
        List<String> next = new ArrayList<>(text.numbered("letter.mentee.next"));
        talk(text, policy).ifPresent(next::add);
        next.add(text.say("letter.mentee.ask", Sheets.named(text, names, Role.PROGRAMME_LEAD)));
        return letter(text, names, Role.MENTEE)
                .addSections(
                        section(text, "letter.means", text.numbered("letter.mentee.means")),
                        section(text, "letter.yours", text.numbered("letter.mentee.yours")),
                        steps(text, next))
                .build();
    }

    /**
     * The letter to a mentor of the panel, the same for each.
     *
     * @param view what the mentor may see
     * @param policy what was promised
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the letter
     * @throws IllegalArgumentException if a report may still come, one was signed off, or the labels are of another language
     */
    public static Document toMentor(
            CycleView.ForMentor view, CyclePolicy policy, Presentation names, Vocabulary words) {
        PageText text = text(words);
        refuseIf(view.report().isPresent(), "one was signed off");
        requireNone(view.passes(), view.state(), view.panel(), policy);
        boolean said = view.state().hasReached(CycleState.INTERVIEWED) || isOver(view.state());
        List<String> next = new ArrayList<>(text.numbered("letter.mentor.next"));
        next.add(text.say("letter.mentor.support", Sheets.named(text, names, Role.MENTOR_SUPPORTER)));
        next.add(text.say("letter.mentor.ask", Sheets.named(text, names, Role.PROGRAMME_LEAD)));
        return letter(text, names, Role.MENTOR)
                .addSections(
                        section(text, "letter.means", why(text, view.panel(), policy, "letter.wrong.mentor")),
                        section(
                                text,
                                "letter.said",
                                text.numbered(said ? "letter.mentor.said" : "letter.mentor.unsaid")),
                        steps(text, next))
                .build();
    }

    /**
     * The letter to the programme lead.
     *
     * @param view what the lead may see
     * @param policy what was promised
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the letter
     * @throws IllegalArgumentException if a report may still come, the mentee has one, or the labels are of another language
     */
    public static Document toLead(
            CycleView.ForProgrammeLead view, CyclePolicy policy, Presentation names, Vocabulary words) {
        PageText text = text(words);
        refuseIf(
                view.milestones().stream().anyMatch(milestone -> milestone.state() == CycleState.MEETING_HELD),
                "the mentee has one");
        requireNone(view.passes(), view.state(), view.panel(), policy);
        List<String> next = new ArrayList<>();
        if (view.state().hasReached(CycleState.INTERVIEWED) || isOver(view.state())) {
            next.add(text.say("letter.lead.later"));
        } else {
            next.add(text.say("letter.lead.invite"));
        }
        next.addAll(text.numbered("letter.lead.next"));
        talk(text, policy).ifPresent(next::add);
        next.add(text.say("letter.lead.reasons", Sheets.named(text, names, Role.CUSTODIAN)));
        return letter(text, names, Role.PROGRAMME_LEAD)
                .addSections(
                        section(text, "letter.means", why(text, view.panel(), policy, "letter.wrong.lead")),
                        steps(text, next),
                        section(text, "letter.not", text.numbered("letter.lead.not")))
                .build();
    }

    /**
     * The letter to the custodian, with the reasons of the gate and what can be done about each.
     *
     * @param view what the custodian may see
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the letter
     * @throws IllegalArgumentException if the gate gave no reason, or the labels are of another language
     */
    public static Document toCustodian(CycleView.ForCustodian view, Presentation names, Vocabulary words) {
        PageText text = text(words);
        List<ReasonCode> reasons = view.assessment().map(Assessment::reasons).orElse(List.of());
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("kind letter: the gate must have given a reason, but gave none");
        }
        List<List<String>> rows = reasons.stream()
                .map(ReasonCode::value)
                .map(code -> WithheldReason.of(code, text.translation()))
                .distinct()
                .map(reason -> List.of(reason.why(), reason.remedy()))
                .toList();
        return letter(text, names, Role.CUSTODIAN)
                .addSections(
                        Section.of(
                                "reasons",
                                text.say("letter.reasons"),
                                List.of(
                                        new Block.Paragraph(text.say("letter.wrong.lead")),
                                        new Block.Table(
                                                text.say("letter.reasons.caption"),
                                                text.all("letter.reasons.why", "letter.reasons.next"),
                                                rows))),
                        section(text, "letter.not", text.numbered("letter.custodian.not")))
                .build();
    }

    private static PageText text(Vocabulary words) {
        return Sheets.text(words, "kind-letter");
    }

    private static Document.Builder letter(PageText text, Presentation names, Role role) {
        return Sheets.sheet(text, names, "letter.title", role);
    }

    private static boolean isOver(CycleState state) {
        return state == CycleState.WITHDRAWN || state == CycleState.COLLAPSED;
    }

    /** There is no report if the cycle ended before one was read, the gate lets none through, or the panel is too small for one. */
    private static void requireNone(
            Optional<Boolean> passes, CycleState state, Optional<MentorPanel> panel, CyclePolicy policy) {
        refuseIf(state.hasReached(CycleState.SIGNED_OFF), "one was signed off");
        boolean small = tooFew(panel, policy).isPresent();
        refuseIf(!isOver(state) && !small && passes.orElse(true), "one may still come");
    }

    private static void refuseIf(boolean report, String rule) {
        if (report) {
            throw new IllegalArgumentException("kind letter: there must be no report this time, but " + rule);
        }
    }

    /** The way without ratings, unless that is the way of this programme. */
    private static Optional<String> talk(PageText text, CyclePolicy policy) {
        int mentors = ReleasePolicy.conversation().panelFloor();
        return policy.release().colluders().isPresent()
                ? Optional.of(text.say("letter.talk", mentors))
                : Optional.empty();
    }

    private static Optional<Integer> tooFew(Optional<MentorPanel> panel, CyclePolicy policy) {
        return panel.map(MentorPanel::size).filter(size -> size < policy.panelNeeded());
    }

    /** Why, as far as everybody may know: the numbers are public, everything else is with the custodian. */
    private static List<String> why(PageText text, Optional<MentorPanel> panel, CyclePolicy policy, String wrong) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("letter.none"));
        tooFew(panel, policy)
                .ifPresentOrElse(
                        size -> {
                            sentences.add(text.count("letter.few", size));
                            sentences.add(text.say("letter.floor", policy.panelNeeded()));
                        },
                        () -> sentences.add(text.say("letter.checks")));
        sentences.add(text.say(wrong));
        return sentences;
    }

    private static Section section(PageText text, String key, List<String> sentences) {
        return Section.of(key.substring(key.indexOf('.') + 1), text.say(key), List.of(Sheets.together(sentences)));
    }

    private static Section steps(PageText text, List<String> steps) {
        return Section.of("next", text.say("letter.next"), List.of(Sheets.points(steps)));
    }
}
