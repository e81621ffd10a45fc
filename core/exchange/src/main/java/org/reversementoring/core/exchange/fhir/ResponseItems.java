package org.reversementoring.core.exchange.fhir;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.json.JsonNumber;

/** Reads the items of a response: where an item stands in it makes no difference, but each stands once. */
final class ResponseItems {

    /** A number that is a mark; more digits than any has. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final CanonicalUrl url;
    private final List<FormItem> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> withoutAnswer = new HashSet<>();

    ResponseItems(SurveyForm form, CanonicalUrl url, List<FormItem> columns) {
        this.url = url;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).code().value(), i);
        }
        for (FormSection section : form.sections()) {
            withoutAnswer.add(section.code().value());
            for (FormItem item : section.items()) {
                withoutAnswer.add(item.isNote() ? item.code().value() : CanonicalUrl.hints(item.code()));
            }
        }
    }

    /** The cells of the columns, and what is wrong, by number of a column or -1. */
    final class Reading {

        private final String[] cells = new String[columns.size()];
        private final Set<String> seen = new HashSet<>();
        private final BiConsumer<Integer, String> faults;

        Reading(Object items, BiConsumer<Integer, String> faults) {
            Arrays.fill(cells, "");
            this.faults = faults;
            items(items, "");
        }

        List<String> cells() {
            return List.of(cells);
        }

        private void items(@Nullable Object value, String above) {
            if (!(value instanceof List<?> items)) {
                faults.accept(-1, above + "item must be a list, but is another value");
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                String path = above + "item[" + i + "]";
                if (items.get(i) instanceof Map<?, ?> item) {
                    item(item, path);
                } else {
                    faults.accept(-1, path + " must be an object, but is another value");
                }
            }
        }

        private void item(Map<?, ?> item, String path) {
            String link = item.get("linkId") instanceof String text ? text : "";
            Integer column = places.get(link);
            if (column == null && !withoutAnswer.contains(link)) {
                faults.accept(-1, path + ".linkId must be the code of an item or section of the form, but is none");
            } else if (!seen.add(link)) {
                faults.accept(column == null ? -1 : column, path + " must have a linkId that no other item has");
            } else if (item.containsKey("answer")) {
                answers(item.get("answer"), path + ".answer", column == null ? -1 : column);
            }
            if (item.containsKey("item")) {
                items(item.get("item"), path + ".");
            }
        }

        private void answers(@Nullable Object value, String path, int column) {
            if (!(value instanceof List<?> answers) || answers.size() > 1) {
                faults.accept(column, path + " must be a list with one answer");
            } else if (column < 0 && !answers.isEmpty()) {
                faults.accept(-1, path + " must be absent, because nothing is asked there");
            } else {
                for (Object answer : answers) {
                    if (answer instanceof Map<?, ?> members) {
                        answer(members, path + "[0]", column);
                    } else {
                        faults.accept(column, path + "[0] must be an object, but is another value");
                    }
                }
            }
        }

        private void answer(Map<?, ?> answer, String path, int column) {
            List<String> values = answer.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> name.startsWith("value"))
                    .toList();
            if (values.size() > 1) {
                faults.accept(column, path + " must have one value, but has " + values.size());
            } else if (values.size() == 1) {
                String name = values.get(0);
                cells[column] =
                        cell(columns.get(column), name, answer.get(name), rule -> faults.accept(column, path + rule));
            }
            if (answer.containsKey("item")) {
                items(answer.get("item"), path + ".");
            }
        }
    }

    private String cell(FormItem item, String name, @Nullable Object value, Consumer<String> fault) {
        if (name.equals("valueString") && value instanceof String text) {
            return text;
        }
        if (!item.isChoice()) {
            fault.accept(" must have a valueString, because item " + item.code() + " is a text");
        } else if (name.equals("valueCoding") && value instanceof Map<?, ?> coding) {
            return coding(item, coding, fault);
        } else if ((name.equals("valueInteger") || name.equals("valueDecimal")) && value instanceof JsonNumber number) {
            if (NUMBER.matcher(number.text()).matches()) {
                return number.text().replaceFirst("\\.0+$", "");
            }
            fault.accept("." + name + " must be a plain number of at most 9 digits");
        } else {
            fault.accept(" must have a valueCoding, valueInteger, valueDecimal or valueString");
        }
        return "";
    }

    private String coding(FormItem item, Map<?, ?> coding, Consumer<String> fault) {
        if (!(coding.get("code") instanceof String code)) {
            fault.accept(".valueCoding must have a code, which is a text");
            return "";
        }
        Object system = coding.get("system");
        if (system == null
                || item.options().stream()
                        .anyMatch(option -> option.code().equals(code)
                                && url.system(item, option).equals(system))) {
            return code;
        }
        boolean ours = item.options().stream()
                .anyMatch(option -> url.system(item, option).equals(system));
        fault.accept(
                ours
                        ? ".valueCoding must have a code of its code system, but has another"
                        : ".valueCoding must have the code system of the questionnaire, or none, but has another");
        return "";
    }
}
