package org.reversementoring.reporting.render;

import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;

/** The style sheet of a page. It loads nothing, and a page has only the rules that its layout needs. */
final class HtmlStyle {

    private static final String BREAK = " overflow-wrap: anywhere;";

    private static final String LETTER = """
            .sub { color: var(--quiet); }
            .promise { background: var(--tint); border-left: .3rem solid var(--accent); padding: 1rem 1.25rem .3rem; margin: 1rem 0; }
            .points { padding-left: 1.3rem; }
            .points li { margin-bottom: .6rem; }
            """;

    private static final String DRAWINGS = """
            figure { margin: 0 0 1.5rem; }
            svg { display: block; max-width: 44rem; width: 100%; height: auto; }
            a { color: var(--accent); }
            """;

    private static final String LETTER_TABLE = """
            tbody th { font-weight: 600; min-width: 9rem; }
            .item { display: block; font-weight: 400; color: var(--quiet); font-size: .95rem; }
            label { display: block; font-weight: 600; margin-top: 1rem; }
            textarea { width: 100%; min-height: 6rem; font: inherit; color: inherit; padding: .6rem; border: 1px solid var(--quiet); border-radius: .25rem; }
            textarea:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
            code { overflow-wrap: anywhere; font-size: .9rem; }
            """;

    private HtmlStyle() {}

    /** The rules, each on a line of its own, indented as the page's source is. */
    static String of(Document document) {
        boolean letter = document.layout() == Layout.LETTER;
        boolean publication = document.layout() == Layout.PUBLICATION;
        boolean drawings = document.layout() == Layout.REPORT
                || document.sections().stream()
                        .anyMatch(
                                section -> !section.blocks(Block.Drawing.class).isEmpty());
        String rules = colours(letter)
                + text(letter, publication)
                + (letter ? LETTER : "")
                + (drawings ? DRAWINGS : "")
                + tables(letter, drawings)
                + (letter ? LETTER_TABLE : "")
                + print(letter, publication);
        return rules.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String colours(boolean letter) {
        return ":root { color-scheme: light; --ink: #1d2733; --quiet: #4a5868; --line: #c9d2dc; --accent: #0b5563; --paper: #ffffff;"
                + (letter ? " --tint: #eef4f5;" : "") + " }\n";
    }

    private static String text(boolean letter, boolean publication) {
        String heading = publication ? BREAK : "";
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
        return ".scroll { overflow-x: auto;" + (letter ? "" : " margin-bottom: 1rem;") + " }\n"
                + "table { border-collapse: collapse; width: 100%; }\n"
                + (drawings ? "figcaption, " : "")
                + """
                caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
                th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); }
                thead th { border-bottom: 2px solid var(--ink); }
                """;
    }

    private static String print(boolean letter, boolean publication) {
        return "@media print { main { padding: 0; max-width: none; } h2 { break-after: avoid; } tr"
                + (publication ? "" : ", li") + (letter ? ", textarea" : "") + " { break-inside: avoid; } }\n";
    }
}
