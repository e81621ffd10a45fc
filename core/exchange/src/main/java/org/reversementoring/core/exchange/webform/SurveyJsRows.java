package org.reversementoring.core.exchange.webform;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.answers.SourceFormat;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Makes rows of results: a column for each item and for each other name, which a first reading finds. */
final class SurveyJsRows {

    private static final String PLACE = "response";
    private static final String TOOL = "SurveyJS";

    private final SurveyForm form;
    private final AnswerMapping mapping;

    SurveyJsRows(SurveyForm form, AnswerMapping mapping) {
        this.form = form;
        this.mapping = mapping;
    }

    /**
     * Where a name was seen first.
     *
     * @param result its number, from 1
     * @param member the place of the name in it, from 1
     */
    private record Seen(long result, int member) {}

    ImportPlan plan(String source, Supplier<InputStream> bytes) {
        AnswerCollector collector = AnswerCollector.of(form, mapping, source, PLACE);
        collector.seen(SourceFormat.of(TOOL));
        try {
            Map<String, Seen> names = names(bytes.get());
            if (!names.isEmpty()) {
                List<String> columns = columns(collector, names);
                collector.columns(0, columns.stream().map(SourceColumn::of).toList());
                Set<String> read = read(collector, columns);
                SurveyJsStream.forEach(
                        bytes.get(), (number, answers) -> row(collector, columns, read, number, answers));
            }
        } catch (SurveyJsStream.BrokenResultException e) {
            collector.fault(new ImportFault(e.number(), OptionalInt.empty(), String.valueOf(e.getMessage())));
        }
        return collector.plan();
    }

    /** The names, as long as they are no more than any form has; where they are, some are unknown, and nothing is read. */
    private static Map<String, Seen> names(InputStream bytes) {
        Map<String, Seen> names = new TreeMap<>();
        SurveyJsStream.forEach(bytes, (number, answers) -> {
            int member = 0;
            for (String name : answers.keySet()) {
                member++;
                if (names.size() <= SurveyJsStream.MOST_NAMES) {
                    names.putIfAbsent(name, new Seen(number, member));
                }
            }
        });
        if (names.size() > SurveyJsStream.MOST_NAMES) {
            throw new SurveyJsStream.BrokenResultException(
                    0, "must have at most " + SurveyJsStream.MOST_NAMES + " names in all results");
        }
        return names;
    }

    /** The items' codes in the order of the form, then the other names that have a meaning. */
    private List<String> columns(AnswerCollector collector, Map<String, Seen> names) {
        List<String> codes = form.items().stream()
                .filter(item -> !item.isNote())
                .map(item -> item.code().value())
                .toList();
        List<String> others =
                names.keySet().stream().filter(name -> !codes.contains(name)).toList();
        List<ColumnRole> roles =
                collector.roles(others.stream().map(SourceColumn::of).toList());
        List<String> known = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Unknown) {
                Seen seen = names.getOrDefault(others.get(i), new Seen(0, 0));
                collector.fault(new ImportFault(
                        seen.result(),
                        OptionalInt.empty(),
                        "name " + seen.member() + " must be the code of an item, be mapped, or be left out by name"));
            } else {
                known.add(others.get(i));
                taken.add(roles.get(i));
            }
        }
        List<String> columns = new ArrayList<>();
        for (FormItem item : form.items()) {
            boolean elsewhere = taken.contains(new ColumnRole.Answer(item.code()));
            // An item that nobody answered is blank in each result; one that is read under another name is not there
            // twice.
            if (!item.isNote() && (!elsewhere || names.containsKey(item.code().value()))) {
                columns.add(item.code().value());
            }
        }
        columns.addAll(known);
        return columns;
    }

    private static Set<String> read(AnswerCollector collector, List<String> columns) {
        List<ColumnRole> roles =
                collector.roles(columns.stream().map(SourceColumn::of).toList());
        Set<String> read = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!(roles.get(i) instanceof ColumnRole.Dropped)) {
                read.add(columns.get(i));
            }
        }
        return read;
    }

    private static void row(
            AnswerCollector collector,
            List<String> columns,
            Set<String> read,
            long number,
            Map<String, SurveyJsStream.Value> answers) {
        Map<String, String> cells = new HashMap<>();
        answers.forEach((name, value) -> {
            String broken = value.broken();
            if (broken != null && read.contains(name)) {
                collector.fault(new ImportFault(number, OptionalInt.of(columns.indexOf(name) + 1), broken));
            }
            cells.put(name, value.text());
        });
        collector.row(
                number,
                columns.stream().map(name -> cells.getOrDefault(name, "")).toList(),
                RowState.COMPLETE);
    }
}
