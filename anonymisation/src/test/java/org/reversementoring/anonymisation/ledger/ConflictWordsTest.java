package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.language.Translation;

/** Law: each conflict says in each language why a release is refused and what can be done, without numbers of laws. */
class ConflictWordsTest {

    @Test
    void eachConflictHasItsOwnShortWords() {
        Set<String> all = new HashSet<>();
        for (Translation language : List.of(Translation.of("en"), Translation.of("de"))) {
            for (Conflict conflict : Conflict.values()) {
                String text = new Objection(conflict, ReportId.of("r-1"), "must not be read").inWords(language);
                assertThat(text).doesNotContain("must not be read", "r-1", conflict.name());
                assertThat(text).doesNotContainPattern("\\b[TGLW]\\d");
                for (String sentence : text.split("(?<=\\.) ", -1)) {
                    assertThat(sentence.split(" ", -1)).as(sentence).hasSizeBetween(3, 16);
                }
                all.add(text);
            }
        }
        assertThat(all).hasSize(2 * Conflict.values().length);
    }
}
