package org.reversementoring.core.exchange.webform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormLoss.Kind;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The writer of SurveyJS models, the JSON that survey-core 1 and 2 load. A section is a page, an item an element with the item's code as
 * name, so no name comes twice. A mark is a number; a reason for none is a text, so that averages of the tool leave it out.
 *
 * <p>Source: the JSON format of survey-core 2.5, MIT licence; the tests of the library load each model there.
 */
public final class SurveyJsModel {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private static final int LONGEST_ANSWER = 10_000;

    private SurveyJsModel() {}

    /** The model of a form in all its languages, as a file {@code CODE-surveyjs.json}. */
    public static FormFile of(SurveyForm form) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        SurveyJsText texts = new SurveyJsText(form.languages());
        ObjectNode model = json.objectNode();
        model.put("locale", texts.locale());
        model.set("title", texts.of(form.title()));
        ArrayNode pages = model.putArray("pages");
        for (FormSection section : form.sections()) {
            ObjectNode page = pages.addObject();
            page.put("name", section.code().value());
            page.set("title", texts.of(section.title()));
            ArrayNode elements = page.putArray("elements");
            section.items().forEach(item -> elements.add(element(texts, item)));
        }
        List<FormLoss> losses = new ArrayList<>(List.of(new FormLoss(Kind.VERSION, 1)));
        FormTools.add(
                losses,
                Kind.CHANGED_SIGNS,
                FormTools.texts(form).filter(SurveyJsText::isChanged).count());
        return FormFile.of(form, "-surveyjs.json", text(model), losses);
    }

    private static ObjectNode element(SurveyJsText texts, FormItem item) {
        ObjectNode element = JsonNodeFactory.instance.objectNode();
        element.put("type", type(item));
        element.put("name", item.code().value());
        if (item.isNote()) {
            element.set("html", texts.html(item.text()));
            return element;
        }
        element.set("title", texts.of(item.text()));
        if (!item.help().isBlank()) {
            element.set("description", texts.of(item.help()));
        }
        if (item.isRespondent()) {
            element.put("isRequired", true);
        } else if (item.isText()) {
            element.put("maxLength", LONGEST_ANSWER);
        } else {
            ArrayNode choices = element.putArray("choices");
            item.options().forEach(option -> choices.add(choice(texts, option)));
            // Whoever has chosen by mistake must be able to say nothing again.
            element.put("showClearButton", true);
        }
        return element;
    }

    private static String type(FormItem item) {
        if (item.isNote()) {
            return "html";
        }
        if (item.isText()) {
            return "comment";
        }
        return item.isChoice() ? "radiogroup" : "text";
    }

    private static ObjectNode choice(SurveyJsText texts, FormOption option) {
        ObjectNode choice = JsonNodeFactory.instance.objectNode();
        if (option.value().isPresent()) {
            choice.put("value", option.value().getAsInt());
        } else {
            choice.put("value", option.code());
        }
        choice.set("text", texts.of(option.label()));
        return choice;
    }

    private static String text(JsonNode model) {
        try {
            return WRITER.writeValueAsString(model) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("SurveyJS model must be writable as JSON", e);
        }
    }
}
