package org.reversementoring.anonymisation.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.report.Certificate;

/**
 * The parser of a certificate's text. The form has one order and no blanks, so that each member is expected at one place: nothing is
 * nested by the text, and nothing is held that was not asked for.
 */
final class CertificateParser {

    private static final int LONGEST = 20_000;

    private final String text;
    private int at;

    private CertificateParser(String text) {
        this.text = text;
    }

    /** What a text holds: the certificate, and the digest that it states. */
    record Parsed(PortableCertificate portable, String digest) {}

    static Parsed parse(String text) {
        return new CertificateParser(text).document();
    }

    private Parsed document() {
        expect("{\"format\":", "$");
        expect("\"" + PortableCertificateCodec.FORMAT + "\",", "$.format");
        expect("\"version\":1,", "$.version");
        String strategy = string("strategy", 100);
        String language = string("language", 40);
        expect("\"scale\":{", "$.scale");
        int lowest = number("lowest", 100);
        List<String> labels = strings("labels", RatingScale.MAX_POINTS);
        expect("},", "$.scale");
        int panelSize = number("panelSize", PanelNotation.MAX_SIZE);
        int colluders = number("colluders", PanelNotation.MAX_SIZE);
        int answersNeeded = number("answersNeeded", 51);
        List<String> guarantees = strings("guarantees", 20);
        expect(",", "$.guarantees");
        int checked = number("panelsChecked", PortableCertificate.MAX_PANELS);
        int distinct = number("distinctStatements", PortableCertificate.MAX_PANELS);
        BigDecimal likely = probability("worstPosterior");
        BigDecimal harm = probability("worstUnfavourable");
        List<StatementPanels> table = table();
        expect(",", "$.table");
        String digest = value("digest", 64);
        expect("}", "$.digest");
        if (at < text.length()) {
            throw new DocumentException("$", "must end after the member digest");
        }
        RatingScale scale = fitting("$.scale", () -> new RatingScale(lowest, labels));
        Certificate certificate = fitting(
                "$",
                () -> new Certificate(
                        strategy, panelSize, scale.points(), colluders, guarantees, checked, distinct, likely, harm));
        return new Parsed(new PortableCertificate(certificate, scale, answersNeeded, language, table), digest);
    }

    private interface Making<T> {
        T make();
    }

    /** The value, or the refusal without the message of the type, which may repeat what the text says. */
    private static <T> T fitting(String path, Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw new DocumentException(path, "must be values of an audit");
        }
    }

    private List<StatementPanels> table() {
        expect("\"table\":[", "$.table");
        List<StatementPanels> rows = new ArrayList<>();
        do {
            String place = "table[" + rows.size() + "]";
            expect("{", "$." + place);
            String canonical = string(place + ".canonical", LONGEST);
            String words = string(place + ".text", LONGEST);
            List<String> panels = List.of(value(place + ".panels", PortableCertificateCodec.MAX_CHARACTERS)
                    .split(" ", -1));
            expect("}", "$." + place);
            rows.add(new StatementPanels(canonical, words, panels));
        } while (comes(","));
        expect("]", "$.table");
        return rows;
    }

    private BigDecimal probability(String name) {
        String digits = string(name, 6);
        if (!digits.matches("0\\.\\d{4}|1\\.0000")) {
            throw new DocumentException("$." + name, "must be a probability of four decimals, as a string");
        }
        return new BigDecimal(digits);
    }

    private List<String> strings(String name, int most) {
        expect("\"" + name + "\":[", "$." + name);
        List<String> items = new ArrayList<>();
        do {
            if (items.size() == most) {
                throw new DocumentException("$." + name, "must have at most " + most + " items");
            }
            items.add(quoted("$." + name + "[" + items.size() + "]", LONGEST));
        } while (comes(","));
        expect("]", "$." + name);
        return items;
    }

    private int number(String name, int most) {
        expect("\"" + name + "\":", "$." + name);
        int start = at;
        while (at < text.length() && at - start < 7 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(start, at);
        boolean plain = digits.matches("0|[1-9]\\d*");
        if (!plain || Integer.parseInt(digits) > most) {
            throw new DocumentException("$." + name, "must be a whole number of at most " + most);
        }
        comes(",");
        return Integer.parseInt(digits);
    }

    /** A member with a text, and the comma after it. */
    private String string(String place, int most) {
        String value = value(place, most);
        expect(",", "$." + place);
        return value;
    }

    private String value(String place, int most) {
        expect("\"" + place.substring(place.lastIndexOf('.') + 1) + "\":", "$." + place);
        return quoted("$." + place, most);
    }

    private String quoted(String path, int most) {
        expect("\"", path);
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (value.length() == most) {
                throw new DocumentException(path, "must have at most " + most + " characters");
            }
            char character = text.charAt(at++);
            value.append(character == '\\' ? escaped(path) : character);
        }
        expect("\"", path);
        return value.toString();
    }

    private char escaped(String path) {
        char escape = at < text.length() ? text.charAt(at++) : '!';
        int plain = "\"\\bfnrt".indexOf(escape);
        if (plain >= 0) {
            return "\"\\\b\f\n\r\t".charAt(plain);
        }
        if (escape == 'u' && text.startsWith("00", at) && at + 4 <= text.length()) {
            at += 4;
            int high = Character.digit(text.charAt(at - 2), 16);
            int low = Character.digit(text.charAt(at - 1), 16);
            if (high >= 0 && low >= 0) {
                return (char) (16 * high + low);
            }
        }
        throw new DocumentException(path, "must have no escapes but those that JSON needs");
    }

    private boolean comes(String part) {
        boolean comes = text.startsWith(part, at);
        at += comes ? part.length() : 0;
        return comes;
    }

    private void expect(String part, String path) {
        if (!comes(part)) {
            throw new DocumentException(path, "must come here, complete and written canonically");
        }
    }
}
