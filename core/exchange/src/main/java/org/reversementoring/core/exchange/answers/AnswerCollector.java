package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.measure.TimePoint;

/**
 * Takes the columns and rows of a source and makes the dry run of them. Every reader of a format ends here; a host with a format that the
 * library does not know writes a reader for it with this class.
 *
 * <p>Call {@link #columns} once, {@link #row} for each row, then {@link #plan}. Rows are kept in little room: about 150 bytes for each, and what
 * was written. Not for several threads.
 */
public final class AnswerCollector {

    private final SurveyForm form;
    private final AnswerMapping.Parts parts;
    private final ColumnFinder finder;
    private final FaultList faults;
    private final AnswerCells cells;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<SourceNote, Integer> notes = new EnumMap<>(SourceNote.class);
    private final Map<Integer, Set<String>> filters = new HashMap<>();
    private final RowCount count = new RowCount();

    private SourceFormat format;
    private List<SourceColumn> columns = List.of();
    private List<ColumnRole> roles = List.of();

    private AnswerCollector(SurveyForm form, AnswerMapping mapping, String source, String place) {
        this.form = form;
        this.parts = mapping.parts();
        this.finder = new ColumnFinder(form, mapping);
        this.faults = new FaultList(source, place);
        this.cells = new AnswerCells(form, mapping);
        this.format = SourceFormat.of(source);
    }

    /**
     * A collector.
     *
     * @param source with which faults begin, for instance a file name
     * @param place what a row is called in faults: {@code line} or {@code response}
     */
    public static AnswerCollector of(SurveyForm form, AnswerMapping mapping, String source, String place) {
        return new AnswerCollector(form, mapping, source, place);
    }

    /** Says how the source is written. */
    public void seen(SourceFormat seen) {
        this.format = seen;
    }

    /** Notes something of the source that the host should know. */
    public void note(SourceNote note) {
        notes.merge(note, 1, Integer::sum);
    }

    /** Notes a fault of the source, of a place, or of a column there. Rules quote nothing that anybody wrote. */
    public void fault(ImportFault fault) {
        faults.add(fault);
    }

    /**
     * Takes the columns.
     *
     * @param place of the names, from 1; 0 if the source has none
     */
    public void columns(long place, List<SourceColumn> names) {
        columns = List.copyOf(names);
        roles = columns.stream().map(finder::role).toList();
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            ColumnRole role = roles.get(i);
            if (role instanceof ColumnRole.Unknown) {
                faults.add(place, i, finder.rule(columns.get(i)));
            }
            Object one = role instanceof ColumnRole.Respondent ? ColumnRole.Respondent.class : role;
            Integer earlier = ColumnFinder.mayRepeat(role) ? null : first.putIfAbsent(one, i + 1);
            if (earlier != null) {
                faults.add(place, i, "must be another than column " + earlier + ", which is read as the same");
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Set<String> wanted = parts.filters.get(AnswerMapping.key(columns.get(i).name()));
            if (wanted != null) {
                filters.put(i, wanted);
            }
        }
        requireColumns(place);
    }

    private void requireColumns(long place) {
        if (roles.stream().noneMatch(ColumnRole.Respondent.class::isInstance)) {
            faults.add(place, "must have a column that says who answers (" + form.respondent().code()
                    + ", or another that is declared withRespondent)");
        }
        if (form.guide().isEmpty() && parts.time.isEmpty() && parts.timeColumn.isEmpty()) {
            faults.add(place, "time point must be declared, with at or withTimes");
        }
        if (parts.timeColumn.isPresent() && roles.stream().noneMatch(ColumnRole.Time.class::isInstance)) {
            faults.add(place, "must have the column of the time point that was declared");
        }
        if (parts.filters.size() > filters.size()) {
            faults.add(place, "must have each column by whose values rows are chosen");
        }
        for (FormItem item : ColumnFinder.without(form, roles)) {
            if (item.isChoice()) {
                faults.add(place, "must have a column for item " + item.code());
            }
        }
    }

    /**
     * Takes a row.
     *
     * @param place of the row, from 1
     * @param values a cell for each column; more cells are taken if they are blank
     * @throws IllegalStateException if the columns are not known yet
     */
    public void row(long place, List<String> values, RowState state) {
        if (columns.isEmpty()) {
            throw new IllegalStateException("columns must be known before the first row");
        }
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        if (values.size() < columns.size()
                || values.subList(columns.size(), values.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            faults.add(place, "must have " + columns.size() + " cells, but has " + values.size());
            return;
        }
        if (state == RowState.OTHER_FORM || !isWanted(values)) {
            count.otherForm++;
            return;
        }
        read(place, values, state);
    }

    private boolean isWanted(List<String> values) {
        for (Integer i : filters.keySet()) {
            // The column of the time point may choose rows, too.
            Set<String> wanted = filters.get(i);
            if (wanted != null && !wanted.contains(values.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    private void read(long place, List<String> values, RowState state) {
        AnswerCells.Answers answers = cells.read(roles, values, (column, rule) -> faults.add(place, column, rule));
        if (state == RowState.INCOMPLETE) {
            if (answers.isNothing()) {
                count.notBegun++;
                return;
            }
            count.incomplete++;
            if (!parts.incomplete) {
                return;
            }
        } else {
            count.complete++;
        }
        Optional<TimePoint> time = time(place, values);
        String respondent = respondent(place, values);
        if (respondent != null) {
            String key = Identities.key(respondent);
            rows.add(new AnswerRow(
                    (int) Math.min(place, Integer.MAX_VALUE),
                    respondent,
                    key.equals(respondent) ? respondent : key,
                    (byte) time.map(each -> List.of(TimePoint.values()).indexOf(each)).orElse(-1).intValue(),
                    answers.marks(),
                    answers.texts()));
        }
    }

    private @Nullable String respondent(long place, List<String> values) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Respondent) {
                String value = values.get(i).strip();
                Optional<String> broken = Identities.brokenRule(value);
                int column = i;
                broken.ifPresent(rule -> faults.add(place, column, "must be an identifier, which " + rule));
                return broken.isPresent() ? null : value;
            }
        }
        return null;
    }

    private Optional<TimePoint> time(long place, List<String> values) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Time) {
                String value = values.get(i).strip();
                TimePoint time = parts.times.get(value);
                if (time == null) {
                    boolean otherWriting = parts.times.keySet().stream()
                            .anyMatch(each -> Identities.same(each, value));
                    faults.add(
                            place,
                            i,
                            "must be one of the " + parts.times.size() + " declared time points"
                                    + (otherWriting ? "; another writing of one was seen" : ""));
                }
                return Optional.ofNullable(time);
            }
        }
        return parts.time;
    }

    /**
     * The dry run. Nothing may be added after it.
     */
    public ImportPlan plan() {
        if (columns.isEmpty() && faults.isEmpty()) {
            faults.add(0, "must have a header with names, but is empty");
        }
        rows.sort(AnswerRow.ORDER);
        for (int i = 1; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            AnswerRow before = rows.get(i - 1);
            if (row.key().equals(before.key()) && row.time() == before.time()) {
                faults.add(
                        row.place(),
                        respondentColumn(),
                        row.respondent().equals(before.respondent())
                                ? "must be somebody who has no earlier row at the same time point"
                                : "must be written as in an earlier row, but differs only by case, spaces or look-alike letters");
            }
        }
        List<ColumnPlan> plans = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            plans.add(new ColumnPlan(i + 1, finder.known(columns.get(i), roles.get(i)), roles.get(i)));
        }
        List<ItemCode> open = ColumnFinder.without(form, roles).stream()
                .filter(FormItem::isText)
                .map(FormItem::code)
                .toList();
        return new ImportPlan(
                faults,
                format,
                plans,
                open,
                Map.copyOf(notes),
                count.participation(),
                new SurveyAnswers(form, faults.source(), faults.placeWord(), rows, count.participation()));
    }

    private int respondentColumn() {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Respondent) {
                return i;
            }
        }
        return 0;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "AnswerCollector[" + columns.size() + " columns, " + rows.size() + " rows, ***]";
    }

    private static final class RowCount {
        private int complete;
        private int incomplete;
        private int notBegun;
        private int otherForm;

        SurveyParticipation participation() {
            return new SurveyParticipation(complete, incomplete, notBegun, otherForm);
        }
    }
}
