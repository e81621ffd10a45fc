package org.reversementoring.architecture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comments and string literals of a Java source. Its code is left out, where T1 is a type and not a theorem. */
final class Prose {

    private static final Pattern TOKENS = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\n])*+\""
            + "|'(?:\\\\.|[^'\\\\\n])++'"
            + "|//[^\n]*+"
            + "|/\\*[\\s\\S]*?\\*/");

    private Prose() {}

    static String of(String source) {
        Matcher tokens = TOKENS.matcher(source);
        return tokens.results().map(token -> token.group()).collect(Collectors.joining("\n"));
    }
}
