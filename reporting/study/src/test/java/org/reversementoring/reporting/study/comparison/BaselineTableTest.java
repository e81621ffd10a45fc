package org.reversementoring.reporting.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

class BaselineTableTest {

    private static final List<Optional<String>> GRADES =
            List.of(Optional.of("fellow"), Optional.empty(), Optional.of("fellow"));

    /** NumPy 2: quantile([3, 1, 4, 1, 5, 9, 2, 6], [.25, .5, .75]) is 1.75, 3.5, 5.25; without the 6 it is 1.5, 3, 4.5. */
    @Test
    void quartilesAgreeWithNumPy() {
        Quartiles eight = quartiles(3, 1, 4, 1, 5, 9, 2, 6);
        assertThat(eight).isEqualTo(new Quartiles(Fraction.of(7, 4), Fraction.of(7, 2), Fraction.of(21, 4)));
        Quartiles seven = quartiles(3, 1, 4, 1, 5, 9, 2);
        assertThat(seven).isEqualTo(new Quartiles(Fraction.of(3, 2), Fraction.of(3), Fraction.of(9, 2)));
        assertThat(quartiles(4)).isEqualTo(new Quartiles(Fraction.of(4), Fraction.of(4), Fraction.of(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> Quartiles.of(List.of()));
    }

    private static Quartiles quartiles(int... values) {
        return Quartiles.of(IntStream.of(values).mapToObj(Fraction::of).toList());
    }

    /** A 0 is a value and not recorded is none: they lead to different medians and counts. */
    @Test
    void notRecordedIsNotZero() {
        BaselineRow.Scores zeros = (BaselineRow.Scores) BaselineRow.scores("minutes", List.of(scores(0, 0, 8)));
        BaselineRow.Scores gaps = (BaselineRow.Scores) BaselineRow.scores("minutes", List.of(scores(-1, -1, 8)));
        assertThat(zeros.quartiles().get(0).orElseThrow().median()).isEqualTo(Fraction.ZERO);
        assertThat(gaps.quartiles().get(0).orElseThrow().median()).isEqualTo(Fraction.of(8));
        assertThat(gaps.recorded()).containsExactly(1);
        assertThat(gaps.notRecorded()).containsExactly(2);
        BaselineRow.Scores none = (BaselineRow.Scores) BaselineRow.scores("minutes", List.of(scores(-1)));
        assertThat(none.quartiles()).containsExactly(Optional.empty());
    }

    /** -1 stands for not recorded. */
    private static List<Optional<Fraction>> scores(int... values) {
        return IntStream.of(values)
                .mapToObj(value -> value < 0 ? Optional.<Fraction>empty() : Optional.of(Fraction.of(value)))
                .toList();
    }

    @Test
    void countsCategoriesAlsoThoseOfNobody() {
        BaselineRow.Categories row = (BaselineRow.Categories)
                BaselineRow.categories("grade", List.of("fellow", "consultant"), List.of(GRADES, List.of()));
        assertThat(row.people()).containsExactly(List.of(2, 0), List.of(0, 0));
        assertThat(row.notRecorded()).containsExactly(1, 0);
        BaselineTable table = new BaselineTable(
                List.of("programme", "waiting"),
                List.of(3, 0),
                List.of(row, BaselineRow.scores("years", List.of(scores(4, 2, 5), scores()))));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.toString()).doesNotContain("2, 0", "recorded");
    }

    @Test
    void refusesRowsThatCountOtherPeople() {
        BaselineRow two = BaselineRow.scores("years", List.of(scores(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineTable(List.of("programme"), List.of(3), List.of(two)))
                .withMessageContaining("programme must have 3 people")
                .withMessageContaining("years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineTable(List.of("a", "a"), List.of(1, 1), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineTable(List.of("a", "b"), List.of(2, 2), List.of(two)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineRow.categories("grade", List.of("nurse", "doctor"), List.of(GRADES)))
                .withMessageContaining("one was not")
                .withMessageNotContaining("fellow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineRow.categories("grade", List.of("fellow"), List.of(GRADES)));
        assertThatIllegalArgumentException().isThrownBy(() -> BaselineRow.scores(" ", List.of()));
    }
}
