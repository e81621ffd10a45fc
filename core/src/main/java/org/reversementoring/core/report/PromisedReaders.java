package org.reversementoring.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.ThemeRule;

/** The sentences of a promise on who reads what: each names the readers of its {@link PromisedPart}. */
final class PromisedReaders {

    private PromisedReaders() {}

    static String report() {
        StringBuilder names = new StringBuilder();
        for (Reader reader : Reader.values()) {
            names.append(
                    switch (reader) {
                        case MENTEE -> "This report is read by the mentee, ";
                        case MENTOR -> "by the mentors of the panel, ";
                        case NOMINATED_MENTOR -> "one of whom feeds it back, ";
                        case CUSTODIAN -> "and by the custodian who keeps the private answers. ";
                        case HOST -> "Nobody else reads it unless the mentee shows it. ";
                    });
        }
        return names + "It is for development only.";
    }

    static String drafts() {
        return "Before the sign-off, " + readersOf(PromisedPart.DRAFT)
                + " see a draft. The mentors may correct it. Nobody else sees it.";
    }

    static String questions(String answered) {
        return "After the meeting, the mentee may ask the panel a question. An answer is given only " + answered + " "
                + capital(readersOf(PromisedPart.PANEL_ANSWER)) + " read both.";
    }

    static String comparison() {
        return "The mentee may give marks of their own on the same questions. How these stand to the report is read by "
                + readersOf(PromisedPart.COMPARISON) + " alone.";
    }

    static String learning() {
        return capital(readersOf(PromisedPart.LEARNING))
                + " may each write down what they learned. The other reads it only if it is shared. Others see numbers"
                + " over many cycles, and no words.";
    }

    static String themes(ThemeRule rule) {
        String audience = switch (rule.audience()) {
            case PROGRAMME_LEAD -> "the programme lead reads";
            case PROGRAMME -> "the programme lead, and the mentees and mentors of the programme, read";
            case ORGANISATION -> "anybody in the organisation may read";
        };
        return "After " + rule.until() + " " + audience
                + " which themes came up as issues in many cycles. A theme is told"
                + " if it came up in at least " + rule.floor() + " groups of cycles, of at least " + rule.groupsNeeded()
                + ". Groups share no person. Words, names and numbers are not told.";
    }

    /** Each reader by name; the nominated mentor is one of the mentors, where these are readers too. */
    private static String readersOf(PromisedPart part) {
        List<String> names = new ArrayList<>(Arrays.stream(Reader.values())
                .filter(part::isReadBy)
                .filter(reader -> reader != Reader.NOMINATED_MENTOR || !part.isReadBy(Reader.MENTOR))
                .map(PromisedReaders::name)
                .toList());
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    private static String name(Reader reader) {
        return switch (reader) {
            case MENTEE -> "the mentee";
            case MENTOR -> "the mentors of the panel";
            case NOMINATED_MENTOR -> "the nominated mentor";
            case CUSTODIAN -> "the custodian";
            case HOST -> "the host system";
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
