package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** What a host gives is printed where there was room for it, changes nothing else, is text, and is in no {@code toString}. */
class SheetNamesTest {

    private static final String BAD = "\"><script>alert(1)</script>\u202e*_|`";

    /** Each text ends in a number, so that one can be told from another. */
    private static Presentation everything(String name) {
        Presentation.Builder all = Presentation.builder()
                .recipient(name + "1")
                .deliverer(name + "2")
                .interviewed(name + "3")
                .programme(name + "4")
                .contact(name + "5")
                .organisation(name + "6")
                .participant(name + "7")
                .meeting(LocalDate.of(2026, 7, 9));
        for (Role role : Role.values()) {
            all.putContacts(role, name + (10 + List.of(Role.values()).indexOf(role)));
        }
        return all.build();
    }

    private static List<Facts.Fact> facts(Document sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks(Facts.class).stream())
                .flatMap(facts -> facts.facts().stream())
                .toList();
    }

    /** Only what nobody can know beforehand is left to be written: what somebody signs or notes, and what an organisation decides. */
    @Test
    void everyBlankForANameOrContactIsFilled() {
        Set<String> left = new TreeSet<>();
        SheetExamples.all("en", everything("N"))
                .forEach((name, sheet) -> facts(sheet).stream()
                        .filter(fact -> fact.value().isEmpty())
                        .forEach(fact -> left.add(fact.name())));
        assertThat(left)
                .containsExactlyInAnyOrder(
                        "Name", // of whoever issues a certificate
                        "Day",
                        "Signature",
                        "Minutes of each part",
                        "Minutes in all",
                        "How many came",
                        "Skipped, and why",
                        "Legal basis",
                        "Data protection officer",
                        "Where the data are kept",
                        "Logs and copies, and when they go",
                        "How long reports are kept",
                        "Number of the approval");
    }

    /** Law: without what was given both sheets are the same, so a name takes no sentence away and adds none. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aNameChangesNothingElse(String language) {
        Map<String, Document> bare = SheetExamples.all(language);
        SheetExamples.all(language, everything("Nnn")).forEach((name, sheet) -> {
            String with = Renderers.markdown()
                    .render(sheet)
                    .replaceAll("( ·|,) Nnn\\d+", "")
                    .replaceAll("Nnn\\d+", "…………………………");
            String without = Renderers.markdown().render(Objects.requireNonNull(bare.get(name)));
            if (name.equals("participation-sheet")) { // the programme has a label of its own
                String programme = language.equals("de") ? "Reverse-Mentoring-Programm" : "Reverse mentoring programme";
                without = without.replace(programme, "…………………………");
            }
            assertThat(with).as(name).isEqualTo(without);
        });
    }

    /** The meeting of the cycle goes before the host's, and a sheet for all mentors has the name of none. */
    @Test
    void whatIsSettledInTheCycleStays() {
        Map<String, Document> sheets = SheetExamples.all("en", everything("N"));
        assertThat(Renderers.markdown().render(Objects.requireNonNull(sheets.get("appointment-sheet"))))
                .contains("16 March 2026, 14:30")
                .doesNotContain("9 July");
        for (String shared : List.of("check-sheet", "kind-letter-lead", "plain-certificate", "appraisal-text")) {
            assertThat(Renderers.markdown().render(Objects.requireNonNull(sheets.get(shared))))
                    .doesNotContain("N7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aHostileNameIsText(String language) {
        SheetExamples.all(language, everything(BAD)).forEach((name, sheet) -> {
            assertThat(Renderers.html().render(sheet)).as(name).doesNotContain("<script", "\"\">");
            assertThat(Renderers.markdown().render(sheet))
                    .as(name)
                    .doesNotContainPattern("(?<!\\\\)<script")
                    .doesNotContain("*_|`");
        });
    }

    @Test
    void noNameIsInAToString() {
        Presentation names = everything("Nnn");
        String shown = names + " " + SheetExamples.all("en", names);
        String facts = SheetExamples.all("en", names).values().stream()
                .flatMap(sheet -> facts(sheet).stream())
                .map(Facts.Fact::toString)
                .collect(Collectors.joining());
        assertThat(shown + facts).doesNotContain("Nnn1", "Nnn2", "Nnn5", "Nnn7");
        assertThat(Arrays.stream(Role.values())
                        .map(role -> "Nnn" + (10 + List.of(Role.values()).indexOf(role))))
                .noneMatch(shown::contains);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aBlankContactIsRefusedWithoutItsWords(Role role) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder()
                        .recipient("Nnn")
                        .putContacts(role, " \t")
                        .build())
                .withMessage("presentation: what is given must not be blank");
    }

    /** Whom nobody names for the programme is whom to ask about it. */
    @Test
    void thePersonOfARole() {
        Presentation names = Presentation.builder().contact("A").build();
        assertThat(names.person(Role.PROGRAMME_LEAD)).contains("A");
        assertThat(Presentation.builder()
                        .from(names)
                        .putContacts(Role.PROGRAMME_LEAD, "B")
                        .build()
                        .person(Role.PROGRAMME_LEAD))
                .contains("B");
        assertThat(Presentation.none().person(Role.CUSTODIAN)).isEmpty();
    }
}
