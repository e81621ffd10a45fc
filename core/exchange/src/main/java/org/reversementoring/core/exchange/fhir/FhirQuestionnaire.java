package org.reversementoring.core.exchange.fhir;

import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * A form as a FHIR {@code Questionnaire}, for a record system or a form player that speaks FHIR. A section is a group, an item to choose in a
 * choice whose codes stand in code systems below the canonical address, an open question a text, a note a display, and a hint a display below its
 * question. All languages go along by FHIR's translation extension, and the numbers of marks by its extension for scores; a reason for no mark
 * has no number.
 *
 * <p>Nothing says when it was made or by whom. Nobody has to rate: only the respondent's code is required. Immutable.
 */
public final class FhirQuestionnaire {

    private final SurveyForm form;
    private final CanonicalUrl url;
    private final boolean active;

    private FhirQuestionnaire(SurveyForm form, CanonicalUrl url, boolean active) {
        this.form = form;
        this.url = url;
        this.active = active;
    }

    /**
     * A draft of a form's questionnaire.
     *
     * @param canonical the address that names the questionnaire in the whole world, for instance {@code
     *     https://survey.example.org/Questionnaire/seven-domains}. It is the host's, the same in each version, and nothing needs to be found there
     * @throws IllegalArgumentException if it is no address, or has a blank, {@code |}, {@code #}, a query or a user
     */
    public static FhirQuestionnaire of(SurveyForm form, String canonical) {
        return new FhirQuestionnaire(form, new CanonicalUrl(canonical), false);
    }

    /** The same, ready for use: its status is {@code active} and no longer {@code draft}. */
    public FhirQuestionnaire active() {
        return new FhirQuestionnaire(form, url, true);
    }

    /** The file, for instance {@code sevendomains-fhir-r4.json}. FHIR loses nothing that is not lost in the form already. */
    public FormFile file(FhirVersion version) {
        return QuestionnaireWriter.write(form, url, active, version);
    }

    /** Name and address. */
    @Override
    public String toString() {
        return "FhirQuestionnaire[" + form.code() + " " + form.version() + ", " + url + "]";
    }
}
