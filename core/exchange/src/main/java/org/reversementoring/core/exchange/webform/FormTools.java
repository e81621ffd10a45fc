package org.reversementoring.core.exchange.webform;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.FormText;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Counts of what a tool cannot express of a form. */
final class FormTools {

    private FormTools() {}

    /** The loss if it concerns anything. */
    static void add(List<FormLoss> losses, FormLoss.Kind kind, long items) {
        if (items > 0) {
            losses.add(new FormLoss(kind, (int) items));
        }
    }

    /** Items to choose in that have a reason for no mark. */
    static long withReasons(SurveyForm form) {
        return form.items().stream()
                .filter(item -> item.options().stream()
                        .anyMatch(option -> option.reason().isPresent()))
                .count();
    }

    /** Each text that a respondent reads. */
    static Stream<FormText> texts(SurveyForm form) {
        return Stream.concat(
                Stream.of(form.title()),
                Stream.concat(
                        form.sections().stream().map(FormSection::title),
                        form.items().stream().flatMap(FormTools::texts)));
    }

    private static Stream<FormText> texts(FormItem item) {
        return Stream.concat(
                Stream.of(item.text(), item.help()), item.options().stream().map(FormOption::label));
    }
}
