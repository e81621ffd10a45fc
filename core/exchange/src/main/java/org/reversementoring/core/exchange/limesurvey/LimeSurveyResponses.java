package org.reversementoring.core.exchange.limesurvey;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
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
 * times, address, referrer, access code, names of files. Questions that are not the form's are refused by number, until the host leaves them
 * out by name.
 *
 * <p>Declare {@code withFormulaGuard} in the mapping if the export was made with quoted equations, and {@code withMissing("-oth-")} if a
 * question got an option for other answers. Immutable.
 */
public final class LimeSurveyResponses {

    private final SurveyForm form;
    private final AnswerMapping mapping;
    private final SeparatedText text;
    private final boolean completedOnly;

    private LimeSurveyResponses(SurveyForm form, AnswerMapping mapping, SeparatedText text, boolean completedOnly) {
        this.form = form;
        this.mapping = mapping;
        this.text = text;
        this.completedOnly = completedOnly;
    }

    /** Responses to a form that went out as {@link LimeSurveyStructure}. */
    public static LimeSurveyResponses of(SurveyForm form) {
        return new LimeSurveyResponses(form, AnswerMapping.standard(), SeparatedText.undeclared(), false);
    }

    /** The same with what the host declares of columns and cells. */
    public LimeSurveyResponses with(AnswerMapping declared) {
        return new LimeSurveyResponses(form, declared, text, completedOnly);
    }

    /** The same, written as declared. */
    public LimeSurveyResponses in(SeparatedText declared) {
        return new LimeSurveyResponses(form, mapping, declared, completedOnly);
    }

    /** The same for a file without the column {@code submitdate}: completed responses alone were exported. */
    public LimeSurveyResponses completedOnly() {
        return new LimeSurveyResponses(form, mapping, text, true);
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
        ResponseRows rows = new ResponseRows(collector, form, completedOnly);
        text.collect(collector, "LimeSurvey", 1, bytes, rows::line);
        rows.close();
        return collector.plan();
    }
}
