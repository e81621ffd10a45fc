package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.language.UnsupportedLanguageException;
import org.reversementoring.core.report.WithheldReason;

/** Each reason has words in each language, and each reader reads what that reader may know. */
class WithheldWordsTest {

    private static final List<Translation> LANGUAGES = List.of(Translation.of("en"), Translation.of("de"));
    private static final String SUBJECT = "panel size must be at least 5 under policy standard, but was 4";

    private static Release.Withheld withheld(Release.Code... codes) {
        List<Release.Reason> reasons = new ArrayList<>();
        for (Release.Code code : codes) {
            reasons.add(new Release.Reason(code, SUBJECT));
        }
        return new Release.Withheld(reasons);
    }

    @Test
    void eachCodeHasItsOwnWordsInEachLanguage() {
        Set<String> all = new TreeSet<>();
        for (Translation language : LANGUAGES) {
            for (Release.Code code : Release.Code.values()) {
                WithheldReason words = WithheldReason.of(code.name(), language);
                all.add(words.why());
                all.add(words.remedy());
                assertThat(words.remedy()).isEqualTo(new Release.Reason(code, SUBJECT).next(language));
            }
            all.add(WithheldReason.of("NO_SUCH_CODE", language).why());
        }
        assertThat(all)
                .hasSize(LANGUAGES.size() * (2 * Release.Code.values().length + 1))
                .allMatch(text -> text.endsWith("."));
    }

    /** Law (T10): only the custodian and a developer can tell one reason from another. */
    @ParameterizedTest
    @EnumSource(Release.Audience.class)
    void whatThePeopleOfACycleReadIsAFunctionOfNoReason(Release.Audience audience) {
        boolean mayKnow = audience == Release.Audience.CUSTODIAN || audience == Release.Audience.DEVELOPER;
        for (Translation language : LANGUAGES) {
            Set<String> texts = new TreeSet<>();
            for (Release.Code code : Release.Code.values()) {
                texts.add(withheld(code).inWords(audience, language));
            }
            texts.add(withheld(Release.Code.values()).inWords(audience, language));
            assertThat(texts).hasSize(mayKnow ? Release.Code.values().length + 1 : 1);
            assertThat(texts)
                    .allMatch(text -> text.contains(SUBJECT) == (audience == Release.Audience.DEVELOPER))
                    .allMatch(text -> text.contains("PANEL_") == false || audience == Release.Audience.DEVELOPER)
                    .allMatch(text -> text.matches("(There is no report|Diesmal gibt es keinen Bericht).*\\."));
        }
    }

    @Test
    void sentencesForPeopleAreShort() {
        for (Translation language : LANGUAGES) {
            for (Release.Audience audience : Release.Audience.values()) {
                if (audience != Release.Audience.DEVELOPER) {
                    for (String sentence : withheld(Release.Code.values())
                            .inWords(audience, language)
                            .split("(?<=\\.) ", -1)) {
                        assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(15);
                    }
                }
            }
        }
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() -> withheld(Release.Code.WORDING).inWords(Release.Audience.MENTEE, Translation.of("fr")))
                .withMessage("refusals: language must be one of [de, en], but was fr");
    }
}
