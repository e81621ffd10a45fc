package org.reversementoring.core.exchange.fhir;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.answers.SourceFormat;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.json.BrokenJsonException;
import org.reversementoring.core.exchange.json.JsonTokens;

/** Reads one source of responses. */
final class ResponseReader {

    private static final String TYPE = "QuestionnaireResponse";

    /** Elements besides the answers, and why each is dropped. Columns of the same names stand in the dry run. */
    private static final Map<String, ColumnDropReason> ELEMENTS = new LinkedHashMap<>();

    /** Elements that a host may map: a reference, or the value of an identifier. */
    private static final Set<String> MAPPABLE = Set.of("author", "source", "subject", "encounter", "identifier");

    /** Who does not understand them must not read the resource. */
    private static final List<String> MODIFIERS = List.of("modifierExtension", "implicitRules");

    private static final Map<String, Optional<RowState>> STATES = Map.of(
            "completed", Optional.of(RowState.COMPLETE),
            "amended", Optional.of(RowState.COMPLETE),
            "in-progress", Optional.of(RowState.INCOMPLETE),
            "stopped", Optional.empty(),
            "entered-in-error", Optional.empty());

    static {
        ELEMENTS.put("status", ColumnDropReason.STATUS);
        for (String element : List.of("author", "source", "subject", "identifier", "encounter", "contained")) {
            ELEMENTS.put(element, ColumnDropReason.IDENTITY);
        }
        ELEMENTS.put("authored", ColumnDropReason.TIME);
        ELEMENTS.put("meta", ColumnDropReason.TIME);
        ELEMENTS.put("language", ColumnDropReason.LANGUAGE);
        ELEMENTS.put("id", ColumnDropReason.TECHNICAL);
    }

    private final SurveyForm form;
    private final CanonicalUrl url;
    private final Set<String> canonicals;
    private final AnswerCollector collector;
    private final List<FormItem> columns;
    private final ResponseItems items;

    private long place;
    private long ours;
    private long others;

    ResponseReader(SurveyForm form, CanonicalUrl url, Set<String> canonicals, AnswerMapping mapping, String source) {
        this.form = form;
        this.url = url;
        this.canonicals = canonicals;
        this.collector = AnswerCollector.of(form, mapping, source, "response");
        this.columns = form.items().stream().filter(item -> !item.isNote()).toList();
        this.items = new ResponseItems(form, url, columns);
    }

    ImportPlan read(InputStream bytes) {
        collector.seen(SourceFormat.of("FHIR " + TYPE));
        List<SourceColumn> all = new ArrayList<>();
        columns.forEach(item -> all.add(SourceColumn.item(item.code().value(), item.code())));
        ELEMENTS.forEach((element, reason) -> all.add(SourceColumn.dropped(TYPE + "." + element, reason)));
        collector.columns(0, all);
        Set<String> kept = new HashSet<>(MAPPABLE);
        kept.addAll(List.of("resourceType", "questionnaire", "status", "item"));
        try (JsonTokens tokens = new JsonTokens(bytes)) {
            new ResponseSource(tokens, kept, this::response, rule -> fault(0, rule)).read();
        } catch (BrokenJsonException e) {
            collector.fault(new ImportFault(place + 1, OptionalInt.empty(), String.valueOf(e.getMessage())));
        }
        if (ours == 0 && others > 0) {
            fault(
                    0,
                    "must have a response to the questionnaire of the form, but all are to others; was it written with another address?");
        }
        return collector.plan();
    }

    private void fault(long at, String rule) {
        collector.fault(new ImportFault(at, OptionalInt.empty(), rule));
    }

    private void response(Map<String, Object> resource) {
        place++;
        if (!TYPE.equals(resource.get("resourceType"))) {
            fault(place, "resourceType must be " + TYPE + ", and others must be left out of the export");
            return;
        }
        for (String modifier : MODIFIERS) {
            if (resource.containsKey(modifier)) {
                fault(place, modifier + " must be absent, because it may turn the meaning of a response around");
                return;
            }
        }
        Optional<RowState> state = STATES.get(String.valueOf(resource.get("status")));
        if (state == null) {
            fault(place, "status must be completed, amended, in-progress, stopped or entered-in-error");
            return;
        }
        Answered answered = answered(resource.get("questionnaire"));
        if (answered == Answered.FAULTY) {
            return;
        }
        if (answered == Answered.OTHER) {
            others++;
            collector.row(place, cells(resource, Collections.nCopies(columns.size(), "")), RowState.OTHER_FORM);
            return;
        }
        ours++;
        if (ELEMENTS.keySet().stream()
                .anyMatch(element -> !element.equals("status") && resource.containsKey(element))) {
            collector.note(SourceNote.DROPPED_ELEMENTS);
        }
        if (state.isEmpty()) {
            collector.note(SourceNote.WITHDRAWN_ROWS);
            return;
        }
        row(resource, state.get());
    }

    private void row(Map<String, Object> resource, RowState state) {
        long[] faults = {0};
        ResponseItems.Reading reading = items.new Reading(resource.getOrDefault("item", List.of()), (column, rule) -> {
            faults[0]++;
            collector.fault(
                    new ImportFault(place, column < 0 ? OptionalInt.empty() : OptionalInt.of(column + 1), rule));
        });
        if (faults[0] == 0) {
            collector.row(place, cells(resource, reading.cells()), state);
        }
    }

    private enum Answered {
        OURS,
        OTHER,
        FAULTY
    }

    private Answered answered(@Nullable Object questionnaire) {
        if (!(questionnaire instanceof String canonical)) {
            fault(place, "questionnaire must be the address of the questionnaire, but is absent or no text");
            return Answered.FAULTY;
        }
        if (canonicals.contains(canonical)
                || canonical.equals(url.value())
                || canonical.equals(url + "|" + form.version())) {
            return Answered.OURS;
        }
        if (canonical.startsWith(url + "|")) {
            fault(
                    place,
                    "questionnaire must have version " + form.version() + "; another one must be declared with alsoTo");
            return Answered.FAULTY;
        }
        return Answered.OTHER;
    }

    private static List<String> cells(Map<String, Object> resource, List<String> answers) {
        List<String> cells = new ArrayList<>(answers);
        for (String element : ELEMENTS.keySet()) {
            Object value = resource.get(element);
            cells.add(
                    element.equals("status")
                            ? String.valueOf(value)
                            : MAPPABLE.contains(element) ? reference(element, value) : "");
        }
        return cells;
    }

    /** The reference, or the value of the identifier, of which R5 has a list; blank if there is none or there are several. */
    private static String reference(String element, @Nullable Object value) {
        Object one = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
        Object text = one instanceof Map<?, ?> members
                ? members.get(element.equals("identifier") ? "value" : "reference")
                : null;
        return text instanceof String reference ? reference : "";
    }
}
