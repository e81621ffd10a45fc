package org.reversementoring.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.json.JsonCodec;

class GuidePartsTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    @Test
    void isStandardUnlessToldOtherwise() {
        InterviewGuide guide = InterviewGuide.builder()
                .id(GuideId.of("short"))
                .version("1")
                .language("en")
                .title("Short")
                .addTopics(Drafts.strengths().build())
                .totalTime(Duration.ofMinutes(10))
                .build();
        assertThat(guide.conduct()).isEqualTo(Conduct.standard());
        assertThat(guide.conduct().mode()).isEqualTo(InterviewMode.GROUP);
        assertThat(guide.conduct().attendance()).isEqualTo(new Attendance(3, 12));
        assertThat(guide.conduct().roles()).containsExactly(InterviewRole.FACILITATOR, InterviewRole.NOTE_TAKER);
        assertThat(guide.conduct().consents()).containsExactly(ConsentKind.PARTICIPATION);
        assertThat(guide.conduct().recording()).isEqualTo(Recording.none());
        assertThat(guide.conduct().hardStop()).isTrue();
        assertThat(guide.script()).isEqualTo(Script.builder().build());
        assertThat(guide.derivedFrom()).isEmpty();
        assertThat(CODEC.read(CODEC.write(guide), InterviewGuide.class)).isEqualTo(guide);
    }

    @Test
    void keepsItsProvenance() {
        InterviewGuide source = Guides.sevenDomains();
        InterviewGuide derived =
                source.derive(GuideId.of("ward"), "2.0").title("Ward").build();
        assertThat(derived.derivedFrom()).contains(new Provenance(source.id(), "1.0"));
        assertThat(derived.topics()).isEqualTo(source.topics());
        assertThat(derived.script()).isEqualTo(source.script());
        assertThat(derived.conduct()).isEqualTo(source.conduct());
        InterviewGuide again = derived.derive(derived.id(), "2.1").build();
        assertThat(again.derivedFrom()).contains(new Provenance(GuideId.of("ward"), "2.0"));
        assertThat(source.derivedFrom()).isEmpty();
    }

    @Test
    void refusesToBeDerivedFromItself() {
        InterviewGuide.Builder itself = Guides.sevenDomains().derive(GuideId.of("seven-domains"), "1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(itself::build)
                .withMessage("guide seven-domains: must be derived from another version, but was from 1.0");
    }

    @Test
    void refusesBlankTexts() {
        List<UnaryOperator<InterviewGuide.Builder>> blanks =
                List.of(guide -> guide.purpose(" "), guide -> guide.licence(""));
        for (UnaryOperator<InterviewGuide.Builder> blank : blanks) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.apply(Drafts.outline()
                                    .addTopics(Drafts.strengths().build()))
                            .build())
                    .withMessage("guide draft: purpose and licence must not be blank");
        }
        List<UnaryOperator<Script.Builder>> scripts = List.of(
                script -> script.opening(" "),
                script -> script.addGroundRules(" "),
                script -> script.limitsOfConfidentiality(" "),
                script -> script.addClosing(" "),
                script -> script.safetyScript(" "));
        for (UnaryOperator<Script.Builder> blank : scripts) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.apply(Script.builder()).build())
                    .withMessage("script: texts must not be blank");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Provenance(GuideId.of("a"), " "));
    }

    @Test
    void refusesASkippableTopicWhereEachIsAsked() {
        Conduct strict = Conduct.builder()
                .from(Conduct.standard())
                .coverage(Coverage.EVERY_TOPIC_ASKED)
                .build();
        InterviewGuide.Builder guide =
                Drafts.outline().conduct(strict).addTopics(Drafts.strengths().build());
        assertThat(guide.build().conduct()).isEqualTo(strict);
        guide.addTopics(Drafts.rota().mayBeSkipped(true).build());
        assertThatIllegalArgumentException()
                .isThrownBy(guide::build)
                .withMessage("guide draft: each topic must be asked, but rota may be skipped");
    }

    @Test
    void refusesConductThatContradictsItself() {
        assertConduct(c -> c.mode(InterviewMode.PAIR), "conduct: attendance must fit mode PAIR, but was 3 to 12");
        assertConduct(
                c -> c.attendance(new Attendance(1, 4)), "conduct: attendance must fit mode GROUP, but was 1 to 4");
        assertConduct(
                c -> c.consents(Set.of(ConsentKind.QUOTATION)),
                "conduct: consents must have PARTICIPATION, but were [QUOTATION]");
        assertConduct(
                c -> c.roles(Set.of(InterviewRole.OBSERVER)),
                "conduct: roles must have a FACILITATOR, but were [OBSERVER]");
        assertConduct(
                c -> c.recording(Recording.audio(14)),
                "conduct: consents must have RECORDING for sound, but were [PARTICIPATION]");
        assertConduct(
                c -> c.roles(Set.of(InterviewRole.FACILITATOR)).recording(Recording.notes(14)),
                "conduct: roles must have a NOTE_TAKER for notes, but were [FACILITATOR]");
        assertThat(standard()
                        .addConsents(ConsentKind.RECORDING)
                        .recording(Recording.audio(14))
                        .build()
                        .recording()
                        .destroyAfterDays())
                .hasValue(14);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "3, 101", "-1, -1"})
    void refusesAttendanceOutOfRange(int minimum, int maximum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(minimum, maximum))
                .withMessage("attendance: bounds must be in order and between 1 and 100, but were " + minimum + " and "
                        + maximum);
    }

    @Test
    void permitsAttendanceWithinItsBounds() {
        Attendance attendance = new Attendance(3, 12);
        assertThat(List.of(2, 3, 12, 13)).map(attendance::permits).containsExactly(false, true, true, false);
        assertThat(Attendance.usual(InterviewMode.PAIR)).isEqualTo(new Attendance(2, 2));
        assertThat(Attendance.usual(InterviewMode.INDIVIDUAL)).isEqualTo(new Attendance(1, 1));
    }

    @Test
    void refusesARecordingWithoutAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recording(Recording.Kind.AUDIO, OptionalInt.empty()))
                .withMessage("recording: sound must have days until it is destroyed, but had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recording(Recording.Kind.NONE, OptionalInt.of(3)))
                .withMessage("recording: days must be absent where nothing is kept, but were 3");
        for (int days : new int[] {0, -1, 3651}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Recording.notes(days))
                    .withMessage("recording: days must be between 1 and 3650, but were " + days);
        }
        assertThat(Recording.audio(3650).destroyAfterDays()).hasValue(3650);
    }

    @Test
    void refusesDevelopmentThatCannotBe() {
        assertThat(new Development("Fits.", List.of("A"), 1, List.of("B")).pilots())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Development("Fits.", List.of(), 0, List.of("B")))
                .withMessage("development: changes must follow a pilot, but there were 1 without one");
        for (int pilots : new int[] {-1, 10_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Development("Fits.", List.of(), pilots, List.of()))
                    .withMessage("development: pilots must be between 0 and 10000, but were " + pilots);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Development(" ", List.of(), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Development("F", List.of(" "), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Development("F", List.of(), 1, List.of(" ")));
    }

    @Test
    void isStoredAsItWas() {
        InterviewGuide full = Guides.awarenessOfUnderRepresentedGroups(Locale.GERMAN)
                .derive(GuideId.of("own"), "1")
                .conduct(standard()
                        .addConsents(ConsentKind.QUOTATION, ConsentKind.RECORDING)
                        .recording(Recording.audio(7))
                        .hardStop(false)
                        .build())
                .build();
        String text = CODEC.write(full);
        InterviewGuide back = CODEC.read(text, InterviewGuide.class);
        assertThat(back).isEqualTo(full);
        assertThat(CODEC.write(back)).isEqualTo(text);
        InterviewGuide bare = Drafts.withRota(Drafts.rota())
                .derive(GuideId.of("b"), "1")
                .derivedFrom(Optional.empty())
                .build();
        assertThat(CODEC.write(bare)).doesNotContain("derivedFrom", "licence").contains("\"destroyAfterDays\" : null");
        assertThat(CODEC.read(CODEC.write(bare), InterviewGuide.class)).isEqualTo(bare);
    }

    private static Conduct.Builder standard() {
        return Conduct.builder().from(Conduct.standard());
    }

    private static void assertConduct(UnaryOperator<Conduct.Builder> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(standard()).build())
                .withMessage(message);
    }
}
