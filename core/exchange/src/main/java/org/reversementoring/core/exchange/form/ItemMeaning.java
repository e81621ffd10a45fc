package org.reversementoring.core.exchange.form;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.TopicId;

/** What the answer to an item of a form becomes. */
public sealed interface ItemMeaning extends CodecOnly {

    /** A mentor's private mark. */
    record Rating(TopicId topic) implements ItemMeaning {}

    /** What a mentor writes to the core question of a topic; it becomes a point without an author. */
    record Open(TopicId topic) implements ItemMeaning {}

    /** A value of an instrument's item. */
    record Value(InstrumentId questionnaire, ItemId item) implements ItemMeaning {}

    /** Who answers: a mentor's identifier, or a pairing code. */
    record Respondent() implements ItemMeaning {}

    /** Nothing: a text to read. */
    record Note() implements ItemMeaning {}
}
