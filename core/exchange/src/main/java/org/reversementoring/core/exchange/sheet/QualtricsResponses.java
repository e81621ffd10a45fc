package org.reversementoring.core.exchange.sheet;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The reader of responses that Qualtrics exported as CSV or TSV, with its three rows of names: the codes, the texts and the import identifiers.
 * A column is called by its code; one whose code is not the form's is found by its text. {@code Finished} says whether a response was sent off; previews are left out.
 * Immutable.
 */
public final class QualtricsResponses {

    private static final int HEADER_ROWS = 3;
    /** Status codes and words of responses that people gave, also offline or imported. */
    private static final Set<String> ANSWERS = Set.of("", "0", "ip address", "4", "imported", "16", "offline");

    private static final Set<String> PREVIEWS =
            Set.of("1", "survey preview", "2", "survey test", "17", "offline preview");

    private static final String IMPORT_ID = "{\"ImportId\"";

    private final SurveyForm form;
    private final AnswerMapping mapping;
    private final SeparatedText text;
    private final boolean completedOnly;

    private QualtricsResponses(SurveyForm form, AnswerMapping mapping, SeparatedText text, boolean completedOnly) {
        this.form = form;
        this.mapping = mapping;
        this.text = text;
        this.completedOnly = completedOnly;
    }

    /** Responses to a form. */
    public static QualtricsResponses of(SurveyForm form) {
        return new QualtricsResponses(form, AnswerMapping.standard(), SeparatedText.undeclared(), false);
    }

    /** The same with what the host declares of columns and cells. */
    public QualtricsResponses with(AnswerMapping declared) {
        return new QualtricsResponses(form, declared, text, completedOnly);
    }

    /** The same, written as declared. */
    public QualtricsResponses in(SeparatedText declared) {
        return new QualtricsResponses(form, mapping, declared, completedOnly);
    }

    /** The same for a file without the column {@code Finished}: finished responses alone were exported. */
    public QualtricsResponses completedOnly() {
        return new QualtricsResponses(form, mapping, text, true);
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
        Header header = new Header(collector);
        text.collect(collector, "Qualtrics", HEADER_ROWS, bytes, header::line);
        header.close();
        return collector.plan();
    }

    /** Keeps the rows of names until the first answer comes. */
    private final class Header {
        private final AnswerCollector collector;
        private final List<List<String>> names = new ArrayList<>();
        private long place = 1;
        private boolean told;
        private int finished = -1;
        private int status = -1;

        Header(AnswerCollector collector) {
            this.collector = collector;
        }

        void line(long line, List<String> cells) {
            if (!told && names.size() < HEADER_ROWS) {
                place = names.isEmpty() ? line : place;
                names.add(cells);
                if (names.size() == HEADER_ROWS) {
                    tell();
                }
                return;
            }
            if (status >= 0 && status < cells.size()) {
                String kind = cells.get(status).strip().toLowerCase(Locale.ROOT);
                if (PREVIEWS.contains(kind)) {
                    collector.note(SourceNote.PREVIEW_ROWS);
                    return;
                }
                if (!ANSWERS.contains(kind)) {
                    fault(
                            line,
                            status,
                            "must be a status that Qualtrics gives to answers or previews; or leave the column out by name");
                }
            }
            collector.row(line, cells, state(line, cells));
        }

        private void fault(long line, int column, String rule) {
            collector.fault(new ImportFault(line, OptionalInt.of(column + 1), rule));
        }

        private void tell() {
            told = true;
            List<String> codes = names.get(0).stream().map(String::strip).toList();
            List<String> small =
                    codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
            finished = small.indexOf("finished");
            status = small.indexOf("status");
            if (finished < 0 && !completedOnly) {
                fault(place, 0, "must have a column Finished, which says what was sent off; or declare completedOnly");
            }
            List<SourceColumn> columns = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                String second = names.size() > 1 && i < names.get(1).size()
                        ? names.get(1).get(i)
                        : "";
                String code = codes.get(i);
                // A column keeps the name that the host knows it by.
                String third = names.size() > 2 && i < names.get(2).size()
                        ? names.get(2).get(i)
                        : "";
                boolean question = third.contains("QID");
                Optional<ItemCode> told = byText(second);
                if (isCode(code) && told.isPresent() && !told.get().value().equals(Identities.key(code))) {
                    fault(place, i, "must have code and text of the same item, but the text is that of another");
                }
                if (!question && ColumnDropReason.ofColumn(code).isPresent()) {
                    // Qualtrics' own, whatever a topic is called.
                    columns.add(SourceColumn.dropped(
                            code, ColumnDropReason.ofColumn(code).get()));
                    continue;
                }
                columns.add(
                        isCode(code)
                                ? SourceColumn.of(code)
                                : byText(second)
                                        .map(item -> SourceColumn.item(code, item))
                                        .orElseGet(() -> SourceColumn.of(code)));
            }
            List<ColumnRole> roles = collector.roles(columns);
            status = status >= 0 && roles.get(status).equals(new ColumnRole.Dropped(ColumnDropReason.BY_HOST))
                    ? -1
                    : status;
            collector.columns(place, columns);
            if (names.size() < HEADER_ROWS || !names.get(2).get(0).strip().startsWith(IMPORT_ID)) {
                collector.fault(
                        new ImportFault(
                                place,
                                OptionalInt.empty(),
                                "must have three rows of names, the third with import identifiers; read another file as an AnswerSheet"));
            }
        }

        void close() {
            if (!told && !names.isEmpty()) {
                tell();
            }
        }

        private RowState state(long line, List<String> cells) {
            if (finished < 0 || finished >= cells.size()) {
                return RowState.COMPLETE;
            }
            return switch (cells.get(finished).strip().toLowerCase(Locale.ROOT)) {
                case "1", "true" -> RowState.COMPLETE;
                case "0", "false" -> RowState.INCOMPLETE;
                default -> {
                    fault(line, finished, "must be 1 or 0, True or False");
                    yield RowState.INCOMPLETE;
                }
            };
        }
    }

    private boolean isCode(String name) {
        return form.items().stream().anyMatch(item -> item.code().value().equals(Identities.key(name)));
    }

    /** The only item with this text, in any language of the form. */
    private Optional<ItemCode> byText(String text) {
        String key = Identities.key(text);
        List<ItemCode> found = form.items().stream()
                .filter(item -> item.text().byLanguage().values().stream()
                        .anyMatch(each -> Identities.key(each).equals(key)))
                .map(FormItem::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
