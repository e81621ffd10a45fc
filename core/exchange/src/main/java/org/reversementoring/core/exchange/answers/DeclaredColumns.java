package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Checks that each column is there that was declared, and that no item is answered in two ways or by some of its options alone. */
final class DeclaredColumns {

    private DeclaredColumns() {}

    /**
     * The rules that are broken.
     *
     * @param header whether the source has all its names; one without a header may lack what nobody answered
     */
    static List<String> faults(
            Declarations declared,
            SurveyForm form,
            List<SourceColumn> columns,
            List<ColumnRole> roles,
            boolean header) {
        Set<String> names =
                columns.stream().map(column -> AnswerMapping.key(column.name())).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        if (header) {
            declared.items().forEach((column, item) -> {
                if (!names.contains(column)) {
                    faults.add("must have the column that was mapped to item " + item);
                }
            });
            long missing = declared.dropped().stream()
                    .filter(column -> !names.contains(column))
                    .count();
            if (missing > 0) {
                faults.add("must have each column that was left out by name, but " + missing + " are not there");
            }
        }
        long twice = declared.dropped().stream()
                .filter(column -> declared.items().containsKey(column)
                        || declared.filters().containsKey(column)
                        || declared.respondent().filter(column::equals).isPresent()
                        || declared.timeColumn().filter(column::equals).isPresent())
                .count();
        if (twice > 0) {
            faults.add("must have columns that are left out or read, but " + twice + " are declared as both");
        }
        for (FormItem item : form.items()) {
            ticks(item, roles, faults);
        }
        faults.sort(String::compareTo);
        return faults;
    }

    private static void ticks(FormItem item, List<ColumnRole> roles, List<String> faults) {
        ItemCode code = item.code();
        Set<String> ticked = new HashSet<>();
        for (ColumnRole role : roles) {
            if (role instanceof ColumnRole.Tick tick && tick.item().equals(code) && !ticked.add(tick.option())) {
                faults.add("must have one column for each option of item " + code);
            }
        }
        if (ticked.isEmpty()) {
            return;
        }
        if (roles.contains(new ColumnRole.Answer(code))) {
            faults.add("must have columns of options or one column for item " + code + ", but has both");
        }
        boolean whole = item.options().stream()
                .filter(option -> option.reason().isEmpty())
                .map(FormOption::code)
                .allMatch(ticked::contains);
        if (!whole) {
            faults.add("must have a column for each option of item " + code);
        }
    }
}
