package org.reversementoring.core.exchange.webform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.core.exchange.form.FormText;

/** The texts of an XLSForm: a column for each language. */
final class XlsFormText {

    private final List<String> languages;
    private final List<String> names = new ArrayList<>();

    XlsFormText(List<String> languages) {
        this.languages = languages;
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            // The tools know codes of languages alone, and complain about a country. It is only there to tell two
            // apart.
            boolean alone = languages.stream()
                            .filter(other ->
                                    Locale.forLanguageTag(other).getLanguage().equals(locale.getLanguage()))
                            .count()
                    == 1;
            names.add(
                    locale.getDisplayLanguage(Locale.ENGLISH) + " (" + (alone ? locale.getLanguage() : language) + ")");
        }
    }

    /** The name of the base language. */
    String standard() {
        return names.get(0);
    }

    /** Headers of the columns of a kind of text. */
    List<String> columns(String kind) {
        return names.stream().map(name -> kind + "::" + name).toList();
    }

    /** The cells below them. */
    List<String> cells(FormText text) {
        return languages.stream().map(language -> written(text.in(language))).toList();
    }

    /** Whether a text is shown with other signs than it has. */
    static boolean isChanged(FormText text) {
        return text.byLanguage().values().stream()
                .anyMatch(words ->
                        !plain(words).equals(words) || !CsvWriter.guarded(words).equals(words));
    }

    /** Tools read Markdown in texts; a backslash makes its signs plain again. */
    private static String written(String text) {
        return CsvWriter.guarded(plain(text)
                .replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("#", "\\#"));
    }

    /** A dollar sign before a brace would be the answer to a question, and a pointed bracket may be HTML. */
    private static String plain(String text) {
        return text.replace("${", "$ {").replace("<", "< ");
    }
}
