package org.reversementoring.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The page of a feedback report: words first, pictures second, the talk third, the promise last. It prints no odds, which
 * are on {@code PlainCertificate}, and of the digest no more than two people need to compare. It is a letter to the mentee, who is "you"
 * on it and is named in its first line, so whoever else may read it knows who is meant.
 *
 * <p>Law: a function of what the report says, of the host's {@link Presentation} and of the mentee's own marks. A strip is a function of one
 * released statement, so no picture shows what was not released (T7).
 */
public final class ReportPage {

    private final FeedbackReport report;
    private final PageText text;

    private ReportPage(FeedbackReport report, PageText text) {
        this.report = report;
        this.text = text;
    }

    /**
     * The page without names, dates and own marks, in the report's language.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the library does not have it; name another one then
     */
    public static Document of(FeedbackReport report) {
        return of(report, Presentation.none(), List.of(), report.language());
    }

    /**
     * The page.
     *
     * @param report the report, as its reader may have it
     * @param names names and dates of the host
     * @param own the mentee's own marks, for the mentee alone; of two on one topic the first counts
     * @param language of the page as a BCP 47 tag; findings and statements stay in theirs
     * @throws IllegalArgumentException if the page is not written in this language, or a mark is off its scale
     */
    public static Document of(FeedbackReport report, Presentation names, List<SelfRating> own, String language) {
        return of(report, names, own, Translation.of(language));
    }

    /**
     * The page in a language of the library or of the host.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither has it
     * @throws IllegalArgumentException if a mark is off its scale, or a host's sentence is missing
     */
    public static Document of(
            FeedbackReport report, Presentation names, List<SelfRating> own, Translation translation) {
        return new ReportPage(report, PageText.in(translation, "report")).write(names, own);
    }

    /** The languages in which the library has the page, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return PageText.languages("report");
    }

    private Document write(Presentation names, List<SelfRating> own) {
        Document.Builder page = Document.builder()
                .title(text.say("report.title"))
                .subtitle(new ReportFacts(text).of(report, names))
                .layout(Layout.LETTER)
                .language(text.language())
                .putAllLanguageOfParts(PartLanguages.of(report, names, text))
                .addSections(
                        section("about", "report.about")
                                .addBlocks(new Block.Note(box()))
                                .build(),
                        section("points", "report.points")
                                .opensPart(true)
                                .addBlocks(new Cards(cards()))
                                .build());
        if (!report.ratings().isEmpty()) {
            page.addSections(new ReportStrips(report, names, text).section(own));
        }
        return page.addSections(meeting(), protection(), method()).build();
    }

    private List<String> box() {
        return List.of(text.say("report.box.first"), text.say("report.box.talk"), protectedFrom());
    }

    private String protectedFrom() {
        if (!(report.method() instanceof Method.Scored scored)) {
            return text.say("report.box.consent");
        } else if (report.ratings().isEmpty()) {
            return text.say("report.box.unrated");
        }
        return text.count("report.box.scored", scored.colluders());
    }

    private List<Cards.Card> cards() {
        List<Cards.Card> cards = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<String> items =
                    report.findings(kind).stream().map(ReportedFinding::text).toList();
            if (kind != FindingKind.POLICY || !items.isEmpty()) {
                cards.add(new Cards.Card(
                        text.say("report.card." + kind), items, text.say("report.card.none"), report.language()));
            }
        }
        return cards;
    }

    private Section meeting() {
        return section("reflection", "report.meeting")
                .opensPart(true)
                .addAllBlocks(text.numbered("report.meeting.ask").stream()
                        .map(Block.Field::new)
                        .toList())
                .build();
    }

    private Section protection() {
        Stream<String> rules = report.promiseToMentee(text.translation()).sentences().stream();
        return section("protection", "report.protection")
                .opensPart(true)
                .addParagraphs(Stream.concat(rules, Stream.of(text.say("report.no-guessing")))
                        .toList())
                .build();
    }

    private Section method() {
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("report.guide", report.guide().value(), report.guideVersion()));
        sentences.add(text.say("report.rules", report.method().policy()));
        if (!report.wordingChecked()) {
            sentences.add(text.say("report.wording-not-checked"));
        }
        sentences.add(text.say("report.certificate"));
        return section("method", "report.method")
                .addBlocks(
                        new Block.Paragraph(String.join(" ", sentences)),
                        new Block.Code(text.say("report.code"), CheckCode.of(report.digest())))
                .build();
    }

    private Section.Builder section(String anchor, String heading) {
        return Section.builder().anchor(anchor).anchorsHeading(true).heading(text.say(heading));
    }
}
