package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

class KindLetterTest {

    private static String write(Document letter) {
        return Renderers.markdown().render(letter);
    }

    private static String toMentor(int size, CyclePolicy policy) {
        return write(KindLetter.toMentor(
                SheetViews.mentor(size, Optional.empty()), policy, Presentation.none(), SheetExamples.words("en")));
    }

    private static String toLead(int size, CycleState state) {
        return write(KindLetter.toLead(
                SheetViews.lead(size, state), CyclePolicy.defaults(), Presentation.none(), SheetExamples.words("en")));
    }

    /** T10: whatever ended it, the mentee reads the same bytes, and no number of mentors. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theMenteesLetterIsConstant(String language) {
        CycleView.ForMentee one = SheetViews.mentee(MenteeStage.ENDED);
        CycleView.ForMentee other = new CycleView.ForMentee(
                CycleId.of("another"),
                MenteeStage.ENDED,
                one.self(),
                one.consent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(MenteeResponse.builder()
                        .reflection("Qzx")
                        .withoutGoals(true)
                        .build()),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        String letter = write(
                KindLetter.toMentee(one, CyclePolicy.defaults(), Presentation.none(), SheetExamples.words(language)));
        assertThat(write(KindLetter.toMentee(
                        other, CyclePolicy.defaults(), Presentation.none(), SheetExamples.words(language))))
                .isEqualTo(letter);
        assertThat(letter.replaceAll("\\D", ""))
                .as("the size of the smallest panel")
                .isEqualTo("3");
    }

    /** Until the end there is one constant stage, and a letter would be another one. */
    @ParameterizedTest
    @EnumSource(value = MenteeStage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENDED")
    void theMenteeIsToldNothingBeforeTheEnd(MenteeStage stage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindLetter.toMentee(
                        SheetViews.mentee(stage),
                        CyclePolicy.defaults(),
                        Presentation.none(),
                        SheetExamples.words("en")))
                .withMessage("kind letter: a mentee is told only once the cycle has ended, but stage was " + stage);
    }

    /** Law: the numbers are told if and only if the panel is below the floor. */
    @Test
    void theNumbersAreToldWhereTheyAreTheReason() {
        for (ReleasePolicy release : List.of(
                ReleasePolicy.conversation(),
                ReleasePolicy.standard(),
                ReleasePolicy.strong(),
                ReleasePolicy.standard().withEndorsements(5))) {
            CyclePolicy policy = CyclePolicy.of(release);
            for (int size : IntStream.rangeClosed(1, 12).toArray()) {
                String letter = toMentor(size, policy);
                boolean few = !policy.allowsPanelOf(size);
                String number = "The panel has " + size + (size == 1 ? " mentor." : " mentors.");
                assertThat(letter.contains(number)).as(release.id() + size).isEqualTo(few);
                assertThat(letter.contains("For fewer than " + policy.panelNeeded()))
                        .isEqualTo(few);
                assertThat(letter.contains("A report must pass its checks first."))
                        .isEqualTo(!few);
                assertThat(letter).contains("Nothing is wrong with you");
            }
        }
    }

    /** More mentors can join before the interview, and nobody after it. */
    @Test
    void theLeadIsToldWhatCanStillBeDone() {
        EnumSet<CycleState> before = EnumSet.range(CycleState.PROPOSED, CycleState.BASELINE_TAKEN);
        for (CycleState state : CycleState.values()) {
            if (state != CycleState.SUSPENDED && !state.hasReached(CycleState.SIGNED_OFF)) {
                String letter = toLead(4, state);
                assertThat(letter.contains("You can invite more mentors"))
                        .as(state.name())
                        .isEqualTo(before.contains(state));
                assertThat(letter.contains("After the interview nobody can join."))
                        .isEqualTo(!before.contains(state));
            }
        }
    }

    /** Law: a letter is written if and only if no report may come any more and the mentee has read none. */
    @Test
    void aLetterIsWrittenOnlyIfItIsTrue() {
        CyclePolicy policy = CyclePolicy.defaults();
        int written = 0;
        for (CycleState state : CycleState.values()) {
            for (Optional<Boolean> passes : List.of(Optional.<Boolean>empty(), Optional.of(false), Optional.of(true))) {
                for (int size : new int[] {4, 6}) {
                    for (boolean read : new boolean[] {false, true}) {
                        boolean over = state == CycleState.WITHDRAWN || state == CycleState.COLLAPSED;
                        boolean none = over || size < 5 || passes.equals(Optional.of(false));
                        boolean holds = none && !read && !state.hasReached(CycleState.SIGNED_OFF);
                        String what = state + " " + passes + " " + size + " " + read;
                        assertThat(isWritten(() -> KindLetter.toLead(
                                        SheetViews.lead(size, state, passes, read),
                                        policy,
                                        Presentation.none(),
                                        SheetExamples.words("en"))))
                                .as(what)
                                .isEqualTo(holds);
                        assertThat(isWritten(() -> KindLetter.toMentor(
                                        SheetViews.mentor(size, state, passes, read),
                                        policy,
                                        Presentation.none(),
                                        SheetExamples.words("en"))))
                                .as(what)
                                .isEqualTo(holds);
                        written += holds ? 1 : 0;
                    }
                }
            }
        }
        assertThat(written).isBetween(40, 120);
        assertThat(isWritten(() -> KindLetter.toMentee(
                        SheetViews.withReport(SheetViews.mentee(MenteeStage.ENDED)),
                        policy,
                        Presentation.none(),
                        SheetExamples.words("en"))))
                .as("the mentee has read it")
                .isFalse();
    }

    private static boolean isWritten(Supplier<Document> letter) {
        try {
            return !letter.get().sections().isEmpty();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).startsWith("kind letter: there must be no report this time, but ");
            return false;
        }
    }

    /** A way without ratings is no other way where there are none. */
    @Test
    void theWayWithoutRatingsIsOfferedWhereThereAreRatings() {
        for (ReleasePolicy release : List.of(ReleasePolicy.conversation(), ReleasePolicy.standard())) {
            String letter = write(KindLetter.toMentee(
                    SheetViews.mentee(MenteeStage.ENDED),
                    CyclePolicy.of(release),
                    Presentation.none(),
                    SheetExamples.words("en")));
            assertThat(letter.contains("A talk without ratings may be possible."))
                    .isEqualTo(release.colluders().isPresent());
        }
    }

    /** A code of a later version has a sentence too, and no code is printed. */
    @Test
    void theCustodianReadsEachReasonWithWhatCanBeDone() {
        List<String> codes = List.of(
                "PANEL_BELOW_FLOOR",
                "ENDORSEMENTS_OUTSIDE_WINDOW",
                "STRATEGY_REFUSED",
                "WORDING",
                "AUDIT_TOO_LARGE",
                "ALREADY_RELEASED",
                "LATER_CODE");
        for (String language : List.of("en", "de")) {
            String letter = write(KindLetter.toCustodian(
                    SheetViews.custodian(codes.toArray(String[]::new)),
                    Presentation.none(),
                    SheetExamples.words(language)));
            assertThat(letter).doesNotContain(codes);
            assertThat(Arrays.stream(letter.split("\n", -1)).filter(line -> line.startsWith("| ")))
                    .as("head, rule, and a row for each")
                    .hasSize(codes.size() + 2)
                    .doesNotHaveDuplicates();
        }
    }

    /** Before the interview nothing was said, so nothing becomes of it. */
    @Test
    void theMentorIsToldWhatBecomesOfWhatWasSaidOnlyIfSomethingWas() {
        CycleView.ForMentor held = SheetViews.mentor(4, Optional.empty());
        EnumSet<CycleState> before = EnumSet.range(CycleState.PROPOSED, CycleState.BASELINE_TAKEN);
        EnumSet<CycleState> after = EnumSet.range(CycleState.INTERVIEWED, CycleState.PANEL_CHECKED);
        for (CycleState state : CycleState.values()) {
            if (before.contains(state) || after.contains(state)) {
                CycleView.ForMentor view = new CycleView.ForMentor(
                        held.id(),
                        state,
                        held.panel(),
                        held.declaration(),
                        held.consent(),
                        held.passes(),
                        held.draft(),
                        held.report(),
                        held.summary(),
                        held.questions(),
                        held.sharings(),
                        held.concern());
                String letter = write(KindLetter.toMentor(
                        view, CyclePolicy.defaults(), Presentation.none(), SheetExamples.words("en")));
                assertThat(letter.contains("Nobody has been interviewed yet"))
                        .as(state.name())
                        .isEqualTo(before.contains(state));
            }
        }
    }

    @Test
    void whereThereIsAReportThereIsNoLetter() {
        CycleView.ForMentor drafted = SheetViews.mentor(6, Optional.of(SheetExamples.report("en")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindLetter.toMentor(
                        drafted, CyclePolicy.defaults(), Presentation.none(), SheetExamples.words("en")))
                .withMessage("kind letter: there must be no report this time, but one may still come");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KindLetter.toCustodian(SheetViews.custodian(), Presentation.none(), SheetExamples.words("en")))
                .withMessage("kind letter: the gate must have given a reason, but gave none");
    }
}
