package org.reversementoring.core.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/** What a reader without a form player sees: the title and the names of the sections, in the base language. */
final class Narrative {

    private Narrative() {}

    static Map<String, Object> of(SurveyForm form) {
        String language = escaped(form.baseLanguage());
        StringBuilder html = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language
                + "\" xml:lang=\"" + language + "\"><p>" + escaped(form.title().base()) + "</p><ul>");
        for (FormSection section : form.sections()) {
            html.append("<li>").append(escaped(section.title().base())).append("</li>");
        }
        Map<String, Object> narrative = new LinkedHashMap<>();
        narrative.put("status", "generated");
        narrative.put("div", html.append("</ul></div>").toString());
        return narrative;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                // XML has no place for these two.
                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD');
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
