package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The annex for an ethics committee and for data protection: which data there are, who has them and until when, what mentors agree to and are
 * promised, which risks remain and what is done about each, and what the organisation has to fill in.
 *
 * <p>Law: a function of policy, guide and panel size, as {@link MentorInformation} is, whose promise it repeats word for word.
 */
public final class EthicsAnnex {

    private final PolicyParts parts;
    private final PageText text;

    private EthicsAnnex(PolicyParts parts) {
        this.parts = parts;
        this.text = parts.text();
    }

    /**
     * The annex.
     *
     * @param policy what is promised
     * @param guide what is asked; its purpose is printed in its own language
     * @param panelSize mentors on the panel
     * @param certificates what was proved of the strategies for this panel size; none if it is not known
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the annex
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
        PageText text = Sheets.text(words, "ethics-annex", "policy", "mentor-information");
        PolicyParts parts = new PolicyParts(policy, guide, panelSize, names, text);
        parts.requireSize(certificates);
        EthicsAnnex annex = new EthicsAnnex(parts);
        return Sheets.sheetFor(text, names, "ethics.title", text.say("ethics.for"))
                .addSections(
                        annex.purpose(),
                        annex.data(),
                        annex.consents(),
                        annex.promised(certificates),
                        annex.risks(),
                        annex.fillIn(certificates))
                .build();
    }

    private Section purpose() {
        List<Block> blocks = new ArrayList<>();
        parts.purpose().ifPresent(blocks::add);
        blocks.add(Sheets.together(text.numbered("ethics.purpose")));
        return Section.of("purpose", text.say("ethics.purpose"), blocks);
    }

    private Section data() {
        OptionalInt notes = parts.policy().retention(parts.guide()).notesDays();
        int answers = parts.policy().answersKeptDays();
        String open = text.say("ethics.until.open");
        Stream<List<String>> raw = Stream.of(
                List.of(text.say("ethics.data.roster"), roster(), open),
                List.of(
                        text.say("ethics.data.said"),
                        Stream.of(hearers(), keepers()).flatMap(each -> each).collect(Collectors.joining("; ")),
                        notes.isPresent() ? text.count("ethics.until.interview", notes.getAsInt()) : open),
                List.of(
                        text.say(parts.rated() ? "ethics.data.answers" : "ethics.data.votes"),
                        text.role("custodian"),
                        answers == 0
                                ? text.say("ethics.until.same-day")
                                : text.count("ethics.until.sign-off", answers)));
        Stream<List<String>> shown = Arrays.stream(PromisedPart.values())
                .filter(parts::has)
                .map(part -> List.of(text.say("policy.part." + part), parts.readersOf(part), open));
        List<List<String>> rows = Stream.of(
                        raw,
                        shown,
                        Stream.of(List.of(text.say("ethics.data.concern"), text.role("concern-recipient"), open)))
                .flatMap(each -> each)
                .toList();
        return Section.of(
                "data",
                text.say("ethics.data"),
                List.of(new Block.Table(
                        text.say("ethics.data.caption"),
                        text.all("ethics.head.data", "ethics.head.who", "ethics.head.until"),
                        rows)));
    }

    /** Whose views hold the roster; that of the mentee only if the policy says so. */
    private String roster() {
        Stream<String> always =
                Stream.of("panel", "facilitator", "note-taker", "custodian", "programme-lead", "mentor-supporter");
        return Stream.concat(
                        parts.policy().roster() == RosterVisibility.KNOWN ? Stream.of("mentee") : Stream.empty(),
                        always)
                .map(text::role)
                .collect(Collectors.joining("; "));
    }

    /** The other mentors in the room, unless each is interviewed alone. */
    private Stream<String> hearers() {
        return parts.guide().conduct().mode() == InterviewMode.INDIVIDUAL
                ? Stream.empty()
                : Stream.of(text.role("panel"));
    }

    private Stream<String> keepers() {
        return Stream.concat(
                new TreeSet<>(parts.guide().conduct().roles()).stream().map(this::present),
                Stream.of(text.role("custodian")));
    }

    private String present(InterviewRole role) {
        return switch (role) {
            case FACILITATOR -> text.role("facilitator");
            case NOTE_TAKER -> text.role("note-taker");
            case OBSERVER -> text.say("information.observer");
        };
    }

    private Section consents() {
        List<String> kinds = new TreeSet<>(parts.guide().conduct().consents())
                .stream().map(kind -> text.say("information.consent." + kind)).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(text.say("ethics.consents.each"))));
        blocks.add(Sheets.points(kinds));
        blocks.add(new Block.Paragraph(text.say("ethics.consents.mentee")));
        return Section.of("consents", text.say("ethics.consents"), blocks);
    }

    private Section promised(List<Certificate> certificates) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(text.say("ethics.promised.words"))));
        blocks.add(new Block.Note(List.of(String.join(" ", parts.protection()))));
        for (List<String> sentences : List.of(
                parts.readersMore(),
                parts.counted(),
                parts.notPromised(),
                parts.guesses(certificates),
                parts.withdrawal(),
                parts.retention(),
                parts.pooled())) {
            if (!sentences.isEmpty()) {
                blocks.add(Sheets.points(sentences));
            }
        }
        return Section.of("promised", text.say("ethics.promised"), blocks);
    }

    private Section risks() {
        List<String> risks = text.numbered("ethics.risk");
        List<String> measures = new ArrayList<>(text.numbered("ethics.measure"));
        if (!parts.scored()) {
            measures.set(0, text.say("ethics.measure.consent"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            rows.add(List.of(risks.get(i), measures.get(i)));
        }
        return Section.of(
                "risks",
                text.say("ethics.risks"),
                List.of(new Block.Table(
                        text.say("ethics.risks.caption"), text.all("ethics.head.risk", "ethics.head.measure"), rows)));
    }

    /** The organisation is responsible for the data, so the first line may be known. */
    private List<Facts.Fact> lines() {
        List<Facts.Fact> lines = new ArrayList<>(
                text.numbered("ethics.line").stream().map(Facts.Fact::room).toList());
        lines.set(0, new Facts.Fact(lines.get(0).name(), parts.names().organisation()));
        return lines;
    }

    private Section fillIn(List<Certificate> certificates) {
        return Section.of(
                "fill-in",
                text.say("ethics.fill"),
                List.of(
                        new Block.Paragraph(text.say("ethics.fill.caption")),
                        new Facts(lines()),
                        new Block.Code(
                                text.say(
                                        "information.code",
                                        parts.guide().id().value(),
                                        parts.guide().version()),
                                parts.code(certificates))));
    }
}
