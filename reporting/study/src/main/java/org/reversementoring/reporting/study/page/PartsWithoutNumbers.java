package org.reversementoring.reporting.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;

/**
 * Parts of a report that have no numbers, in one table instead of a heading each. It says of each why: it was not recorded, which is
 * not 0, or it is not shown.
 */
public final class PartsWithoutNumbers {

    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "participants",
            "delivery",
            "sessions",
            "acceptability",
            "design",
            "missing",
            "burnout",
            "progression",
            "harms",
            "concerns",
            "benefits",
            "named",
            "other");

    private PartsWithoutNumbers() {}

    /** The sections that have something, and at the end one for all others. */
    public static List<Section> apart(List<Section> sections, StudyText text) {
        List<Section> kept = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Section section : sections) {
            if (isEmpty(section, text)) {
                rows.add(List.of(
                        section.heading(),
                        section.blocks(Paragraph.class).stream()
                                .map(Paragraph::text)
                                .collect(Collectors.joining(" "))));
            } else {
                kept.add(section);
            }
        }
        if (!rows.isEmpty()) {
            kept.add(Section.of(
                    "not-recorded",
                    text.say("empty.heading"),
                    List.of(new Table(text.say("empty.caption"), text.head("head.empty"), rows))));
        }
        return kept;
    }

    private static boolean isEmpty(Section section, StudyText text) {
        return section.anchor().filter(MAY_BE_EMPTY::contains).isPresent()
                && section.blocks().stream().allMatch(Paragraph.class::isInstance)
                && section.blocks(Paragraph.class).stream()
                        .noneMatch(paragraph -> paragraph.text().startsWith(text.start("delivery.guide")));
    }
}
