package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** The check code of a promise tells apart whatever the sheets tell apart, and is the same in each language and for each host's names. */
class PromiseCodeTest {

    private static final Presentation NAMES =
            Presentation.builder().recipient("Dr. Example").build();

    private static List<InterviewGuide> guides(Locale locale) {
        InterviewGuide guide = Guides.sevenDomains(locale);
        Conduct conduct = guide.conduct();
        List<InterviewGuide> guides = new ArrayList<>(List.of(guide));
        for (Conduct other : List.of(
                Conduct.builder().from(conduct).recording(Recording.none()).build(),
                Conduct.builder().from(conduct).recording(Recording.notes(7)).build(),
                Conduct.builder()
                        .from(conduct)
                        .consents(Set.of(ConsentKind.PARTICIPATION))
                        .build(),
                Conduct.builder()
                        .from(conduct)
                        .consents(Set.of(ConsentKind.values()))
                        .build())) {
            guides.add(InterviewGuide.builder().from(guide).conduct(other).build());
        }
        return guides;
    }

    private static List<List<Certificate>> certificates(int size) {
        Certificate one = new Certificate(
                "s", size, 5, 1, List.of("ED(1)"), 462, 16, new BigDecimal("0.8096"), new BigDecimal("0.8572"));
        Certificate other = new Certificate(
                "s", size, 5, 1, List.of("ED(1)"), 462, 16, new BigDecimal("0.7000"), new BigDecimal("0.7903"));
        return List.of(List.of(), List.of(one), List.of(other));
    }

    private static String code(Document sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks(Block.Code.class).stream())
                .map(Block.Code::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPromisedDifferentlyHasAnotherCode() {
        Map<String, String> texts = new HashMap<>();
        for (ReleasePolicy release :
                List.of(ReleasePolicy.conversation(), ReleasePolicy.standard(), ReleasePolicy.strong())) {
            for (int days : new int[] {7, 28}) {
                CyclePolicy policy = CyclePolicy.builder()
                        .release(release)
                        .answersKeptDays(days)
                        .build();
                for (int size : new int[] {7, 8}) {
                    for (InterviewGuide guide : guides(Locale.UK)) {
                        for (List<Certificate> certificates : certificates(size)) {
                            Document sheet = MentorInformation.of(
                                    policy, guide, size, certificates, Presentation.none(), SheetExamples.words("en"));
                            String code = code(sheet);
                            String text = Renderers.plainText().render(sheet).replace(code, "");
                            assertThat(code).matches("[0-9a-f]{4}(-[0-9a-f]{4}){2}");
                            assertThat(texts.putIfAbsent(code, text))
                                    .as("two promises with one code")
                                    .isIn(null, text);
                        }
                    }
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(100);
    }

    @Test
    void aPromiseHasOneCodeInEachLanguageAndForEachName() {
        CyclePolicy policy = CyclePolicy.defaults();
        for (int each = 0; each < guides(Locale.UK).size(); each++) {
            InterviewGuide english = guides(Locale.UK).get(each);
            InterviewGuide german = guides(Locale.GERMAN).get(each);
            String code = code(MentorInformation.of(
                    policy, english, 6, certificates(6).get(1), Presentation.none(), SheetExamples.words("en")));
            assertThat(code(MentorInformation.of(
                            policy, german, 6, certificates(6).get(1), NAMES, SheetExamples.words("de"))))
                    .isEqualTo(code);
            assertThat(code(EthicsAnnex.of(
                            policy, english, 6, certificates(6).get(1), NAMES, SheetExamples.words("en"))))
                    .isEqualTo(code);
        }
    }
}
