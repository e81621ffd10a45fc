package org.reversementoring.core.guide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.reversementoring.core.guide.Drafts;
import org.reversementoring.core.guide.InterviewGuide;

class GuideLintPropertyTest {

    private static final String MARKER = "zqxw";

    @Property(tries = 300)
    void answersForAnyTextWithoutQuotingIt(@ForAll @NotBlank @StringLength(max = 200) String text) {
        InterviewGuide guide = Drafts.asking("Is " + MARKER + text + "?");
        assertThat(GuideLint.check(guide)).extracting(LintFinding::code).contains(LintCode.YES_NO_STEM);
        assertThat(GuideLint.check(guide).stream().map(LintFinding::message).collect(Collectors.joining()))
                .doesNotContain(MARKER);
    }

    @Property(tries = 300)
    void readsWithoutRegardToCaseAndSpace(@ForAll boolean upper, @ForAll @IntRange(min = 1, max = 9) int spaces) {
        String question = "why" + " ".repeat(spaces) + "don't\tthey answer?";
        assertThat(GuideLint.check(Drafts.asking(upper ? question.toUpperCase(Locale.ROOT) : question)))
                .extracting(LintFinding::code)
                .containsExactly(LintCode.LEADING);
    }
}
