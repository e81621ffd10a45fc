package org.reversementoring.core.exchange.limesurvey;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SeparatedText;
import org.reversementoring.core.exchange.sheet.SheetSource;

/**
 * The reader of responses that LimeSurvey exported as CSV: with codes, texts or both as headings, and with codes or full answers in any
 * language of the form. The separator is seen.
 *
 * <p>{@code submitdate} says whether a response was sent off, and is not kept. What LimeSurvey adds is dropped: identifier, language, seed,
 * times, address, referrer, access code, names of files. It is known by code in any language, and by heading in English and German. Questions
 * that are not the form's are refused by number, until the host leaves them out by name; so is a question that is called like a time,
 * unless it stands behind the time of the whole response, where LimeSurvey writes its own.
 *
 * <p>Declare {@code withFormulaGuard} in the mapping if the export was made with quoted equations, and {@code withMissing("-oth-")} if a
 * question got an option for other answers. Immutable.
 */
public final class LimeSurveyResponses {

    private static final Pattern QUESTION = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final SurveyForm form;
    private final AnswerMapping mapping;
    private final SeparatedText text;
    private final boolean completedOnly;
    private final Set<String> arrays;

    private LimeSurveyResponses(
            SurveyForm form, AnswerMapping mapping, SeparatedText text, boolean completedOnly, Set<String> arrays) {
        this.form = form;
        this.mapping = mapping;
        this.text = text;
        this.completedOnly = completedOnly;
        this.arrays = arrays;
    }

    /** Responses to a form that went out as {@link LimeSurveyStructure}. */
    public static LimeSurveyResponses of(SurveyForm form) {
        return new LimeSurveyResponses(form, AnswerMapping.standard(), SeparatedText.undeclared(), false, Set.of());
    }

    /** The same with what the host declares of columns and cells. */
    public LimeSurveyResponses with(AnswerMapping declared) {
        return new LimeSurveyResponses(form, declared, text, completedOnly, arrays);
    }

    /** The same, written as declared. */
    public LimeSurveyResponses in(SeparatedText declared) {
        return new LimeSurveyResponses(form, mapping, declared, completedOnly, arrays);
    }

    /**
     * The same for a file without the column {@code submitdate}: completed responses alone were exported. A file with a column that says
     * when a response was sent off is refused then, because the column would be left unasked.
     */
    public LimeSurveyResponses completedOnly() {
        return new LimeSurveyResponses(form, mapping, text, true, arrays);
    }

    /**
     * The same for a survey in which the host made the form's items the parts of an array, for instance {@code selfeval[strengths]}. Law: a part of
     * an array that was not declared is no answer, because the array may ask something else: how important it is, and not how good. A
     * declared array without such a part is a fault.
     *
     * @param codes of questions, as LimeSurvey has them: letters and digits, a letter first; they replace those of an earlier call
     * @throws IllegalArgumentException if a code is none
     */
    public LimeSurveyResponses inArrays(String... codes) {
        for (String code : codes) {
            if (!QUESTION.matcher(code).matches()) {
                throw new IllegalArgumentException("array: code must be letters and digits, a letter first");
            }
        }
        return new LimeSurveyResponses(form, mapping, text, completedOnly, Set.copyOf(Arrays.asList(codes)));
    }

    /** The same in an encoding, if the file went through another program; LimeSurvey itself writes UTF-8. */
    public LimeSurveyResponses encodedIn(Charset charset) {
        return in(text.encodedIn(charset));
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
        AnswerCollector collector = AnswerCollector.of(form, mapping, name, "line");
        ResponseRows rows = new ResponseRows(collector, form, completedOnly, arrays);
        text.collect(collector, "LimeSurvey", 1, bytes, rows::line);
        rows.close();
        return collector.plan();
    }
}
