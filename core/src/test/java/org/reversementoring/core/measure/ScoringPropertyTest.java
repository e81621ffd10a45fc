package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.reversementoring.core.Fraction;

class ScoringPropertyTest {

    private static final Instrument CBI = Instruments.cbiWork();
    private static final Instrument GMC = Instruments.cbiWorkGmc();
    private static final List<Instrument> ALL = Instruments.all();

    /** An instrument and two forms of it. */
    record Forms(Instrument instrument, List<Integer> one, List<Integer> other) {}

    @Provide
    Arbitrary<Forms> forms() {
        return Arbitraries.of(ALL).flatMap(instrument -> {
            List<Integer> options = instrument.items().get(0).scale().options().stream()
                    .map(ResponseOption::value)
                    .toList();
            // Missing ones are rare, or no instrument that needs every answer would ever be scored.
            Arbitrary<List<Integer>> form = Arbitraries.frequencyOf(
                            Tuple.of(20, Arbitraries.of(options)), Tuple.of(1, Arbitraries.just(Measures.MISSING)))
                    .list()
                    .ofSize(instrument.items().size());
            return Combinators.combine(form, form).as((one, other) -> new Forms(instrument, one, other));
        });
    }

    @Property
    void keepsEveryScoreWithinItsRange(@ForAll("forms") Forms forms) {
        Instrument instrument = forms.instrument();
        Score score = instrument.score(Measures.answers(instrument, forms.one()));
        int answered = (int)
                forms.one().stream().filter(value -> value != Measures.MISSING).count();
        assertThat(score.answered()).isEqualTo(answered);
        assertThat(score instanceof Score.Scored)
                .isEqualTo(answered >= instrument.missing().needed(forms.one().size()));
        if (score instanceof Score.Scored scored) {
            assertThat(instrument.range().contains(scored.value())).isTrue();
            assertThat(scored.range()).isEqualTo(instrument.range());
        }
    }

    /** Not random: 5^7 = 78125 forms are few enough to go through. */
    @Example
    void mirrorsTheCbiInTheGmcScoreForEveryForm() {
        int[] values = new int[7];
        for (int form = 0; form < 78_125; form++) {
            for (int i = 0, rest = form; i < 7; i++, rest /= 5) {
                values[i] = rest % 5 * 25;
            }
            MeasureAnswers answers = Measures.answers(CBI, values);
            Fraction cbi = ((Score.Scored) CBI.score(answers)).value();
            Score.Scored gmc = (Score.Scored) GMC.score(answers);
            // by hand, in sevenths: the six items as they are, the seventh turned round
            int sum = IntStream.of(values).limit(6).sum() + 100 - values[6];
            if (!cbi.equals(Fraction.of(sum, 7))
                    || !gmc.value().equals(Fraction.of(100).minus(cbi))) {
                throw new AssertionError("form " + form + ": " + cbi + " and " + gmc.value());
            }
            BurnoutCategory expected = 700 - sum <= 175
                    ? BurnoutCategory.HIGH
                    : 700 - sum <= 350 ? BurnoutCategory.MODERATE : BurnoutCategory.LOW;
            if (BurnoutCategory.of(gmc) != expected) {
                throw new AssertionError("form " + form + ": " + BurnoutCategory.of(gmc));
            }
        }
    }

    @Example
    void reachesTheEndsOfItsRange() {
        for (Instrument instrument : ALL) {
            boolean inverted = instrument.scoring() == ScoringRule.INVERTED_PERCENT_MEAN;
            assertThat(end(instrument, inverted)).isEqualTo(instrument.range().lowest());
            assertThat(end(instrument, !inverted)).isEqualTo(instrument.range().highest());
        }
    }

    @Property
    void changesBackByTheOppositeTrend(@ForAll("forms") Forms forms) {
        Instrument instrument = forms.instrument();
        if (instrument.score(Measures.answers(instrument, forms.one())) instanceof Score.Scored before
                && instrument.score(Measures.answers(instrument, forms.other())) instanceof Score.Scored after) {
            ScoreChange there = before.changeTo(after);
            ScoreChange back = after.changeTo(before);
            assertThat(Fraction.of(0).minus(there.difference())).isEqualTo(back.difference());
            assertThat(there.difference().signum()).isEqualTo(after.value().compareTo(before.value()));
            assertThat(back.trend() == there.trend()).isEqualTo(there.trend() == Trend.UNCHANGED);
        }
    }

    private static Fraction end(Instrument instrument, boolean highest) {
        List<Integer> values = instrument.items().stream()
                .map(item -> highest == item.reversed()
                        ? item.scale().lowest()
                        : item.scale().highest())
                .toList();
        return ((Score.Scored) instrument.score(Measures.answers(instrument, values))).value();
    }
}
