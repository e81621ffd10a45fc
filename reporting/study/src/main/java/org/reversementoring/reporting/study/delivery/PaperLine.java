package org.reversementoring.reporting.study.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * What was written down of one mentee. Personal, so it is masked when printed.
 *
 * @param answers words of the items that were recorded
 * @param minutes minutes of the times that were recorded
 */
record PaperLine(Map<PaperItem, String> answers, Map<PaperMinutes, Integer> minutes) implements CodecOnly {

    static PaperLine blank() {
        return new PaperLine(new EnumMap<>(PaperItem.class), new EnumMap<>(PaperMinutes.class));
    }

    Optional<String> answer(PaperItem item) {
        return Optional.ofNullable(answers.get(item));
    }

    Optional<Integer> time(PaperMinutes time) {
        return Optional.ofNullable(minutes.get(time));
    }

    @Override
    public String toString() {
        return "PaperLine[***]";
    }
}
