package org.reversementoring.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.perception.PerceptionGap;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.perception.SelfOtherAgreement;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.Strip;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.text.PageText;

/**
 * The areas of a report at a glance: a strip and a sentence for each, and what the words mean.
 *
 * @param report the report
 * @param names names of the host
 * @param text the sentences of the page
 */
record ReportStrips(FeedbackReport report, Presentation names, PageText text) {

    Section section(List<SelfRating> own) {
        List<PerceptionGap> gaps = PerceptionTable.of(report, own).gaps();
        List<String> legend = new ArrayList<>();
        legend.add(text.say("report.areas.picture"));
        if (says(Statement.MiddleAnswers.class)) {
            legend.add(text.say("report.areas.picture.bar"));
        }
        if (!gaps.isEmpty()) {
            legend.add(text.say("report.areas.picture.own"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new StripTable(
                text.say("report.areas.caption"),
                String.join(" ", legend),
                List.of(text.say("report.areas.head.area"), ends(), text.say("report.areas.head.words")),
                report.ratings().stream().map(rating -> row(rating, gaps)).toList(),
                report.language()));
        if (report.method() instanceof Method.Scored scored) {
            List<String> meaning = meaning(scored.colluders() + 1);
            if (!meaning.isEmpty()) {
                blocks.add(new Block.Paragraph(String.join(" ", meaning)));
            }
        }
        return Section.builder()
                .anchor("ratings")
                .anchorsHeading(true)
                .opensPart(true)
                .heading(text.say("report.areas"))
                .addAllBlocks(blocks)
                .build();
    }

    /**
     * What the words of the sentences mean, where a sentence has them. How many answers were set aside at each end depends on how many
     * answered, which nobody is told; what is told is the least that there can be (T3).
     */
    private List<String> meaning(int setAside) {
        List<String> meaning = new ArrayList<>();
        if (says(Statement.MiddleAnswers.class)) {
            meaning.add(text.say("report.areas.middle", setAside));
        }
        if (says(Statement.Support.class)) {
            meaning.add(positive());
            meaning.add(text.say("report.areas.bands", setAside));
        }
        return meaning;
    }

    private StripTable.Row row(ReportedRating rating, List<PerceptionGap> gaps) {
        RatingScale scale = rating.item().scale();
        Optional<PerceptionGap> gap = gaps.stream()
                .filter(each -> each.topic().equals(rating.topic()) && isFirst(rating))
                .findFirst();
        String sentence = rating.statement().inWords(scale, text.translation())
                + gap.map(each -> " " + text.say("report.own", text.say("list.mark", scale.label(each.own()))))
                        .orElse("")
                + gap.filter(each -> each.agreement() != SelfOtherAgreement.NOT_SAID)
                        .map(each -> " " + text.say("report.own." + each.agreement()))
                        .orElse("");
        return new StripTable.Row(
                names.title(report, rating),
                rating.item().statement(),
                new Strip(
                        scale.points(),
                        parts(rating.statement()).stream()
                                .flatMap(part -> part instanceof Statement.MiddleAnswers middle
                                        ? Optional.of(new Strip.Middle(
                                                        middle.lowest() - scale.lowest() + 1,
                                                        middle.highest() - scale.lowest() + 1))
                                                .stream()
                                        : Optional.<Strip.Middle>empty().stream())
                                .findFirst(),
                        gap.map(each -> each.own() - scale.lowest() + 1)),
                sentence);
    }

    /** The ends of the scale by their labels, if all were rated on one. */
    private String ends() {
        List<RatingScale> scales = report.ratings().stream()
                .map(rating -> rating.item().scale())
                .distinct()
                .toList();
        RatingScale scale = scales.get(0);
        return scales.size() == 1
                ? text.say(
                        "report.areas.head.ends",
                        text.say("list.mark", scale.label(scale.lowest())),
                        text.say("list.mark", scale.label(scale.highest())))
                : text.say("report.areas.head.strip");
    }

    /** A topic is compared once, by the first of its ratings. */
    private boolean isFirst(ReportedRating rating) {
        return report.ratings().stream()
                .filter(each -> each.topic().equals(rating.topic()))
                .findFirst()
                .filter(rating::equals)
                .isPresent();
    }

    /** What counts as positive, for each scale that was rated on. */
    private String positive() {
        return report.ratings().stream()
                .map(rating -> rating.item().scale())
                .distinct()
                .map(scale -> text.say(
                        "report.areas.positive",
                        IntStream.rangeClosed(scale.favourableFrom(), scale.highest())
                                .mapToObj(mark -> text.say("list.mark", scale.label(mark)))
                                .collect(Collectors.joining(text.say("list.or")))))
                .collect(Collectors.joining(" "));
    }

    private boolean says(Class<? extends Statement> kind) {
        return report.ratings().stream()
                .flatMap(rating -> parts(rating.statement()).stream())
                .anyMatch(kind::isInstance);
    }

    private static List<Statement> parts(Statement statement) {
        return statement instanceof Statement.Together together ? together.parts() : List.of(statement);
    }
}
