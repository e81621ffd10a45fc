package org.reversementoring.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.perception.PerceptionGap;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.perception.SelfOtherAgreement;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The page on which the mentee's own marks stand beside the report: agreement, own mark higher, own mark lower, open, and what was left
 * out. It is for the mentee alone.
 *
 * <p>Law: a function of what the report says and of the own marks, so two panels with the same report have the same page (T7).
 */
public final class OwnMarksPage {

    /** What there is to talk about comes first, what is open last. */
    private static final List<SelfOtherAgreement> ORDER = List.of(
            SelfOtherAgreement.OWN_MARK_LOWER,
            SelfOtherAgreement.IN_AGREEMENT,
            SelfOtherAgreement.OWN_MARK_HIGHER,
            SelfOtherAgreement.NOT_SAID);

    private final FeedbackReport report;
    private final PageText text;
    private final List<PerceptionGap> gaps;
    private final Map<TopicId, ReportedRating> ratings;

    private OwnMarksPage(FeedbackReport report, PerceptionTable table, PageText text) {
        this.report = report;
        this.text = text;
        this.ratings = report.ratings().stream()
                .collect(Collectors.toMap(ReportedRating::topic, Function.identity(), (first, later) -> first));
        this.gaps = table.gaps().stream()
                .filter(gap -> isShown(rating(gap).statement()))
                .toList();
    }

    /**
     * The page.
     *
     * @param report the report, as the mentee has it from the meeting on
     * @param own the mentee's own marks; of two on one topic the first counts
     * @param words the labels; their language, English or German, is that of the page
     * @throws IllegalArgumentException if a mark is off the scale of its topic, or the labels are of another language
     */
    public static Document of(FeedbackReport report, List<SelfRating> own, Vocabulary words) {
        return new OwnMarksPage(report, PerceptionTable.of(report, own), PageText.of(words, "own-marks")).write();
    }

    /** Only a topic of the report has a gap. */
    private ReportedRating rating(PerceptionGap gap) {
        return Optional.ofNullable(ratings.get(gap.topic())).orElseThrow();
    }

    private String title(PerceptionGap gap) {
        return Presentation.none().title(report, rating(gap));
    }

    private static boolean isShown(Statement statement) {
        return statement instanceof Statement.Together together
                ? together.parts().stream().anyMatch(OwnMarksPage::isShown)
                : !(statement instanceof Statement.NotShown);
    }

    private Document write() {
        Document.Builder page = Document.builder()
                .title(text.say("own.title"))
                .subtitle(report.id().value())
                .layout(Layout.LETTER)
                .language(text.language())
                .putAllLanguageOfParts(PartLanguages.of(report, Presentation.none(), text))
                .addSections(
                        Section.of(
                                "about",
                                text.say("own.about"),
                                Block.Paragraph.each(
                                        text.all("own.about.1", "own.about.2", "own.about.3", "own.about.4"))),
                        readers());
        glance().ifPresent(page::addSections);
        ORDER.forEach(agreement -> group(agreement).ifPresent(page::addSections));
        return page.addSections(leftOut()).build();
    }

    private Section readers() {
        return Section.of(
                "readers",
                text.say("own.readers"),
                List.of(
                        new Block.Points(
                                List.of(text.say("own.readers.yes"), text.say("own.readers.no", text.role("panel"))),
                                Optional.empty()),
                        new Block.Paragraph(text.say("own.readers.more"))));
    }

    private Optional<Section> group(SelfOtherAgreement agreement) {
        List<List<String>> rows = gaps.stream()
                .filter(gap -> gap.agreement() == agreement)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String heading = text.say("own.group." + agreement);
        return Optional.of(Section.of(
                agreement.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                heading,
                List.of(
                        new Block.Paragraph(text.say("own.words." + agreement)),
                        new Block.Table(
                                text.say("own.table") + ": " + heading,
                                List.of(
                                        text.say("own.head.topic"),
                                        text.say("own.head.mark"),
                                        text.say("own.head.released", text.role("panel"))),
                                rows))));
    }

    private List<String> row(PerceptionGap gap) {
        ReportedRating rating = rating(gap);
        return List.of(
                title(gap),
                text.say("own.mark", rating.item().scale().label(gap.own())),
                rating.statement().inWords(rating.item().scale(), text.translation()));
    }

    /** Markdown leaves the drawing out, so a table says the same. */
    private Optional<Section> glance() {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        OwnMarksDrawing drawing = new OwnMarksDrawing(text, report.language());
        gaps.forEach(gap -> drawing.row(title(gap), gap, rating(gap)));
        Block.Table table = new Block.Table(
                text.say("own.picture.table"),
                text.all("own.head.topic", "own.picture.head"),
                gaps.stream()
                        .map(gap -> List.of(title(gap), text.say("own.group." + gap.agreement())))
                        .toList());
        return Optional.of(Section.of("glance", text.say("own.picture"), List.of(drawing.draw(), table)));
    }

    private Section leftOut() {
        List<String> titles = report.ratings().stream()
                .filter(rating -> gaps.stream().noneMatch(gap -> gap.topic().equals(rating.topic())))
                .map(rating -> Presentation.none().title(report, rating))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (gaps.isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("own.none")));
        }
        blocks.add(new Block.Paragraph(text.say("own.left.why")));
        blocks.add(
                titles.isEmpty()
                        ? new Block.Paragraph(text.say("own.left.none"))
                        : new Block.Points(titles, Optional.of(report.language())));
        return Section.of("left-out", text.say("own.left"), blocks);
    }
}
