package org.reversementoring.reporting.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.progression.ProgressionResult;

/**
 * What both reports say of the details, and sentences of the released report on what stands in the team's document alone. They say that it
 * is there, and no number of it.
 *
 * @param text the sentences of the page
 */
public record TeamOnly(StudyText text) {

    /** What the team alone has of these. */
    public List<String> sentences(TeamAnalyses analyses, List<PairFigures> pairs) {
        List<String> sentences = new ArrayList<>();
        say(sentences, analyses.baseline().isPresent(), "team.baseline");
        say(sentences, !analyses.arms().isEmpty() || !analyses.groups().isEmpty(), "team.comparison");
        say(
                sentences,
                !analyses.patterns().isEmpty()
                        || !analyses.pairedSensitivities().isEmpty()
                        || !analyses.rateSensitivities().isEmpty(),
                "team.missing");
        say(sentences, !analyses.precision().isEmpty(), "team.precision");
        say(sentences, analyses.paper().isPresent(), "team.paper");
        say(sentences, !pairs.isEmpty(), "team.pairs");
        return sentences;
    }

    /** The section that opens the part for readers who check the analysis. */
    public Section details(Optional<ProgressionResult> progression, Optional<RegisteredDesign> design) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(text.say("details.for")));
        progression.ifPresent(result -> blocks.add(
                new Block.Code(text.say("details.rule"), result.rule().digest())));
        design.ifPresent(fixed -> blocks.add(new Block.Code(text.say("details.design"), fixed.digest())));
        return Section.builder()
                .from(Section.of("details", text.say("details.heading"), blocks))
                .opensPart(true)
                .build();
    }

    private void say(List<String> sentences, boolean isThere, String key) {
        if (isThere) {
            sentences.add(text.say(key));
        }
    }
}
