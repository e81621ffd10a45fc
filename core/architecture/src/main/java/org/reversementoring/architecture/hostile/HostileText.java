package org.reversementoring.architecture.hostile;

import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that a writer may take for something else: markup of any kind, marks that turn or hide letters, characters that no page can
 * hold, and very much of anything. Each is what an attacker would try, or has broken a reader before.
 */
public final class HostileText {

    /** The length that the issue asks for. */
    public static final int FLOOD = 100_000;

    private static final List<String> HTML = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "</title></textarea></noscript><svg onload=alert(1)>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' onfocus='alert(1)' autofocus='",
            "\" style=\"background:url(//evil.example)\"><b>",
            "--><img src=//evil.example><!--",
            "<!-- <![CDATA[ ]]> <?php ?>",
            "]]></text></svg><iframe src=javascript:alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a></p></li></td></table>",
            "<plaintext><base href=//evil.example/>",
            "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp; &NewLine;& &unknown;",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<<b>>< b ></ b><b/x>",
            "a<b>c & d > e \" ' `");

    private static final List<String> MARKDOWN = List.of(
            "[link](https://evil.example) ![image](//evil.example/x.png)",
            "<https://evil.example> <a@evil.example> https://evil.example www.evil.example",
            "[ref][1]",
            "[1]: https://evil.example 'title'",
            "# heading",
            "## heading ##",
            "- item",
            "+ item",
            "* item",
            "1. item",
            "123456789) item",
            "> quote",
            "===",
            "---",
            "***",
            "___",
            "```js",
            "~~~",
            "    code",
            "\tcode",
            "*a* **b** _c_ __d__ ~~e~~ `f` ``g`` $h$ $$i$$",
            "| a | b | \\| c |",
            "|---|:-:|",
            ":--- | ---:",
            "text  \n# heading\n===\n- item\n\n    code\n\n<div>\n",
            "ends in a backslash\\",
            "\\`\\*\\_\\\\ \\",
            "[x] task [ ] task [^1] [^1]: note",
            "{0} {1} {name} %s %d ${x} #{x} {{x}}",
            "\\n \\u003cscript\\u003e \\x3c");

    private static final List<String> CHARACTERS = List.of(
            "nul\u0000bell\u0007backspace\b escape\u001b[31m delete\u007f c1\u0085\u009b",
            "line\nfeed\rreturn\r\nboth\u000btab\u000cpage\u0085next\u2028line\u2029paragraph",
            "\u202eturned\u202c \u202dover\u202c \u2066isolate\u2069 \u2067right\u2068first\u2069 \u200f\u200e\u061c",
            "\u202e",
            "\u2066\u2069\u202a",
            "zero\u200bwidth\u200c\u200d\u2060\ufeff soft\u00adhyphen \u180e\u034f",
            "tag\udb40\udc41\udb40\udc7f \ufff9note\ufffa\ufffb",
            "high \ud800 low \udfff end \ud83d",
            "\udc00 begins",
            "\ufffe \uffff \ufdd0 \udbff\udfff",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 12",
            "e" + "\u0301\u0323\u0308\u20dd".repeat(40),
            "\uff1cscript\uff1e \u2039b\u203a \u00abc\u00bb \u02bc \u2028",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddec\ud83c\udde7 \ufdfd \ud808\udc2b",
            "\u0130stanbul \u01c5 \u00df \ufb03");

    private static final List<String> CELLS = List.of(
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1,1)",
            "\t=1+1",
            "\"quoted\", 'single'; semicolon",
            "../../etc/passwd",
            "..\\..\\CON.txt:stream",
            "NUL");

    private HostileText() {}

    /** All of them, of at most 200 characters each. */
    public static List<String> all() {
        return Stream.of(HTML, MARKDOWN, CHARACTERS, CELLS)
                .flatMap(List::stream)
                .toList();
    }

    /** Texts of {@link #FLOOD} characters: of one word, of markup, of marks that pile up, and of nested brackets. */
    public static List<String> floods() {
        return Stream.of("x", "<b>", "[", "\u0301\u0323", "\"'>", "\ud83d\ude00", "*a_", "\u202e ", "|\n")
                .map(piece -> piece.repeat(FLOOD / piece.length()))
                .toList();
    }

    /** The beginning of a text, where a place takes no more; it may cut a letter in two, as strangers do. */
    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
