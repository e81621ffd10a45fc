package org.reversementoring.core.exchange.webform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SheetSource;

/**
 * The reader of SurveyJS results: what {@code survey.data} holds when a survey is completed. It takes one result, a JSON list of results, or
 * results one below another (NDJSON), in UTF-8. Each counts as complete. Names of the model's items are known; others are left out if they say
 * who answered or when, and are faults if the library knows nothing of them. Immutable.
 */
public final class SurveyJsResults {

    /** The longest stream that is read, in bytes: it is kept while it is read. A file may be longer. */
    public static final int MAX_STREAM = 1 << 26;

    private final SurveyForm form;
    private final AnswerMapping mapping;

    private SurveyJsResults(SurveyForm form, AnswerMapping mapping) {
        this.form = form;
        this.mapping = mapping;
    }

    /** Results of a form's {@linkplain SurveyJsModel model}. */
    public static SurveyJsResults of(SurveyForm form) {
        return new SurveyJsResults(form, AnswerMapping.standard());
    }

    /** The same with what the host declares of names and values. */
    public SurveyJsResults with(AnswerMapping declared) {
        return new SurveyJsResults(form, declared);
    }

    /**
     * Reads a file, twice: names first.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public ImportPlan read(Path file) {
        return new SurveyJsRows(form, mapping).plan(SheetSource.name(file), () -> SheetSource.open(file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException if it is longer than {@link #MAX_STREAM}
     * @throws UncheckedIOException if it cannot be read
     */
    public ImportPlan read(String name, InputStream bytes) {
        byte[] all;
        try (bytes) {
            all = bytes.readNBytes(MAX_STREAM + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": must be a stream that can be read", e);
        }
        if (all.length > MAX_STREAM) {
            throw new IllegalArgumentException(
                    name + ": stream must have at most " + MAX_STREAM + " bytes; read a longer one from a file");
        }
        return new SurveyJsRows(form, mapping).plan(name, () -> new ByteArrayInputStream(all));
    }
}
