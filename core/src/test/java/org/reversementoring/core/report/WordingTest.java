package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.FindingKind;

/** Words that count mentors, and so tell what everybody said (L1, I5). */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "All juniors say so, all",
        "they ALL say so, all",
        "at all, all",
        "(none), none",
        "Nobody asks, nobody",
        "no one asks, no one",
        "no-one asks, no-one",
        "said by everyone., everyone",
        "everybody's view, everybody",
        "only one disagrees, only one",
        "'only\n one disagrees', only one",
        "a unanimous view, unanimous",
        "agreed unanimously, unanimously",
        "there was unanimity, unanimity",
        "4 of 6 agree, n of n",
        "said by 4  of\t6, n of n",
        "4 out of 6 agree, n of n",
        "4 of the 6 agree, n of n",
        "14 of 16, n of n",
        "every one of them, every one",
        "EVERY ONE, every one",
        "every-one, every-one",
        "every body, every body",
        "four of six agree, n of n",
        "Four of the six, n of n",
        "5 of six, n of n",
        "grade 4 of six, n of n",
        "five out of 6, n of n",
        "four of us six, n of n",
        "5 in 6, n of n",
        "one in twelve, n of n",
        "4/6 agree, n of n",
        "(4 / 6), n of n",
        "12/12, n of n",
        "100 % agree, n of n",
        "100% agree, n of n",
        "100 percent, n of n",
        "100 per cent, n of n",
        "0 % disagree, n of n",
        "24/7 on call for all, all",
        "24/7 for 4/6, n of n",
        "every mentor says so, every mentor",
        "every single junior, every single junior",
        "the whole panel, whole panel",
        "the entire panel, entire panel",
        "not a single mentor, not a single",
        "\u0410ll say so, all",
        "n\u043Ebody asks, nobody",
        "n\u03BFne of them, none"
    })
    void findsAWordThatCountsMentors(String text, String word) {
        assertThat(Wording.forbiddenIn(text)).hasValue(word);
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
        assertThat(Wording.forbiddenIn(text)).isEmpty();
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
        assertThat(Wording.forbiddenIn(text)).isPresent();
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
        assertThat(Wording.forbiddenIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2026", "5 in 2026", "1.0 %", "2.100 %", "two in one", "24/7"})
    void passesYearsDecimalsAndWhatIsNoShare(String text) {
        assertThat(Wording.forbiddenIn(text)).isEmpty();
    }

    @Test
    void saysTheFirstWordOfSeveral() {
        assertThat(Wording.forbiddenIn("none, all")).hasValue("none");
        assertThat(Wording.forbiddenIn("3 of 6, or all")).hasValue("n of n");
    }

    @Test
    void isAskedOfFindings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, "Everyone waits for leave, said 5 of 6."))
                .withMessage("finding on topic rota: must not count mentors, but says \"everyone\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, "Said by 5 of 6."))
                .withMessage("finding on topic rota: must not count mentors, but says \"n of n\"");
        assertThat(new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, "Allocate leave early.").text())
                .isEqualTo("Allocate leave early.");
    }

    @Test
    void isAskedOfWordedStatementsAloneAndTogether() {
        Statement worded = new Statement.Worded("All of them agree.");
        Statement shown = new Statement.NotShown();
        Statement last = new Statement.Together(List.of(shown, shown, worded));
        for (Statement statement : List.of(worded, last)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.rating(statement))
                    .withMessage("statement on topic approachability: must not count mentors, but says \"all\"");
        }
    }

    @Test
    void refusesABlankFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, " "))
                .withMessage("reported finding must not be blank");
    }
}
