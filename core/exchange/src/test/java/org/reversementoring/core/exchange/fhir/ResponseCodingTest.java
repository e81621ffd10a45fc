package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;

/** Law: a coding with a system means what this system says, so system and code are both those of one option, or it is a fault. */
class ResponseCodingTest {

    private static final FhirResponses READER = FhirResponses.of(FoundingForm.FORM, Resources.URL);

    private static final FormItem ITEM = FoundingForm.FORM.items().stream()
            .filter(item -> item.code().value().equals("clinicalpractice"))
            .findFirst()
            .orElseThrow();

    private static ImportPlan read(Object system, String code) {
        return READER.read(
                "x",
                Resources.bytes(Resources.json(Resources.changed(
                        FhirResponsesTest.response(0), "clinicalpractice", item -> {
                            item.put(
                                    "answer",
                                    List.of(Resources.members(
                                            "valueCoding", Resources.members("system", system, "code", code))));
                            return item;
                        }))));
    }

    /** Each system with each code, each label, and a negative number: read exactly if it is the pair of an option. */
    @Test
    void onlyThePairOfAnOptionIsRead() {
        List<Object> systems = List.of(
                Resources.URL + "/options/clinicalpractice",
                Resources.URL + "/missing",
                Resources.URL + "/options/timemanagement",
                Resources.URL,
                "http://loinc.org",
                "",
                7);
        List<String> codes = new ArrayList<>(List.of("-1", "0", "6", ""));
        for (FormOption option : ITEM.options()) {
            codes.add(option.code());
            codes.addAll(option.label().byLanguage().values());
        }
        for (Object system : systems) {
            for (String code : codes) {
                boolean pair = ITEM.options().stream()
                        .anyMatch(option -> option.code().equals(code)
                                && system.equals(Resources.URL
                                        + (option.reason().isPresent() ? "/missing" : "/options/clinicalpractice")));
                assertThat(read(system, code).isReadable())
                        .as("%s %s", system, code)
                        .isEqualTo(pair);
            }
        }
    }

    @Test
    void theFaultSaysWhichOfTheTwoIsWrong() {
        assertThat(read("http://loinc.org", "agree").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule())
                        .endsWith("must have the code system of the questionnaire, or none, but has another"));
        assertThat(read(Resources.URL + "/missing", "4").faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.rule()).endsWith("must have a code of its code system, but has another"));
    }
}
