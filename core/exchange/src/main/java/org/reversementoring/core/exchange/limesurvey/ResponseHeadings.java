package org.reversementoring.core.exchange.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Finds the item of a heading: by its code, also as part of a declared array, by its text as LimeSurvey writes it, or by code and text. */
final class ResponseHeadings {

    /** A host may have made an array of the items of a section; the text may stand behind it. */
    private static final Pattern PART =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\[([a-z0-9]+)\\](?:[^\\w\\[].*)?", Pattern.DOTALL);

    /** The longest text between code and text that is looked for; LimeSurvey's own is a full stop and a space. */
    private static final int LONGEST_BETWEEN = 5;

    private final Map<String, FormItem> codes = new HashMap<>();
    private final Map<String, Set<ItemCode>> texts = new HashMap<>();
    private final Set<String> arrays;

    ResponseHeadings(SurveyForm form, Set<String> arrays) {
        this.arrays = arrays;
        for (FormItem item : form.items()) {
            codes.put(item.code().value(), item);
            for (String text : item.text().byLanguage().values()) {
                LimeSurveyText.keys(text)
                        .forEach(key -> texts.computeIfAbsent(key, each -> new HashSet<>())
                                .add(item.code()));
            }
        }
    }

    /** What is known of each heading. A text in which two items may be written is not known, also if it is that of one of them. */
    List<SourceColumn> columns(List<String> names) {
        Set<String> files = SystemColumns.files(names);
        int total = SystemColumns.total(names);
        List<SourceColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean timing = i > total && SystemColumns.isTiming(names.get(i));
            columns.add(
                    timing
                            ? SourceColumn.dropped(names.get(i), ColumnDropReason.TECHNICAL)
                            : new SourceColumn(names.get(i), role(names.get(i), files)));
        }
        return columns;
    }

    /** The declared arrays of which no column is a part with the code of an item. */
    List<String> arraysInVain(List<String> names) {
        return arrays.stream()
                .filter(array -> names.stream()
                        .noneMatch(name ->
                                name.startsWith(array + "[") && part(name).isPresent()))
                .sorted()
                .toList();
    }

    /** Empty for a code, and for a name of which only the host or the collector may know something. */
    private Optional<ColumnRole> role(String name, Set<String> files) {
        if (codes.containsKey(Identities.key(name))) {
            return Optional.empty();
        }
        if (files.contains(name)) {
            return Optional.of(new ColumnRole.Dropped(ColumnDropReason.FILE));
        }
        return SystemColumns.reason(name)
                .<ColumnRole>map(ColumnRole.Dropped::new)
                .or(() -> part(name).or(() -> codeAndText(name)).map(ColumnRole.Answer::new))
                .or(() -> text(name));
    }

    private Optional<ItemCode> part(String name) {
        Matcher part = PART.matcher(name);
        return part.matches() && arrays.contains(part.group(1))
                ? Optional.ofNullable(codes.get(part.group(2))).map(FormItem::code)
                : Optional.empty();
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

    private Optional<ColumnRole> text(String name) {
        Set<ItemCode> found = texts.getOrDefault(LimeSurveyText.key(name), Set.of());
        return found.size() > 1
                ? Optional.of(new ColumnRole.Unknown())
                : found.stream().<ColumnRole>map(ColumnRole.Answer::new).findFirst();
    }

    /** The item that a column answers, if it is known without the host. */
    Optional<FormItem> item(SourceColumn column) {
        if (column.known().orElse(null) instanceof ColumnRole.Dropped) {
            return Optional.empty();
        }
        String code = column.known().orElse(null) instanceof ColumnRole.Answer answer
                ? answer.item().value()
                : Identities.key(column.name());
        return Optional.ofNullable(codes.get(code));
    }
}
