package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.language.Translation;

/**
 * The dry run of an import: what each column becomes, what is dropped and why, and what does not fit. It quotes no answer and no identifier, and
 * names a column only if the form, the host or the library knows the name. {@link #answers} gives what was read, if all of it fits.
 */
public final class ImportPlan implements CodecOnly {

    private final Faults faults;
    private final SourceFormat format;
    private final List<Column> columns;
    private final List<ItemCode> withoutColumn;
    private final Map<SourceNote, Integer> notes;
    private final SurveyParticipation participation;
    private final SurveyAnswers answers;

    ImportPlan(
            Faults faults,
            SourceFormat format,
            List<Column> columns,
            List<ItemCode> withoutColumn,
            Map<SourceNote, Integer> notes,
            SurveyParticipation participation,
            SurveyAnswers answers) {
        this.faults = faults;
        this.format = format;
        this.columns = List.copyOf(columns);
        this.withoutColumn = List.copyOf(withoutColumn);
        this.notes = notes;
        this.participation = participation;
        this.answers = answers;
    }

    /**
     * What a column becomes.
     *
     * @param number from 1
     * @param name if it is one that the form, the host or the library knows; a name that nobody expected may be a person's
     * @param role what its cells become
     */
    public record Column(int number, Optional<String> name, ColumnRole role) implements CodecOnly {}

    /** The name of the source. */
    public String source() {
        return faults.source();
    }

    /** The way in which the source is written, as it was seen. */
    public SourceFormat format() {
        return format;
    }

    /** What each column becomes, in their order. */
    public List<Column> columns() {
        return columns;
    }

    /** The open questions to which no column has an answer; an item to choose in without a column is a fault. */
    public List<ItemCode> withoutColumn() {
        return withoutColumn;
    }

    /** What the host should know of the source, and how often it was seen. */
    public Map<SourceNote, Integer> notes() {
        return notes;
    }

    /** The rows. */
    public SurveyParticipation participation() {
        return participation;
    }

    /** The faults, at most the first hundred. */
    public List<ImportFault> faults() {
        return faults.faults();
    }

    /** The number of faults. */
    public long faultCount() {
        return faults.count();
    }

    /** Whether everything fits, so that {@link #answers} gives the answers. */
    public boolean isReadable() {
        return faults.isEmpty();
    }

    /**
     * The answers.
     *
     * @throws IllegalArgumentException with source, place, column and rule of the first fault, and no content, if something does not fit
     */
    public SurveyAnswers answers() {
        if (!faults.isEmpty()) {
            throw faults.exception();
        }
        return answers;
    }

    /** The dry run as lines of English text. */
    public List<String> inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The dry run as lines of text. Rules of faults are in English.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public List<String> inWords(Translation translation) {
        return PlanText.in(translation).of(this);
    }

    List<String> faultLines() {
        return faults.faults().stream()
                .map(fault -> fault.inWords(faults.placeWord()))
                .toList();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ImportPlan[" + columns.size() + " columns, " + faults.count() + " faults, ***]";
    }

    /** The faults of a source: the first of them, and how many there are. */
    static final class Faults {

        /** Enough to see what is wrong, and no more than a person reads. */
        private static final int MOST = 100;

        private final String source;
        private final String placeWord;
        private final List<ImportFault> faults = new ArrayList<>();
        private long count;

        Faults(String source, String placeWord) {
            this.source = source;
            this.placeWord = placeWord;
        }

        void add(ImportFault fault) {
            count++;
            if (faults.size() < MOST) {
                faults.add(fault);
            }
        }

        void add(long place, String rule) {
            add(new ImportFault(place, OptionalInt.empty(), rule));
        }

        void add(long place, int column, String rule) {
            add(new ImportFault(place, OptionalInt.of(column + 1), rule));
        }

        List<ImportFault> faults() {
            return List.copyOf(faults);
        }

        long count() {
            return count;
        }

        boolean isEmpty() {
            return count == 0;
        }

        String source() {
            return source;
        }

        String placeWord() {
            return placeWord;
        }

        IllegalArgumentException exception() {
            return new IllegalArgumentException(source + ", " + faults.get(0).inWords(placeWord)
                    + (count > 1 ? " (and " + (count - 1) + " more, see the dry run)" : ""));
        }
    }
}
