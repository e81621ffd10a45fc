package org.reversementoring.reporting.render;

import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Ticks;

/** The style sheet of a page. It loads nothing, and a page has only the rules that its layout needs. */
final class HtmlStyle {

    private static final String BREAK = " overflow-wrap: anywhere;";
    private static final String HYPHENS = " overflow-wrap: anywhere; hyphens: auto;";

    private static final String BOX = """
            .sub { color: var(--quiet); }
            .promise { background: var(--tint); border-left: .3rem solid var(--accent); padding: 1rem 1.25rem .3rem; margin: 1rem 0; }
            """;

    private static final String LETTER = """
            .points { padding-left: 1.3rem; }
            .points li { margin-bottom: .6rem; }
            .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; }
            .listed { grid-template-columns: 1fr; }
            .card { border: 1px solid var(--line); border-top: .3rem solid var(--accent); padding: .2rem 1rem .4rem; }
            h3 { font-size: 1.05rem; margin: .6rem 0 .4rem; }
            """;

    private static final String STRIPS = """
            .strips th, .strips td { vertical-align: middle; }
            .strips { margin-bottom: 1rem; }
            .picture { width: 17rem; }
            .strip { display: block; width: 100%; height: auto; }
            .strip line { stroke: var(--quiet); stroke-width: 2; stroke-dasharray: 2 4; }
            .strip circle { fill: var(--paper); stroke: var(--quiet); stroke-width: 1.5; }
            .strip rect { fill: var(--accent); }
            .strip path { fill: var(--own); }
            @media screen and (max-width: 46rem) { .strips thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .strips, .strips caption, .strips tbody, .strips tr, .strips th, .strips td { display: block; width: auto; } .strips tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } .strips th, .strips td { border: 0; padding: .15rem 0; } .picture { max-width: 22rem; } }
            """;

    private static final String DRAWINGS = """
            figure { margin: 0 0 1.5rem; }
            figure svg { display: block; max-width: 44rem; width: 100%; }
            figure svg:not(.plot) { height: auto; }
            .plot { overflow: visible; color: var(--ink); }
            .plot .bar { fill: var(--accent); }
            .plot .grid { stroke: var(--line); }
            .plot .open { fill: var(--paper); }
            a { color: var(--accent); }
            nav p { margin: 1rem 0 .2rem; color: var(--quiet); }
            nav ul { columns: 16rem; margin: 0; padding-left: 1.3rem; }
            nav a { display: inline-block; padding: .2rem 0; }
            """;

    private static final String LETTER_TABLE = """
            tbody th { font-weight: 600; min-width: 9rem; }
            .item { display: block; font-weight: 400; color: var(--quiet); font-size: .95rem; }
            .prompt { font-weight: 600; margin: 1.2rem 0 0; }
            .line { border-bottom: 1px solid var(--line); height: 2rem; }
            code { overflow-wrap: anywhere; font-size: .9rem; }
            """;

    private static final String COLOURS = """
            :root { color-scheme: light dark; --ink: #1d2733; --quiet: #4a5868; --line: #c9d2dc; --accent: #0b5563; --paper: #ffffff; --tint: #eef4f5; --own: #a04000; }
            @media screen and (prefers-color-scheme: dark) { :root { --ink: #e8edf0; --quiet: #b3c0ca; --line: #44525e; --accent: #7fd0df; --paper: #12191e; --tint: #1c272d; --own: #ffb27a; } figure svg:not(.plot) { background: #ffffff; } }
            """;

    /** Faces of the same widths, so that a sheet has as many pages on every machine. */
    private static final String SAME_METRICS = "Arial, \"Liberation Sans\", \"Arimo\", Helvetica, sans-serif";

    /** Narrow gaps, so that a report of seven areas is two sheets. */
    private static final String LETTER_PRINT = " body { font: 10.5pt/1.22 " + SAME_METRICS
            + "; } h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin: .6rem 0 .25rem; padding-bottom: .15rem; border-width: 1px; }"
            + " h3 { font-size: 10.5pt; margin: .3rem 0 .2rem; } .item { font-size: 10.5pt; } th, td { padding: .2rem .6rem .2rem 0; } code { font-size: 10.5pt; }"
            + " .picture { width: 11rem; } .strips { margin-bottom: .4rem; } .strips th { width: 15rem; } .strips thead th { width: auto; } .cards { grid-template-columns: repeat(3, 1fr); gap: .6rem; } .cards:has(> :nth-child(4)) { grid-template-columns: repeat(2, 1fr); } .listed.listed { display: block; } .listed .card { break-inside: auto; margin-bottom: .4rem; } .card { padding: .1rem .6rem .2rem; }"
            + " .points { margin: .2rem 0 .3rem; padding-left: 1rem; } .points li { margin-bottom: .2rem; } .promise { padding: .4rem .8rem .1rem; margin: .4rem 0; } .prompt { margin-top: .5rem; } .line { height: 7mm; } p { margin: 0 0 .3rem; break-inside: avoid; }";

    private static final String FACTS = """
            .facts { margin: 0 0 1rem; }
            .facts div { display: flex; gap: 1rem; border-bottom: 1px solid var(--line); padding: .35rem 0; }
            .facts dt { font-weight: 600; flex: 0 0 11rem; }
            .facts dd { flex: 1; margin: 0; min-width: 0; }
            .room { min-height: 1.6rem; }
            .ticks { list-style: none; padding-left: 1.5rem; text-indent: -1.5rem; }
            .ticks li { margin-bottom: .5rem; }
            @media screen and (max-width: 30rem) { .facts div { display: block; } }
            """;

    /** Type that can be read at arm's length, narrow gaps, and lists that leave no line of theirs alone. */
    private static final String SHEET_PRINT = " body { font: 10.5pt/1.25 " + SAME_METRICS
            + "; } h1 { font-size: 17pt; } h2 { font-size: 12pt; margin: .55rem 0 .2rem; padding-bottom: .1rem; border-width: 1px; }"
            + " h3 { font-size: 10.5pt; } .item, code { font-size: 10.5pt; } th, td { padding: .22rem .6rem .22rem 0; } caption { padding-bottom: .2rem; break-after: avoid; }"
            + " table { margin-bottom: .3rem; } p { margin: 0 0 .25rem; } .points, .ticks { margin: .15rem 0 .35rem; padding-left: 1.1rem; } .points li, .ticks li { margin-bottom: .1rem; }"
            + " .ticks { padding-left: 1.3em; text-indent: -1.3em; } .promise { padding: .35rem .7rem .1rem; margin: .35rem 0; } .line { height: 8mm; }"
            + " .facts { margin: .15rem 0 .35rem; } .facts div { padding: .15rem 0; align-items: end; } .facts dt { flex-basis: 40mm; } .room { min-height: 8mm; }"
            + " .promise, .facts, .keep, p { break-inside: avoid; } .item { color: var(--ink); } th:has(.item) + td { white-space: nowrap; } p:has(+ ul), p:has(+ dl), p:has(+ .promise), li:first-child { break-after: avoid; } li:last-child { break-before: avoid; }";

    private static final String HANDOUT_PRINT =
            " body { line-height: 1.18; } h2 { margin: .42rem 0 .15rem; } .points, .ticks { margin: .1rem 0 .25rem; } .points li, .ticks li { margin-bottom: 0; } p { margin: 0 0 .18rem; } .room { min-height: 7mm; } main { columns: 2; column-fill: auto; column-gap: 7mm; } h1, .sub { column-span: all; } .facts dt { flex-basis: 44mm; }";
    /** A column of a wide table has about 18 mm. */
    private static final String PLAIN_PRINT =
            " body { font-size: 9pt; line-height: 1.35; } h2 + p { break-after: avoid; } h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin: 1.1rem 0 .4rem; }"
                    + " p { margin: 0 0 .35rem; } table { margin-bottom: .9rem; } th, td { padding-block: .2rem; } .wide { font-size: 8pt; }";

    private static final String PLAIN_TABLE = """
            @media print, (min-width: 64rem) { .wide tbody th { min-width: 7rem; } }
            code { overflow-wrap: anywhere; }
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
                + text(letter, publication)
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

    private static String text(boolean letter, boolean publication) {
        String heading = publication ? BREAK : letter ? HYPHENS : "";
        return """
                * { box-sizing: border-box; }
                body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
                """
                + "main { max-width: " + (letter ? "46rem" : "60rem")
                + "; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }\n"
                + "h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem;" + heading + " }\n"
                + "h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; color: var(--accent);"
                + " border-bottom: 2px solid var(--line); padding-bottom: .3rem;" + heading + " }\n"
                + "p { margin: 0 0 .8rem;" + (letter ? "" : BREAK) + " }\n";
    }

    private static String tables(boolean letter, boolean drawings) {
        return "table { border-collapse: collapse; width: 100%;" + (letter ? "" : " margin-bottom: 1.5rem;") + " }\n"
                + (drawings ? "figcaption, " : "")
                + """
                caption { text-align: start; color: var(--quiet); padding-bottom: .5rem; }
                th, td { text-align: start; vertical-align: top; padding: .6rem 0; padding-inline-end: .75rem; border-bottom: 1px solid var(--line); }
                thead th { border-bottom: 2px solid var(--ink); }
                tbody th, caption, .long { overflow-wrap: anywhere; }
                """
                + "@media screen and (max-width: 46rem) { " + stacked(".narrow") + " }\n"
                + (letter ? "" : "@media screen and (max-width: 64rem) { " + stacked(".wide") + " }\n")
                + (letter ? "" : "@media all { " + stacked(".many") + " }\n" + PLAIN_TABLE);
    }

    /** Rows under each other, and in a row the cells, each after the title of its column. */
    private static String stacked(String table) {
        return ("T thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } T, T caption, T tbody, T tr, T th, T td { display: block; }"
                        + " T tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } T th, T td { border: 0; padding: .1rem 0; }"
                        + " T td[data-label]::before { content: attr(data-label) \": \"; color: var(--quiet); }")
                .replaceAll("\\bT\\b", table);
    }

    /** The class of a table: by how many columns it has, it is stacked on narrow screens, on wider ones, or everywhere. */
    static String width(int columns) {
        return columns < WIDE ? "narrow" : columns < MANY ? "narrow wide" : "many";
    }

    private static String print(Layout layout) {
        return "@page { size: A4; margin: " + (layout == Layout.HANDOUT ? "10mm 13mm" : "14mm 15mm") + "; }\n"
                + "@media print { main { padding: 0; max-width: none; } h2, h3, nav p, caption, thead { break-after: avoid; } figure, .promise, tr"
                + (layout == Layout.PUBLICATION ? "" : ", li") + (layout.isPersonal() ? ", .card, .ask" : "")
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
