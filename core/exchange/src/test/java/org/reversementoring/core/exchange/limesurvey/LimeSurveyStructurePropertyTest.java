package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.SurveyForm;

class LimeSurveyStructurePropertyTest {

    /**
     * Laws: whatever the texts, no cell has a sign that a reader takes for its own, a reader of CSV sees the same cells, a person reads
     * what the form says, and a loss is told if and only if a brace was changed.
     */
    @Property
    void noTextBreaksTheFile(@ForAll("forms") SurveyForm form) {
        FormFile file = LimeSurveyStructure.of(form);
        assertThat(file.text()).doesNotContain("\"", "\\", "\r", "\u2028").doesNotContainPattern("\\{[^ ]");
        assertThat(CsvLines.all(new StringReader(file.text()), CsvDialect.separatedBy('\t')))
                .isEqualTo(Structure.lines(file.text()))
                .allMatch(cells -> cells.size() == StructureRows.COLUMNS.size());
        boolean changed = false;
        for (String tag : form.languages()) {
            List<Structure.Seen> seen = Structure.of(file.text()).seen(LimeSurveyLanguage.of(tag));
            assertThat(seen).isEqualTo(Structure.of(form, tag));
            changed |= form.items().stream()
                    .anyMatch(item -> (item.text().in(tag) + "\n" + item.help().in(tag) + "\n")
                                    .matches("(?s).*\\{[^ ].*")
                            || item.options().stream()
                                    .anyMatch(option -> (option.label().in(tag) + "\n").matches("(?s).*\\{[^ ].*")));
            changed |= form.sections().stream()
                    .anyMatch(section -> (section.title().in(tag) + "\n").matches("(?s).*\\{[^ ].*"));
        }
        assertThat(file.losses().stream().anyMatch(loss -> loss.kind() == FormLoss.Kind.CHANGED_SIGNS))
                .isEqualTo(changed);
    }

    @Provide
    Arbitrary<SurveyForm> forms() {
        return Hostile.forms();
    }
}
