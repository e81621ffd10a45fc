package org.reversementoring.reporting.render;

import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Ticks;

/** The style sheet of a page. It loads nothing, and a page has only the rules that its layout needs. */
final class HtmlStyle {

    private static final String HYPHENS = " hyphens: auto;";

    private static final String BOX = """
            .rm-subtitle { color: var(--rm-quiet); }
            .rm-note { background: var(--rm-tint); border-inline-start: .3rem solid var(--rm-accent); padding: 1rem 1.25rem .3rem; margin: 1rem 0; }
            """;

    private static final String LETTER = """
            .rm-points { padding-inline-start: 1.3rem; }
            .rm-points li { margin-bottom: .6rem; }
            .rm-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; }
            .rm-listed { grid-template-columns: 1fr; }
            .rm-card { border: 1px solid var(--rm-line); border-top: .3rem solid var(--rm-accent); padding: .2rem 1rem .4rem; }
            .rm-card-title { font-size: 1.05rem; margin: .6rem 0 .4rem; }
            """;

    private static final String STRIPS = """
            .rm-strips th, .rm-strips td { vertical-align: middle; overflow-wrap: anywhere; }
            .rm-strips { margin-bottom: 1rem; }
            .rm-picture { width: 17rem; }
            .rm-strip { display: block; width: 100%; height: auto; }
            .rm-strip line { stroke: var(--rm-quiet); stroke-width: 2; stroke-dasharray: 2 4; }
            .rm-strip circle { fill: var(--rm-paper); stroke: var(--rm-quiet); stroke-width: 1.5; }
            .rm-strip rect { fill: var(--rm-accent); }
            .rm-strip path { fill: var(--rm-own); }
            @media screen and (max-width: 46rem) { .rm-strips thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .rm-strips, .rm-strips caption, .rm-strips tbody, .rm-strips tr, .rm-strips th, .rm-strips td { display: block; width: auto; } .rm-strips tr { border-bottom: 1px solid var(--rm-line); padding: .6rem 0; } .rm-strips th, .rm-strips td { border: 0; padding: .15rem 0; } .rm-picture { max-width: 22rem; } }
            """;

    private static final String DRAWINGS = """
            .rm-drawing { margin: 0 0 1.5rem; }
            .rm-drawing svg { display: block; direction: ltr; max-width: 44rem; width: 100%; }
            .rm-drawing svg:not(.rm-plot) { height: auto; }
            .rm-plot { overflow: visible; color: var(--rm-ink); }
            .rm-plot .rm-bar { fill: var(--rm-accent); }
            .rm-plot .rm-grid { stroke: var(--rm-line); }
            .rm-plot .rm-open { fill: var(--rm-paper); }
            a { color: var(--rm-accent); }
            .rm-contents p { margin: 1rem 0 .2rem; color: var(--rm-quiet); }
            .rm-contents ul { columns: 16rem; margin: 0; padding-inline-start: 1.3rem; }
            .rm-contents a { display: inline-block; vertical-align: top; padding: .2rem 0; }
            """;

    private static final String LETTER_TABLE = """
            tbody th { font-weight: 600; min-width: 9rem; }
            .rm-statement { display: block; font-weight: 400; color: var(--rm-quiet); font-size: .95rem; }
            .rm-prompt { font-weight: 600; margin: 1.2rem 0 0; }
            .rm-line { border-bottom: 1px solid var(--rm-line); height: 2rem; }
            code { font-size: .9rem; }
            """;

    private static final String COLOURS = """
            :root { color-scheme: light dark; --rm-ink: #1d2733; --rm-quiet: #4a5868; --rm-line: #c9d2dc; --rm-accent: #0b5563; --rm-paper: #ffffff; --rm-tint: #eef4f5; --rm-own: #a04000; }
            @media screen and (prefers-color-scheme: dark) { :root { --rm-ink: #e8edf0; --rm-quiet: #b3c0ca; --rm-line: #44525e; --rm-accent: #7fd0df; --rm-paper: #12191e; --rm-tint: #1c272d; --rm-own: #ffb27a; } .rm-drawing svg:not(.rm-plot) { background: #ffffff; } }
            """;

    /** Faces of the same widths, so that a sheet has as many pages on every machine. */
    private static final String SAME_METRICS = "Arial, \"Liberation Sans\", \"Arimo\", Helvetica, sans-serif";

    /** Narrow gaps, so that a report of seven areas is two sheets. */
    private static final String LETTER_PRINT = " body { font: 10.5pt/1.22 " + SAME_METRICS
            + "; } .rm-title { font-size: 17pt; } .rm-heading { font-size: 12.5pt; margin: .6rem 0 .25rem; padding-bottom: .15rem; border-width: 1px; }"
            + " .rm-card-title { font-size: 10.5pt; margin: .3rem 0 .2rem; } .rm-statement { font-size: 10.5pt; } th, td { padding-block: .2rem; padding-inline: 0 .6rem; } code { font-size: 10.5pt; }"
            + " .rm-picture { width: 11rem; } .rm-strips { margin-bottom: .4rem; } .rm-strips th { width: 15rem; } .rm-strips thead th { width: auto; } .rm-cards { grid-template-columns: repeat(3, 1fr); gap: .6rem; } .rm-cards:has(> :nth-child(4)) { grid-template-columns: repeat(2, 1fr); } .rm-cards.rm-listed { display: block; } .rm-listed .rm-card { break-inside: auto; margin-bottom: .4rem; } .rm-card { padding: .1rem .6rem .2rem; }"
            + " .rm-points { margin: .2rem 0 .3rem; padding-inline-start: 1rem; } .rm-points li { margin-bottom: .2rem; } .rm-note { padding: .4rem .8rem .1rem; margin: .4rem 0; } .rm-prompt { margin-top: .5rem; } .rm-line { height: 7mm; } p { margin: 0 0 .3rem; break-inside: avoid; }";

    private static final String FACTS = """
            .rm-facts { margin: 0 0 1rem; }
            .rm-facts div { display: flex; gap: 1rem; border-bottom: 1px solid var(--rm-line); padding: .35rem 0; }
            .rm-facts dt { font-weight: 600; flex: 0 0 11rem; }
            .rm-facts dd { flex: 1; margin: 0; min-width: 0; }
            .rm-room { min-height: 1.6rem; }
            .rm-ticks { list-style: none; padding-inline-start: 1.5rem; text-indent: -1.5rem; }
            .rm-ticks li { margin-bottom: .5rem; }
            @media screen and (max-width: 30rem) { .rm-facts div { display: block; } }
            """;

    /** Type that can be read at arm's length, narrow gaps, and lists that leave no line of theirs alone. */
    private static final String SHEET_PRINT = " body { font: 10.5pt/1.25 " + SAME_METRICS
            + "; } .rm-title { font-size: 17pt; } .rm-heading { font-size: 12pt; margin: .55rem 0 .2rem; padding-bottom: .1rem; border-width: 1px; }"
            + " .rm-card-title { font-size: 10.5pt; } .rm-statement, code { font-size: 10.5pt; } th, td { padding-block: .22rem; padding-inline: 0 .6rem; } caption { padding-bottom: .2rem; break-after: avoid; }"
            + " table { margin-bottom: .3rem; } p { margin: 0 0 .25rem; } .rm-points, .rm-ticks { margin: .15rem 0 .35rem; padding-inline-start: 1.1rem; } .rm-points li, .rm-ticks li { margin-bottom: .1rem; }"
            + " .rm-ticks { padding-inline-start: 1.3em; text-indent: -1.3em; } .rm-note { padding: .35rem .7rem .1rem; margin: .35rem 0; } .rm-line { height: 8mm; }"
            + " .rm-facts { margin: .15rem 0 .35rem; } .rm-facts div { padding: .15rem 0; align-items: end; } .rm-facts dt { flex-basis: 40mm; } .rm-room { min-height: 8mm; }"
            + " .rm-note, .rm-facts, .rm-keep, p { break-inside: avoid; } .rm-statement { color: var(--rm-ink); } th:has(.rm-statement) + td { white-space: nowrap; } p:has(+ ul), p:has(+ dl), p:has(+ .rm-note), li:first-child { break-after: avoid; } li:last-child { break-before: avoid; }";

    private static final String HANDOUT_PRINT =
            " body { line-height: 1.18; } .rm-heading { margin: .42rem 0 .15rem; } .rm-points, .rm-ticks { margin: .1rem 0 .25rem; } .rm-points li, .rm-ticks li { margin-bottom: 0; } p { margin: 0 0 .18rem; } .rm-room { min-height: 7mm; } main { columns: 2; column-fill: auto; column-gap: 7mm; } .rm-title, .rm-subtitle { column-span: all; } .rm-facts dt { flex-basis: 44mm; }";
    /** A column of a wide table has about 18 mm. */
    private static final String PLAIN_PRINT =
            " body { font-size: 9pt; line-height: 1.35; } .rm-heading + p { break-after: avoid; } .rm-title { font-size: 17pt; } .rm-heading { font-size: 12.5pt; margin: 1.1rem 0 .4rem; }"
                    + " p { margin: 0 0 .35rem; } table { margin-bottom: .9rem; } th, td { padding-block: .2rem; } .rm-wide { font-size: 8pt; }";

    private static final String PLAIN_TABLE = """
            @media print, (min-width: 64rem) { .rm-wide tbody th { min-width: 7rem; } }
            """;

    private static final int WIDE = 6;

    /** As many columns do not fit on paper. */
    private static final int MANY = 11;

    private HtmlStyle() {}

    /** The rules, each on a line of its own, indented as the page's source is. */
    static String of(Document document) {
        boolean letter = document.layout().isPersonal();
        boolean publication = document.layout() == Layout.PUBLICATION;
        boolean drawings = document.layout() == Layout.REPORT || has(document, Block.Drawing.class);
        String rules = COLOURS
                + text(letter)
                + (publication ? "" : BOX)
                + (letter ? LETTER : "")
                + (drawings ? DRAWINGS : "")
                + tables(letter, drawings)
                + (letter ? LETTER_TABLE + STRIPS : "")
                + (has(document, Facts.class) || has(document, Ticks.class) ? FACTS : "")
                + print(document.layout());
        return rules.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static boolean has(Document document, Class<? extends Block> kind) {
        return document.sections().stream()
                .anyMatch(section -> !section.blocks(kind).isEmpty());
    }

    private static String text(boolean letter) {
        String heading = letter ? HYPHENS : "";
        return """
                * { box-sizing: border-box; }
                body { margin: 0; background: var(--rm-paper); color: var(--rm-ink); font: 1.0625rem/1.6 system-ui, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
                """
                + "main { max-width: " + (letter ? "46rem" : "60rem")
                + "; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }\n"
                + ".rm-title { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem;" + heading + " }\n"
                + ".rm-heading { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; color: var(--rm-accent);"
                + " border-bottom: 2px solid var(--rm-line); padding-bottom: .3rem;" + heading + " }\n"
                + "p { margin: 0 0 .8rem; }\n";
    }

    private static String tables(boolean letter, boolean drawings) {
        return "table { border-collapse: collapse; width: 100%;" + (letter ? "" : " margin-bottom: 1.5rem;") + " }\n"
                + (drawings ? "figcaption, " : "")
                + """
                caption { text-align: start; color: var(--rm-quiet); padding-bottom: .5rem; }
                th, td { text-align: start; vertical-align: top; padding: .6rem 0; padding-inline-end: .75rem; border-bottom: 1px solid var(--rm-line); }
                thead th { border-bottom: 2px solid var(--rm-ink); }
                td, thead th { overflow-wrap: break-word; }
                .rm-long { overflow-wrap: anywhere; }
                """
                + "@media screen and (max-width: 46rem) { " + stacked(".rm-narrow") + " }\n"
                + (letter ? "" : "@media screen and (max-width: 64rem) { " + stacked(".rm-wide") + " }\n")
                + (letter ? "" : "@media all { " + stacked(".rm-many") + " }\n" + PLAIN_TABLE);
    }

    /** Rows under each other, and in a row the cells, each after the title of its column. */
    private static String stacked(String table) {
        return ("T thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } T, T caption, T tbody, T tr, T th, T td { display: block; }"
                        + " T tr { border-bottom: 1px solid var(--rm-line); padding: .6rem 0; } T th, T td { border: 0; padding: .1rem 0; }"
                        + " T td[data-label]::before { content: attr(data-label) \": \"; color: var(--rm-quiet); }")
                .replaceAll("\\bT\\b", table);
    }

    /** The class of a table: by how many columns it has, it is stacked on narrow screens, on wider ones, or everywhere. */
    static String width(int columns) {
        return columns < WIDE ? "rm-narrow" : columns < MANY ? "rm-narrow rm-wide" : "rm-many";
    }

    private static String print(Layout layout) {
        return "@page { size: A4; margin: " + (layout == Layout.HANDOUT ? "10mm 13mm" : "14mm 15mm") + "; }\n"
                + "@media print { main { padding: 0; max-width: none; } .rm-heading, .rm-card-title, .rm-contents p, caption, thead { break-after: avoid; } .rm-drawing, .rm-note, tr"
                + (layout == Layout.PUBLICATION ? "" : ", li") + (layout.isPersonal() ? ", .rm-card, .rm-field" : "")
                + " { break-inside: avoid; }" + paper(layout) + " }\n";
    }

    private static String paper(Layout layout) {
        return switch (layout) {
            case LETTER -> LETTER_PRINT;
            case SHEET -> SHEET_PRINT;
            case HANDOUT -> SHEET_PRINT + HANDOUT_PRINT;
            case REPORT, PUBLICATION -> PLAIN_PRINT;
        };
    }
}
