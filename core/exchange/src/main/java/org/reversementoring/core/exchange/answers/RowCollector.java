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

/** The columns and rows of a source while they are read. */
final class RowCollector {

    private final SurveyForm form;
    private final Declarations declared;
    private final ColumnFinder finder;
    private final ImportPlan.Faults faults;
    private final AnswerCells cells;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<SourceNote, Integer> notes = new EnumMap<>(SourceNote.class);
    private final Map<Integer, Set<String>> filters = new HashMap<>();
    private final RowCount count = new RowCount();

    private SourceFormat format;
    private List<SourceColumn> columns = List.of();
    private List<ColumnRole> roles = List.of();

    RowCollector(SurveyForm form, AnswerMapping mapping, String source, String place) {
        this.form = form;
        this.declared = mapping.declared();
        this.finder = new ColumnFinder(form, mapping);
        this.faults = new ImportPlan.Faults(source, place);
        this.cells = new AnswerCells(form, mapping);
        this.format = SourceFormat.of(source);
    }

    void seen(SourceFormat seen) {
        this.format = seen;
    }

    void note(SourceNote note) {
        notes.merge(note, 1, Integer::sum);
    }

    void fault(ImportFault fault) {
        faults.add(fault);
    }

    List<ColumnRole> roles(List<SourceColumn> names) {
        return names.stream().map(finder::role).toList();
    }

    void columns(long place, List<SourceColumn> names) {
        columns = List.copyOf(names);
        roles = roles(columns);
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            ColumnRole role = roles.get(i);
            if (role instanceof ColumnRole.Unknown) {
                faults.add(place, i, finder.rule(columns.get(i)));
            }
            if (finder.leadsToAPerson(columns.get(i), role)) {
                faults.add(place, i, "must not be read as a text, because it leads to a person");
            }
            Object one = role instanceof ColumnRole.Respondent ? ColumnRole.Respondent.class : role;
            Integer earlier = ColumnFinder.mayRepeat(role) ? null : first.putIfAbsent(one, i + 1);
            if (earlier != null) {
                faults.add(place, i, "must be another than column " + earlier + ", which is read as the same");
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Set<String> wanted =
                    declared.filters().get(AnswerMapping.key(columns.get(i).name()));
            if (wanted != null) {
                filters.put(i, wanted);
            }
        }
        requireColumns(place);
    }

    private void requireColumns(long place) {
        DeclaredColumns.faults(declared, form, columns, roles, place > 0).forEach(rule -> faults.add(place, rule));
        for (ItemCode item : finder.mappedInVain()) {
            faults.add(place, "form must have the item " + item + ", which was mapped to a column");
        }
        if (roles.stream().noneMatch(ColumnRole.Respondent.class::isInstance)) {
            faults.add(
                    place,
                    "must have a column that says who answers ("
                            + form.respondent().code() + ", or another that is declared withRespondent)");
        }
        if (form.guide().isEmpty()
                && declared.time().isEmpty()
                && declared.timeColumn().isEmpty()) {
            faults.add(place, "time point must be declared, with at or withTimes");
        }
        if (declared.timeColumn().isPresent() && roles.stream().noneMatch(ColumnRole.Time.class::isInstance)) {
            faults.add(place, "must have the column of the time point that was declared");
        }
        if (declared.filters().size() > filters.size()) {
            faults.add(place, "must have each column by whose values rows are chosen");
        }
        for (FormItem item : ColumnFinder.without(form, roles)) {
            if (item.isChoice()) {
                faults.add(place, "must have a column for item " + item.code());
            }
        }
    }

    void row(long place, List<String> values, RowState state) {
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
            if (!declared.incomplete()) {
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
                    (byte) time.map(each -> List.of(TimePoint.values()).indexOf(each))
                            .orElse(-1)
                            .intValue(),
                    answers.marks(),
                    answers.texts()));
        }
    }

    private @Nullable String respondent(long place, List<String> values) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Respondent) {
                String value = cells.respondent(values.get(i).strip());
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
                TimePoint time = declared.times().get(value);
                if (time == null) {
                    boolean otherWriting =
                            declared.times().keySet().stream().anyMatch(each -> Identities.same(each, value));
                    faults.add(
                            place,
                            i,
                            "must be one of the " + declared.times().size() + " declared time points"
                                    + (otherWriting ? "; another writing of one was seen" : ""));
                }
                return Optional.ofNullable(time);
            }
        }
        return declared.time();
    }

    ImportPlan plan() {
        if (columns.isEmpty() && faults.isEmpty()) {
            faults.add(0, "must have a header with names, but is empty");
        }
        if (!filters.isEmpty() && count.otherForm > 0 && count.isNothing()) {
            faults.add(0, "must have a row with the values by which rows are chosen");
        }
        rows.sort(AnswerRow::compare);
        for (int i = 1; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            AnswerRow before = rows.get(i - 1);
            // A guide is answered once, whatever the time.
            boolean sameTime = form.guide().isPresent() || row.time() == before.time();
            if (row.key().equals(before.key()) && sameTime) {
                faults.add(
                        row.place(),
                        respondentColumn(),
                        row.respondent().equals(before.respondent())
                                ? "must be somebody who has no earlier row at the same time point"
                                : "must be written as in an earlier row, but differs only by case, spaces or look-alike letters");
            }
        }
        List<ImportPlan.Column> plans = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            plans.add(new ImportPlan.Column(i + 1, finder.known(columns.get(i), roles.get(i)), roles.get(i)));
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

        boolean isNothing() {
            return complete + incomplete + notBegun == 0;
        }

        SurveyParticipation participation() {
            return new SurveyParticipation(complete, incomplete, notBegun, otherForm);
        }
    }
}
