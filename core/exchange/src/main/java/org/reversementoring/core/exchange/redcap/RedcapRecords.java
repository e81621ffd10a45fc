package org.reversementoring.core.exchange.redcap;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SeparatedText;
import org.reversementoring.core.exchange.sheet.SheetSource;

/**
 * The reader of records that REDCap exported as CSV: raw or with labels, one row for each record, event and repeated instrument. Columns that
 * REDCap adds are known; with a {@linkplain #with(RedcapDictionary) dictionary}, the fields of other forms are, too. Immutable.
 *
 * <p>The status of the form says what a row is: complete or unverified is sent off; incomplete is not; blank is a row of another event or
 * instrument. An unticked box is no answer, because REDCap writes 0 also for a form that nobody opened.
 */
public final class RedcapRecords {

    private final SurveyForm form;
    private final AnswerMapping mapping;
    private final SeparatedText text;
    private final String instrument;
    private final Optional<RedcapDictionary> dictionary;
    private final boolean completedOnly;

    private RedcapRecords(
            SurveyForm form,
            AnswerMapping mapping,
            SeparatedText text,
            String instrument,
            Optional<RedcapDictionary> dictionary,
            boolean completedOnly) {
        this.form = form;
        this.mapping = mapping;
        this.text = text;
        this.instrument = instrument;
        this.dictionary = dictionary;
        this.completedOnly = completedOnly;
    }

    /** Records of a form. */
    public static RedcapRecords of(SurveyForm form) {
        return new RedcapRecords(
                form,
                AnswerMapping.standard(),
                SeparatedText.undeclared(),
                form.code().value(),
                Optional.empty(),
                false);
    }

    /** The same with what the host declares of columns and cells. */
    public RedcapRecords with(AnswerMapping declared) {
        return new RedcapRecords(form, declared, text, instrument, dictionary, completedOnly);
    }

    /** The same with the project's dictionary. Where it differs from the form, that is a fault. */
    public RedcapRecords with(RedcapDictionary project) {
        return new RedcapRecords(form, mapping, text, instrument, Optional.of(project), completedOnly);
    }

    /** The same, written as declared. */
    public RedcapRecords in(SeparatedText declared) {
        return new RedcapRecords(form, mapping, declared, instrument, dictionary, completedOnly);
    }

    /** The same for a file without the status of the instrument: completed records alone were exported. */
    public RedcapRecords completedOnly() {
        return new RedcapRecords(form, mapping, text, instrument, dictionary, true);
    }

    /**
     * The same with what the project calls the instrument, if it is not the code of the form: its name for a raw export, its label for one with
     * labels.
     */
    public RedcapRecords ofInstrument(String name) {
        return new RedcapRecords(form, mapping, text, name, dictionary, completedOnly);
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
        dictionary.ifPresent(project -> project.differences(form)
                .forEach(rule -> collector.fault(new ImportFault(0, OptionalInt.empty(), rule))));
        RecordRows rows =
                new RecordRows(new RecordColumns(form, instrument, dictionary), instrument, completedOnly, collector);
        text.collect(collector, "REDCap", 1, bytes, rows::line);
        rows.close();
        return collector.plan();
    }
}
