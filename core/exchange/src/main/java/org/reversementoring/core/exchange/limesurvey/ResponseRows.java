package org.reversementoring.core.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.SurveyForm;

/** The lines of one file of responses: headings, then rows. */
final class ResponseRows {

    private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?:[ T].*)?");

    /** The day that LimeSurvey writes where it keeps none, also after a spreadsheet turned it round. */
    private static final Pattern NO_DAY = Pattern.compile("(?:1980[-/.]0?1[-/.]0?1|0?1[-/.]0?1[-/.]1980)(?:\\D.*)?");

    private final AnswerCollector collector;
    private final ResponseHeadings headings;
    private final boolean completedOnly;

    private long place;
    private List<String> names = List.of();
    private List<Optional<ResponseLabels>> labels = List.of();
    private boolean told;
    private boolean foreign;
    private int submitted = -1;

    ResponseRows(AnswerCollector collector, SurveyForm form, boolean completedOnly, Set<String> arrays) {
        this.collector = collector;
        this.headings = new ResponseHeadings(form, arrays);
        this.completedOnly = completedOnly;
    }

    void line(long line, List<String> cells) {
        if (foreign) {
            return;
        }
        if (names.isEmpty()) {
            place = line;
            names = cells.stream().map(String::strip).toList();
            return;
        }
        if (isVv(cells)) {
            foreign = true;
            fault(line, OptionalInt.empty(), "must be a response, but a VV file was seen; export responses as CSV");
            return;
        }
        tell();
        collector.row(line, plain(line, cells), state(line, cells));
    }

    /** A VV file has the names of fields in a second row. */
    private boolean isVv(List<String> cells) {
        return !told && cells.contains("submitdate") && cells.contains("startlanguage");
    }

    private void tell() {
        if (told) {
            return;
        }
        told = true;
        List<SourceColumn> columns = headings.columns(names);
        labels = columns.stream()
                .map(column -> headings.item(column).filter(FormItem::isChoice).map(ResponseLabels::new))
                .toList();
        collector.columns(place, columns);
        for (String array : headings.arraysInVain(names)) {
            fault(
                    place,
                    OptionalInt.empty(),
                    "must have a part with the code of an item in the declared array " + array);
        }
        findSubmitted(columns);
    }

    /** What was not sent off is told by one column, or by the host if there is none. */
    private void findSubmitted(List<SourceColumn> columns) {
        for (int i = 0; i < names.size(); i++) {
            if (headings.item(columns.get(i)).isPresent()) {
                continue;
            }
            if (completedOnly && SystemColumns.saysWhenSent(names.get(i))) {
                fault(
                        place,
                        OptionalInt.of(i + 1),
                        "must not be there if completedOnly is declared, because it says when a response was sent off; export submitdate instead");
            } else if (SystemColumns.isSubmitted(names.get(i)) && submitted >= 0) {
                fault(place, OptionalInt.of(i + 1), "must be the only column that says when a response was sent off");
            } else if (SystemColumns.isSubmitted(names.get(i))) {
                submitted = i;
            }
        }
        if (submitted < 0 && !completedOnly) {
            fault(
                    place,
                    OptionalInt.empty(),
                    "must have a column submitdate, which says what was sent off, so export question codes; or declare completedOnly, if no other responses were exported");
        }
    }

    private RowState state(long line, List<String> cells) {
        if (submitted < 0 || submitted >= cells.size()) {
            return RowState.COMPLETE;
        }
        String day = cells.get(submitted).strip();
        if (day.isEmpty()) {
            return RowState.INCOMPLETE;
        }
        if (NO_DAY.matcher(day).matches()) {
            collector.note(SourceNote.NO_TIME_KEPT);
        } else if (!DATE.matcher(day).matches()) {
            fault(line, OptionalInt.of(submitted + 1), "must be blank, or a day and time like 2026-10-06 09:30:00");
        }
        return RowState.COMPLETE;
    }

    /** The cells with labels as the form has them. */
    private List<String> plain(long line, List<String> cells) {
        List<String> plain = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(plain.size(), labels.size()); i++) {
            if (labels.get(i).isPresent()) {
                Optional<String> cell = labels.get(i).get().cell(plain.get(i));
                if (cell.isEmpty()) {
                    fault(
                            line,
                            OptionalInt.of(i + 1),
                            "must stand for one option, but two can be written so; export answer codes");
                }
                plain.set(i, cell.orElse(""));
            }
        }
        return plain;
    }

    private void fault(long line, OptionalInt column, String rule) {
        collector.fault(new ImportFault(line, column, rule));
    }

    /** Tells the columns of a file without responses. */
    void close() {
        if (!foreign && !names.isEmpty()) {
            tell();
        }
    }
}
