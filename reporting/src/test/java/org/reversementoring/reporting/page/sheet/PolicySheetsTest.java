package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** What is computed from a policy and a guide before anybody answers. */
class PolicySheetsTest {

    private static String information(CyclePolicy policy, InterviewGuide guide, int size) {
        return Renderers.markdown()
                .render(MentorInformation.of(
                        policy, guide, size, List.of(), Presentation.none(), SheetExamples.words("en")));
    }

    /** Law: the readers in the table are those of each part, the nominated mentor being one of the mentors. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theTableNamesTheReadersOfEachPart(String language) {
        Document sheet = MentorInformation.of(
                CyclePolicy.defaults(),
                SheetExamples.guide(language),
                6,
                List.of(),
                Presentation.none(),
                SheetExamples.words(language));
        List<List<String>> rows = sheet.sections().stream()
                .filter(section -> section.anchor().orElseThrow().equals("readers"))
                .map(section -> section.blocks(Block.Table.class).get(0).rows())
                .findFirst()
                .orElseThrow();
        assertThat(rows).hasSameSizeAs(PromisedPart.values());
        for (PromisedPart part : PromisedPart.values()) {
            List<String> named = List.of(rows.get(List.of(PromisedPart.values()).indexOf(part))
                    .get(1)
                    .split("; ", -1));
            int expected = 0;
            for (Reader reader : Reader.values()) {
                boolean among = reader == Reader.NOMINATED_MENTOR && part.isReadBy(Reader.MENTOR);
                expected += part.isReadBy(reader) && !among ? 1 : 0;
            }
            assertThat(named).as(part.name()).hasSize(expected).doesNotHaveDuplicates();
        }
    }

    /** Each number on the sheet is that of the policy: changing it changes the sheet. */
    @Test
    void eachNumberIsThatOfThePolicyAndTheGuide() {
        InterviewGuide guide = SheetExamples.guide("en");
        assertThat(information(CyclePolicy.defaults(), guide, 6))
                .contains(
                        "at least 5 mentors answered it",
                        "at least 3 mentors backed it",
                        "even if another mentor tells",
                        "If 2 or more mentors tell",
                        "that 6 mentors can give",
                        "within 28 days of the interview",
                        "within 28 days of the sign-off",
                        "If fewer than 5 mentors are left");
        CyclePolicy strong = CyclePolicy.builder()
                .from(CyclePolicy.of(ReleasePolicy.strong()))
                .answersKeptDays(0)
                .roster(RosterVisibility.HIDDEN)
                .inPersonOnly(false)
                .build();
        assertThat(information(strong, recorded(guide, Recording.none()), 8))
                .contains(
                        "at least 7 mentors answered it",
                        "at least 4 mentors backed it",
                        "even if 2 other mentors tell",
                        "If 3 or more mentors tell",
                        "Nothing is written down but the points",
                        "on the day of the sign-off",
                        "is not told who is on the panel")
                .doesNotContain("in person", "Notes are taken");
    }

    @Test
    void withoutMarksNoneAreSpokenOf() {
        InterviewGuide guide = SheetExamples.guide("en");
        InterviewGuide unrated = SheetExamples.unrated(guide);
        assertThat(information(CyclePolicy.defaults(), unrated, 6))
                .contains("Nobody gives marks.", "whether you backed a point")
                .doesNotContain("private marks", "lowest", "own marks");
        assertThat(information(CyclePolicy.of(ReleasePolicy.conversation()), guide, 4))
                .contains("There are no ratings.", "each of you agreed")
                .doesNotContain("private marks", "lowest", "own marks", "how many mentors");
    }

    /** Every kind of conduct and policy has its sentences, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPolicyAndGuideHasASheet(String language) {
        for (InterviewMode mode : InterviewMode.values()) {
            for (Recording recording : List.of(
                    Recording.none(),
                    Recording.notes(1),
                    new Recording(Recording.Kind.NOTES, OptionalInt.empty()),
                    new Recording(Recording.Kind.AUDIO, OptionalInt.of(30)))) {
                for (RosterVisibility roster : RosterVisibility.values()) {
                    InterviewGuide base = recorded(SheetExamples.guide(language), recording);
                    InterviewGuide guide = InterviewGuide.builder()
                            .from(base)
                            .conduct(Conduct.builder()
                                    .from(base.conduct())
                                    .mode(mode)
                                    .attendance(attendance(mode))
                                    .addRoles(InterviewRole.OBSERVER)
                                    .build())
                            .build();
                    CyclePolicy policy = CyclePolicy.builder()
                            .roster(roster)
                            .answersKeptDays(List.of(RosterVisibility.values()).indexOf(roster))
                            .build();
                    assertThat(MentorInformation.of(
                                            policy,
                                            guide,
                                            5,
                                            List.of(),
                                            Presentation.none(),
                                            SheetExamples.words(language))
                                    .sections())
                            .extracting(Section::heading)
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    private static Attendance attendance(InterviewMode mode) {
        return switch (mode) {
            case GROUP -> new Attendance(3, 12);
            case PAIR -> new Attendance(2, 2);
            case INDIVIDUAL -> new Attendance(1, 1);
        };
    }

    private static InterviewGuide recorded(InterviewGuide guide, Recording recording) {
        return InterviewGuide.builder()
                .from(guide)
                .conduct(Conduct.builder()
                        .from(guide.conduct())
                        .addConsents(ConsentKind.RECORDING)
                        .recording(recording)
                        .build())
                .build();
    }

    /** Law: what an ethics committee reads is what mentors are told, word for word. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theAnnexRepeatsThePromiseWordForWord(String language) {
        for (CyclePolicy policy : List.of(CyclePolicy.defaults(), CyclePolicy.of(ReleasePolicy.conversation()))) {
            PolicyParts parts = new PolicyParts(
                    policy,
                    SheetExamples.guide(language),
                    6,
                    Presentation.none(),
                    Sheets.text(SheetExamples.words(language), "mentor-information", "policy"));
            List<Certificate> certificates = List.of(SheetExamples.certificate());
            List<Document> both = List.of(
                    MentorInformation.of(
                            policy, parts.guide(), 6, certificates, Presentation.none(), SheetExamples.words(language)),
                    EthicsAnnex.of(
                            policy,
                            parts.guide(),
                            6,
                            certificates,
                            Presentation.none(),
                            SheetExamples.words(language)));
            for (List<String> sentences : List.of(
                    parts.protection(),
                    parts.counted(),
                    parts.notPromised(),
                    parts.guesses(certificates),
                    parts.withdrawal(),
                    parts.retention())) {
                for (Document sheet : both) {
                    String page = Renderers.markdown().render(sheet);
                    assertThat(sentences)
                            .allSatisfy(sentence -> assertThat(page).contains(sentence));
                }
            }
        }
    }

    /** Each kind of data has a keeper and an end, and the numbers are those of the policy. */
    @Test
    void theAnnexTellsWhenEachKindOfDataGoes() {
        CyclePolicy policy = CyclePolicy.builder()
                .answersKeptDays(1)
                .roster(RosterVisibility.KNOWN)
                .build();
        String annex = Renderers.markdown()
                .render(EthicsAnnex.of(
                        policy,
                        SheetExamples.guide("en"),
                        6,
                        List.of(),
                        Presentation.none(),
                        SheetExamples.words("en")));
        assertThat(annex)
                .contains(
                        "| Private marks and votes | custodian of raw answers | within 1 day of the sign-off |",
                        "| within 28 days of the interview |",
                        "| Who is on the panel | mentee; ")
                .doesNotContain("times in");
    }

    @Test
    void aPanelThatThePolicyDoesNotAllowIsPromisedNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> information(CyclePolicy.defaults(), SheetExamples.guide("en"), 4))
                .withMessage("sheet: policy standard must allow a panel of this size, but does not allow one of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorInformation.of(
                        CyclePolicy.defaults(),
                        SheetExamples.guide("en"),
                        7,
                        List.of(SheetExamples.certificate()),
                        Presentation.none(),
                        SheetExamples.words("en")))
                .withMessage("sheet: certificates must be for its panel size");
    }

    /** All probabilities of four decimals: never more than one in a hundred too low, at most one in ten too high. */
    @Test
    void oddsNeverPlayARiskDown() {
        for (int i = 0; i <= 10_000; i++) {
            GuessOdds odds = GuessOdds.of(BigDecimal.valueOf(i, 4));
            assertThat(odds.in()).isBetween(1, 10);
            assertThat(odds.times()).isBetween(1, odds.in());
            // times/in >= p - 0.01 and <= p + 0.1, times 10,000 and by the denominator
            assertThat(odds.times() * 10_000L).isGreaterThanOrEqualTo((i - 100L) * odds.in());
            assertThat(odds.times() * 10_000L).isLessThanOrEqualTo((i + 1_000L) * odds.in());
        }
        assertThat(GuessOdds.of(new BigDecimal("0.8096"))).isEqualTo(new GuessOdds(4, 5));
        assertThat(GuessOdds.of(new BigDecimal("0.8572"))).isEqualTo(new GuessOdds(6, 7));
        assertThat(GuessOdds.of(BigDecimal.ONE).always()).isTrue();
    }
}
