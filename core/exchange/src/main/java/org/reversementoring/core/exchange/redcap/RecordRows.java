package org.reversementoring.core.exchange.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;

/** The rows of an export: each goes to the collector with what its status says. */
final class RecordRows {

    private static final List<String> PLACES = List.of(
            "redcap_event_name",
            "Event Name",
            "redcap_repeat_instrument",
            "Repeat Instrument",
            "redcap_repeat_instance",
            "Repeat Instance");

    private final RecordColumns columns;
    private final String instrument;
    private final boolean completedOnly;
    private final AnswerCollector collector;
    private final Set<String> records = new HashSet<>();
    private final List<Integer> places = new ArrayList<>();
    private List<ColumnRole> roles = List.of();
    private List<String> names = List.of();
    private int status = -1;
    private int repeated = -1;
    private long ours;
    private long others;

    RecordRows(RecordColumns columns, String instrument, boolean completedOnly, AnswerCollector collector) {
        this.columns = columns;
        this.instrument = instrument;
        this.completedOnly = completedOnly;
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
        RowState state = state(line, cells);
        if (state == RowState.OTHER_FORM) {
            others++;
        } else {
            ours++;
        }
        collector.row(line, cells, state);
    }

    /** A file of which no row is read is no file of this instrument. */
    void close() {
        if (ours == 0 && others > 0) {
            collector.fault(new ImportFault(
                    0,
                    OptionalInt.empty(),
                    "must have a row of the instrument; declare its name or label with ofInstrument"));
        }
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
            found.add(columns.of(names.get(i), i == 0));
            if (PLACES.contains(names.get(i))) {
                places.add(i);
            }
        }
        roles = collector.roles(found);
        repeated = Math.max(names.indexOf(RecordColumns.INSTRUMENT), names.indexOf(RecordColumns.INSTRUMENT_LABEL));
        status = status();
        if (status >= 0) {
            found.set(status, SourceColumn.dropped(names.get(status), ColumnDropReason.STATUS));
        } else if (!completedOnly) {
            collector.fault(new ImportFault(
                    line,
                    OptionalInt.empty(),
                    "must have the column " + columns.status()
                            + "; declare ofInstrument for another name, or completedOnly"));
        }
        collector.columns(line, found);
    }

    /** The status of the instrument: by its name, or with labels the next one after its last answer. */
    private int status() {
        int raw = names.indexOf(columns.status());
        if (raw >= 0) {
            return raw;
        }
        int last = 0;
        for (int i = 0; i < roles.size(); i++) {
            last = isAnswer(roles.get(i)) ? i : last;
        }
        int next = names.subList(last, names.size()).indexOf(RecordColumns.STATUS_LABEL);
        return next < 0 ? -1 : last + next;
    }

    private static boolean isAnswer(ColumnRole role) {
        return role instanceof ColumnRole.Answer || role instanceof ColumnRole.Tick;
    }

    private RowState state(long line, List<String> cells) {
        if (repeated >= 0 && repeated < cells.size()) {
            String other = cells.get(repeated).strip();
            if (!other.isEmpty()
                    && !Identities.same(other, instrument)
                    && !Identities.same(other.replace(' ', '_'), instrument)) {
                return RowState.OTHER_FORM;
            }
        }
        if (status < 0 || status >= cells.size()) {
            return RowState.COMPLETE;
        }
        return switch (cells.get(status).strip().toLowerCase(Locale.ROOT)) {
            case "1", "2", "unverified", "complete" -> RowState.COMPLETE;
            case "0", "incomplete" -> RowState.INCOMPLETE;
            case "" -> hasAnswer(cells) ? RowState.INCOMPLETE : RowState.OTHER_FORM;
            default -> {
                fault(line, status, "must be 0, 1, 2, blank, or Incomplete, Unverified, Complete");
                yield RowState.INCOMPLETE;
            }
        };
    }

    /** An unticked box is no answer. */
    private boolean hasAnswer(List<String> cells) {
        for (int i = 0; i < Math.min(roles.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            boolean unticked = roles.get(i) instanceof ColumnRole.Tick && ColumnRole.isUnticked(cell);
            if (isAnswer(roles.get(i)) && !cell.isEmpty() && !unticked) {
                return true;
            }
        }
        return false;
    }

    private void fault(long line, int column, String rule) {
        collector.fault(new ImportFault(line, OptionalInt.of(column + 1), rule));
    }
}
