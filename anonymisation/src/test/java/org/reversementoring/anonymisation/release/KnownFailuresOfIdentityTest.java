package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.report.FeedbackReport;

/** Failures of other products in which a name came back, each as a property of this library (products F3 to F36). */
class KnownFailuresOfIdentityTest {

    private final Collation collation = KnownCases.collation(6, 3);
    private final List<MentoringCycle> way = KnownCases.way(collation);

    private MentoringCycle at(CycleState state) {
        return way.stream().filter(cycle -> cycle.state() == state).findFirst().orElseThrow();
    }

    @Test
    void f03_noTokenOfAPersonIsInAnythingThatIsReleased() {
        FeedbackReport report = at(CycleState.SIGNED_OFF).report().orElseThrow();
        assertThat(KnownCases.CODEC.write(report)).doesNotContain(KnownCases.CANARY);
        for (MentoringCycle cycle : way) {
            assertThat(KnownCases.outsiders(cycle).toString() + cycle).doesNotContain(KnownCases.CANARY);
        }
    }

    @Test
    void f04_whatIsKnownOfAMentorBesidesChangesNoReport() {
        MentoringCycle consented = at(CycleState.MENTEE_CONSENTED);
        MentorPanel panel = collation.interview().panel();
        MentoringCycle declared = consented.panelFormed(
                panel,
                panel.mentors().stream()
                        .map(mentor -> RelationshipDeclaration.of(mentor.id(), Relationship.SAME_UNIT))
                        .toList(),
                GatedCycles.step(consented, Role.PROGRAMME_LEAD));
        assertThat(declared.viewFor(new Viewer.Mentee()))
                .isEqualTo(at(CycleState.PANEL_FORMED).viewFor(new Viewer.Mentee()));
        assertThat(KnownCases.reachable(FeedbackReport.class))
                .noneMatch(type -> type.getPackageName().equals("org.reversementoring.core.panel"));
    }

    @Test
    void f05_noViewAndNoReportReachesOneMentorsAnswers() {
        assertThat(KnownCases.reachable(FeedbackReport.class, CycleView.class, MentoringCycle.class))
                .doesNotContain(Ballot.class, Rating.class, Endorsement.class, Interview.class, Collation.class);
    }

    @Test
    void f07_noStoredCycleMapsAnAnswerToAPerson() {
        Interview interview = collation.interview();
        Interview again = Interview.builder()
                .from(interview)
                .closing(Optional.empty())
                .build()
                .closedFor(GatedCycles.CYCLE, new Random(8));
        assertThat(again.ballotSeals()).doesNotContainAnyElementsOf(interview.ballotSeals());
        for (MentoringCycle cycle : way) {
            assertThat(KnownCases.CODEC.write(cycle))
                    .doesNotContain("\"ballots\"", "\"endorsements\" : [", "\"mark\"")
                    .doesNotContain(interview.closing().orElseThrow().nonce());
        }
    }

    @Test
    void f08_noOrderOfAListIsSeenInTheReport() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(KnownCases.json(Panels.disguised(collation, new Random(seed))))
                    .isEqualTo(KnownCases.json(collation));
        }
    }

    @Test
    void f09_noExceptionNamesAnybody() {
        Interview interview = collation.interview();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interview.builder()
                        .from(interview)
                        .addBallots(interview.ballots().get(0))
                        .build())
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(KnownCases.CANARY));
        MentoringCycle checked = at(CycleState.PANEL_CHECKED);
        try {
            checked.left(MentorId.of(KnownCases.CANARY + "nobody"), GatedCycles.step(checked, Role.MENTOR));
        } catch (ForbiddenTransitionException refusal) {
            assertThat(refusal + refusal.inWords() + refusal.next()).doesNotContain(KnownCases.CANARY);
        }
    }

    /** Its other half, that a policy is never looser, is f30. */
    @Test
    void f12_nothingStoredIsAFunctionOfAnIdentifierAlone() throws NoSuchAlgorithmException {
        Set<String> dictionary = new HashSet<>();
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            for (int i = 0; i < 6; i++) {
                byte[] id = Panels.mentor(i).value().getBytes(StandardCharsets.UTF_8);
                dictionary.add(HexFormat.of()
                        .formatHex(MessageDigest.getInstance(algorithm).digest(id)));
            }
        }
        for (MentoringCycle cycle : way) {
            assertThat(KnownCases.CODEC.write(cycle)).doesNotContain(dictionary.toArray(String[]::new));
        }
    }

    @Test
    void f15_twoMentorsWhoSwapTheirAnswersToOneQuestionLeaveTheReportAsItIs() {
        int[][] marks = Panels.consensus(6, new Random(3));
        String before = KnownCases.json(Panels.collation(marks, 5, 1));
        for (int topic = 0; topic < marks[0].length; topic++) {
            for (int other = 1; other < 6; other++) {
                int kept = marks[0][topic];
                marks[0][topic] = marks[other][topic];
                marks[other][topic] = kept;
                assertThat(KnownCases.json(Panels.collation(marks, 5, 1))).isEqualTo(before);
            }
        }
    }

    @Test
    void f16_noMentorSeesMoreThanAnother() {
        for (MentoringCycle cycle : way) {
            CycleView.ForMentor first = cycle.viewFor(new Viewer.Mentor(Panels.mentor(0)));
            for (int i = 1; i < 6; i++) {
                CycleView.ForMentor other = cycle.viewFor(new Viewer.Mentor(Panels.mentor(i)));
                assertThat(other.report()).isEqualTo(first.report());
                assertThat(other.summary()).isEqualTo(first.summary());
                MentorId self = Panels.mentor(i);
                assertThat(other.declaration().stream())
                        .allMatch(declaration -> declaration.mentor().equals(self));
            }
        }
    }

    @Test
    void f18_eachRoleInEachStateMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(Viewer.class.isSealed()).isTrue();
        MentoringCycle cycle = at(CycleState.PANEL_CHECKED);
        for (Role role : Role.values()) {
            boolean allowed = cycle.state().transitions().stream()
                    .filter(line -> line.action().name().equals("REVISE"))
                    .map(Transition::roles)
                    .anyMatch(roles -> roles.contains(role));
            assertThat(KnownCases.refusal(() -> cycle.revised(GatedCycles.step(cycle, role)))
                            .isEmpty())
                    .isEqualTo(allowed);
        }
    }

    @Test
    void f19_aReportHoldsNoAttachment() {
        assertThat(KnownCases.reachable(FeedbackReport.class))
                .doesNotContain(byte.class, InputStream.class, URL.class, URI.class, Path.class);
    }

    @Test
    void f20_whoAnsweredWhenIsNotStored() {
        Interview interview = collation.interview();
        List<Ballot> turned = new ArrayList<>(interview.ballots());
        Collections.reverse(turned);
        Interview other = Interview.builder().from(interview).ballots(turned).build();
        MentoringCycle asked = at(CycleState.BASELINE_TAKEN);
        assertThat(KnownCases.CODEC.write(HonestHost.interviewed(asked, other)))
                .isEqualTo(KnownCases.CODEC.write(HonestHost.interviewed(asked, interview)));
        assertThat(KnownCases.reachable(Ballot.class, Endorsement.class))
                .noneMatch(type -> type.getName().startsWith("java.time"));
    }

    /** The library sends no mail: it has the texts that a host may send. */
    @Test
    void f23_noTextForANotificationNamesAnybody() {
        MentoringCycle formed = at(CycleState.PANEL_FORMED);
        assertThat(formed.promise(6).toString()).doesNotContain(KnownCases.CANARY);
        KnownCases.gate()
                .check(formed.policy(), Panels.GUIDE, 3)
                .forEach(reason ->
                        assertThat(reason + reason.next(Translation.of("en"))).doesNotContain(KnownCases.CANARY));
    }

    @Test
    void f25_nobodyElseSeesAReport() {
        for (MentoringCycle cycle : way) {
            assertThat(cycle.viewFor(new Viewer.Mentor(Panels.mentor(99))).report())
                    .isEmpty();
            assertThat(cycle.viewFor(new Viewer.Host()).report()).isEmpty();
            assertThat(cycle.viewFor(new Viewer.Host()).id()).isEmpty();
            assertThat(cycle.viewFor(new Viewer.Mentee()).report().isPresent())
                    .isEqualTo(cycle.state().hasReached(CycleState.MEETING_HELD));
        }
    }

    @Test
    void f27_aFindingIsTextAndNothingElse() {
        assertThat(KnownCases.reachable(Finding.class))
                .doesNotContain(byte.class, InputStream.class, URL.class, URI.class, Path.class);
    }

    @Test
    void f31_theMenteeSeesNothingOfWhoAnsweredOrLeft() {
        MentoringCycle interviewed = at(CycleState.INTERVIEWED);
        MentoringCycle one = interviewed.left(Panels.mentor(0), GatedCycles.step(interviewed, Role.MENTOR));
        MentoringCycle other = interviewed.left(Panels.mentor(1), GatedCycles.step(interviewed, Role.MENTOR));
        assertThat(one.viewFor(new Viewer.Mentee()))
                .isEqualTo(other.viewFor(new Viewer.Mentee()))
                .isEqualTo(interviewed.viewFor(new Viewer.Mentee()));
    }

    /** The language of a finding's text is the collator's: a text is the panel's, and has no language of its own. */
    @Test
    void f35_noAnswerHasALanguage() {
        assertThat(KnownCases.report(collation).language()).isEqualTo(Panels.GUIDE.language());
        assertThat(KnownCases.reachable(Finding.class, Endorsement.class, Ballot.class))
                .doesNotContain(Locale.class);
        assertThat(Finding.class.getMethods())
                .noneMatch(method -> method.getName().equals("language"));
    }

    @Test
    void f36_thereIsNoPseudonym() {
        String report = KnownCases.json(collation);
        for (int seed = 0; seed < 20; seed++) {
            Collation renamed = Panels.disguised(collation, new Random(seed));
            assertThat(KnownCases.json(renamed)).isEqualTo(report);
        }
    }
}
