package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.InterviewGuide;

/** Each row changes one golden text in one place; the fault must be told with its place. */
class JsonCodecStrictnessTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final String NOT_CANONICAL = "must be written canonically and agree with the rest of the document";
    private static final Map<String, Document<?>> DOCUMENTS =
            Document.every().stream().collect(Collectors.toMap(Document::name, Function.identity()));

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "interview-guide | `\"id\" : \"ward\"` | `\"extra\" : 1, \"id\" : \"ward\"` | $.body",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : 1, \"extra\" : 1` | $.body.topics[0].rating.scale",
                "feedback-report | `\"kind\" : \"scored\"` | `\"kind\" : \"scored\", \"x\" : 1` | $.body.method",
                "interview-guide | `\"topics\" : [` | `\"topics\" : {}, \"x\" : [` | $.body.topics",
                "interview-guide | `\"title\" : \"On the ward\"` | `\"title\" : 7` | $.body.title",
                "interview-guide | `\"title\" : \"On the ward\"` | `\"title\" : true` | $.body.title",
                "interview-guide | `\"title\" : \"On the ward\"` | `\"title\" : [\"x\"]` | $.body.title",
                "interview-guide | `\"title\" : \"On the ward\"` | `\"title\" : null` | $.body.title",
                "interview-guide | `\"title\" : \"On the ward\",` | `` | $.body",
                "interview-guide | `\"title\" : \"On the ward\"` | `\"title\" : \" \"` | $.body",
                "interview-guide | `\"id\" : \"ward\"` | `\"id\" : 12` | $.body.id",
                "interview-guide | `\"id\" : \"ward\"` | `\"id\" : {\"value\" : \"ward\"}` | $.body.id",
                "interview-guide | `\"id\" : \"ward\"` | `\"id\" : \"\"` | $.body.id",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : \"1\"` | $.body.topics[0].rating.scale.lowest",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : 1.0` | $.body.topics[0].rating.scale.lowest",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : null` | $.body.topics[0].rating.scale.lowest",
                "interview-guide | `\"DOMAIN\"` | `\"domain\"` | $.body.topics[0].focus",
                "interview-guide | `\"DOMAIN\"` | `0` | $.body.topics[0].focus",
                "interview-guide | `\"DOMAIN\"` | `\"0\"` | $.body.topics[0].focus",
                "interview-guide | `\"PT45M\"` | `\"45 minutes\"` | $.body.totalTime",
                "interview-guide | `\"PT45M\"` | `\"PT44M\"` | $.body",
                "interview | `\"mark\" : 4` | `\"mark\" : \"4\"` | $.body.ballots[0].ratings[0].mark",
                "interview | `\"mark\" : 4` | `\"mark\" : 4.0` | $.body.ballots[0].ratings[0].mark",
                "interview | `\"mark\" : 4` | `\"mark\" : \"\"` | $.body.ballots[0].ratings[0].mark",
                "interview | `\"mark\" : 4` | `\"mark\" : 6` | $.body",
                "interview | `\"mark\" : 4` | `\"mark\" : 4294967300` | $.body.ballots[0].ratings[0].mark",
                "interview | `\"mark\" : 4` | `\"mark\" : NaN` | $",
                "mentor-panel | `\"id\" : \"junior-3\"` | `` | $.body.mentors[2]",
                "mentor-panel | `\"id\" : \"junior-1\"` | `\"id\" : null` | $.body.mentors[0].id",
                "mentor-panel | `\"grade\" : \"clinical fellow\"` | `\"grade\" : 3` | $.body.mentors[0].grade",
                "mentor-panel | `\"id\" : \"junior-2\"` | `\"id\" : \"junior-1\"` | $.body",
                "mentor-panel | `\"mentors\" : [` | `\"mentors\" : [ null,` | $.body.mentors[0]",
                "collation | `\"kind\" : \"STRENGTH\"` | `\"kind\" : \"PRAISE\"` | $.body.findings[0].kind",
                "feedback-meeting | `\"2026-03-09\"` | `\"9 March 2026\"` | $.body.heldOn",
                "feedback-meeting | `\"2026-03-09\"` | `\"2026-02-30\"` | $.body.heldOn",
                "feedback-meeting | `\"2026-03-09\"` | `20521` | $.body.heldOn",
                "feedback-meeting | `\"IN_PERSON\"` | `\"IN_WRITING\"` | $.body.modality",
                "mentee-response | `\"withoutGoals\" : false` | `\"withoutGoals\" : \"false\"` | $.body.withoutGoals",
                "mentee-response | `\"withoutGoals\" : false` | `\"withoutGoals\" : 0` | $.body.withoutGoals",
                "mentee-response | `\"withoutGoals\" : false` | `\"withoutGoals\" : null` | $.body.withoutGoals",
                "feedback-report | `\"answersNeeded\" : 5` | `\"answersNeeded\" : \"5\"` | $.body.method.answersNeeded",
                "feedback-report | `\"answersNeeded\" : 5` | `\"answersNeeded\" : 5e0` | $.body.method.answersNeeded",
                "feedback-report | `\"answersNeeded\" : 5` | `\"answersNeeded\" : 4` | $.body.method",
                "feedback-report | `\"answersNeeded\" : 5,` | `` | $.body.method",
                "feedback-report | `0.8125` | `\"0.8125\"` | $.body.method.certificates[0].worstPosterior",
                "feedback-report | `0.8125` | `1.5` | $.body.method.certificates[0]",
                "feedback-report | `\"kind\" : \"scored\"` | `\"kind\" : \"other\"` | $.body.method",
                "feedback-report | `\"kind\" : \"scored\",` | `` | $.body.method",
                "mentoring-cycle-closed | `\"state\" : \"CLOSED\"` | `\"state\" : \"ENDED\"` | $.body.state"
            })
    void refusesAChangedText(String document, String original, String changed, String path) {
        assertRefused(document, original, changed == null ? "" : changed, path);
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feedback-report | Stays calm in emergencies. | Panics in emergencies. | $.body.digest",
                "feedback-report | `\"highest\" : 4` | `\"highest\" : 5` | $.body.digest",
                "feedback-report | `\"digest\" : \"` | `\"digest\" : \"0` | $.body.digest",
                "feedback-report | `\"digest\"` | `\"digests\"` | $.body",
                "feedback-report | `\"withheld\" : ` | `\"extra\" : 1, \"withheld\" : ` | $.body.promise",
                "feedback-report | `\"promise\" : {` | `\"promise\" : [], \"x\" : {` | $.body",
                "mentoring-cycle-closed | Stays calm in | Stays in | $.body"
            })
    void refusesATamperedReport(String document, String original, String changed, String path) {
        assertRefused(document, original, changed, path);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"version\" : 1,` | `\"version\" : 2,` | $.version",
                "`\"version\" : 1,` | `\"version\" : \"1\",` | $.version",
                "`\"version\" : 1,` | `\"version\" : 1.0,` | $.version",
                "`\"version\" : 1,` | `\"version\" : null,` | $.version",
                "`\"version\" : 1,` | `\"version\" : 1, \"extra\" : 1,` | $",
                "`\"version\" : 1,` | `\"version\" : 1, \"version\" : 1,` | $",
                "`\"format\" : \"reverse-mentoring/` | `\"format\" : \"Reverse-Mentoring/` | $.format",
                "`\"format\" : \"reverse-mentoring/` | `\"form\" : \"reverse-mentoring/` | $",
                "`\"format\" : \"reverse-mentoring/interview-guide\",` | `` | $.format",
                "`\"version\" : 1,` | `` | $.version",
                "`\"body\" : {` | `\"body\" : null, \"x\" : {` | $",
                "`\"id\" : \"ward\"` | `\"id\" : \"ward\", \"id\" : \"ward\"` | $",
                "`\"id\" : \"ward\"` | `// comment\n\"id\" : \"ward\"` | $",
                "`\"id\" : \"ward\"` | `'id' : \"ward\"` | $",
                "`\"id\" : \"ward\"` | `id : \"ward\"` | $",
                "`\"lowest\" : 1` | `\"lowest\" : 01` | $",
                "`\"lowest\" : 1` | `\"lowest\" : +1` | $",
                "`\"lowest\" : 1` | `\"lowest\" : Infinity` | $"
            })
    void refusesAChangedEnvelopeOrSyntax(String original, String changed, String path) {
        assertRefused("interview-guide", original, changed, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "\"text\"", "{", "{}", "{\"body\" : {}}", "{\"a\" : 1,}"})
    void refusesWhatIsNoEnvelope(String text) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(text, InterviewGuide.class))
                .satisfies(thrown -> assertThat(thrown.path()).startsWith("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "1", "null", "]"})
    void refusesTextAfterTheEnd(String trailing) {
        Document<?> guide = document("interview-guide");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(guide.golden() + trailing, guide.type()))
                .satisfies(thrown -> assertThat(thrown.path()).isEqualTo("$"));
    }

    @ParameterizedTest
    @ValueSource(ints = {JsonCodec.MAX_DEPTH, 100_000})
    void refusesTooDeepATextWithoutOverflowingTheStack(int depth) {
        for (String open : new String[] {"[", "{\"a\":"}) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> CODEC.read("{\"body\":" + open.repeat(depth), InterviewGuide.class))
                    .satisfies(thrown -> assertThat(thrown.path()).isEqualTo("$"));
        }
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "interview-guide | `\"PT45M\"` | `\"PT44M\"` | $.body: topics must fit into … minutes",
                "interview-guide | `\"id\" : \"ward\"` | `\"id\" : \"\"` | $.body.id: guide id must not be blank",
                "interview-guide | `\"title\" : \"On the ward\",` | `` | $.body: member title is missing",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : \"1\"` | $.body.topics[0].rating.scale.lowest: must be an integer, but was a string",
                "interview-guide | `\"DOMAIN\"` | `\"x\"` | $.body.topics[0].focus: must be one of DOMAIN, STRENGTHS, IMPROVEMENT",
                "interview-guide | `\"id\" : \"ward\"` | `\"x\" : 1, \"id\" : \"ward\"` | $.body: must have only the members conduct, derivedFrom, development, id, language, licence, purpose, script, title, topics, totalTime, version",
                "mentor-panel | `\"junior-2\"` | `\"junior-1\"` | $.body: panel: mentors must be distinct, but mentor 2 of 6 is a repetition",
                "feedback-report | `0.8125` | `1.5` | $.body.method.certificates[0]: certificate: posterior must be 0 to 1 with at most 20 decimals",
                "feedback-report | `\"highest\" : 4` | `\"highest\" : 2` | $.body.ratings[0].statement.parts[0]: highest middle answer must be at least …",
                "feedback-meeting | `\"2026-03-09\"` | `\"2026-02-30\"` | $.body.heldOn: must be a day that exists, written like 2026-01-31",
                "interview | `\"mark\" : null,` | `` | $.body.ballots[5].ratings[1]: member mark is missing",
                "feedback-report | `\"digest\"` | `\"digests\"` | $.body: must have only the members digest, findings, guide, guideVersion, id, language, method, promise, ratings, retention, themes",
                "feedback-meeting | `\"modality\" : \"IN_PERSON\",` | `` | $.body: member modality is missing",
                "feedback-report-by-consent | `,\n    \"ratings\" : [ ]` | `` | $.body: member ratings is missing",
                "feedback-meeting | `\"IN_PERSON\"` | `null` | $.body.modality: must not be null",
                "feedback-report-by-consent | `\"ratings\" : [ ]` | `\"ratings\" : null` | $.body.ratings: must not be null",
                "interview-guide | `\"focus\" : \"IMPROVEMENT\"` | `\"rating\" : null, \"focus\" : \"IMPROVEMENT\"` | $.body.topics[2].rating: must be left out if it is empty",
                "mentor-panel | `\"id\" : \"junior-3\"` | `\"grade\" : null, \"id\" : \"junior-3\"` | $.body.mentors[2].grade: must be left out if it is empty"
            })
    void tellsPathAndType(String document, String original, String changed, String message) {
        assertRefused(document, original, changed == null ? "" : changed, path(message), rule(message));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feedback-meeting | `\"2026-03-09\"` | `\"2026-03-09T10:00:00\"` | $.body.heldOn",
                "feedback-meeting | `\"2026-03-09\"` | `\"2026-03-09T00:00:00Z\"` | $.body.heldOn",
                "feedback-meeting | `\"2026-03-09\"` | `\" 2026-03-09 \"` | $.body.heldOn",
                "feedback-meeting | `\"2026-03-09\"` | `[2026, 3, 9]` | $.body.heldOn",
                "feedback-meeting | `\"PT40M\"` | `2400` | $.body.length",
                "feedback-meeting | `\"PT40M\"` | `2400.0` | $.body.length",
                "feedback-meeting | `\"PT40M\"` | `\"PT2400S\"` | $.body.length",
                "feedback-meeting | `\"PT40M\"` | `\"pt40m\"` | $.body.length",
                "feedback-meeting | `\"PT40M\"` | `\" PT40M \"` | $.body.length",
                "feedback-meeting | `\"IN_PERSON\"` | `\" IN_PERSON \"` | $.body.modality",
                "interview-guide | `\"DOMAIN\"` | `\" DOMAIN\"` | $.body.topics[0].focus",
                "interview-guide | `\"totalTime\" : \"PT45M\"` | `\"totalTime\" : 2700` | $.body.totalTime",
                "feedback-report | `0.8125` | `0.81249` | $.body.method.certificates[0].worstPosterior",
                "feedback-report | `0.8125` | `0.81241` | $.body.method.certificates[0].worstPosterior",
                "feedback-report | `0.8125` | `0.81250000000001` | $.body.digest",
                "feedback-report | `\"STRENGTH\"` | `\"STRENGTH \"` | $.body.findings[0].kind",
                "feedback-report | `\"SOME\"` | `\" SOME\"` | $.body.ratings[0].statement.parts[1].band",
                "feedback-report | `Stays calm` | `Is calm` | $.body.digest",
                "mentoring-cycle-closed | `\"PT40M\"` | `2400` | $.body.meeting.length",
                "mentoring-cycle-closed | `\"state\" : \"CLOSED\"` | `\"state\" : \"CLOSED \"` | $.body.state"
            })
    void refusesWhatIsNotWrittenCanonically(String document, String original, String changed, String path) {
        assertRefused(document, original, changed == null ? "" : changed, path, NOT_CANONICAL);
    }

    @ParameterizedTest(name = "[{index}] {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feedback-report | 0.8125 | 1e-10000000 | $.body.method.certificates[0]: certificate: posterior must be 0 to 1 with at most 20 decimals",
                "feedback-report | 0.8125 | 1e-2147483647 | $.body.method.certificates[0]: certificate: posterior must be 0 to 1 with at most 20 decimals",
                "feedback-report | 0.8125 | 1e10000000 | $.body.method.certificates[0]: certificate: posterior must be 0 to 1 with at most 20 decimals",
                "feedback-report | 0.8125 | 1e2147483647 | $.body.method.certificates[0]: certificate: posterior must be 0 to 1 with at most 20 decimals",
                "feedback-report | `\"answersNeeded\" : 5` | `\"answersNeeded\" : 1e10000000` | $.body.method.answersNeeded: must be an integer, but was a number with a fraction or exponent",
                "feedback-report | `\"panelsChecked\" : 462` | `\"panelsChecked\" : 1e10000000` | $.body.method.certificates[0].panelsChecked: must be an integer, but was a number with a fraction or exponent",
                "feedback-report | `\"version\" : 1` | `\"version\" : 1e10000000` | $.version: must be an integer from 1 to 2",
                "interview | `\"mark\" : 4` | `\"mark\" : 1e10000000` | $.body.ballots[0].ratings[0].mark: must be an integer or null, but was a number with a fraction or exponent",
                "interview-guide | `\"lowest\" : 1` | `\"lowest\" : 1e-10000000` | $.body.topics[0].rating.scale.lowest: must be an integer, but was a number with a fraction or exponent",
                "feedback-meeting | `\"PT40M\"` | 1e10000000 | $.body: meeting: length must be 1 to 480 whole minutes",
                "feedback-meeting | `\"PT40M\"` | 1e-10000000 | $.body: meeting: length must be 1 to 480 whole minutes",
                "interview | `\"mark\" : 4` | `\"mark\" : 1e99999999999` | $: must have numbers within range",
                "interview | `\"mark\" : 4` | `\"mark\" : -1e-99999999999` | $: must have numbers within range",
                "feedback-report | `\"version\" : 1` | `\"version\" : 1e99999999999` | $: must have numbers within range"
            })
    void refusesHugeExponentsAtOnce(String document, String original, String changed, String message) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertRefused(document, original, changed, path(message), rule(message)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{` | `; fault at line 1, column 2`",
                "`{\"body\" : 1,}` | `; fault at line 1, column 13`",
                "`{\"body\" : 1,\n\"body\" : 1}` | `; fault at line 2, column 7`",
                "`{\"body\" : NaN}` | `; fault at line 1, column 14`",
                "`{} x` | `; fault at line 1, column 4`",
                "`{} {}` | `; fault at line 1, column 4`"
            })
    void tellsWhereATextIsNoDocument(String text, String place) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(text, InterviewGuide.class))
                .withMessage("$: must be one well-formed JSON document of at most 64 levels, without repeated members"
                        + place)
                .withNoCause();
    }

    private static String path(String message) {
        return message.substring(0, message.indexOf(": "));
    }

    private static String rule(String message) {
        return message.substring(message.indexOf(": ") + 2);
    }

    private static void assertRefused(String name, String original, String changed, String path) {
        refused(name, original, changed, path);
    }

    private static void assertRefused(String name, String original, String changed, String path, String rule) {
        assertThat(refused(name, original, changed, path).rule()).isEqualTo(rule);
    }

    private static DocumentException refused(String name, String original, String changed, String path) {
        Document<?> document = document(name);
        String golden = document.golden();
        int at = golden.indexOf(original);
        assertThat(at).as("place of the change").isNotNegative();
        String text = golden.substring(0, at) + changed + golden.substring(at + original.length());
        DocumentException thrown =
                catchThrowableOfType(DocumentException.class, () -> CODEC.read(text, document.type()));
        assertThat(thrown)
                .as("%s with %s for %s", name, changed, original)
                .isNotNull()
                .hasNoCause()
                .hasMessage(thrown.path() + ": " + thrown.rule());
        assertThat(thrown.path()).isEqualTo(path);
        assertThat(thrown.rule()).isNotBlank();
        return thrown;
    }

    private static Document<?> document(String name) {
        return Objects.requireNonNull(DOCUMENTS.get(name), name);
    }
}
