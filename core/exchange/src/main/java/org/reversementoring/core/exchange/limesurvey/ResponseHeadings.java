package org.reversementoring.core.exchange.limesurvey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.DropReason;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Finds the item of a heading: by its code, also as part of an array, by its text as LimeSurvey writes it, or by code and text. */
final class ResponseHeadings {

    /** A host may have made an array of the items of a section. */
    private static final Pattern PART = Pattern.compile("[A-Za-z][A-Za-z0-9]*\\[([a-z0-9]+)\\]");

    /** The longest text between code and text that is looked for; LimeSurvey's own is a full stop and a space. */
    private static final int LONGEST_BETWEEN = 5;

    private final Map<String, FormItem> codes = new HashMap<>();
    private final Map<String, Set<ItemCode>> texts = new HashMap<>();

    ResponseHeadings(SurveyForm form) {
        for (FormItem item : form.items()) {
            codes.put(item.code().value(), item);
            for (String text : item.text().byLanguage().values()) {
                LimeSurveyText.keys(text)
                        .forEach(key -> texts.computeIfAbsent(key, each -> new HashSet<>())
                                .add(item.code()));
            }
        }
    }

    /** What is known of each heading. A text that stands for two items is left to the collector, which refuses it. */
    List<SourceColumn> columns(List<String> names) {
        Set<String> files = SystemColumns.files(names);
        return names.stream().map(name -> column(name, files)).toList();
    }

    private SourceColumn column(String name, Set<String> files) {
        if (codes.containsKey(Identities.key(name))) {
            return SourceColumn.of(name);
        }
        if (files.contains(name)) {
            return SourceColumn.dropped(name, DropReason.FILE);
        }
        return SystemColumns.reason(name)
                .map(reason -> SourceColumn.dropped(name, reason))
                .or(() -> item(name).map(item -> SourceColumn.item(name, item)))
                .orElseGet(() -> SourceColumn.of(name));
    }

    /** The item of a heading; empty if none or more than one has it. */
    private Optional<ItemCode> item(String name) {
        return part(name).or(() -> codeAndText(name)).or(() -> text(name));
    }

    private Optional<ItemCode> part(String name) {
        Matcher part = PART.matcher(name);
        return part.matches() ? Optional.ofNullable(codes.get(part.group(1))).map(FormItem::code) : Optional.empty();
    }

    private Optional<ItemCode> codeAndText(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        FormItem item = codes.get(name.substring(0, end));
        if (item == null) {
            return Optional.empty();
        }
        for (int begin = end + 1; begin <= Math.min(name.length(), end + LONGEST_BETWEEN); begin++) {
            String rest = LimeSurveyText.key(name.substring(begin));
            if (texts.getOrDefault(rest, Set.of()).contains(item.code())) {
                return Optional.of(item.code());
            }
        }
        return Optional.empty();
    }

    private Optional<ItemCode> text(String name) {
        Set<ItemCode> found = texts.getOrDefault(LimeSurveyText.key(name), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The item that a column answers, if it is known without the host. */
    Optional<FormItem> item(SourceColumn column) {
        FormItem byCode = codes.get(Identities.key(column.name()));
        return byCode != null
                ? Optional.of(byCode)
                : SystemColumns.reason(column.name()).isPresent()
                        ? Optional.empty()
                        : item(column.name()).map(code -> Objects.requireNonNull(codes.get(code.value())));
    }
}
