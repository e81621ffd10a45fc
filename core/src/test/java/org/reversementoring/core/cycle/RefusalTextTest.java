package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.meeting.GoalStatus;

/** Law: whoever is refused a step is told why and what helps, in plain sentences, and what else can be done. */
class RefusalTextTest {

    private static final Path GUARDS = Path.of("src/main/java/org/reversementoring/core/cycle");
    private static final Pattern CODE = Pattern.compile("RefusalReason\\.([A-Z][A-Z0-9_]+)");
    private static final Pattern TEXT = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");
    private static final List<Translation> LANGUAGES = List.of(Translation.of("en"), Translation.of("de"));

    private static Set<String> inGuards(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(GUARDS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (InputStream stream = RefusalReason.class.getResourceAsStream("refusals_en.properties")) {
            sentences.load(java.util.Objects.requireNonNull(stream));
        }
        return sentences;
    }

    private static Set<String> names() {
        return Stream.of(RefusalReason.values()).map(Enum::name).collect(Collectors.toSet());
    }

    /** The guards use each reason, and say none as a text. */
    @Test
    void eachReasonIsThatOfAGuardAndHasSentences() throws IOException {
        assertThat(inGuards(CODE)).isEqualTo(names());
        assertThat(inGuards(TEXT)).isEmpty();
        assertThat(sentences().stringPropertyNames()).isEqualTo(names());
        assertThat(names()).hasSizeGreaterThan(50);
    }

    @Test
    void theSentencesAreShortAndPlain() throws IOException {
        Properties sentences = sentences();
        for (RefusalReason code : RefusalReason.values()) {
            String text = sentences.getProperty(code.name());
            assertThat(text).as(code.name()).matches("[A-Z].*\\.").doesNotContain("  ", "!", "please", "Please");
            for (String sentence : text.split("[.:;]", -1)) {
                assertThat(sentence.strip().split(" +", -1).length)
                        .as("%s: %s", code, sentence)
                        .isLessThanOrEqualTo(20);
            }
            ForbiddenTransitionException refusal =
                    new ForbiddenTransitionException(CycleState.PROPOSED, Role.MENTEE, CycleAction.CONSENT, code);
            assertThat(refusal.reason()).isEqualTo(code);
            assertThat(refusal.inWords()).isEqualTo(text);
            assertThat(refusal).hasMessageEndingWith("(" + code + "): " + text);
            assertThat(refusal.role()).isEqualTo(Role.MENTEE);
        }
    }

    /** Law: what a screen lists has a few words of its own in each language: two reasons do not read the same. */
    @Test
    void labelsAreShortAndTellReasonsApart() {
        for (Translation language : LANGUAGES) {
            for (List<String> labels : List.of(
                    labels(RefusalReason.values(), reason -> reason.label(language)),
                    labels(RefusalReason.Kind.values(), kind -> kind.label(language)),
                    labels(CycleState.values(), state -> state.label(language)),
                    labels(CycleAction.values(), action -> action.label(language)),
                    labels(GoalStatus.values(), status -> status.label(language)),
                    labels(MenteeStage.values(), stage -> stage.label(language)),
                    Vocabulary.profiles().stream()
                            .flatMap(profile -> labels(
                                    Role.values(),
                                    role -> role.label(Vocabulary.of(profile, language.locale())) + " " + profile)
                                    .stream())
                            .toList())) {
                assertThat(labels).doesNotHaveDuplicates().allSatisfy(label -> {
                    assertThat(label).isNotBlank().doesNotEndWith(".");
                    assertThat(label.split(" ", -1).length).isLessThanOrEqualTo(11);
                });
            }
        }
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Stream.of(values).map(label).toList();
    }

    /** A host's own codes are the host's to word. */
    @Test
    void theReasonsOfStepsThatAreOursHaveLabels() {
        for (Translation language : LANGUAGES) {
            assertThat(List.of(
                            ReasonCode.SUSPECTED_RETALIATION,
                            ReasonCode.MENTOR_LEFT,
                            ReasonCode.NOT_ENDORSED,
                            ReasonCode.AUTHORSHIP_DISCLOSED,
                            ReasonCode.POLICY_TIGHTENED))
                    .allSatisfy(code -> assertThat(code.label(language)).isPresent());
            assertThat(ReasonCode.of("OURS").label(language)).isEmpty();
        }
    }

    /** The kinds at the seams: who may not, what is not there yet, what is past, and what was given wrongly. */
    @Test
    void eachKindIsTheAnswerThatAHostGives() {
        assertThat(RefusalReason.WRONG_ROLE.kind()).isEqualTo(RefusalReason.Kind.FORBIDDEN);
        assertThat(RefusalReason.WRONG_STATE.kind()).isEqualTo(RefusalReason.Kind.CONFLICT);
        assertThat(RefusalReason.ALREADY_ATTESTED.kind()).isEqualTo(RefusalReason.Kind.CONFLICT);
        assertThat(RefusalReason.RAW_OVERDUE.kind()).isEqualTo(RefusalReason.Kind.WAIT);
        assertThat(RefusalReason.REASON_NEEDED.kind()).isEqualTo(RefusalReason.Kind.INCOMPLETE);
        for (RefusalReason reason : RefusalReason.values()) {
            if (reason.name().startsWith("ALREADY_")) {
                assertThat(reason.kind()).as("%s", reason).isEqualTo(RefusalReason.Kind.CONFLICT);
            }
            if (reason.name().endsWith("_OFF_GUIDE")) {
                assertThat(reason.kind()).as("%s", reason).isEqualTo(RefusalReason.Kind.INCOMPLETE);
            }
        }
    }

    /** Law: a refusal says who tried what, whether the table or a guard refuses. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void aRefusalTellsTheRoleInWhichTheStepWasTried(Role role) {
        MentoringCycle cycle = Journey.standard().at(CycleState.INTERVIEWED);
        Step step = Step.by(role, Journey.step(cycle, CycleAction.ROUTE_CONCERN).on());
        List<ThrowingCallable> refused = List.of(
                () -> cycle.prepared(Preparation.complete(), step),
                () -> cycle.concernRouted(7, step),
                () -> cycle.collated(Step.by(role, step.on().minusYears(1))));
        for (ThrowingCallable attempt : refused) {
            ForbiddenTransitionException refusal = catchThrowableOfType(ForbiddenTransitionException.class, attempt);
            assertThat(refusal.role()).isEqualTo(role);
            assertThat(refusal).hasMessageContaining(" of " + role + " is forbidden");
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void somethingElseCanBeDoneInEachStateThatIsNotTheLast(CycleState state) {
        ForbiddenTransitionException refusal =
                new ForbiddenTransitionException(state, Role.MENTEE, CycleAction.CONSENT, RefusalReason.WRONG_STATE);
        assertThat(refusal.next()).isEqualTo(state.transitions()).allMatch(line -> line.from() == state);
        if (!state.isFinal()) {
            assertThat(refusal.next())
                    .flatExtracting(Transition::to)
                    .as("a way to another state")
                    .anyMatch(to -> to != state);
        }
        if (state.hasReached(CycleState.INTERVIEWED) && !state.isFinal()) {
            assertThat(new ForbiddenTransitionException(
                                    state, Role.MENTEE, CycleAction.CONSENT, RefusalReason.RAW_OVERDUE)
                            .next())
                    .isNotEmpty();
        }
    }
}
