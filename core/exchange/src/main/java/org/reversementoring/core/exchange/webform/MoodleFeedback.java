package org.reversementoring.core.exchange.webform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormLoss.Kind;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The writer of the XML that the activity Feedback of Moodle imports. It is in the form's base language. The label of an item is its code,
 * so exported answers have it in the header of their column. Answers come back as labels of options, in a spreadsheet.
 *
 * <p>Source: what {@code mod/feedback/import.php} and the item types of Moodle 2 to 4 read, version 200701 of the file.
 */
public final class MoodleFeedback {

    /** Columns and rows of a box to write in. */
    private static final String BOX = "60|8";

    /** Width of a line to write in, and its longest text. */
    private static final String LINE = "30|255";

    private static final String INDENT = "     ";

    private MoodleFeedback() {}

    /** The file {@code CODE-moodle.xml}. */
    public static FormFile of(SurveyForm form) {
        Items items = new Items();
        items.label("<h3>" + HtmlText.of(form.title().base()) + "</h3>");
        for (FormSection section : form.sections()) {
            items.label("<h4>" + HtmlText.of(section.title().base()) + "</h4>");
            section.items().forEach(items::add);
        }
        List<FormLoss> losses = new ArrayList<>();
        FormTools.add(losses, Kind.OTHER_LANGUAGES, form.languages().size() - 1);
        FormTools.add(losses, Kind.MISSING_AS_NUMBERS, FormTools.withReasons(form));
        FormTools.add(losses, Kind.SECTIONS, form.sections().size());
        FormTools.add(losses, Kind.VERSION, 1);
        FormTools.add(
                losses,
                Kind.HINTS_IN_TEXT,
                form.items().stream().filter(item -> !item.help().isBlank()).count());
        return FormFile.of(form, "-moodle.xml", items.document(), losses);
    }

    /** The items one after another, with running numbers. */
    private static final class Items {

        private final StringBuilder xml = new StringBuilder();
        private int number;

        void add(FormItem item) {
            if (item.isNote()) {
                label("<p>" + HtmlText.of(item.text().base()) + "</p>");
            } else if (item.isChoice()) {
                item("multichoicerated", item, choices(item), "h");
            } else if (item.isText()) {
                item("textarea", item, BOX, "");
            } else {
                item("textfield", item, LINE, "");
            }
        }

        void label(String html) {
            element("label", false, "", "", html, "");
        }

        private void item(String type, FormItem item, String presentation, String options) {
            String text = HtmlText.of(item.text().base());
            String html = item.help().isBlank()
                    ? text
                    : text + "<br><small>" + HtmlText.of(item.help().base()) + "</small>";
            element(type, item.isRespondent(), html, item.code().value(), presentation, options);
        }

        /** A radio button for each option; the number before the label is what Moodle counts with. */
        private static String choices(FormItem item) {
            return item.options().stream().map(Items::choice).collect(Collectors.joining("|", "r>>>>>", ""));
        }

        private static String choice(FormOption option) {
            String number =
                    option.value().isPresent() ? Integer.toString(option.value().getAsInt()) : option.code();
            // Four number signs end the number, and would end the label.
            return number + "####" + HtmlText.inline(option.label().base()).replace("#", "&#35;");
        }

        private void element(
                String type, boolean required, String text, String label, String presentation, String options) {
            number++;
            xml.append(INDENT.repeat(2))
                    .append("<ITEM TYPE=\"")
                    .append(type)
                    .append("\" REQUIRED=\"")
                    .append(required ? 1 : 0)
                    .append("\">\n");
            child("ITEMID", Integer.toString(number));
            child("ITEMTEXT", text);
            child("ITEMLABEL", label);
            child("PRESENTATION", presentation);
            child("OPTIONS", options);
            child("DEPENDITEM", "0");
            child("DEPENDVALUE", "");
            xml.append(INDENT.repeat(2)).append("</ITEM>\n");
        }

        /** No content has the end of a section in it: each text is escaped as HTML, and the rest is ours. */
        private void child(String name, String content) {
            xml.append(INDENT.repeat(3))
                    .append('<')
                    .append(name)
                    .append("><![CDATA[")
                    .append(xmlSigns(content))
                    .append("]]></")
                    .append(name)
                    .append(">\n");
        }

        /** What XML 1.0 has no way to write is left out: half characters and the last two of a plane. */
        private static String xmlSigns(String content) {
            return content.codePoints()
                    .filter(c -> (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFF) < 0xFFFE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        String document() {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n"
                    + "<FEEDBACK VERSION=\"200701\" COMMENT=\"XML-Importfile for mod/feedback\">\n"
                    + INDENT + "<ITEMS>\n" + xml + INDENT + "</ITEMS>\n</FEEDBACK>\n";
        }
    }
}
