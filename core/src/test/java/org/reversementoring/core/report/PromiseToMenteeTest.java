package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.Samples;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.policy.ThemeRule;

/**
 * Law: the promise to the mentee states the facts of the promise, and "you" in it is the mentee: no sentence speaks of the reader as
 * somebody else (R6).
 */
class PromiseToMenteeTest {

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private static final ThemeRule RULE = new ThemeRule(
            "0f".repeat(32), 3, 1, Cycles.DAY, Cycles.DAY.plusYears(1), List.of(), ThemeRule.Audience.PROGRAMME_LEAD);

    /** Each method of a shipped policy for each size of panel, with ratings and without. */
    private static List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (ReleasePolicy policy : List.of(
                ReleasePolicy.conversation(),
                ReleasePolicy.standard(),
                ReleasePolicy.strong(),
                ReleasePolicy.standard().withEndorsements(4))) {
            for (int size = 3; size <= 12; size++) {
                if (policy.allowsPanelOf(size)) {
                    methods.add(Method.of(policy, size, List.of()));
                    if (policy.colluders().isPresent()) {
                        int c = policy.colluders().getAsInt();
                        methods.add(Method.of(policy, size, List.of(Samples.certificate("median-band", size, 5, c))));
                    }
                }
            }
        }
        return methods;
    }

    private static void each(String language, BiConsumer<Promise, Promise> pair) {
        for (Method method : methods()) {
            for (Optional<Retention> days :
                    List.of(Optional.<Retention>empty(), Optional.of(new Retention(OptionalInt.of(28), 7)))) {
                for (Optional<ThemeRule> themes : List.of(Optional.<ThemeRule>empty(), Optional.of(RULE))) {
                    pair.accept(
                            Promise.of(method, days, themes, PromiseText.inOrEnglish(language)),
                            Promise.of(method, days, themes, PromiseText.toMentee(Translation.of(language))));
                }
            }
        }
    }

    private static List<String> numbers(String sentence) {
        return NUMBERS.matcher(sentence).results().map(MatchResult::group).toList();
    }

    @Test
    void theFactsAreTheSame() {
        for (String language : List.of("en", "de")) {
            each(language, (promise, toMentee) -> {
                List<String> said = promise.sentences();
                List<String> told = toMentee.sentences();
                assertThat(told).hasSameSizeAs(said);
                for (int i = 0; i < said.size(); i++) {
                    assertThat(numbers(told.get(i))).as(said.get(i)).isEqualTo(numbers(said.get(i)));
                    assertThat(told.get(i).split("[.]"))
                            .as(said.get(i))
                            .hasSameSizeAs(said.get(i).split("[.]"));
                }
            });
        }
    }

    @Test
    void theMenteeIsYouAndNobodyElse() {
        each("en", (promise, toMentee) -> {
            assertThat(String.join(" ", toMentee.sentences())).doesNotContainIgnoringCase("the mentee", "the senior");
            assertThat(toMentee.readers()).startsWith("You, your mentors and the custodian can read");
            assertThat(String.join(" ", promise.sentences())).doesNotContainPattern("(?i)\\byou(r|rs|rself)?\\b");
        });
        each("de", (promise, toMentee) -> {
            assertThat(String.join(" ", toMentee.sentences())).doesNotContain("Mentee", "erfahrene Person");
            assertThat(toMentee.readers()).startsWith("Sie, die Gruppe und die Verwahrstelle können");
            assertThat(String.join(" ", promise.sentences())).doesNotContainPattern("\\b(Ihnen|Ihre[rnms]?|Ihr)\\b");
        });
    }
}
