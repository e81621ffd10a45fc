package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.policy.ThemeRule;

/**
 * Law: each sentence of the promise is a fact of policy, guide and panel; what was promised before is what the report keeps,
 * or a stricter one (I8).
 */
class PromiseLawTest {

    private static final List<ReleasePolicy> SHIPPED = List.of(
            ReleasePolicy.conversation(),
            ReleasePolicy.standard(),
            ReleasePolicy.strong(),
            ReleasePolicy.standard().withEndorsements(4));

    private static final ThemeRule RULE = new ThemeRule(
            "0f".repeat(32), 3, 1, Cycles.DAY, Cycles.DAY.plusYears(1), List.of(), ThemeRule.Audience.PROGRAMME_LEAD);

    private static final InterviewGuide UNRATED = InterviewGuide.builder()
            .from(Cycles.GUIDE)
            .topics(Cycles.GUIDE.topics().stream()
                    .map(topic ->
                            Topic.builder().from(topic).rating(Optional.empty()).build())
                    .toList())
            .build();

    private static final String RESPONSIBLE = "The organisation that runs the programme is responsible for this.";

    private static final List<InterviewGuide> GUIDES = List.of(Cycles.GUIDE, UNRATED);

    private static Promise before(CyclePolicy policy, InterviewGuide guide, int size) {
        return Promise.before(policy.release(), policy.retention(guide), policy.themes(), guide, size);
    }

    private static Method released(ReleasePolicy policy, InterviewGuide guide, int size) {
        List<Certificate> certificates =
                policy.colluders().isEmpty() || guide.ratedTopics().isEmpty()
                        ? List.of()
                        : List.of(Samples.certificate(
                                "median-band", size, 5, policy.colluders().getAsInt()));
        return Method.of(policy, size, certificates);
    }

    @Test
    void whatIsPromisedBeforeIsWhatTheReportKeeps() {
        int compared = 0;
        for (ReleasePolicy policy : SHIPPED) {
            for (InterviewGuide guide : GUIDES) {
                Retention retention = CyclePolicy.of(policy).retention(guide);
                for (int size = 3; size <= 12; size++) {
                    int panel = size;
                    if (policy.allowsPanelOf(size)) {
                        Promise before = before(CyclePolicy.of(policy), guide, size);
                        assertThat(Promise.of(
                                        released(policy, guide, size),
                                        Optional.of(retention),
                                        Optional.empty(),
                                        PromiseText.inOrEnglish("en")))
                                .isEqualTo(before);
                        facts(before, policy, guide, size, retention);
                        compared++;
                    } else {
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> before(CyclePolicy.of(policy), guide, panel));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static void facts(
            Promise promise, ReleasePolicy policy, InterviewGuide guide, int size, Retention retention) {
        OptionalInt c = policy.colluders();
        boolean rated = c.isPresent() && !guide.ratedTopics().isEmpty();
        assertThat(promise.protection().contains("so small a panel"))
                .isEqualTo(c.isEmpty() && size < ReleasePolicy.standard().panelFloor());
        assertThat(promise.protection().contains("no scores")).isEqualTo(c.isEmpty());
        assertThat(promise.protection().contains("every possible panel of " + size + "."))
                .isEqualTo(rated);
        if (c.isPresent()) {
            assertThat(promise.protection())
                    .contains(c.getAsInt() == 1 ? "any one mentor tells" : "any " + c.getAsInt() + " mentors tell");
            assertThat(number("at least (\\d+) mentors backed", promise.counted()))
                    .isEqualTo(policy.endorsementsNeeded(size));
        } else {
            assertThat(promise.counted()).contains("only if each mentor of the panel agreed");
        }
        assertThat(promise.counted().contains("mentors answered it")).isEqualTo(rated);
        assertThat(promise.counted().contains("Nobody gives marks")).isEqualTo(c.isPresent() && !rated);
        if (rated) {
            assertThat(number("at least (\\d+) mentors answered", promise.counted()))
                    .isEqualTo(policy.panelFloor());
        }
        assertThat(promise.questions())
                .contains(
                        c.isPresent()
                                ? "only if at least " + policy.endorsementsNeeded(size) + " mentors voted"
                                : "only if each mentor of the panel voted");
        assertThat(promise.comparison().isPresent()).as("marks to compare with").isEqualTo(rated);
        assertThat(promise.withheld())
                .contains("We do not say whether there were any.")
                .doesNotContain("0123456789".split(""));
        assertThat(number(
                        "within (\\d+) days of the interview",
                        promise.retention().orElseThrow()))
                .isEqualTo(retention.notesDays().getAsInt());
        assertThat(number(
                        "within (\\d+) days of the sign-off",
                        promise.retention().orElseThrow()))
                .isEqualTo(retention.answersDays());
    }

    private static int number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void theDaysAreThoseOfPolicyAndGuide() {
        Method method = Method.of(ReleasePolicy.standard(), 6, List.of());
        assertThat(retention(method, new Retention(OptionalInt.of(1), 1)))
                .isEqualTo(
                        "Notes are destroyed within 1 day of the interview. Private answers are destroyed within 1 day of"
                                + " the sign-off, or when the cycle ends. " + RESPONSIBLE);
        assertThat(retention(method, new Retention(OptionalInt.empty(), 0)))
                .isEqualTo("Private answers are destroyed on the day of the sign-off, or when the cycle ends. "
                        + RESPONSIBLE);
    }

    /** R2: where no day is fixed, no sentence says that anything goes, in any voice. */
    @Test
    void whereNothingIsFixedNoSentenceSaysThatAnythingGoes() {
        for (Method method : List.of(
                Method.of(ReleasePolicy.standard(), 6, List.of()),
                Method.of(ReleasePolicy.conversation(), 3, List.of()))) {
            for (String language : List.of("en", "de")) {
                for (Sentences text :
                        List.of(PromiseText.inOrEnglish(language), PromiseText.toMentee(Translation.of(language)))) {
                    Promise promise = Promise.of(method, Optional.empty(), Optional.empty(), text);
                    assertThat(promise.retention()).isEmpty();
                    assertThat(String.join(" ", promise.sentences())).doesNotContain("destroyed", "vernichtet");
                }
            }
        }
    }

    private static String retention(Method method, Retention retention) {
        return Promise.of(method, Optional.of(retention), Optional.empty(), PromiseText.inOrEnglish("en"))
                .retention()
                .orElseThrow();
    }

    @Test
    void theReadersSentenceNamesEachReaderOnce() {
        Map<Reader, String> words = new EnumMap<>(Map.of(
                Reader.MENTEE, "The mentee, ",
                Reader.MENTOR, "the mentors of the panel",
                Reader.NOMINATED_MENTOR, "One of these mentors talks it through",
                Reader.CUSTODIAN, "and the custodian can read",
                Reader.HOST, "Nobody else reads it unless the mentee shows it."));
        assertThat(words).containsOnlyKeys(Reader.values());
        String sentence = before(CyclePolicy.defaults(), Cycles.GUIDE, 6).readers();
        assertThat(words.values()).allSatisfy(word -> assertThat(sentence).containsOnlyOnce(word));
    }

    @Test
    void eachLanguageSaysTheSameWithTheSameNumbers() {
        assertThat(Promise.isWrittenIn("de-CH")).isTrue();
        assertThat(Promise.isWrittenIn("fr")).isFalse();
        Pattern numbers = Pattern.compile("\\d+");
        for (ReleasePolicy policy : SHIPPED) {
            for (InterviewGuide guide : GUIDES) {
                for (int size = 3; size <= 12; size++) {
                    if (policy.allowsPanelOf(size)) {
                        Method method = released(policy, guide, size);
                        Optional<Retention> days = Optional.of(new Retention(OptionalInt.of(28), size % 3));
                        List<String> english = Promise.of(
                                        method, days, Optional.of(RULE), PromiseText.inOrEnglish("en"))
                                .sentences();
                        List<String> german = Promise.of(method, days, Optional.of(RULE), PromiseText.inOrEnglish("de"))
                                .sentences();
                        assertThat(german).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
                        for (int i = 0; i < english.size(); i++) {
                            assertThat(numbers.matcher(german.get(i).replace("5.1.2027", "5 2027"))
                                            .results()
                                            .map(MatchResult::group))
                                    .as(english.get(i))
                                    .containsExactlyElementsOf(numbers.matcher(english.get(i))
                                            .results()
                                            .map(MatchResult::group)
                                            .toList());
                        }
                    }
                }
            }
        }
    }

    /** Each part has a sentence that names its readers, and the others do not come in it. */
    @Test
    void eachPartNamesItsReadersAndNoOther() {
        Promise promise = before(CyclePolicy.defaults(), Cycles.GUIDE, 6);
        Map<PromisedPart, String> sentences = new EnumMap<>(Map.of(
                PromisedPart.REPORT, promise.readers(),
                PromisedPart.DRAFT, promise.drafts(),
                PromisedPart.PANEL_ANSWER, last(promise.questions()),
                PromisedPart.COMPARISON, last(promise.comparison().orElseThrow()),
                PromisedPart.LEARNING, promise.learning().replaceFirst("\\..*", ".")));
        assertThat(sentences).containsOnlyKeys(PromisedPart.values());
        Map<Reader, String> names = Map.of(
                Reader.MENTEE, "the mentee",
                Reader.MENTOR, "the mentors of the panel",
                Reader.NOMINATED_MENTOR, "the nominated mentor",
                Reader.CUSTODIAN, "the custodian",
                Reader.HOST, "the host");
        sentences.forEach((part, sentence) -> {
            if (part == PromisedPart.REPORT) {
                return;
            }
            for (Reader reader : Reader.values()) {
                boolean named =
                        part.isReadBy(reader) && !(reader == Reader.NOMINATED_MENTOR && part.isReadBy(Reader.MENTOR));
                assertThat(sentence.toLowerCase(Locale.ROOT).contains(names.get(reader)))
                        .as("%s of %s", reader, part)
                        .isEqualTo(named);
            }
        });
        for (Reader reader : Reader.values()) {
            assertThat(PromisedPart.REPORT.isReadBy(reader)).isTrue();
        }
    }

    private static String last(String sentences) {
        return sentences.replaceFirst("^.*\\. (?=[^.]+\\.$)", "");
    }

    @Test
    void pooledThemesArePromisedIfAndOnlyIfThePolicyHasARuleAndTheReportKeepsIt() {
        for (ThemeRule.Audience audience : ThemeRule.Audience.values()) {
            for (int colluders = 1; colluders <= 3; colluders++) {
                for (int floor = colluders + 2; floor <= 7; floor++) {
                    ThemeRule rule = new ThemeRule(
                            "0f".repeat(32),
                            floor,
                            colluders,
                            Cycles.DAY,
                            Cycles.DAY.plusYears(1),
                            List.of("North"),
                            audience);
                    CyclePolicy policy = CyclePolicy.builder().themes(rule).build();
                    Promise before = before(policy, Cycles.GUIDE, 6);
                    String sentence = before.themes().orElseThrow();
                    assertThat(number("at least (\\d+) groups", sentence)).isEqualTo(floor);
                    assertThat(number("of at least (\\d+)\\.", sentence)).isEqualTo(floor + colluders + 1);
                    assertThat(sentence)
                            .contains(
                                    "After 5 January 2027, ",
                                    "Groups share no person.",
                                    "Words, names and numbers are not told.")
                            .doesNotContain("North");
                    assertThat(sentence.contains("the programme lead"))
                            .isEqualTo(audience != ThemeRule.Audience.ORGANISATION);
                    assertThat(sentence.contains("mentees and mentors of the programme"))
                            .isEqualTo(audience == ThemeRule.Audience.PROGRAMME);
                    assertThat(sentence.contains("anybody")).isEqualTo(audience == ThemeRule.Audience.ORGANISATION);
                    assertThat(before.sentences()).contains(sentence);
                    assertThat(Promise.of(
                                    released(policy.release(), Cycles.GUIDE, 6),
                                    Optional.of(policy.retention(Cycles.GUIDE)),
                                    policy.themes(),
                                    PromiseText.inOrEnglish("en")))
                            .isEqualTo(before);
                }
            }
        }
        Promise none = before(CyclePolicy.defaults(), Cycles.GUIDE, 6);
        assertThat(none.themes()).isEmpty();
        assertThat(none.sentences()).hasSize(9).doesNotHaveDuplicates();
    }

    /** After any tightening and any leaving: no fewer colluders, answers or endorsements, and no more days. */
    @Test
    void aLaterPromiseIsOnlyStricter() {
        List<CyclePolicy> policies = SHIPPED.stream()
                .flatMap(release -> Stream.of(28, 7)
                        .flatMap(days -> Stream.of(Optional.<ThemeRule>empty(), Optional.of(RULE))
                                .map(rule -> CyclePolicy.builder()
                                        .release(release)
                                        .answersKeptDays(days)
                                        .themes(rule)
                                        .build())))
                .toList();
        int compared = 0;
        for (CyclePolicy first : policies) {
            for (CyclePolicy second : policies) {
                for (int before = 3; before <= 12; before++) {
                    for (int after = 3; after <= before; after++) {
                        if (second.isAsStrictAs(first) && first.allowsPanelOf(before) && second.allowsPanelOf(after)) {
                            compared++;
                            stricter(first, before, second, after);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static void stricter(CyclePolicy first, int before, CyclePolicy second, int after) {
        assertThat(second.retention(Cycles.GUIDE).answersDays())
                .isLessThanOrEqualTo(first.retention(Cycles.GUIDE).answersDays());
        assertThat(second.themes().isEmpty() || second.themes().equals(first.themes()))
                .as("nothing is pooled that was not promised")
                .isTrue();
        Promise said = before(first, Cycles.GUIDE, before);
        Promise says = before(second, Cycles.GUIDE, after);
        assertThat(says.themes().isEmpty() || says.themes().equals(said.themes()))
                .isTrue();
        assertThat(says.comparison()).isEqualTo(said.comparison());
        assertThat(List.of(says.readers(), says.drafts(), says.learning()))
                .isEqualTo(List.of(said.readers(), said.drafts(), said.learning()));
        Method earlier = Method.of(first.release(), before, List.of());
        Method later = Method.of(second.release(), after, List.of());
        assertThat(later.getClass()).isEqualTo(earlier.getClass());
        if (earlier instanceof Method.Scored one && later instanceof Method.Scored two) {
            assertThat(two.colluders()).isGreaterThanOrEqualTo(one.colluders());
            assertThat(two.answersNeeded()).isGreaterThanOrEqualTo(one.answersNeeded());
            assertThat(two.endorsementsNeeded()).isGreaterThanOrEqualTo(one.endorsementsNeeded());
        }
    }
}
