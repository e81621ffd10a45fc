package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/**
 * Law: what a sheet says before anybody answers is a fact of policy, guide and panel size. All shipped policies, our guides with marks and without, and
 * all sizes from 3 to 12 are gone through.
 */
class SheetTruthTest {

    private static final List<ReleasePolicy> POLICIES = List.of(
            ReleasePolicy.conversation(),
            ReleasePolicy.standard(),
            ReleasePolicy.strong(),
            ReleasePolicy.standard().withEndorsements(4));

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private record Case(CyclePolicy policy, InterviewGuide guide, int size, Vocabulary words) {

        boolean rated() {
            return policy.release().colluders().isPresent()
                    && !guide.ratedTopics().isEmpty();
        }

        String read(Document sheet) {
            return Renderers.plainText().render(sheet);
        }

        String information() {
            return read(MentorInformation.of(policy, guide, size, List.of(), Presentation.none(), words));
        }

        String annex() {
            return read(EthicsAnnex.of(policy, guide, size, List.of(), Presentation.none(), words));
        }

        String run() {
            return read(RunSheet.of(guide, policy, Presentation.none(), words));
        }

        /** Every number that policy, guide and size have. */
        Set<Integer> known() {
            Set<Integer> known = new TreeSet<>(List.of(size, policy.panelNeeded(), policy.answersKeptDays(), (int)
                    guide.totalTime().toMinutes()));
            policy.release().colluders().ifPresent(c -> {
                known.addAll(List.of(c, c + 1, policy.release().endorsementsNeeded(size)));
                known.add(guide.ratedTopics().size());
                known.add(policy.release().panelFloor());
            });
            policy.retention(guide).notesDays().ifPresent(known::add);
            return known;
        }
    }

    private static List<Case> cases(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<Case> cases = new ArrayList<>();
        for (InterviewGuide guide :
                List.of(Guides.sevenDomains(locale), Guides.awarenessOfUnderRepresentedGroups(locale))) {
            InterviewGuide unrated = SheetExamples.unrated(guide);
            for (ReleasePolicy release : POLICIES) {
                for (int size = 3; size <= 12; size++) {
                    if (release.allowsPanelOf(size)) {
                        CyclePolicy policy = CyclePolicy.of(release);
                        cases.add(new Case(policy, guide, size, SheetExamples.words(language)));
                        cases.add(new Case(policy, unrated, size, SheetExamples.words(language)));
                    }
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(100);
        return cases;
    }

    /** Mutant: a constant instead of a number of the policy. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachNumberThatAMentorReadsIsOneOfPolicyGuideAndPanel(String language) {
        for (Case each : cases(language)) {
            String text = each.information();
            Set<Integer> printed = NUMBER.matcher(
                            text.substring(0, text.lastIndexOf(each.guide().id().value())))
                    .results()
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(each.known()).as(each.policy().release().id()).containsAll(printed);
        }
    }

    /** Whoever leads the interview asks for marks if and only if mentors were told that they give some. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void marksAreSpokenOfIfAndOnlyIfSomeAreGiven(String language) {
        boolean german = language.equals("de");
        for (Case each : cases(language)) {
            assertThat(each.information().contains(german ? "Sie schätzen geheim" : "You give private marks"))
                    .isEqualTo(each.rated());
            assertThat(each.run().contains(german ? "geheim ihre Einschätzungen" : "gives marks in private"))
                    .isEqualTo(each.rated());
            assertThat(each.annex().contains(german ? "Geheime Einschätzungen und Stimmen" : "Private marks and votes"))
                    .isEqualTo(each.rated());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theInterviewIsNotBegunWithFewerMentorsThanThePolicyAsksFor(String language) {
        for (Case each : cases(language)) {
            Attendance attendance = each.guide().conduct().attendance();
            int least = Math.max(attendance.minimum(), each.policy().floor());
            assertThat(each.run()).contains(least + (language.equals("de") ? " bis " : " to ") + attendance.maximum());
        }
    }

    /** R2: the organisation answers for what becomes of the data, by its name if the host gives it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theOrganisationIsResponsibleForWhatIsKept(String language) {
        for (Case each : cases(language)) {
            Presentation named =
                    Presentation.builder().organisation("North Trust").build();
            assertThat(each.read(MentorInformation.of(
                            each.policy(), each.guide(), each.size(), List.of(), named, each.words())))
                    .contains(language.equals("de") ? "betreibt, North Trust." : "programme, North Trust.");
            assertThat(each.information())
                    .contains(
                            language.equals("de")
                                    ? "Verantwortlich dafür: die Einrichtung"
                                    : "Responsible for this: the organisation that runs the programme");
        }
    }

    /** What is read aloud holds for each policy: whether the roster is known is not the guide's to say. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theGuideClaimsNoMoreOfTheRosterThanEachPolicyAllows(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(RosterVisibility.values()).hasSize(3);
        for (InterviewGuide guide :
                List.of(Guides.sevenDomains(locale), Guides.awarenessOfUnderRepresentedGroups(locale))) {
            assertThat(guide.script().limitsOfConfidentiality().orElseThrow())
                    .contains(language.equals("de") ? "weiß oder ahnt, wer" : "know or can guess who is on the panel");
        }
    }
}
