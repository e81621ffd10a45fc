package org.reversementoring.core.exchange.fhir;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SheetSource;

/**
 * The reader of FHIR {@code QuestionnaireResponse} resources, of R4 and R5: one, a Bundle of them, a JSON array, or one in each line. One response
 * is in memory at a time.
 *
 * <p>A response is {@code completed} or {@code amended}, or {@code in-progress}, which counts as not sent off. What is {@code stopped} or {@code
 * entered-in-error} is left out, and the dry run says how many. Responses to other questionnaires are counted as of another form.
 *
 * <p>Author, source, subject, identifier, encounter, times, language and contained resources are dropped, and the dry run says so. A mentor is told
 * by the item of the respondent's code. A host that needs a reference maps it on purpose, by the name of its element: {@code
 * AnswerMapping.standard().withRespondent("QuestionnaireResponse.source")}. With {@code withRowsOf("QuestionnaireResponse.subject",
 * "Practitioner/7")} it reads the responses about one mentee.
 *
 * <p>Servers send a search in pages. A file has all pages of it, one Bundle after another; if one is missing, that is a fault.
 *
 * <p>Where an item stands in a response, and in what order, makes no difference. An answer is a coding, an integer, a decimal or a string with the
 * code or label of an option; to an open question, a string. A coding with a system is one of the questionnaire: its code is one of that system,
 * and no label. Immutable.
 */
public final class FhirResponses {

    private final SurveyForm form;
    private final CanonicalUrl url;
    private final Set<String> canonicals;
    private final AnswerMapping mapping;

    private FhirResponses(SurveyForm form, CanonicalUrl url, Set<String> canonicals, AnswerMapping mapping) {
        this.form = form;
        this.url = url;
        this.canonicals = Set.copyOf(canonicals);
        this.mapping = mapping;
    }

    /**
     * Responses to the questionnaire of a form. A response that names a version must name the form's.
     *
     * @param canonical the address by which the questionnaire was written, see {@link FhirQuestionnaire#of}
     * @throws IllegalArgumentException if it is no such address
     */
    public static FhirResponses of(SurveyForm form, String canonical) {
        return new FhirResponses(form, new CanonicalUrl(canonical), Set.of(), AnswerMapping.standard());
    }

    /** The same with what the host declares of elements and answers. */
    public FhirResponses with(AnswerMapping declared) {
        return new FhirResponses(form, url, canonicals, declared);
    }

    /**
     * The same, but responses are read, too, that name their questionnaire in another way: by another version of it ({@code
     * https://…/seven-domains|1.0.0}), or by the address that a server gave it.
     *
     * @param canonical exactly as the responses have it
     * @throws IllegalArgumentException if it is blank
     */
    public FhirResponses alsoTo(String canonical) {
        if (canonical.isBlank()) {
            throw new IllegalArgumentException("canonical: must not be blank");
        }
        Set<String> more = new LinkedHashSet<>(canonicals);
        more.add(canonical);
        return new FhirResponses(form, url, more, mapping);
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public ImportPlan read(Path file) {
        return read(SheetSource.name(file), SheetSource.open(file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name with which faults begin
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public ImportPlan read(String name, InputStream bytes) {
        return new ResponseReader(form, url, canonicals, mapping, name).read(bytes);
    }

    /** Name and address. */
    @Override
    public String toString() {
        return "FhirResponses[" + form.code() + " " + form.version() + ", " + url + "]";
    }
}
