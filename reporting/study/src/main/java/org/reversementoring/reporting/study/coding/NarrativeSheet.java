package org.reversementoring.reporting.study.coding;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.OutcomeRank;

/**
 * Short texts of a group before and after, each coded by two coders. The texts stay with the coders; only ids of codes come in, and only
 * counts leave. RAW and personal, so it is masked when printed.
 *
 * @param study title of the study, not blank
 * @param group name of the group, not blank
 * @param codes the codebook
 * @param rank rank in the design
 * @param texts one for each text
 */
public record NarrativeSheet(String study, String group, CodeList codes, OutcomeRank rank, List<NarrativeRecord> texts)
        implements CodecOnly {

    /** Fewest texts of which the agreement is told; of fewer it would tell how single ones were coded. */
    public static final int FEWEST_TEXTS = 10;

    private static final List<String> COLUMNS =
            List.of(SheetLine.STUDY, SheetLine.PERSON, SheetLine.TIME, SheetLine.DAY, "coder1", "coder2");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if study or group is blank, a person has two texts of one time or an earlier day later, or comes
     *     in two writings, or a code is not in the list; without saying who or which
     */
    public NarrativeSheet {
        texts = List.copyOf(texts);
        requireKnown(codes, texts);
        requireSheet(study, group, codes, rank, texts);
    }

    private static void requireKnown(CodeList codes, List<NarrativeRecord> texts) {
        for (NarrativeRecord text : texts) {
            for (CodedForm form : List.of(text.first(), text.second())) {
                if (form.codes().stream().anyMatch(id -> codes.find(id).isEmpty())) {
                    throw new IllegalArgumentException(
                            "narrative sheet: each code must be in the list " + codes.title() + ", but one is not");
                }
            }
        }
    }

    /**
     * Reads a sheet from CSV. One line is one text. Columns are {@code study}, {@code "code"}, {@code time} and {@code day} as in {@link
     * ConcernSheet#read}, and {@code coder1} and {@code coder2}: ids of the codebook with spaces between them, or {@code none}. A sheet
     * with a column for the text is refused. Without a rank the sheet is exploratory. Closes the reader.
     *
     * @throws IllegalArgumentException as {@link ConcernSheet#read}, and if a coder has coded nothing, not even none
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static NarrativeSheet read(Reader csv, String study, String group, CodeList codes) {
        List<NarrativeRecord> texts = new ArrayList<>();
        SheetOrder.byPerson(SheetReader.read(csv, study, COLUMNS)).values().stream()
                .flatMap(List::stream)
                .forEach(line -> texts.add(
                        new NarrativeRecord(line.person(), form(line, "coder1", codes), form(line, "coder2", codes))));
        return new NarrativeSheet(study, group, codes, OutcomeRank.EXPLORATORY, texts);
    }

    /**
     * As {@link #read(Reader, String, String, CodeList)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static NarrativeSheet read(Path csv, String study, String group, CodeList codes) {
        return CsvFile.read(csv, CsvDialect.comma(), text -> read(text, study, group, codes));
    }

    private static CodedForm form(SheetLine line, String coder, CodeList codes) {
        Set<String> ids = line.codes(coder, codes)
                .orElseThrow(() -> line.fault(coder, "must not be empty: both coders code each text"));
        return new CodedForm(line.time(), line.day(), ids);
    }

    /** The same sheet with this rank in the design. */
    public NarrativeSheet ranked(OutcomeRank design) {
        return new NarrativeSheet(study, group, codes, design, texts);
    }

    /** What both coders found, before and after, to be counted as any other sheet. */
    public ConcernSheet agreed() {
        return requireSheet(study, group, codes, rank, texts);
    }

    /** Builds the sheet of agreed codes, whose checks are those of this one too. */
    private static ConcernSheet requireSheet(
            String study, String group, CodeList codes, OutcomeRank rank, List<NarrativeRecord> texts) {
        Map<String, List<NarrativeRecord>> people = texts.stream()
                .sorted(Comparator.comparing(text -> text.first().time()))
                .collect(Collectors.groupingBy(text -> text.person().value(), TreeMap::new, Collectors.toList()));
        List<ConcernRecord> records = new ArrayList<>();
        people.values().forEach(ofOne -> {
            List<CodedForm> forms = ofOne.stream().map(NarrativeRecord::agreed).toList();
            boolean before = forms.get(0).time() == TimePoint.T0;
            records.add(new ConcernRecord(
                    ofOne.get(0).person(),
                    before ? Optional.of(forms.get(0)) : Optional.empty(),
                    before ? forms.subList(1, forms.size()) : forms));
        });
        return new ConcernSheet(study, group, codes, rank, records);
    }

    /**
     * Agreement of the two coders on whether each text has each code; empty for fewer than {@value #FEWEST_TEXTS} texts.
     */
    public Optional<Agreement> agreement() {
        if (texts.size() < FEWEST_TEXTS) {
            return Optional.empty();
        }
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (NarrativeRecord text : texts) {
            for (Code code : codes.codes()) {
                first.add(Boolean.toString(text.first().codes().contains(code.id())));
                second.add(Boolean.toString(text.second().codes().contains(code.id())));
            }
        }
        return Optional.of(Agreement.cohensKappa(first, second));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "NarrativeSheet[" + texts.size() + " texts, ***]";
    }
}
