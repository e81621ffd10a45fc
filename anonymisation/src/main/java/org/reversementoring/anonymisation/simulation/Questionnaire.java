package org.reversementoring.anonymisation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;

/** A generator of one person's answers before and after; {@link TrueShift} says how they change. */
final class Questionnaire {

    private final Instrument instrument;
    private final int[] weights;
    private final int rising;
    private final int falling;

    Questionnaire(Instrument instrument, TrueShift shift) {
        this.instrument = instrument;
        this.weights = shift.before().stream().mapToInt(Integer::intValue).toArray();
        this.rising = Draws.millionths(shift.rising());
        this.falling = Draws.millionths(shift.falling());
    }

    /** A drawn code: one made from who it is could be tried out. */
    BeforeAndAfter answered(boolean completed, Draws draws) {
        PairingCode person = PairingCode.of(draws.code());
        List<OptionalInt> before = new ArrayList<>();
        List<OptionalInt> after = new ArrayList<>();
        int changing = rising + falling;
        int[] ways = {rising, falling, Draws.MILLION - changing};
        for (int item = 0; item < instrument.items().size(); item++) {
            int lowest = instrument.items().get(item).scale().lowest();
            int point = draws.place(weights);
            int moved = switch (draws.place(ways)) {
                case 0 -> Math.min(point + 1, weights.length - 1);
                case 1 -> Math.max(point - 1, 0);
                default -> point;
            };
            before.add(OptionalInt.of(lowest + point));
            after.add(OptionalInt.of(lowest + moved));
        }
        Optional<MeasureAnswers> later =
                completed ? Optional.of(instrument.answers(person, TimePoint.T1, after)) : Optional.empty();
        return new BeforeAndAfter(instrument.answers(person, TimePoint.T0, before), later);
    }
}
