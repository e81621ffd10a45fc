package org.reversementoring.core.exchange.redcap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.SurveyForm;

/** What the columns of an export are, by the names that REDCap gives them, raw and with labels. */
final class RecordColumns {

    static final String INSTRUMENT = "redcap_repeat_instrument";
    static final String INSTRUMENT_LABEL = "Repeat Instrument";
    private static final String STATUS = "_complete";
    static final String STATUS_LABEL = "Complete?";

    private static final Map<String, ColumnDropReason> OWN = Map.ofEntries(
            Map.entry("redcap_event_name", ColumnDropReason.TECHNICAL),
            Map.entry("Event Name", ColumnDropReason.TECHNICAL),
            Map.entry(INSTRUMENT, ColumnDropReason.TECHNICAL),
            Map.entry(INSTRUMENT_LABEL, ColumnDropReason.TECHNICAL),
            Map.entry("redcap_repeat_instance", ColumnDropReason.TECHNICAL),
            Map.entry("Repeat Instance", ColumnDropReason.TECHNICAL),
            Map.entry("redcap_data_access_group", ColumnDropReason.IDENTITY),
            Map.entry("Data Access Group", ColumnDropReason.IDENTITY),
            Map.entry("redcap_survey_identifier", ColumnDropReason.IDENTITY),
            Map.entry("Survey Identifier", ColumnDropReason.IDENTITY),
            Map.entry("Survey Timestamp", ColumnDropReason.TIME),
            Map.entry(STATUS_LABEL, ColumnDropReason.OTHER_FORM));

    private final SurveyForm form;
    private final Map<String, RedcapField> fields = new HashMap<>();
    private final Map<String, RedcapField> labelled = new HashMap<>();
    private final String status;

    RecordColumns(SurveyForm form, String instrument, Optional<RedcapDictionary> dictionary) {
        this.form = form;
        this.status = instrument + STATUS;
        Set<String> shared = new HashSet<>();
        dictionary.stream().flatMap(project -> project.fields().stream()).forEach(field -> {
            field.columns().forEach(column -> fields.put(column, field));
            if (labelled.putIfAbsent(field.label(), field) != null) {
                shared.add(field.label());
            }
        });
        // A label of two fields tells of neither.
        labelled.keySet().removeAll(shared);
    }

    /** The name of the column with the status of the instrument in a raw export. */
    String status() {
        return status;
    }

    /**
     * A column.
     *
     * @param first whether it is the first one, which is the record's identifier
     */
    SourceColumn of(String heading, boolean first) {
        String name = unescaped(heading);
        Optional<FormItem> item = item(name);
        if (item.isPresent()) {
            return SourceColumn.item(name, item.get().code());
        }
        Optional<SourceColumn> tick = tick(name);
        if (tick.isPresent()) {
            return tick.get();
        }
        if (first) {
            return SourceColumn.dropped(name, ColumnDropReason.IDENTITY);
        }
        ColumnDropReason own = OWN.get(name);
        if (own != null) {
            return SourceColumn.dropped(name, own);
        }
        if (name.equals(status)) {
            return SourceColumn.dropped(name, ColumnDropReason.STATUS);
        }
        if (name.matches("[a-z][a-z0-9_]*" + STATUS)) {
            return SourceColumn.dropped(name, ColumnDropReason.OTHER_FORM);
        }
        if (name.matches("[a-z][a-z0-9_]*_timestamp")) {
            return SourceColumn.dropped(name, ColumnDropReason.TIME);
        }
        RedcapField field = fields.getOrDefault(heading, labelled.get(heading));
        if (field == null) {
            return SourceColumn.of(name);
        }
        return item(field.name())
                .map(ours -> SourceColumn.item(name, ours.code()))
                .orElseGet(() -> SourceColumn.dropped(name, reason(field)));
    }

    private static ColumnDropReason reason(RedcapField field) {
        if (field.identifier()) {
            return ColumnDropReason.IDENTITY;
        }
        return field.type() == RedcapFieldType.FILE ? ColumnDropReason.FILE : ColumnDropReason.OTHER_FORM;
    }

    private Optional<FormItem> item(String name) {
        return form.items().stream()
                .filter(item -> item.code().value().equals(name))
                .findFirst();
    }

    /** {@code field___code}, or with labels {@code text (choice=label)}. */
    private Optional<SourceColumn> tick(String name) {
        for (FormItem item : form.items()) {
            for (FormOption option : item.options()) {
                boolean raw = name.equals(item.code() + "___" + option.code().toLowerCase(Locale.ROOT));
                boolean labelled = option.label().byLanguage().entrySet().stream()
                        .anyMatch(label -> Identities.same(
                                name, item.text().in(label.getKey()) + " (choice=" + label.getValue() + ")"));
                if (raw || labelled) {
                    return Optional.of(SourceColumn.tick(name, item.code(), option.code()));
                }
            }
        }
        return Optional.empty();
    }

    /** As the dictionary writer escapes labels. */
    private static String unescaped(String heading) {
        return heading.replace("&lt;", "<")
                .replace("&#91;", "[")
                .replace("&amp;", "&")
                .strip();
    }
}
