package org.reversementoring.core.guide.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({"nhs, en", "nhs, de", "hr, en", "hr, de", "university, en", "university, de"})
    void hasTheSameKeysInEachProfileAndLanguage(String profile, String language) {
        Vocabulary vocabulary = Vocabulary.of(profile, Locale.forLanguageTag(language));
        assertThat(vocabulary.keys()).isEqualTo(Vocabulary.of("nhs", Locale.UK).keys());
        assertThat(vocabulary.label("language")).startsWith(language);
        assertThat(vocabulary.keys())
                .allSatisfy(key -> assertThat(vocabulary.label(key)).isNotBlank());
        assertThat(vocabulary.grades()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void hasALabelForEachRole() {
        assertThat(Vocabulary.of("hr", Locale.UK).keys())
                .contains(
                        "role.mentee",
                        "role.mentor",
                        "role.panel",
                        "role.nominated-mentor",
                        "role.facilitator",
                        "role.note-taker",
                        "role.custodian",
                        "role.programme-lead",
                        "role.mentor-supporter",
                        "role.concern-recipient",
                        "role.evaluator",
                        "unit",
                        "programme");
    }

    @Test
    void saysResidentDoctor() {
        Vocabulary nhs = Vocabulary.of("nhs", Locale.UK);
        assertThat(nhs.grades())
                .containsExactly(
                        "medical student",
                        "resident doctor",
                        "clinical fellow",
                        "locally employed doctor",
                        "SAS doctor",
                        "consultant");
        assertThat(nhs.keys()).noneSatisfy(key -> assertThat(nhs.label(key)).contains("junior doctor"));
        assertThat(Vocabulary.of("hr", Locale.GERMAN).label("unit")).isEqualTo("Bereich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"army", "", "NHS", "../nhs", "nhs_de"})
    void refusesAnUnknownProfile(String profile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of(profile, Locale.UK))
                .withMessage("vocabulary: profile must be one of [hr, nhs, university], but was " + profile);
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of("nhs", Locale.UK).label("role.king"))
                .withMessageMatching("vocabulary: key must be one of \\[grade.1, .*, unit], but was role.king");
    }

    @Test
    void takesAHostsFile() throws IOException {
        Vocabulary own = Vocabulary.of(new PropertyResourceBundle(
                new StringReader("grade.1 = cadet\ngrade.2 = captain\ngrade.4 = general\nunit = company\n")));
        assertThat(own.grades()).isEqualTo(List.of("cadet", "captain"));
        assertThat(own.label("unit")).isEqualTo("company");
        assertThat(own.keys()).containsExactly("grade.1", "grade.2", "grade.4", "unit");
        assertThatIllegalArgumentException().isThrownBy(() -> own.label("programme"));
    }
}
