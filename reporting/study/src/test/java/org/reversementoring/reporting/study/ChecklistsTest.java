package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Checklist.Requirement;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.page.Checklists;
import org.reversementoring.reporting.study.page.StudyText;

/** An item of a checklist is said to be reported if, and only if, what reports it is on the page. */
class ChecklistsTest {

    private static final Checklists CHECKLISTS = new Checklists(StudyText.in(Translation.of("en")));

    private static final FeasibilityStudy STUDY = FeasibilityStudy.builder()
            .from(MadeUpPairs.record().study())
            .analyses(MadeUpAnalyses.all())
            .build()
            .judged(MadeUpStudy.rule());

    private static List<Section> body(List<Section> page) {
        return page.stream()
                .filter(section -> !Set.of("consort-pilot", "tidier")
                        .contains(section.anchor().orElse("")))
                .toList();
    }

    /** Where each item of both lists is said to be, by list and number; nowhere if there is no anchor. */
    private static Map<String, String> items(List<Section> body) {
        Map<String, String> items = new LinkedHashMap<>();
        for (Section list : List.of(CHECKLISTS.consortPilot(body, true), CHECKLISTS.tidier(body))) {
            for (Requirement item : list.blocks(Checklist.class).get(0).requirements()) {
                items.put(
                        list.anchor().orElseThrow() + " " + item.item(),
                        item.anchor().orElse(""));
            }
        }
        return items;
    }

    private static Stream<List<Section>> pages() {
        return Stream.of(
                body(STUDY.teamReport().document().sections()),
                body(STUDY.report().document().sections()));
    }

    /** Law: an item points to a section of the page, and without that section it points to it no more. Each section of both pages. */
    @Test
    void withoutASectionItsItemsAreNotReportedThere() {
        Set<String> seen = new TreeSet<>();
        pages().forEach(body -> {
            Map<String, String> items = items(body);
            for (Section section : body) {
                String anchor = section.anchor().orElseThrow();
                List<Section> fewer = new ArrayList<>(body);
                fewer.remove(section);
                Map<String, String> left = items(fewer);
                items.forEach((item, where) -> {
                    if (where.equals(anchor)) {
                        seen.add(anchor);
                        assertThat(left.get(item))
                                .as(item + " without " + anchor)
                                .isNotEqualTo(anchor);
                    } else if (!where.equals("tidier")) {
                        assertThat(left).as(item + " without " + anchor).containsEntry(item, where);
                    }
                });
            }
        });
        assertThat(seen)
                .containsExactly(
                        "baseline",
                        "concerns",
                        "delivery",
                        "harms",
                        "limits",
                        "measures",
                        "participants",
                        "precision",
                        "progression",
                        "sensitivity",
                        "sessions",
                        "tests");
    }

    /** Law: a section that says nothing reports nothing. Each section, with its heading alone, and with tables without a line. */
    @Test
    void anEmptySectionReportsNothing() {
        pages().forEach(body -> {
            for (Section section : body) {
                for (List<Block> blocks : List.of(
                        List.<Block>of(),
                        section.blocks(Block.Table.class).stream()
                                .<Block>map(table -> new Block.Table(table.caption(), table.head(), List.of()))
                                .toList())) {
                    List<Section> emptied = new ArrayList<>(body);
                    emptied.set(
                            body.indexOf(section),
                            Section.builder().from(section).blocks(blocks).build());
                    assertThat(items(emptied).values())
                            .as(section.heading())
                            .doesNotContain(section.anchor().orElseThrow());
                }
            }
        });
    }

    /** Kills an item that is reported because something else of its section is: reasons, the guide, fidelity, the verdict. */
    @Test
    void anItemNeedsItsOwnPartOfASection() {
        List<Section> body = body(STUDY.teamReport().document().sections());
        Map<String, String> parts = Map.of(
                "consort-pilot 13b", "Reasons to withdraw",
                "consort-pilot 22a", "Verdict:",
                "consort-pilot 6c", "Rule:",
                "tidier 3", "Interview guide",
                "tidier 4", "How far the cycles came",
                "tidier 12", "Done as planned");
        Map<String, String> items = items(body);
        parts.forEach((item, start) -> {
            List<Section> without = body.stream()
                    .map(section -> Section.builder()
                            .from(section)
                            .blocks(section.blocks().stream()
                                    .filter(block -> !starts(block, start))
                                    .toList())
                            .build())
                    .toList();
            assertThat(items.get(item)).as(item).isNotEmpty();
            assertThat(items(without).get(item)).as(item).isNotEqualTo(items.get(item));
        });
    }

    private static boolean starts(Block block, String start) {
        return (block instanceof Block.Paragraph paragraph && paragraph.text().startsWith(start))
                || (block instanceof Block.Table table && table.caption().startsWith(start));
    }
}
