package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The themes that came up in many panels, for those whom their rule names.
 *
 * <p>Law: a function of the released themes and of their rule, so it says of no group, mentee or panel whether a theme came up there, and it has no
 * number but those of the rule.
 */
public final class ThemesPage {

    private ThemesPage() {}

    /**
     * The page.
     *
     * @param themes the themes as they were released
     * @param names names and contacts of the host
     * @param words the labels; their language, English or German, is that of the page, and themes keep their own
     * @throws IllegalArgumentException if the page is not written in the language of the labels
     */
    public static Document of(PooledThemes themes, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "themes-page");
        ThemeRule rule = themes.rule();
        String reader = rule.audience() == ThemeRule.Audience.PROGRAMME_LEAD
                ? Sheets.named(text, names, Role.PROGRAMME_LEAD)
                : text.say("themes.for." + rule.audience());
        List<Block> listed = new ArrayList<>();
        listed.add(new Block.Paragraph(text.say("themes.period", text.day(rule.from()), text.day(rule.until()))));
        if (themes.themes().isEmpty()) {
            listed.add(new Block.Paragraph(text.say("themes.none")));
        } else {
            listed.add(Sheets.points(
                    themes.themes().stream().map(ThemeCodebook.Theme::label).toList()));
        }
        List<String> rules = new ArrayList<>();
        rules.add(text.say("themes.rule", rule.floor(), rule.groupsNeeded()));
        rules.addAll(text.numbered("themes.rule"));
        rules.add(text.count("themes.knows", rule.colluders()));
        return Sheets.sheetFor(text, names, "themes.title", reader)
                .addSections(
                        Section.of("themes", text.say("themes.listed"), listed),
                        Section.of("rule", text.say("themes.how"), List.of(Sheets.points(rules))),
                        Section.of(
                                "next", text.say("themes.next"), List.of(Sheets.points(text.numbered("themes.next")))))
                .build();
    }
}
