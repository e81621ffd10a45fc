package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentsTest {

    static Stream<Instrument> everyInstrument() {
        return Instruments.all().stream();
    }

    @Test
    void listsEachInstrumentOnce() {
        List<Instrument> named = List.of(
                Instruments.mentorConfidence(),
                Instruments.menteeAwareness(),
                Instruments.roleUnderstanding(),
                Instruments.experience(),
                Instruments.timeAdequacy(),
                Instruments.relationshipChange(),
                Instruments.intentionToChange(),
                Instruments.anticipatedHierarchy(),
                Instruments.experiencedHierarchy(),
                Instruments.mentorBurden(),
                Instruments.jobSatisfaction(),
                Instruments.retentionIntention(),
                Instruments.earlyRetirementIntention(),
                Instruments.workload(),
                Instruments.autonomy(),
                Instruments.generativity(),
                Instruments.changeMade(),
                Instruments.aim(),
                Instruments.iam(),
                Instruments.fim(),
                Instruments.cbiPersonal(),
                Instruments.cbiWork(),
                Instruments.cbiClient(),
                Instruments.cbiWorkGmc(),
                Instruments.olbi(),
                Instruments.psychologicalSafety(),
                Instruments.speakingUpAboutSafety(),
                Instruments.speakingUpAboutProfessionalism(),
                Instruments.affectiveJobSatisfaction(),
                Instruments.michiganJobSatisfaction());
        assertThat(Instruments.all()).isEqualTo(named);
        assertThat(named.stream().map(Instrument::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyInstrument")
    void statesLicenceSourceAndAttribution(Instrument instrument) {
        assertThat(instrument.licence()).isNotBlank();
        assertThat(instrument.attribution()).isNotBlank();
        assertThat(instrument.source()).matches("own|doi:10\\.\\d{4}/\\S+|https://\\S+");
    }

    @ParameterizedTest
    @MethodSource("everyInstrument")
    void hasTextIfAndOnlyIfTextShips(Instrument instrument) {
        assertThat(instrument.items()).allMatch(item -> item.text().isPresent() == instrument.textShipped());
        assertThat(instrument.askable()).isEqualTo(instrument.textShipped());
    }

    @ParameterizedTest
    @MethodSource("everyInstrument")
    void hasDistinctTexts(Instrument instrument) {
        assertThat(instrument.items().stream().flatMap(item -> item.text().stream()))
                .doesNotHaveDuplicates();
    }

    /** Domain dossier, section E. */
    @ParameterizedTest
    @CsvSource({
        "mentor-confidence,7,'',7..35,HIGHER_IS_BETTER,true",
        "mentee-awareness,7,'',7..35,HIGHER_IS_BETTER,true",
        "role-understanding,1,'',1..5,HIGHER_IS_BETTER,true",
        "time-adequacy,1,'',1..5,NEITHER,true",
        "relationship-change,1,'',-1..1,HIGHER_IS_BETTER,true",
        "anticipated-hierarchy,1,'',1..5,HIGHER_IS_WORSE,true",
        "aim,4,'',1..5,HIGHER_IS_BETTER,true",
        "iam,4,'',1..5,HIGHER_IS_BETTER,true",
        "fim,4,'',1..5,HIGHER_IS_BETTER,true",
        "cbi-personal,6,'',0..100,HIGHER_IS_WORSE,true",
        "cbi-work,7,'7',0..100,HIGHER_IS_WORSE,true",
        "cbi-client,6,'',0..100,HIGHER_IS_WORSE,true",
        "cbi-work-gmc,7,'7',0..100,HIGHER_IS_BETTER,true",
        "olbi,16,'2 3 4 6 8 9 11 12',16..64,HIGHER_IS_WORSE,false",
        "psychological-safety,7,'1 3 5',1..7,HIGHER_IS_BETTER,false",
        "suc-safe,5,'2',1..5,HIGHER_IS_BETTER,false",
        "suc-prof,4,'',1..5,HIGHER_IS_BETTER,false",
        "biajs,4,'',1..5,HIGHER_IS_BETTER,false",
        "moaq-jss,3,'2',1..7,HIGHER_IS_BETTER,false",
        "retention-intention,1,'',1..5,HIGHER_IS_BETTER,true",
        "early-retirement-intention,1,'',1..5,HIGHER_IS_WORSE,true",
        "workload,1,'',1..5,HIGHER_IS_WORSE,true",
        "autonomy,1,'',1..5,HIGHER_IS_BETTER,true",
        "generativity,1,'',1..5,HIGHER_IS_BETTER,true",
        "change-made,1,'',1..5,NEITHER,true"
    })
    void hasTheStructureOfItsSource(
            String id, int items, String reversed, String range, Direction direction, boolean textShipped) {
        Instrument instrument = everyInstrument()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(instrument.items()).hasSize(items);
        assertThat(instrument.items().stream()
                        .filter(InstrumentItem::reversed)
                        .map(item -> item.id().value().replaceFirst(".*-", "")))
                .containsExactly(reversed.isEmpty() ? new String[0] : reversed.split(" ", -1));
        assertThat(instrument.range()).hasToString(range);
        assertThat(instrument.direction()).isEqualTo(direction);
        assertThat(instrument.textShipped()).isEqualTo(textShipped);
    }

    @Test
    void splitsTheOldenburgInventoryIntoTwoHalvesWithFourReversedItemsEach() {
        Instrument olbi = Instruments.olbi();
        assertThat(olbi.subscales())
                .hasSize(2)
                .allSatisfy(subscale -> assertThat(olbi.items(subscale.id()))
                        .hasSize(8)
                        .filteredOn(InstrumentItem::reversed)
                        .hasSize(4));
        assertThat(olbi.subscales().stream().flatMap(subscale -> subscale.items().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        olbi.items().stream().map(InstrumentItem::id).toList());
    }

    @Test
    void sharesTheItemsOfTheTwoWorkScales() {
        assertThat(Instruments.cbiWorkGmc().items())
                .isEqualTo(Instruments.cbiWork().items());
        assertThat(Instruments.cbiWorkGmc().questionnaire())
                .isEqualTo(Instruments.cbiWork().id());
    }

    /** Whoever answers in German is scored as whoever answers in English, and can be paired with them. */
    @Test
    void differsBetweenLanguagesInItsWordsOnly() {
        List<Instrument> english = Instruments.own(Locale.UK);
        List<Instrument> german = Instruments.own(Locale.GERMANY);
        assertThat(english).isEqualTo(Instruments.all().subList(0, english.size()));
        assertThat(german).hasSameSizeAs(english);
        for (int i = 0; i < german.size(); i++) {
            Instrument one = english.get(i);
            Instrument other = german.get(i);
            assertThat(other.language()).isEqualTo("de");
            assertThat(Instrument.builder()
                            .from(one)
                            .language("de")
                            .title(other.title())
                            .construct(other.construct())
                            .items(other.items())
                            .build())
                    .isEqualTo(other);
            for (int j = 0; j < one.items().size(); j++) {
                InstrumentItem item = one.items().get(j);
                InstrumentItem translated = other.items().get(j);
                assertThat(translated.id()).isEqualTo(item.id());
                assertThat(translated.text()).isPresent().isNotEqualTo(item.text());
                assertThat(translated.scale().options().stream().map(ResponseOption::value))
                        .isEqualTo(item.scale().options().stream()
                                .map(ResponseOption::value)
                                .toList());
                assertThat(translated.scale().options().stream().map(ResponseOption::label))
                        .doesNotContainAnyElementsOf(item.scale().options().stream()
                                .map(ResponseOption::label)
                                .toList());
            }
        }
    }

    @Test
    void refusesALanguageThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.own(Locale.FRANCE))
                .withMessageContaining("must be en or de");
    }

    /** To intend and to do are two outcomes: answers to one are not answers to the other (domain dossier, C 25). */
    @Test
    void keepsDoingApartFromIntending() {
        assertThat(Instruments.changeMade().questionnaire())
                .isNotEqualTo(Instruments.intentionToChange().questionnaire());
    }

    @Test
    void saysThatTheLicenceOfWeinerIsFromMemory() {
        assertThat(Instruments.aim().licence()).startsWith("CC BY 4.0").contains("from memory");
    }

    @Test
    void readsItsTextAsUtf8() {
        assertThat(Instruments.cbiPersonal().items().get(3).text())
                .hasValue("How often do you think: “I can’t take it anymore”?");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        List<Instrument> instruments = Instruments.all();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Instruments.all()).isEqualTo(instruments);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shipsNothingOfProprietaryInventories() {
        assertThat(Instruments.all().stream().map(Instrument::title))
                .noneMatch(title -> title.contains("Maslach") || title.contains("Burnout Assessment Tool"));
    }
}
