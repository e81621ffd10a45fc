package org.reversementoring.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.RaterAnswers;
import org.reversementoring.core.multisource.RaterGroup;

/** A file of marks is read as a whole or not at all, and its order does not survive. */
class RaterSheetTest {

    private static final RatingScale FIVE = RatingScale.of(List.of("a", "b", "c", "d", "e"));
    private static final List<RaterGroup> GROUPS = List.of(RaterGroup.of("peers", 3), RaterGroup.of("juniors", 2));
    private static final String GOOD =
            "group,question,mark\npeers,q2,5\njuniors,q1,2\nPeers,q1,4\npeers,q1,\npeers,q1,1\n";

    private static RaterAnswers read(String text) {
        return RaterSheet.read("msf.csv", new StringReader(text), CsvDialect.comma(), FIVE, GROUPS);
    }

    @Test
    void readsMarksByQuestionAndGroup(@TempDir Path folder) throws IOException {
        RaterAnswers answers = read(GOOD);
        assertThat(answers.questions()).containsExactly(ItemId.of("q1"), ItemId.of("q2"));
        assertThat(answers.marks(ItemId.of("q1"))).containsExactly(List.of(1, 4), List.of(2));
        assertThat(answers.marks(ItemId.of("q2"))).containsExactly(List.of(5), List.of());
        assertThat(read("question,mark,group\nq1,1,peers\nq1,4,peers\nq2,5,peers\nq1,2,juniors\n"))
                .as("order of rows and columns")
                .isEqualTo(answers);
        Path file = Files.writeString(folder.resolve("msf.csv"), GOOD);
        assertThat(RaterSheet.read(file, CsvDialect.comma(), FIVE, GROUPS)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zanzibar,q1,1 | line 7, column group: must be one of the groups that were asked",
                "peers,q2,6 | line 7, column mark: must be blank or a whole number from 1 to 5",
                "peers,q2,Zanzibar | line 7, column mark: must be blank or a whole number from 1 to 5",
                "peers,,1 | line 7, column question: must be the identifier of a question",
                "peers,q1,2 | line 7, column group: must have no more rows for a question than the group has raters",
                "peers,q1,2,3 | line 7: must have 3 cells, but had 4"
            })
    void aFaultNamesLineColumnAndRuleAndNoCell(String row, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOOD + row + "\n"))
                .withMessage("msf.csv, " + fault)
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Zanzibar"));
    }

    /** A column that links rows, or names who rated, is refused and not left out in silence. */
    @Test
    void aColumnMoreOrLessIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("group,question,mark,rater\npeers,q1,1,Zanzibar\n"))
                .withMessage("msf.csv, line 1: column 4 must be group, question or mark");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("group,mark\npeers,1\n"))
                .withMessageContaining("must have a column question");
    }
}
