package org.reversementoring.core.exchange.form;

import java.util.List;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;

/** The table of codes and identifiers of a form. */
final class FormCodes {

    private FormCodes() {}

    static FormFile of(SurveyForm form) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(CsvDialect.comma());
        writer.line(List.of("code", "kind", "id"), text);
        for (FormItem item : form.items()) {
            // A guide's identifier may begin like a formula.
            writer.line(
                    List.of(item.code().value(), kind(item.meaning()), CsvWriter.guarded(id(form, item.meaning()))),
                    text);
        }
        return new FormFile(form.code() + "-codes.csv", text.toString(), List.of());
    }

    private static String kind(ItemMeaning meaning) {
        if (meaning instanceof ItemMeaning.Rating) {
            return "rating";
        }
        if (meaning instanceof ItemMeaning.Open) {
            return "open question";
        }
        if (meaning instanceof ItemMeaning.Value) {
            return "item";
        }
        return meaning instanceof ItemMeaning.Respondent ? "respondent" : "note";
    }

    private static String id(SurveyForm form, ItemMeaning meaning) {
        if (meaning instanceof ItemMeaning.Rating rating) {
            return rating.topic().value();
        }
        if (meaning instanceof ItemMeaning.Open open) {
            return open.topic().value();
        }
        return meaning instanceof ItemMeaning.Value value ? value.item().value() : form.id();
    }
}
