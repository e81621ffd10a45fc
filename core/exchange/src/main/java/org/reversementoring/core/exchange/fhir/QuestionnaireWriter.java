package org.reversementoring.core.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.FormText;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Writes a form as a Questionnaire. */
final class QuestionnaireWriter {

    /** What a reader of answers takes, so that nobody writes more and loses it. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_IDENTIFIER = 200;

    private final CanonicalUrl url;
    private final FhirVersion version;

    private QuestionnaireWriter(CanonicalUrl url, FhirVersion version) {
        this.url = url;
        this.version = version;
    }

    static FormFile write(SurveyForm form, CanonicalUrl url, boolean active, FhirVersion version) {
        String text = FhirJson.print(new QuestionnaireWriter(url, version).questionnaire(form, active));
        return FormFile.of(form, "-fhir-" + version.name().toLowerCase(Locale.ROOT) + ".json", text, List.of());
    }

    private Map<String, Object> questionnaire(SurveyForm form, boolean active) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("resourceType", "Questionnaire");
        resource.put("language", form.baseLanguage());
        resource.put("text", Narrative.of(form));
        resource.put("url", url.value());
        resource.put("version", form.version());
        resource.put("name", name(form));
        FhirJson.text(resource, "title", form.title());
        resource.put("status", active ? "active" : "draft");
        resource.put("subjectType", List.of("Practitioner"));
        resource.put("item", form.sections().stream().map(this::group).toList());
        return resource;
    }

    /** FHIR wants a capital first. */
    private static String name(SurveyForm form) {
        String code = form.code().value();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    private Map<String, Object> group(FormSection section) {
        Map<String, Object> group = item(section.code().value(), section.title(), "group");
        // What is required in a group that may be left out is not required.
        if (section.items().stream().anyMatch(FormItem::isRespondent)) {
            group.put("required", true);
        }
        group.put("item", section.items().stream().map(this::item).toList());
        return group;
    }

    private static Map<String, Object> item(String link, FormText text, String type) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("linkId", link);
        FhirJson.text(item, "text", text);
        item.put("type", type);
        return item;
    }

    private Map<String, Object> item(FormItem each) {
        Map<String, Object> item = item(each.code().value(), each.text(), type(each));
        if (each.isRespondent()) {
            item.put("required", true);
            item.put("maxLength", LONGEST_IDENTIFIER);
        } else if (each.isText()) {
            item.put("maxLength", LONGEST_TEXT);
        } else if (each.isChoice()) {
            if (version == FhirVersion.R5) {
                item.put("answerConstraint", "optionsOnly");
            }
            item.put(
                    "answerOption",
                    each.options().stream().map(option -> option(each, option)).toList());
        }
        // A text to read may have nothing below it.
        if (!each.isNote() && !each.help().isBlank()) {
            item.put("item", List.of(item(CanonicalUrl.hints(each.code()), each.help(), "display")));
        }
        return item;
    }

    private String type(FormItem item) {
        if (item.isChoice()) {
            return version == FhirVersion.R4 ? "choice" : "coding";
        }
        if (item.isNote()) {
            return "display";
        }
        return item.isRespondent() ? "string" : "text";
    }

    private Map<String, Object> option(FormItem item, FormOption each) {
        Map<String, Object> option = new LinkedHashMap<>();
        each.value().ifPresent(value -> {
            Map<String, Object> score = new LinkedHashMap<>();
            score.put("url", version.score());
            score.put("valueDecimal", value);
            option.put("extension", List.of(score));
        });
        Map<String, Object> coding = new LinkedHashMap<>();
        coding.put("system", url.system(item, each));
        coding.put("code", each.code());
        FhirJson.text(coding, "display", each.label());
        option.put("valueCoding", coding);
        return option;
    }
}
