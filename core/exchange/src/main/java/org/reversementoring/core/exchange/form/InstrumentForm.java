package org.reversementoring.core.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.ResponseOption;

/**
 * The form of one or more instruments, which a person fills in under a pairing code. Immutable.
 *
 * <p>An item has the code of its identifier, for instance {@code mentorconfidence1}.
 */
public final class InstrumentForm {

    private static final String SECTION = "sec";

    private final String id;
    private final String version;
    private final Map<String, Part> parts;
    private final Map<ItemId, String> codes;
    private final Map<String, Translation> words;

    private InstrumentForm(
            String id,
            String version,
            Map<String, Part> parts,
            Map<ItemId, String> codes,
            Map<String, Translation> words) {
        this.id = id;
        this.version = version;
        this.parts = parts;
        this.codes = Map.copyOf(codes);
        this.words = Map.copyOf(words);
    }

    private record Part(String title, List<Instrument> instruments) {}

    /** The form of one instrument, with its identifier, version and title. */
    public static InstrumentForm of(Instrument instrument) {
        return of(instrument.id().value(), instrument.version(), instrument.title(), List.of(instrument));
    }

    /**
     * The form of several instruments, asked one after another.
     *
     * @param id what the host calls the questionnaire, not blank
     * @param version of the whole, not blank
     * @param title what respondents read above it, not blank
     * @param instruments at least one, all in the same language
     * @throws IllegalArgumentException if a text is blank, or there is no instrument
     */
    public static InstrumentForm of(String id, String version, String title, List<Instrument> instruments) {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("form: id and version must not be blank");
        }
        return new InstrumentForm(id, version, Map.of(), Map.of(), Map.of()).with(title, instruments);
    }

    private InstrumentForm with(String title, List<Instrument> instruments) {
        if (title.isBlank() || instruments.isEmpty()) {
            throw new IllegalArgumentException("form: must have a title that is not blank, and an instrument");
        }
        Map<String, Part> more = new LinkedHashMap<>(parts);
        String language = instruments.get(0).language();
        if (instruments.stream().anyMatch(each -> !each.language().equals(language))) {
            throw new IllegalArgumentException("form in " + language + ": all instruments must be in this language");
        }
        if (more.put(language, new Part(title, List.copyOf(instruments))) != null) {
            throw new IllegalArgumentException(
                    "form: each text must be in a language of its own, but two are in " + language);
        }
        return new InstrumentForm(id, version, more, codes, words);
    }

    /**
     * The same in one more language.
     *
     * @throws IllegalArgumentException if the instruments are in a language that is there, or in several
     */
    public InstrumentForm alsoIn(String title, List<Instrument> instruments) {
        return with(title, instruments);
    }

    /**
     * The same with a code of the host for an item.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public InstrumentForm withCode(ItemId item, String code) {
        ItemCode.of(code);
        Map<ItemId, String> more = new HashMap<>(codes);
        more.put(item, code);
        return new InstrumentForm(id, version, parts, more, words);
    }

    /** The same with the host's words, see {@link GuideForm#withWords}. */
    public InstrumentForm withWords(Translation translation) {
        Map<String, Translation> more = new HashMap<>(words);
        more.put(translation.tag(), translation);
        return new InstrumentForm(id, version, parts, codes, more);
    }

    /**
     * The form.
     *
     * @throws IllegalArgumentException with the item, if an instrument has no text to ask; a translation has other instruments, versions,
     *     items or values; two items have the same code; a value is 97, 98 or 99; or a label is not fit for a tool
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if a language is neither the library's nor the host's
     */
    public SurveyForm form() {
        Texts<Map.Entry<String, Part>> texts = Texts.of(List.copyOf(parts.entrySet()), Map.Entry::getKey, words);
        List<Instrument> base = texts.base().getValue().instruments();
        parts.forEach((language, part) -> InstrumentTranslation.requireSame(language, base, part.instruments()));
        FormText nothing = texts.of(version -> "");
        List<FormSection> sections = new ArrayList<>();
        sections.add(new FormSection(
                ItemCode.of("introduction"),
                texts.words("section.introduction"),
                List.of(new FormItem(
                        ItemCode.of("pairing"),
                        new ItemMeaning.Respondent(),
                        texts.words("respondent.person"),
                        nothing,
                        List.of()))));
        for (int i = 0; i < base.size(); i++) {
            int place = i;
            sections.add(new FormSection(
                    ItemCode.from(base.get(i).id().value(), SECTION),
                    texts.of(version ->
                            version.getValue().instruments().get(place).title()),
                    items(texts, place, nothing)));
        }
        return new SurveyForm(
                new SurveyForm.FormHead(
                        id,
                        version,
                        ItemCode.from(id, ""),
                        texts.of(part -> part.getValue().title()),
                        List.of()),
                sections,
                Optional.empty(),
                base);
    }

    private List<FormItem> items(Texts<Map.Entry<String, Part>> texts, int place, FormText nothing) {
        Instrument instrument = texts.base().getValue().instruments().get(place);
        List<FormItem> items = new ArrayList<>();
        for (int i = 0; i < instrument.items().size(); i++) {
            int number = i;
            InstrumentItem item = instrument.items().get(i);
            ItemCode code = codes.containsKey(item.id())
                    ? ItemCode.of(codes.getOrDefault(item.id(), ""))
                    : ItemCode.from(item.id().value(), "");
            items.add(new FormItem(
                    code,
                    new ItemMeaning.Value(instrument.questionnaire(), item.id()),
                    texts.of(part -> in(part, place, number).text().orElseThrow()),
                    nothing,
                    FormScales.of(
                            code,
                            item.scale().options().stream()
                                    .map(ResponseOption::value)
                                    .toList(),
                            value -> texts.of(part -> in(part, place, number)
                                    .scale()
                                    .option(value)
                                    .orElseThrow()
                                    .label()),
                            reason -> texts.words("missing." + reason.code()))));
        }
        return items;
    }

    private static InstrumentItem in(Map.Entry<String, Part> part, int place, int number) {
        return part.getValue().instruments().get(place).items().get(number);
    }
}
