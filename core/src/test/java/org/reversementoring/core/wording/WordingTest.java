package org.reversementoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that count mentors, and so tell what everybody said (L1, I5). */
class WordingTest {

    private static final WordingCheck EN = WordingCheck.of("en-GB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All juniors say so",
                "they ALL say so",
                "(none)",
                "Nobody asks",
                "no one asks",
                "no-one asks",
                "said by everyone.",
                "everybody's view",
                "only one disagrees",
                "only\n one disagrees",
                "a unanimous view",
                "agreed unanimously",
                "there was unanimity",
                "4 of 6 agree",
                "said by 4  of\t6",
                "4 out of 6 agree",
                "4 of the 6 agree",
                "14 of 16",
                "every one of them",
                "EVERY ONE",
                "every-one",
                "every body",
                "four of six agree",
                "Four of the six",
                "5 of six",
                "grade 4 of six",
                "five out of 6",
                "four of us six",
                "5 in 6",
                "one in twelve",
                "4/6 agree",
                "(4 / 6)",
                "12/12",
                "100 % agree",
                "100% agree",
                "100 percent",
                "100 per cent",
                "0 % disagree",
                "24/7 for 4/6",
                "every mentor says so",
                "every single junior",
                "the whole panel",
                "the entire panel",
                "not a single mentor",
                "\u0410ll say so",
                "n\u043Ebody asks",
                "n\u03BFne of them"
            })
    void findsWhatCountsPeopleOfThePanel(String text) {
        assertThat(EN.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please allocate time.",
                "nonetheless kind",
                "overall calm",
                "small, tall and called at night",
                "everyones",
                "only ones",
                "unanimousish",
                "noneé",
                "4 offices",
                "a4 of 6",
                "24/7",
                "reachable 24/7, thanks",
                "2025/2026",
                "and/or 4/x",
                "100 days",
                "20 % of the time",
                "an all-round good teacher",
                "an all‑round good teacher",
                "catch-all",
                "all-\u00ADround",
                "none-the-less",
                "one of the best",
                "four of the questions",
                "someone of sixty",
                "4 of 6th",
                "most mentors",
                ""
            })
    void looksForWholeWords(String text) {
        assertThat(EN.passes(text)).isTrue();
    }

    /** Each kind of space or hyphen, and what is not seen at all, is no way around. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no\u00A0one",
                "no\u2009one",
                "no\u202Fone",
                "no\u3000one",
                "no\u2028one",
                "no\u000Bone",
                "no\u2010one",
                "no\u2011one",
                "no\u2013one",
                "no\u2014one",
                "no\uFE63one",
                "no\uFF0Done",
                "no \u200B one",
                "n\u200Bo one",
                "no o\u00ADne",
                "\uFEFFno one",
                "no\u200D \u2060one",
                "\uFF4E\uFF4F one",
                "4\u00A0of\u20076",
                "\uFF14 of \uFF16",
                "4 \u200Bof\u200B 6",
                "4\u2009/\u20096",
                "4\uFF0F6",
                "\u2074/\u2086",
                "100\u00A0%",
                "100\u202F\uFF05",
                "\u24604 of 16",
                "a\u00ADll",
                "a\u200Bl\u2060l",
                "\uFF21\uFF2C\uFF2C"
            })
    void seesThroughSpacesHyphensAndInvisibleCharacters(String text) {
        assertThat(EN.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4\u20446",
                "4\u22156",
                "no\u2212one",
                "no\u200Bone",
                "4-of-6",
                "four-of-six",
                "4 of our 6",
                "\u0664 of \u0666"
            })
    void seesThroughStrokesMinusSignsAndOtherDigits(String text) {
        assertThat(EN.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2026", "5 in 2026", "1.0 %", "2.100 %", "two in one", "24/7"})
    void passesYearsDecimalsAndWhatIsNoShare(String text) {
        assertThat(EN.passes(text)).isTrue();
    }
}
