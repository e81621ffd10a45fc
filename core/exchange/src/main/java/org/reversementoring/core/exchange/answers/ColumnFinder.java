package org.reversementoring.core.exchange.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * Finds what the columns of a source become: first by what the host declared, then by what the format knows, by the codes of the form's items,
 * by the names that tools add, and last by the items' texts.
 */
final class ColumnFinder {

    /** The number that a tool puts before a question, for instance {@code 3. }, {@code Q3: } or {@code 3.a. }. */
    private static final Pattern NUMBER = Pattern.compile("^q?[0-9]{1,3}(?:[.][a-z0-9]{1,3}){0,9}+[.):]?\\s+");

    /** The code that a tool puts before a question: Moodle writes {@code (strengths) This doctor has strengths}. */
    private static final Pattern CODE = Pattern.compile("^\\(([a-z][a-z0-9]{0,19})\\)(\\s|$)");

    private final Declarations declared;
    private final Map<String, FormItem> codes = new HashMap<>();
    private final Map<String, FormItem> texts = new HashMap<>();
    private final Set<String> sharedTexts = new HashSet<>();

    ColumnFinder(SurveyForm form, AnswerMapping mapping) {
        this.declared = mapping.declared();
        for (FormItem item : form.items()) {
            codes.put(item.code().value(), item);
            for (String text : new HashSet<>(item.text().byLanguage().values())) {
                FormItem other = texts.putIfAbsent(Identities.key(text), item);
                if (other != null && !other.code().equals(item.code())) {
                    sharedTexts.add(Identities.key(text));
                }
            }
        }
    }

    ColumnRole role(SourceColumn column) {
        String key = AnswerMapping.key(column.name());
        if (declared.respondent().filter(key::equals).isPresent()) {
            return new ColumnRole.Respondent(wouldBeDropped(column));
        }
        ItemCode mapped = declared.items().get(key);
        if (mapped != null) {
            ColumnRole role = ofForm(new ColumnRole.Answer(mapped));
            return role instanceof ColumnRole.Respondent ? new ColumnRole.Respondent(wouldBeDropped(column)) : role;
        }
        if (declared.timeColumn().filter(key::equals).isPresent()) {
            return new ColumnRole.Time();
        }
        if (declared.filters().containsKey(key)) {
            return new ColumnRole.Filter();
        }
        if (declared.dropped().contains(key)) {
            return new ColumnRole.Dropped(ColumnDropReason.BY_HOST);
        }
        return column.known().map(this::ofForm).orElseGet(() -> named(column.name(), key));
    }

    private boolean wouldBeDropped(SourceColumn column) {
        return column.known().filter(ColumnRole.Dropped.class::isInstance).isPresent()
                || ColumnDropReason.ofColumn(column.name()).isPresent();
    }

    /** A note is no question, and an item in which the respondent says who answers is no answer. */
    private ColumnRole ofForm(ColumnRole known) {
        return known instanceof ColumnRole.Answer answer
                        && codes.containsKey(answer.item().value())
                ? of(codes.get(answer.item().value()))
                : known;
    }

    private ColumnRole of(FormItem item) {
        if (item.isNote()) {
            return new ColumnRole.Dropped(ColumnDropReason.NOTE);
        }
        if (item.isRespondent()) {
            return declared.respondent().isPresent()
                    ? new ColumnRole.Dropped(ColumnDropReason.IDENTITY)
                    : new ColumnRole.Respondent(false);
        }
        return new ColumnRole.Answer(item.code());
    }

    /** Another question may begin with a code in brackets. */
    private static boolean isTextOf(FormItem item, String key) {
        return key.isBlank()
                || item.text().byLanguage().values().stream()
                        .anyMatch(text -> Identities.key(text).equals(key.strip()));
    }

    private Optional<FormItem> byText(String key) {
        return sharedTexts.contains(key) ? Optional.empty() : Optional.ofNullable(texts.get(key));
    }

    private ColumnRole named(String name, String key) {
        if (name.isEmpty()) {
            return new ColumnRole.Dropped(ColumnDropReason.EMPTY);
        }
        Matcher bracketed = CODE.matcher(key);
        FormItem byCode = codes.get(bracketed.find() ? bracketed.group(1) : key);
        if (byCode != null && (byCode.code().value().equals(key) || isTextOf(byCode, key.substring(bracketed.end())))) {
            return of(byCode);
        }
        Optional<ColumnDropReason> reason = ColumnDropReason.ofColumn(name);
        if (reason.isPresent()) {
            return new ColumnRole.Dropped(reason.get());
        }
        return byText(key)
                .or(() -> byText(NUMBER.matcher(key).replaceFirst("")))
                .map(this::of)
                .orElseGet(ColumnRole.Unknown::new);
    }

    /** Whether a text that somebody wrote would be read from a column that leads to a person. */
    boolean leadsToAPerson(SourceColumn column, ColumnRole role) {
        return role instanceof ColumnRole.Answer answer
                && Optional.ofNullable(codes.get(answer.item().value()))
                        .filter(FormItem::isText)
                        .isPresent()
                && !codes.containsKey(AnswerMapping.key(column.name()))
                && ColumnDropReason.ofColumn(column.name())
                        .filter(reason -> reason != ColumnDropReason.TECHNICAL)
                        .isPresent();
    }

    /** The items that the host mapped and the form does not have. */
    List<ItemCode> mappedInVain() {
        return declared.items().values().stream()
                .filter(item -> !codes.containsKey(item.value()))
                .sorted()
                .toList();
    }

    /** Why a column is not known, for its fault. */
    String rule(SourceColumn column) {
        return sharedTexts.contains(Identities.key(column.name()))
                ? "must stand for one item, but two items have this text; export with codes"
                : "must have the code or text of an item, be mapped, or be left out by name";
    }

    /** The name, if it is one that the form, the host or the library knows. */
    Optional<String> known(SourceColumn column, ColumnRole role) {
        boolean told = !(role instanceof ColumnRole.Unknown) && !column.name().isEmpty();
        if (role instanceof ColumnRole.Answer answer) {
            return Optional.of(answer.item().value());
        }
        if (role instanceof ColumnRole.Dropped dropped
                && dropped.reason() != ColumnDropReason.BY_HOST
                && ColumnDropReason.ofColumn(column.name()).isEmpty()) {
            return Optional.empty();
        }
        return told ? Optional.of(column.name()) : Optional.empty();
    }

    /** Whether a role may come twice. */
    static boolean mayRepeat(ColumnRole role) {
        return role instanceof ColumnRole.Dropped
                || role instanceof ColumnRole.Tick
                || role instanceof ColumnRole.Unknown;
    }

    /** The items that nothing answers. */
    static List<FormItem> without(SurveyForm form, List<ColumnRole> roles) {
        Set<ItemCode> found = new HashSet<>();
        for (ColumnRole role : roles) {
            if (role instanceof ColumnRole.Answer answer) {
                found.add(answer.item());
            } else if (role instanceof ColumnRole.Tick tick) {
                found.add(tick.item());
            }
        }
        return form.items().stream()
                .filter(item -> !item.isNote() && !item.isRespondent() && !found.contains(item.code()))
                .toList();
    }
}
