package org.reversementoring.core.exchange.webform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormLoss.Kind;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.FormText;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The writer of an XLSForm, the table that ODK, KoboToolbox and others turn into a form. Each of its three sheets is a CSV file; the host
 * puts them into one workbook, under the names {@code survey}, {@code choices} and {@code settings}. All languages of the form go along.
 *
 * <p>Source: the XLSForm standard, and the documentation of ODK.
 */
public final class XlsForm {

    private XlsForm() {}

    /**
     * The files {@code CODE-xlsform-survey.csv}, {@code CODE-xlsform-choices.csv} and {@code CODE-xlsform-settings.csv}. What the tools
     * cannot express stands with the first.
     */
    public static List<FormFile> of(SurveyForm form) {
        XlsFormText texts = new XlsFormText(form.languages());
        Map<List<FormOption>, String> lists = lists(form);
        List<FormLoss> losses = new ArrayList<>();
        FormTools.add(losses, Kind.MISSING_AS_NUMBERS, FormTools.withReasons(form));
        FormTools.add(
                losses,
                Kind.CHANGED_SIGNS,
                FormTools.texts(form).filter(XlsFormText::isChanged).count());
        return List.of(
                FormFile.of(form, "-xlsform-survey.csv", survey(form, texts, lists), losses),
                new FormFile(form.code() + "-xlsform-choices.csv", choices(texts, lists), List.of()),
                new FormFile(form.code() + "-xlsform-settings.csv", settings(form, texts), List.of()));
    }

    /** Items with the same options share a list, which has the code of the first of them. */
    private static Map<List<FormOption>, String> lists(SurveyForm form) {
        Map<List<FormOption>, String> lists = new LinkedHashMap<>();
        for (FormItem item : form.items()) {
            if (item.isChoice()) {
                lists.putIfAbsent(item.options(), item.code().value());
            }
        }
        return lists;
    }

    private static String survey(SurveyForm form, XlsFormText texts, Map<List<FormOption>, String> lists) {
        Sheet sheet = new Sheet();
        List<String> header = new ArrayList<>(List.of("type", "name"));
        header.addAll(texts.columns("label"));
        header.addAll(texts.columns("hint"));
        header.addAll(List.of("required", "appearance"));
        sheet.line(header);
        FormText nothing = form.title().map(text -> "");
        for (FormSection section : form.sections()) {
            sheet.line(row(texts, "begin_group", section.code().value(), section.title(), nothing, "", ""));
            for (FormItem item : section.items()) {
                sheet.line(row(
                        texts,
                        type(item, lists),
                        item.code().value(),
                        item.text(),
                        item.help(),
                        item.isRespondent() ? "yes" : "",
                        item.isText() ? "multiline" : ""));
            }
            sheet.line(row(texts, "end_group", "", nothing, nothing, "", ""));
        }
        return sheet.text();
    }

    private static List<String> row(
            XlsFormText texts,
            String type,
            String name,
            FormText label,
            FormText hint,
            String required,
            String appearance) {
        List<String> row = new ArrayList<>(List.of(type, name));
        row.addAll(texts.cells(label));
        row.addAll(texts.cells(hint));
        row.add(required);
        row.add(appearance);
        return row;
    }

    private static String type(FormItem item, Map<List<FormOption>, String> lists) {
        if (item.isChoice()) {
            return "select_one " + lists.get(item.options());
        }
        return item.isNote() ? "note" : "text";
    }

    private static String choices(XlsFormText texts, Map<List<FormOption>, String> lists) {
        Sheet sheet = new Sheet();
        List<String> header = new ArrayList<>(List.of("list_name", "name"));
        header.addAll(texts.columns("label"));
        sheet.line(header);
        lists.forEach((options, list) -> {
            for (FormOption option : options) {
                List<String> row = new ArrayList<>(List.of(list, option.code()));
                row.addAll(texts.cells(option.label()));
                sheet.line(row);
            }
        });
        return sheet.text();
    }

    private static String settings(SurveyForm form, XlsFormText texts) {
        Sheet sheet = new Sheet();
        sheet.line(List.of("form_title", "form_id", "version", "default_language"));
        UnaryOperator<String> guard = CsvWriter::guarded;
        sheet.line(List.of(
                guard.apply(form.title().base()), form.code().value(), guard.apply(form.version()), texts.standard()));
        return sheet.text();
    }

    private static final class Sheet {

        private final CsvWriter writer = CsvWriter.of(CsvDialect.comma().withLineFeeds());
        private final StringBuilder text = new StringBuilder();

        void line(List<String> cells) {
            writer.line(cells, text);
        }

        String text() {
            return text.toString();
        }
    }
}
