package org.reversementoring.reporting.render;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our own rules, each of which holds within {@code .rm-document} alone; rules for sheets of paper are left out, because those are the host's. */
final class ScopedStyle {

    private static final String ROOT = ".rm-document";
    private static final Set<String> WHOLE = Set.of(":root", "body", "main");

    private ScopedStyle() {}

    /** The rules; a rule has no rules in it, but those that hold for a medium. */
    static String of(String rules) {
        StringBuilder scoped = new StringBuilder();
        int at = 0;
        for (int open = rules.indexOf('{'); open >= 0; open = rules.indexOf('{', at)) {
            String prelude = rules.substring(at, open).strip();
            int close = end(rules, open);
            String body = rules.substring(open + 1, close).strip();
            if (prelude.startsWith("@media")) {
                scoped.append(prelude).append(" {\n").append(of(body)).append("}\n");
            } else if (!prelude.startsWith("@page")) {
                scoped.append(selectors(prelude)).append(" { ").append(body).append(" }\n");
            }
            at = close + 1;
        }
        return scoped.toString();
    }

    private static String selectors(String list) {
        return Stream.of(list.split(", ?", -1)).map(ScopedStyle::selector).collect(Collectors.joining(", "));
    }

    private static String selector(String selector) {
        return WHOLE.contains(selector)
                ? ROOT
                : selector.equals("*") ? ROOT + ", " + ROOT + " *" : ROOT + " " + selector;
    }

    private static int end(String rules, int open) {
        int depth = 0;
        for (int at = open; at < rules.length(); at++) {
            depth += rules.charAt(at) == '{' ? 1 : rules.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new AssertionError("reverse-mentoring: each rule of our own must end");
    }
}
