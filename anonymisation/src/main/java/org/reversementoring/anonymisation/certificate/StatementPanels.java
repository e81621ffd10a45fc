package org.reversementoring.anonymisation.certificate;

import java.util.List;
import org.reversementoring.core.json.DocumentException;

/**
 * A statement with every panel of which the strategy makes it.
 *
 * @param canonical the text that tells it from other statements, {@link org.reversementoring.core.report.Statement#canonical()}
 * @param text its words for people, 1 to 20,000 characters
 * @param panels the panels, at least one, most low marks first. A panel is one character for each mark from the lowest, and one for
 *     "declined": how many gave it, as a digit of base 25 ({@code a} is 10, {@code o} is 24)
 */
public record StatementPanels(String canonical, String text, List<String> panels) {

    private static final int MAX_LENGTH = 20_000;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no panel, or a text is empty, too long or no Unicode
     */
    public StatementPanels {
        panels = List.copyOf(panels);
        check(canonical);
        check(text);
        if (panels.isEmpty()) {
            throw new DocumentException("$.table", "must have a panel for each statement");
        }
    }

    private static void check(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !JsonText.isUnicode(text)) {
            throw new DocumentException(
                    "$.table", "must have statements of 1 to " + MAX_LENGTH + " characters of Unicode");
        }
    }
}
