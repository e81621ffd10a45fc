package org.reversementoring.core.exchange.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.form.SurveyForm;

/** The rows of an export: each goes to the collector with what its status says. */
final class RecordRows {

    private static final List<String> PLACES = List.of(
            "redcap_event_name",
            "Event Name",
            "redcap_repeat_instrument",
            "Repeat Instrument",
            "redcap_repeat_instance",
            "Repeat Instance");

    private final String instrument;
    private final RecordColumns columns;
    private final AnswerCollector collector;
    private final Set<String> records = new HashSet<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Set<Integer> boxes = new HashSet<>();
    private final List<Integer> places = new ArrayList<>();
    private List<String> names = List.of();
    private int status = -1;
    private int repeated = -1;

    RecordRows(SurveyForm form, String instrument, Optional<RedcapDictionary> dictionary, AnswerCollector collector) {
        this.instrument = instrument;
        this.columns = new RecordColumns(form, dictionary);
        this.collector = collector;
    }

    void line(long line, List<String> cells) {
        if (names.isEmpty()) {
            header(line, cells);
            return;
        }
        if (cells.size() == names.size()) {
            StringBuilder place = new StringBuilder(cells.get(0).strip());
            // A line end stands in none of these.
            places.forEach(column -> place.append('\n').append(cells.get(column).strip()));
            if (cells.get(0).isBlank()) {
                fault(line, 0, "must be the identifier of a record");
            } else if (!records.add(place.toString())) {
                fault(line, 0, "must be a record that has no earlier row in the same event, instrument and instance");
            }
        }
        collector.row(line, cells, state(cells));
    }

    private void header(long line, List<String> cells) {
        names = cells.stream().map(String::strip).toList();
        if (names.get(0).isEmpty()) {
            fault(line, 0, "must be the record's identifier; a column without a name was seen, as R writes row names");
        }
        if (names.containsAll(List.of("field_name", "value"))) {
            fault(line, 0, "must be a flat export; one row for each value was seen, as in the format eav");
        }
        List<SourceColumn> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SourceColumn column = columns.of(names.get(i), i == 0);
            found.add(column);
            if (column.known()
                            .filter(role -> role instanceof ColumnRole.Answer || role instanceof ColumnRole.Tick)
                            .isPresent()
                    || column.known().isEmpty()) {
                answers.add(i);
            }
            if (column.known().filter(ColumnRole.Tick.class::isInstance).isPresent()) {
                boxes.add(i);
            }
            if (PLACES.contains(names.get(i))) {
                places.add(i);
            }
        }
        repeated = Math.max(names.indexOf(RecordColumns.INSTRUMENT), names.indexOf(RecordColumns.INSTRUMENT_LABEL));
        status = status();
        collector.columns(line, found);
    }

    /** The status of the instrument: by its name, or with labels the next one after its last answer. */
    private int status() {
        int raw = names.indexOf(instrument + "_complete");
        if (raw >= 0) {
            return raw;
        }
        int last = answers.isEmpty() ? 0 : answers.get(answers.size() - 1);
        for (int i = last; i < names.size(); i++) {
            if (names.get(i).equals(RecordColumns.STATUS_LABEL)) {
                return i;
            }
        }
        return -1;
    }

    private RowState state(List<String> cells) {
        if (repeated >= 0 && repeated < cells.size()) {
            String other = cells.get(repeated).strip();
            if (!other.isEmpty()
                    && !other.equals(instrument)
                    && !Identities.same(other.replace(' ', '_'), instrument)) {
                return RowState.OTHER_FORM;
            }
        }
        if (status < 0 || status >= cells.size()) {
            return RowState.COMPLETE;
        }
        return switch (cells.get(status).strip().toLowerCase(Locale.ROOT)) {
            case "1", "2", "unverified", "complete" -> RowState.COMPLETE;
            case "" -> hasAnswer(cells) ? RowState.INCOMPLETE : RowState.OTHER_FORM;
            default -> RowState.INCOMPLETE;
        };
    }

    private boolean hasAnswer(List<String> cells) {
        return answers.stream()
                .anyMatch(column -> column < cells.size()
                        && !cells.get(column).isBlank()
                        && !(boxes.contains(column) && cells.get(column).strip().equals("0")));
    }

    private void fault(long line, int column, String rule) {
        collector.fault(new ImportFault(line, OptionalInt.of(column + 1), rule));
    }
}
