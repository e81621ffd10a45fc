package org.reversementoring.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;

class PanelMixTest {

    private static List<PanelVerdict.Code> codes(List<Map<String, String>> attributes) {
        return PanelMix.judge(attributes).reasons().stream()
                .map(PanelVerdict.Reason::code)
                .toList();
    }

    /** One mentor a value, all under one name; an empty value is one that was not given. */
    private static List<Map<String, String>> mentors(String... values) {
        return Stream.of(values)
                .map(value -> value.isEmpty() ? Map.<String, String>of() : Map.of("grade", value))
                .toList();
    }

    @Test
    void whoIsTheOnlyOneOfAGroupStandsAlone() {
        assertThat(codes(mentors("a", "a", "a", "b"))).containsExactly(PanelVerdict.Code.STANDS_ALONE);
        assertThat(codes(mentors("a", "a", "b", "b"))).isEmpty();
        assertThat(codes(mentors("a", "b"))).containsExactly(PanelVerdict.Code.STANDS_ALONE);
    }

    @Test
    void aPanelOfOneGroupIsAlike() {
        assertThat(codes(mentors("a", "a", "a"))).containsExactly(PanelVerdict.Code.ALIKE);
        assertThat(codes(mentors("a", "a", "b", "b"))).doesNotContain(PanelVerdict.Code.ALIKE);
        assertThat(codes(mentors("a"))).as("one mentor is like nobody").isEmpty();
    }

    @Test
    void whatWasNotGivenCountsForNothing() {
        assertThat(codes(mentors("", "", ""))).isEmpty();
        assertThat(codes(List.of())).isEmpty();
        assertThat(codes(mentors("a", "a", ""))).containsExactly(PanelVerdict.Code.ALIKE);
    }

    @Test
    void bothAreToldOnceAndOnlyWarn() {
        List<Map<String, String>> attributes = List.of(
                Map.of("x", "1", "y", "1", "z", "1"),
                Map.of("x", "1", "y", "2", "z", "2"),
                Map.of("x", "1", "y", "2", "z", "2"));
        PanelVerdict verdict = PanelMix.judge(attributes);
        assertThat(verdict.reasons())
                .containsExactly(
                        new PanelVerdict.Reason(PanelVerdict.Code.STANDS_ALONE, Ruling.WARN),
                        new PanelVerdict.Reason(PanelVerdict.Code.ALIKE, Ruling.WARN));
        assertThat(verdict.ruling()).isEqualTo(Ruling.WARN);
    }

    @Property(tries = 300)
    void renamingAttributesAndValuesAndReorderingMentorsChangesNothing(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> groups,
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String name,
            @ForAll long seed) {
        String[] plain =
                groups.stream().map(group -> group == 0 ? "" : "v" + group).toArray(String[]::new);
        List<Map<String, String>> renamed = new ArrayList<>(groups.stream()
                .map(group -> group == 0
                        ? Map.<String, String>of()
                        : Map.of(Cycles.MARK + name, Cycles.MARK + name + (9 - group)))
                .toList());
        Collections.shuffle(renamed, new Random(seed));
        PanelVerdict verdict = PanelMix.judge(renamed);
        assertThat(verdict).isEqualTo(PanelMix.judge(mentors(plain)));
        assertThat(verdict.toString()).doesNotContain(Cycles.MARK);
    }
}
