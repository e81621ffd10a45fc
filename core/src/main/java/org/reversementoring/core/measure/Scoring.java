package org.reversementoring.core.measure;

import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;

/** The scoring of answers to one instrument, in whole numbers and fractions only. */
final class Scoring {

    private Scoring() {}

    static MeasureAnswers answers(
            Instrument instrument, PairingCode person, TimePoint timePoint, List<OptionalInt> values) {
        List<InstrumentItem> items = instrument.items();
        if (values.size() != items.size()) {
            throw new IllegalArgumentException("answers to " + instrument.questionnaire()
                    + ": values must be one for each of " + items.size() + " items, but were " + values.size());
        }
        MeasureAnswers.Builder answers = MeasureAnswers.builder()
                .person(person)
                .timePoint(timePoint)
                .questionnaire(instrument.questionnaire())
                .version(instrument.version());
        for (int i = 0; i < items.size(); i++) {
            InstrumentItem item = items.get(i);
            OptionalInt value = values.get(i);
            value.ifPresent(item::counted); // refuses a value that is not on the scale
            answers.addAnswers(
                    value.isPresent() ? ItemAnswer.of(item.id(), value.getAsInt()) : ItemAnswer.missing(item.id()));
        }
        return answers.build();
    }

    static Score score(Instrument instrument, MeasureAnswers answers, SubscaleId scale) {
        checkFit(instrument, answers);
        List<InstrumentItem> items = instrument.items(scale);
        long sum = 0;
        int answered = 0;
        for (InstrumentItem item : items) {
            OptionalInt value = answers.answer(item.id()).orElseThrow().value();
            if (value.isPresent()) {
                sum += item.counted(value.getAsInt());
                answered++;
            }
        }
        int needed = instrument.missing().needed(items.size());
        if (answered < needed) {
            return new Score.NotScored(instrument.id(), instrument.version(), scale, answered, needed, items.size());
        }
        ResponseScale bounds = items.get(0).scale();
        ResponseScale whole = instrument.items().get(0).scale();
        return new Score.Scored(
                instrument.id(),
                instrument.version(),
                scale,
                instrument.scoring().score(sum, answered, bounds.lowest(), bounds.highest(), items.size()),
                instrument.scoring().range(whole.lowest(), whole.highest(), items.size()),
                instrument.direction(),
                answered,
                items.size());
    }

    /** Checks every item, also outside the scale that is asked for, because one bad value makes the whole form doubtful. */
    private static void checkFit(Instrument instrument, MeasureAnswers answers) {
        String subject = "instrument " + instrument.id();
        if (!answers.questionnaire().equals(instrument.questionnaire())
                || !answers.version().equals(instrument.version())) {
            throw new IllegalArgumentException(subject + ": answers must be to " + instrument.questionnaire() + " "
                    + instrument.version() + ", but were to " + answers.questionnaire() + " " + answers.version());
        }
        for (InstrumentItem item : instrument.items()) {
            answers.answer(item.id())
                    .orElseThrow(() -> new IllegalArgumentException(subject
                            + ": each item must be answered or said to be missing, but " + item.id() + " is neither"))
                    .value()
                    .ifPresent(item::counted); // refuses a value that is not on the scale
        }
        if (answers.answers().size() != instrument.items().size()) {
            throw new IllegalArgumentException(
                    subject + ": answers must be to its " + instrument.items().size() + " items, but were "
                            + answers.answers().size());
        }
    }
}
