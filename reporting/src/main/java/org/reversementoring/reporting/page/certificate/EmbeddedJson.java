package org.reversementoring.reporting.page.certificate;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * JSON between the tags of a script element. Whatever a text says, it closes no element and opens no comment: each character that HTML
 * or JavaScript could take for more than text is an escape.
 */
final class EmbeddedJson {

    private EmbeddedJson() {}

    static String of(SortedMap<String, String> members) {
        return members.entrySet().stream().map(EmbeddedJson::member).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(Map.Entry<String, String> member) {
        return of(member.getKey()) + ":" + of(member.getValue());
    }

    static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (isPlain(character)) {
                json.append((char) character);
            } else {
                json.append(String.format("\\u%04x", character));
            }
        });
        return json.append('"').toString();
    }

    /** A surrogate is an escape too, so that half a pair survives every encoding. */
    private static boolean isPlain(int character) {
        return character >= ' '
                && "\"\\<>&'".indexOf(character) < 0
                && character != 0x7f
                && !Character.isSurrogate((char) character)
                && !(character >= 0x80 && character < 0xa0)
                && !(character >= 0x2000 && character < 0x2070)
                && character != 0xfeff
                && character != 0x61c
                && character < 0xfff0;
    }
}
