package org.reversementoring.core.exchange.limesurvey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;

/** The labels of an item as LimeSurvey writes them as full answers, and the label of the form for each. */
final class ResponseLabels {

    private final Set<String> codes = new HashSet<>();
    private final Map<String, Set<FormOption>> written = new HashMap<>();

    ResponseLabels(FormItem item) {
        for (FormOption option : item.options()) {
            codes.add(option.code());
            for (String label : option.label().byLanguage().values()) {
                LimeSurveyText.keys(label)
                        .forEach(key -> written.computeIfAbsent(key, each -> new HashSet<>())
                                .add(option));
            }
        }
    }

    /**
     * The cell as it is, or the label of the form of which it is another writing. A label that is a code would be read as one, so the cell stays then.
     *
     * @return empty if two options may be written so
     */
    Optional<String> cell(String cell) {
        if (codes.contains(cell.strip())) {
            return Optional.of(cell);
        }
        Set<FormOption> options = written.getOrDefault(LimeSurveyText.key(cell), Set.of());
        return options.size() > 1
                ? Optional.empty()
                : Optional.of(options.stream()
                        .map(option -> option.label().base())
                        .filter(label -> !codes.contains(label))
                        .findFirst()
                        .orElse(cell));
    }
}
