package org.reversementoring.core.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;

/**
 * A questionnaire and the rules by which it is scored.
 *
 * <p>All items have the same lowest and highest value, so that means are meaningful and ranges derivable; labels may differ.
 * Where a source says nothing about missing items, none may be missing. Not for implementation; ready-made ones are in
 * {@link Instruments}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableInstrument.class)
public interface Instrument extends CodecOnly {

    /** The identifier of the items and their scoring together. */
    InstrumentId id();

    /** Version of text and scoring, not blank. */
    String version();

    /** Language of the text as a BCP 47 tag, not blank. */
    String language();

    /** Title, not blank. */
    String title();

    /** The concept that it measures, not blank, for instance {@code work-related burnout}. */
    String construct();

    /** The items in the order in which they are asked and supplied; at least one, with distinct ids. */
    List<InstrumentItem> items();

    /** Parts with a score of their own; none for most instruments. */
    List<Subscale> subscales();

    /** The meaning of a high score. */
    Direction direction();

    /** The rule by which answers become a score, of the whole and of each subscale. */
    ScoringRule scoring();

    /** The rule for missing items: how many items of the whole or of a subscale must be answered for a score. */
    MissingRule missing();

    /** The licence of the text, or what is known about it, not blank. */
    String licence();

    /** The people who must be named and what was changed, not blank. */
    String attribution();

    /** DOI or URL of the source, or {@code own}; not blank. */
    String source();

    /** Whether the library ships the text of the items; then every item has one. */
    boolean textShipped();

    /** Whose answers it scores: its own, unless it is another scoring of another instrument's items. */
    @Value.Default
    default InstrumentId questionnaire() {
        return id();
    }

    /** Whether every item has a text, shipped or supplied, so that it can be asked. */
    default boolean askable() {
        return items().stream().allMatch(item -> item.text().isPresent());
    }

    /**
     * This instrument with the user's text in its empty slots, in item order.
     *
     * @throws IllegalArgumentException if text ships with the instrument, or there is not one text for each item
     */
    default Instrument withTexts(List<String> texts) {
        if (textShipped() || texts.size() != items().size()) {
            throw new IllegalArgumentException("instrument " + id() + ": texts must be one for each of "
                    + items().size() + " empty slots, but were " + texts.size()
                    + (textShipped() ? " for slots that are not empty" : ""));
        }
        return builder()
                .from(this)
                .items(IntStream.range(0, texts.size())
                        .mapToObj(i -> InstrumentItem.builder()
                                .from(items().get(i))
                                .text(texts.get(i))
                                .build())
                        .toList())
                .build();
    }

    /**
     * One person's answers, from values in item order with empty ones for missing items.
     *
     * @throws IllegalArgumentException if there is not one value for each item, or a value is not on its item's scale
     */
    default MeasureAnswers answers(PairingCode person, TimePoint timePoint, List<OptionalInt> values) {
        return Scoring.answers(this, person, timePoint, values);
    }

    /** The scores that are possible for the whole. */
    default ScoreRange range() {
        return range(SubscaleId.WHOLE);
    }

    /**
     * The scores that are possible for a subscale or the whole.
     *
     * @throws IllegalArgumentException if there is no such scale
     */
    default ScoreRange range(SubscaleId scale) {
        ResponseScale bounds = items().get(0).scale();
        return scoring().range(bounds.lowest(), bounds.highest(), items(scale).size());
    }

    /** The score of the whole, as {@link #score(MeasureAnswers, SubscaleId)}. */
    default Score score(MeasureAnswers answers) {
        return score(answers, SubscaleId.WHOLE);
    }

    /**
     * The score of a subscale or of the whole.
     *
     * @throws IllegalArgumentException if the answers are to another questionnaire or version, leave out an item without saying
     *     that it is missing, have an item or a value that there is not, or there is no such scale
     */
    default Score score(MeasureAnswers answers, SubscaleId scale) {
        return Scoring.score(this, answers, scale);
    }

    /**
     * The items of a subscale or of the whole, in item order.
     *
     * @throws IllegalArgumentException if there is no such scale
     */
    default List<InstrumentItem> items(SubscaleId scale) {
        if (scale.equals(SubscaleId.WHOLE)) {
            return items();
        }
        Subscale subscale = subscales().stream()
                .filter(candidate -> candidate.id().equals(scale))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "instrument " + id() + ": scale must be one of its own, but was " + scale));
        return items().stream()
                .filter(item -> subscale.items().contains(item.id()))
                .toList();
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a text is blank or missing, ids are repeated, items differ in their bounds, a subscale
     *     has an item that there is not, or a scale can never have enough answers
     */
    @Value.Check
    default void check() {
        if (Stream.of(version(), language(), title(), construct(), licence(), attribution(), source())
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("instrument " + id()
                    + ": version, language, title, construct, licence, attribution and source must not be blank");
        }
        Structure.check(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an instrument; {@code build} throws {@link IllegalStateException} if a required attribute is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableInstrument.Builder implements CodecOnly {
        Builder() {}
    }
}
