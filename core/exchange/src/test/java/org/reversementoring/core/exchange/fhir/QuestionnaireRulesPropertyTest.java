package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.json.JsonNumber;
import org.reversementoring.core.exchange.json.JsonTokens;

/** Law: the questionnaire of each form keeps the invariants of FHIR, and says what the form says. */
class QuestionnaireRulesPropertyTest {

    @SuppressWarnings("unchecked")
    private static Map<String, Object> questionnaire(SurveyForm form, FhirVersion version) {
        String text = FhirQuestionnaire.of(form, Resources.URL).file(version).text();
        try (JsonTokens tokens = new JsonTokens(Resources.bytes(text))) {
            return (Map<String, Object>) Objects.requireNonNull(tokens.value(tokens.next()));
        }
    }

    @Property(tries = 300)
    void eachFormKeepsTheInvariants(@ForAll long seed, @ForAll FhirVersion version) {
        SurveyForm form = GuideForm.of(RandomGuides.guide(seed)).form();
        Map<String, Object> questionnaire = questionnaire(form, version);
        assertThat(QuestionnaireRules.broken(questionnaire, version)).isEmpty();
        Map<Object, Map<?, ?>> items = new LinkedHashMap<>();
        collect((List<?>) questionnaire.getOrDefault("item", List.of()), items);
        for (FormItem item : form.items()) {
            Map<?, ?> written = Objects.requireNonNull(items.get(item.code().value()));
            assertThat(written.get("text")).isEqualTo(item.text().base());
            assertThat(written.containsKey("required")).isEqualTo(item.isRespondent());
            if (item.isChoice()) {
                assertThat((List<?>) written.get("answerOption"))
                        .isEqualTo(item.options().stream()
                                .map(option -> option(item, option, version))
                                .toList());
            }
        }
    }

    private static void collect(List<?> items, Map<Object, Map<?, ?>> into) {
        for (Object each : items) {
            Map<?, ?> item = (Map<?, ?>) each;
            into.put(item.get("linkId"), item);
            collect(item.containsKey("item") ? (List<?>) item.get("item") : List.of(), into);
        }
    }

    /** The extensions as their definitions have them: ordinalValue came with R4, and R5 has itemWeight instead. */
    private static Map<String, Object> option(FormItem item, FormOption option, FhirVersion version) {
        Map<String, Object> written = Resources.members(
                "valueCoding",
                Resources.members(
                        "system",
                        Resources.URL + (option.reason().isPresent() ? "/missing" : "/options/" + item.code()),
                        "code",
                        option.code(),
                        "display",
                        option.label().base()));
        option.value()
                .ifPresent(value -> written.put(
                        "extension",
                        List.of(Resources.members(
                                "url",
                                "http://hl7.org/fhir/StructureDefinition/"
                                        + (version == FhirVersion.R4 ? "ordinalValue" : "itemWeight"),
                                "valueDecimal",
                                new JsonNumber(Integer.toString(value))))));
        return written;
    }

    /** The mutants: each rule catches what breaks it. */
    @Example
    void eachRuleCatchesItsMutant() {
        Map<String, UnaryOperator<Map<String, Object>>> mutants = new LinkedHashMap<>();
        mutants.put("que-2", item -> with(item, "linkId", "mentor"));
        mutants.put("que-15", item -> with(item, "linkId", " "));
        mutants.put("type", item -> with(item, "type", "coding"));
        mutants.put("que-1", item -> with(with(item, "type", "group"), "item", List.of()));
        mutants.put("que-3", item -> with(with(item, "type", "display"), "code", List.of()));
        mutants.put("que-4", item -> with(item, "answerValueSet", "x"));
        mutants.put("que-5", item -> with(item, "type", "attachment"));
        mutants.put("que-6", item -> with(with(item, "type", "display"), "required", true));
        mutants.put("que-8", item -> with(with(item, "type", "display"), "initial", List.of()));
        mutants.put("que-9", item -> with(with(item, "type", "display"), "readOnly", true));
        mutants.put("que-10", item -> with(item, "maxLength", 5));
        mutants.put("que-11", item -> with(item, "initial", List.of()));
        mutants.put("que-12", item -> with(item, "enableWhen", List.of(1, 2)));
        mutants.put("empty list", item -> with(item, "item", List.of()));
        Map<String, Object> good = questionnaire(FoundingForm.FORM, FhirVersion.R4);
        assertThat(QuestionnaireRules.broken(good, FhirVersion.R4)).isEmpty();
        mutants.forEach((key, mutant) -> assertThat(
                        QuestionnaireRules.broken(Resources.changed(good, "timemanagement", mutant), FhirVersion.R4))
                .as(key)
                .contains(key));
        List<String> whole = new ArrayList<>();
        whole.addAll(QuestionnaireRules.broken(with(new LinkedHashMap<>(good), "name", "a b"), FhirVersion.R4));
        whole.addAll(QuestionnaireRules.broken(with(new LinkedHashMap<>(good), "url", "a|b"), FhirVersion.R4));
        whole.addAll(QuestionnaireRules.broken(with(new LinkedHashMap<>(good), "status", "on"), FhirVersion.R4));
        assertThat(whole).containsExactly("que-0", "cnl-1", "status");
    }

    private static Map<String, Object> with(Map<String, Object> item, String member, Object value) {
        item.put(member, value);
        return item;
    }
}
