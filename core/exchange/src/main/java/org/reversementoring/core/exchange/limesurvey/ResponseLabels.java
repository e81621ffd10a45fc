package org.reversementoring.core.exchange.limesurvey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;

/** The labels of an item as LimeSurvey writes them as full answers, and the label of the form for each. */
final class ResponseLabels {

    private final Set<String> known = new HashSet<>();
    private final Map<String, Optional<String>> written = new HashMap<>();

    ResponseLabels(FormItem item) {
        for (FormOption option : item.options()) {
            known.add(option.code());
            for (String label : option.label().byLanguage().values()) {
                known.add(Identities.key(label));
                String base = option.label().base();
                LimeSurveyText.keys(label)
                        .forEach(key -> written.merge(
                                key, Optional.of(base), (one, other) -> one.equals(other) ? one : Optional.empty()));
            }
        }
    }

    /** The cell as it is, or the label of the form of which it is another writing. */
    String cell(String cell) {
        if (cell.isBlank() || known.contains(cell.strip()) || known.contains(Identities.key(cell))) {
            return cell;
        }
        return written.getOrDefault(LimeSurveyText.key(cell), Optional.empty()).orElse(cell);
    }
}
