package org.reversementoring.core.exchange.redcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormLoss.Kind;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Writes a form as a data dictionary. */
final class DictionaryWriter {

    static final String RECORD_ID = "record_id";

    /** REDCap takes these in a label for a tag, an entity, or a field whose content is put there. */
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private static final Pattern ENTITY = Pattern.compile("&(?=#|[A-Za-z]+;)");
    private static final Pattern PIPED = Pattern.compile("\\[(?=[^\\]\\n]*\\])");

    private final SurveyForm form;
    private final String language;
    private final StringBuilder text = new StringBuilder();
    private final CsvWriter writer = CsvWriter.of(CsvDialect.comma());
    private int changed;

    private DictionaryWriter(SurveyForm form, String language) {
        this.form = form;
        this.language = language;
    }

    static FormFile write(SurveyForm form, String language) {
        return new DictionaryWriter(form, language).file();
    }

    private FormFile file() {
        writer.line(
                Arrays.stream(DictionaryColumn.values())
                        .map(DictionaryColumn::heading)
                        .toList(),
                text);
        Map<DictionaryColumn, String> record = row(RECORD_ID, RedcapFieldType.TEXT);
        record.put(DictionaryColumn.FIELD_LABEL, RECORD_ID);
        line(record);
        for (FormSection section : form.sections()) {
            String header = label(section.title().in(language));
            for (FormItem item : section.items()) {
                if (item.code().value().length() < 2) {
                    throw new IllegalArgumentException("dictionary: code of item " + item.code()
                            + " must have 2 characters or more in REDCap; give it another, see withCode");
                }
                Map<DictionaryColumn, String> row = row(item.code().value(), type(item));
                row.put(DictionaryColumn.SECTION_HEADER, header);
                row.put(DictionaryColumn.FIELD_LABEL, label(item.text().in(language)));
                row.put(DictionaryColumn.FIELD_NOTE, label(item.help().in(language)));
                row.put(DictionaryColumn.SELECT_CHOICES_OR_CALCULATIONS, choices(item));
                if (item.isRespondent()) {
                    row.put(DictionaryColumn.IDENTIFIER, "y");
                    row.put(DictionaryColumn.REQUIRED_FIELD, "y");
                    row.put(DictionaryColumn.FIELD_ANNOTATION, annotation());
                }
                line(row);
                header = "";
            }
        }
        List<FormLoss> losses = new ArrayList<>();
        int others = form.languages().size() - 1;
        if (others > 0) {
            losses.add(new FormLoss(Kind.OTHER_LANGUAGES, others));
        }
        int chosen = (int) form.items().stream().filter(FormItem::isChoice).count();
        if (chosen > 0) {
            losses.add(new FormLoss(Kind.MISSING_AS_NUMBERS, chosen));
        }
        if (changed > 0) {
            losses.add(new FormLoss(Kind.CHANGED_SIGNS, changed));
        }
        String ending = language.equals(form.baseLanguage()) ? "" : "-" + language.toLowerCase(Locale.ROOT);
        return FormFile.of(form, "-dictionary" + ending + ".csv", text.toString(), losses);
    }

    private Map<DictionaryColumn, String> row(String name, RedcapFieldType type) {
        Map<DictionaryColumn, String> row = new EnumMap<>(DictionaryColumn.class);
        row.put(DictionaryColumn.FIELD_NAME, name);
        row.put(DictionaryColumn.FORM_NAME, form.code().value());
        row.put(DictionaryColumn.FIELD_TYPE, type.code());
        return row;
    }

    private void line(Map<DictionaryColumn, String> row) {
        writer.line(
                Arrays.stream(DictionaryColumn.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList(),
                text);
    }

    private static RedcapFieldType type(FormItem item) {
        if (item.isNote()) {
            return RedcapFieldType.DESCRIPTIVE;
        }
        if (item.isText()) {
            return RedcapFieldType.NOTES;
        }
        return item.isChoice() ? RedcapFieldType.RADIO : RedcapFieldType.TEXT;
    }

    private String choices(FormItem item) {
        return item.options().stream()
                .map(option -> option.code() + ", " + label(option.label().in(language)))
                .collect(Collectors.joining(" | "));
    }

    private String label(String words) {
        String plain = PIPED.matcher(
                        TAG.matcher(ENTITY.matcher(words).replaceAll("&amp;")).replaceAll("&lt;"))
                .replaceAll("&#91;");
        if (!plain.equals(words)) {
            changed++;
        }
        return plain;
    }

    /** An at sign would begin an action tag. */
    private String annotation() {
        return (form.id() + " " + form.version()).replace('@', '_');
    }
}
