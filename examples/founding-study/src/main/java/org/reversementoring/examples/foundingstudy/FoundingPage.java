package org.reversementoring.examples.foundingstudy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.examples.foundingstudy.PublishedResult.Source;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/**
 * The page of the founding study: its published numbers beside exact ones, one section for each publication. Everything computed is
 * of made-up data, so nothing is left out because it is of few people.
 */
public final class FoundingPage {

    /** Printed where the publications give no number. */
    private static final String NOTHING = "–";

    private static final BigDecimal LEVEL = new BigDecimal("0.95");
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    private final List<Reproduction> reproductions = FoundingStudy.reproductions(LEVEL);

    private FoundingPage() {}

    /** All published results beside exact values of made-up data, with method and provenance; for an appendix or a terminal. */
    public static Document of() {
        FoundingPage text = new FoundingPage();
        List<Section> sections = new ArrayList<>();
        for (Source source : Source.values()) {
            sections.add(text.section(source));
        }
        sections.add(Section.of(
                "discrepancies",
                "Where the publications differ or say too little",
                Paragraph.each(FoundingStudy.discrepancies())));
        sections.add(Section.of(
                "provenance",
                "Provenance and limits",
                Paragraph.each(List.of(
                        Reproduction.PROVENANCE,
                        "A match shows that a published number can come from the named method, not that it did.",
                        PairedComparison.LIMITS))));
        return Document.builder()
                .title("The founding study: published numbers beside exact ones")
                .layout(Layout.REPORT)
                .sections(sections)
                .build();
    }

    private Section section(Source source) {
        List<PublishedResult> results = FoundingStudy.published().stream()
                .filter(result -> result.source() == source)
                .toList();
        return Section.builder()
                .anchor(source.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .heading(source.heading())
                .addAllBlocks(List.of(published(results), computed(results)))
                .addParagraphs(List.of("Printed in: " + source.citation() + ".", "Which test gave p was not said."))
                .build();
    }

    private Table published(List<PublishedResult> results) {
        return new Table(
                "Published values, and which method gives the same p on made-up data",
                List.of("Measure", "People", "Published", "The same p by", "p to six places", "Exact p"),
                results.stream()
                        .map(result -> {
                            Optional<TestResult> matching = reproduction(result)
                                    .map(each -> each.computed().asymptotic());
                            return List.of(
                                    result.measure(),
                                    result.people() + " " + result.group(),
                                    result.inWords(),
                                    matching.map(TestResult::method).orElseGet(() -> unmatched(result)),
                                    matching.map(test -> test.p()
                                                    .setScale(6, RoundingMode.HALF_UP)
                                                    .toPlainString())
                                            .orElse(NOTHING),
                                    reproduction(result)
                                            .map(each -> exact(each.computed()))
                                            .orElse(NOTHING));
                        })
                        .toList());
    }

    private Table computed(List<PublishedResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (PublishedResult result : results) {
            reproduction(result).map(Reproduction::computed).ifPresent(computed -> {
                TestResult pratt = computed.tests().get(1);
                rows.add(List.of(
                        result.measure(),
                        ScoreFormat.of(computed.before()) + " to " + ScoreFormat.of(computed.after()),
                        computed.primary().changed() + " of " + computed.people(),
                        TestResult.equal(pratt.p()),
                        TestResult.equal(computed.tests().get(4).p()),
                        ScoreFormat.withInterval(computed),
                        computed.rankBiserial().map(ScoreFormat::of).orElse(NOTHING),
                        computed.wording(ALPHA)));
            });
        }
        return new Table(
                "The made-up data: medians, exact tests, Hodges-Lehmann shift with every shift that the exact signed-rank test"
                        + " (zeros dropped) does not reject, matched rank-biserial"
                        + " correlation, and what may be said",
                List.of(
                        "Measure",
                        "Medians",
                        "Changed",
                        "Signed-rank, exact, " + ZeroMethod.PRATT.inWords(),
                        "Sign test, exact",
                        "Shift",
                        "Rank-biserial",
                        "Conclusion"),
                rows);
    }

    private static String exact(PairedComparison computed) {
        return TestResult.equal(computed.primary().p()) + ", "
                + computed.primary().zeros().orElseThrow().inWords();
    }

    /** The least asymptotic p of six people is 0.014 (counted in the tests; the discrepancies say it too). */
    private static String unmatched(PublishedResult result) {
        return result.p().isEmpty()
                ? "not looked for: the value after and p could not be read"
                : "no signed-rank test: no data of " + result.people() + " people give it";
    }

    private Optional<Reproduction> reproduction(PublishedResult result) {
        return reproductions.stream()
                .filter(each -> each.published().equals(result))
                .findFirst();
    }
}
