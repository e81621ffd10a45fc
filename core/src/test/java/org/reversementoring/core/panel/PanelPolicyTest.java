package org.reversementoring.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;

class PanelPolicyTest {

    private static final PanelPolicy DEFAULTS = PanelPolicy.defaults();

    private static PanelVerdict verdict(PanelPolicy policy, int size, Relationship... relationships) {
        MentorPanel panel = Cycles.panel(size);
        return policy.judge(panel, Cycles.declarations(panel, relationships));
    }

    private static List<PanelVerdict.Code> codes(PanelVerdict verdict) {
        return verdict.reasons().stream().map(PanelVerdict.Reason::code).toList();
    }

    /** Floor 5 = 2c+3 for c = 1; at it there is no reserve. */
    @ParameterizedTest
    @CsvSource({"1,REFUSE,BELOW_FLOOR", "4,REFUSE,BELOW_FLOOR", "5,WARN,NO_RESERVE", "6,PERMIT,", "24,PERMIT,"})
    void sizeIsJudgedByTheFloor(int size, Ruling ruling, PanelVerdict.Code code) {
        PanelVerdict verdict = verdict(DEFAULTS, size);
        assertThat(verdict.ruling()).isEqualTo(ruling);
        assertThat(codes(verdict)).isEqualTo(ruling == Ruling.PERMIT ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"SUPERVISES,WARN", "ASSESSES_THIS_YEAR,REFUSE", "SAME_UNIT,PERMIT", "OTHER,WARN"})
    void relationshipsAreJudgedByDefault(Relationship relationship, Ruling ruling) {
        assertThat(verdict(DEFAULTS, 6, relationship).ruling()).isEqualTo(ruling);
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void aPolicyRulesAsItIsTold(Ruling ruling) {
        PanelPolicy policy = PanelPolicy.builder()
                .supervises(ruling)
                .assessesThisYear(ruling)
                .sameUnit(ruling)
                .otherRelationship(ruling)
                .build();
        for (Relationship relationship : Relationship.values()) {
            assertThat(verdict(policy, 6, relationship).ruling())
                    .as("%s", relationship)
                    .isEqualTo(ruling);
        }
    }

    @Test
    void theGravestRulingWinsAndReasonsAreInOrderOnceEach() {
        PanelVerdict verdict =
                verdict(DEFAULTS, 5, Relationship.OTHER, Relationship.ASSESSES_THIS_YEAR, Relationship.SUPERVISES);
        assertThat(verdict.ruling()).isEqualTo(Ruling.REFUSE);
        assertThat(codes(verdict))
                .isSorted()
                .containsExactly(
                        PanelVerdict.Code.NO_RESERVE,
                        PanelVerdict.Code.SUPERVISES,
                        PanelVerdict.Code.ASSESSES_THIS_YEAR,
                        PanelVerdict.Code.OTHER_RELATIONSHIP);
    }

    @Test
    void eachMentorDeclaresAndOthersDoNotCount() {
        MentorPanel panel = Cycles.panel(6);
        List<RelationshipDeclaration> missing = Cycles.declarations(Cycles.panel(5));
        assertThat(codes(DEFAULTS.judge(panel, missing))).containsExactly(PanelVerdict.Code.DECLARATION_MISSING);
        List<RelationshipDeclaration> stranger = new ArrayList<>(missing);
        stranger.add(RelationshipDeclaration.of(Cycles.STRANGER, Relationship.ASSESSES_THIS_YEAR));
        assertThat(codes(DEFAULTS.judge(panel, stranger))).containsExactly(PanelVerdict.Code.DECLARATION_MISSING);
        List<RelationshipDeclaration> twice = new ArrayList<>(missing);
        twice.add(missing.get(0));
        assertThat(codes(DEFAULTS.judge(panel, twice))).containsExactly(PanelVerdict.Code.DECLARATION_MISSING);
    }

    @Test
    void aVerdictTellsNeitherWhoNorHowMany() {
        MentorPanel panel = Cycles.panel(6);
        List<RelationshipDeclaration> one = new ArrayList<>(Cycles.declarations(panel));
        one.set(3, RelationshipDeclaration.of(Cycles.mentor(4), Relationship.SUPERVISES));
        assertThat(DEFAULTS.judge(panel, one)).isEqualTo(verdict(DEFAULTS, 6, Relationship.SUPERVISES));
        assertThat(one.toString()).doesNotContain(Cycles.MARK).doesNotContain("SUPERVISES");
    }

    @Test
    void theFloorIsThreeToTwentyFour() {
        for (int floor : List.of(2, 25, -1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PanelPolicy.builder().floor(floor).build());
        }
        assertThat(PanelPolicy.builder().floor(3).build().floor()).isEqualTo(3);
        assertThat(PanelPolicy.builder().floor(24).build().floor()).isEqualTo(24);
    }
}
