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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;

/** Law: whoever is refused a step is told why and what helps, in plain sentences, and what else can be done. */
class RefusalTextTest {

    private static final Path GUARDS = Path.of("src/main/java/org/reversementoring/core/cycle");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|LOOSER|WORDING)\"");

    /** Codes are the only texts in capitals in this package. */
    private static Set<String> thrown() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(GUARDS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (InputStream stream = RefusalText.class.getResourceAsStream("refusals_en.properties")) {
            sentences.load(java.util.Objects.requireNonNull(stream));
        }
        return sentences;
    }

    @Test
    void eachCodeHasSentencesAndNoSentenceIsWithoutACode() throws IOException {
        assertThat(sentences().stringPropertyNames()).isEqualTo(thrown());
        assertThat(thrown()).hasSizeGreaterThan(50);
    }

    @Test
    void theSentencesAreShortAndPlain() throws IOException {
        Properties sentences = sentences();
        for (String code : sentences.stringPropertyNames()) {
            String text = sentences.getProperty(code);
            assertThat(text).as(code).matches("[A-Z].*\\.").doesNotContain("  ", "!", "please", "Please");
            for (String sentence : text.split("[.:;]", -1)) {
                assertThat(sentence.strip().split(" +", -1).length)
                        .as("%s: %s", code, sentence)
                        .isLessThanOrEqualTo(20);
            }
            ForbiddenTransitionException refusal =
                    new ForbiddenTransitionException(CycleState.PROPOSED, Role.MENTEE, CycleAction.CONSENT, code);
            assertThat(refusal.inWords()).isEqualTo(text);
            assertThat(refusal).hasMessageEndingWith("(" + code + "): " + text);
            assertThat(refusal.role()).isEqualTo(Role.MENTEE);
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
                new ForbiddenTransitionException(state, Role.MENTEE, CycleAction.CONSENT, "WRONG_STATE");
        assertThat(refusal.next()).isEqualTo(state.transitions()).allMatch(line -> line.from() == state);
        if (!state.isFinal()) {
            assertThat(refusal.next())
                    .flatExtracting(Transition::to)
                    .as("a way to another state")
                    .anyMatch(to -> to != state);
        }
        if (state.hasReached(CycleState.INTERVIEWED) && !state.isFinal()) {
            assertThat(new ForbiddenTransitionException(state, Role.MENTEE, CycleAction.CONSENT, "RAW_OVERDUE").next())
                    .isNotEmpty();
        }
    }
}
