package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;

/** What both reports say of the details, and sentences of the released report on what stands in the team's document alone. They say that it is there, and no number of it. */
final class WithTheTeam {

    private WithTheTeam() {}

    static List<String> sentences(StudyResults study) {
        TeamAnalyses analyses = study.analyses();
        List<String> sentences = new ArrayList<>();
        say(sentences, analyses.baseline().isPresent(), "who the people were before the study");
        say(sentences, !analyses.arms().isEmpty() || !analyses.groups().isEmpty(), "the comparison of groups");
        say(
                sentences,
                !analyses.patterns().isEmpty()
                        || !analyses.pairedSensitivities().isEmpty()
                        || !analyses.rateSensitivities().isEmpty(),
                "what the missing could change");
        say(sentences, !analyses.precision().isEmpty(), "the planned precision");
        say(sentences, analyses.paper().isPresent(), "the delivery on paper");
        say(sentences, !study.pairs().isEmpty(), "the delivery in pairs");
        return sentences;
    }

    /** The section that opens the part for readers who check the analysis. */
    static Section details(StudyResults study) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("The sections from here on are for readers who check the analysis."));
        study.progression()
                .ifPresent(result -> blocks.add(new Block.Code(
                        "SHA-256 of the rule for going on", result.rule().digest())));
        study.design().ifPresent(fixed -> blocks.add(new Block.Code("SHA-256 of the design", fixed.digest())));
        return Section.builder()
                .from(Section.of("details", "Details for statisticians", blocks))
                .opensPart(true)
                .build();
    }

    private static void say(List<String> sentences, boolean isThere, String what) {
        if (isThere) {
            sentences.add("The study team has " + what + ". It is not shown here.");
        }
    }
}
