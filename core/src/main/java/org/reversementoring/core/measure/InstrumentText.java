package org.reversementoring.core.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.SubscaleId;

/**
 * The reader of the instruments in one resource file. A fault in a file is the library's own and shows in the first test.
 */
final class InstrumentText {

    private final ResourceBundle text;

    InstrumentText(String file) {
        // The root locale: a host's default locale must not change what is asked or how it is scored.
        text = ResourceBundle.getBundle(
                "org.reversementoring.core.measure." + file, Locale.ROOT, InstrumentText.class.getClassLoader());
    }

    /** The ids of the instruments in the file, in its order. */
    List<InstrumentId> ids() {
        return numbered("instrument.").stream().map(InstrumentId::of).toList();
    }

    Instrument instrument(InstrumentId id) {
        String questionnaire = or(id + ".questionnaire", id.value());
        int size = Integer.parseInt(text.getString(questionnaire + ".size"));
        return Instrument.builder()
                .id(id)
                .questionnaire(InstrumentId.of(questionnaire))
                .version(text.getString("version"))
                .language(text.getString("language"))
                .title(text.getString(id + ".title"))
                .construct(text.getString(id + ".construct"))
                .items(IntStream.rangeClosed(1, size)
                        .mapToObj(number -> item(questionnaire, number))
                        .toList())
                .subscales(subscales(questionnaire))
                .direction(Direction.valueOf(text.getString(id + ".direction")))
                .scoring(ScoringRule.valueOf(text.getString(id + ".scoring")))
                .missing(missing(text.getString(id + ".missing")))
                .licence(text.getString(text.containsKey("licence") ? "licence" : id + ".licence"))
                .attribution(text.getString(id + ".attribution"))
                .source(text.getString(id + ".source"))
                .textShipped(Boolean.parseBoolean(text.getString("shipped")))
                .build();
    }

    private InstrumentItem item(String questionnaire, int number) {
        InstrumentItem.Builder item = InstrumentItem.builder()
                .id(itemId(questionnaire, number))
                .reversed(numbers(or(questionnaire + ".reversed", "")).contains(number))
                .scale(scale(text.getString(
                        text.containsKey(questionnaire + ".scale." + number)
                                ? questionnaire + ".scale." + number
                                : questionnaire + ".scale")));
        String key = questionnaire + ".item." + number;
        return (text.containsKey(key) ? item.text(text.getString(key)) : item).build();
    }

    private List<Subscale> subscales(String questionnaire) {
        List<Subscale> subscales = new ArrayList<>();
        List<String> ids = numbered(questionnaire + ".subscale.");
        for (int i = 0; i < ids.size(); i++) {
            String key = questionnaire + ".subscale." + (i + 1);
            subscales.add(new Subscale(
                    SubscaleId.of(ids.get(i)),
                    text.getString(key + ".title"),
                    numbers(text.getString(key + ".items")).stream()
                            .sorted()
                            .map(number -> itemId(questionnaire, number))
                            .toList()));
        }
        return subscales;
    }

    /** Each option is its value, a space and its label. */
    private ResponseScale scale(String name) {
        return new ResponseScale(numbered("scale." + name + ".").stream()
                .map(option -> {
                    int space = option.indexOf(' ');
                    return new ResponseOption(
                            Integer.parseInt(option.substring(0, space)), option.substring(space + 1));
                })
                .toList());
    }

    private static MissingRule missing(String name) {
        return switch (name) {
            case "none" -> new MissingRule.NoneMissing();
            case "half" -> new MissingRule.HalfAnswered();
            default -> throw new AssertionError("reverse-mentoring: no missing rule is called " + name);
        };
    }

    private static ItemId itemId(String questionnaire, int number) {
        return ItemId.of(questionnaire + "-" + number);
    }

    private static Set<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private List<String> numbered(String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 1; text.containsKey(prefix + i); i++) {
            values.add(text.getString(prefix + i));
        }
        return values;
    }

    private String or(String key, String otherwise) {
        return text.containsKey(key) ? text.getString(key) : otherwise;
    }
}
