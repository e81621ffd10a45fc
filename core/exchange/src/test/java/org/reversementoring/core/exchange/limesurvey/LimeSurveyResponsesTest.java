package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.limesurvey.Export.Response;
import org.reversementoring.core.language.Translation;

class LimeSurveyResponsesTest {

    private static final SurveyForm FORM = LimeSurveyStructureTest.FOUNDING;
    private static final Path GENUINE =
            Path.of("../../../shared/data/exchange/limesurvey/survey_998192_R_data_file.csv");
    private static final String MARKER = "ZQXmarker";
    private static final Export CODES = export(Export.Heading.CODE);

    static boolean hasGenuine() {
        return Files.isRegularFile(GENUINE);
    }

    private static Export export(Export.Heading heading) {
        return new Export(FORM, heading, Export.Answer.CODE, "en-GB", ';');
    }

    private static Response response(String mentor, String submitted) {
        return new Response(submitted, MARKER, Map.of("mentor", mentor, "timemanagement", "4", "strengthstxt", MARKER));
    }

    private static ImportPlan read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static ImportPlan read(String text, Charset charset) {
        return LimeSurveyResponses.of(FORM).read("responses.csv", new ByteArrayInputStream(text.getBytes(charset)));
    }

    /** The first fault as it is thrown, in which nothing is that anybody wrote. */
    private static String fault(ImportPlan plan) {
        assertThat(plan.isReadable()).isFalse();
        String[] message = {""};
        assertThatThrownBy(plan::answers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .satisfies(thrown -> message[0] = String.valueOf(thrown.getMessage()));
        assertThat(message[0] + plan + plan.inWords() + plan.inWords(Translation.of(Locale.GERMAN)))
                .doesNotContain(MARKER);
        return message[0];
    }

    /** Law: a dry run says of each column of LimeSurvey's own why it is dropped, whatever the headings. */
    @ParameterizedTest
    @EnumSource(Export.Heading.class)
    void eachSystemColumnIsDroppedWithItsReason(Export.Heading heading) {
        ImportPlan plan = read(export(heading).text(List.of(response("a", Export.NO_DAY))));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.columns().stream().map(ImportPlan.Column::role).limit(10))
                .containsExactly(
                        new ColumnRole.Dropped(ColumnDropReason.TECHNICAL),
                        new ColumnRole.Dropped(ColumnDropReason.STATUS),
                        new ColumnRole.Dropped(ColumnDropReason.TECHNICAL),
                        new ColumnRole.Dropped(ColumnDropReason.LANGUAGE),
                        new ColumnRole.Dropped(ColumnDropReason.TECHNICAL),
                        new ColumnRole.Dropped(ColumnDropReason.IDENTITY),
                        new ColumnRole.Dropped(ColumnDropReason.TIME),
                        new ColumnRole.Dropped(ColumnDropReason.TIME),
                        new ColumnRole.Dropped(ColumnDropReason.IDENTITY),
                        new ColumnRole.Dropped(ColumnDropReason.IDENTITY));
        assertThat(plan.columns().stream()
                        .map(ImportPlan.Column::role)
                        .skip(10 + FORM.items().size()))
                .hasSize(3)
                .containsOnly(new ColumnRole.Dropped(ColumnDropReason.TECHNICAL));
        assertThat(plan.notes()).containsEntry(SourceNote.NO_TIME_KEPT, 1);
        assertThat(plan.inWords().toString()).doesNotContain(MARKER);
    }

    /** Numbers: of 3 rows one has no time of sending; it has an answer, so it was begun. */
    @Test
    void whatWasNotSentOffIsCountedAndLeftOut() {
        List<Response> three =
                List.of(response("a", Export.NO_DAY), response("b", ""), response("c", "2026-10-06 09:30:00"));
        ImportPlan plan = read(CODES.text(three));
        assertThat(plan.participation().complete()).isEqualTo(2);
        assertThat(plan.participation().incomplete()).isEqualTo(1);
        assertThat(plan.answers().size()).isEqualTo(2);
        ImportPlan all = LimeSurveyResponses.of(FORM)
                .with(AnswerMapping.standard().withIncomplete())
                .read("responses.csv", CODES.bytes(three));
        assertThat(all.answers().size()).isEqualTo(3);
    }

    @Test
    void theSeparatorAndTheEncodingAreSeenAndSaid() {
        for (char separator : new char[] {';', ',', '\t'}) {
            Export export = new Export(FORM, Export.Heading.FULL, Export.Answer.FULL, "de", separator);
            ImportPlan plan = read(export.text(List.of(response("a", Export.NO_DAY))));
            assertThat(plan.faults()).isEmpty();
            assertThat(plan.format().separator()).contains(separator);
            assertThat(plan.format().tool()).isEqualTo("LimeSurvey");
        }
    }

    /** Another program's file: each is refused as a whole, with the place and the rule. */
    @Test
    void aFileThatIsNotAsLimeSurveyWritesItIsRefused() {
        String good = CODES.text(List.of(response("a", Export.NO_DAY), response("b", Export.NO_DAY)));
        assertThat(fault(read(good.replace(";\"timemanagement\"", ";\"Zeit " + MARKER + "\""))))
                .startsWith("responses.csv, line 1, column 21: must have the code or text of an item");
        assertThat(fault(read(good.replace("\"submitdate\"", "\"token\""))))
                .isEqualTo(
                        "responses.csv, line 1: must have a column submitdate, which says what was sent off, so export question codes;"
                                + " or declare completedOnly, if no other responses were exported");
        assertThat(fault(read(good.replaceFirst(Export.NO_DAY, "N/A"))))
                .startsWith("responses.csv, line 2, column 2: must be blank, or a day and time");
        assertThat(fault(read(good.replace("\"b\"", "\"a\""))))
                .startsWith("responses.csv, line 3, column 12: must be somebody who has no earlier row");
        assertThat(fault(read(good.replace("\"b\"", "\"A\""))))
                .startsWith("responses.csv, line 3, column 12: must be written as in an earlier row");
        assertThat(fault(read(good.replaceFirst("\"4\"", "\"6\""))))
                .startsWith(
                        "responses.csv, line 2, column 21: must be blank, or a code or label of item timemanagement");
        assertThat(fault(read(good.replaceFirst("\"4\"", "\"-oth-\"")))).contains("declare withMissing");
    }

    @Test
    void aFileThatIsNoTextOfOneKindIsRefused() {
        String good = CODES.text(List.of(response("a", Export.NO_DAY), response("b", Export.NO_DAY)));
        List<String> lines = good.lines().toList();
        String mixed =
                lines.get(0) + "\r\n" + lines.get(1) + "\r\n" + lines.get(2).replace("\";\"", "\",\"");
        assertThat(fault(read(mixed))).startsWith("responses.csv, after line 2 a cell must be closed");
        assertThat(fault(read(mixed.replace("\"", ""))))
                .startsWith("responses.csv, line 3: must have 29 cells, but has 1");
        String latin = good.substring(1).replace(MARKER, "\u00E4" + MARKER);
        assertThat(fault(read(latin, StandardCharsets.ISO_8859_1))).contains("must be in UTF-8", "declare encodedIn");
        assertThat(fault(read(good.replace("\"b\"", "\"b")))).contains("after line");
        assertThat(fault(read(good.replaceFirst(MARKER + "\";\"\";\"\"", "x".repeat(10_000_000) + "\";\"\";\"\""))))
                .contains("after line");
        assertThat(fault(read(""))).contains("must have a header");
        ImportPlan plan = LimeSurveyResponses.of(FORM)
                .encodedIn(StandardCharsets.ISO_8859_1)
                .read("responses.csv", new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(plan.answers().points().get(0).note()).isEqualTo("\u00E4" + MARKER);
    }

    /** Any line end is one, also CR alone; empty lines at the end and a first line with the separator are taken. */
    @Test
    void lineEndsOfOtherProgramsAreTaken() {
        String good = CODES.text(List.of(response("a", Export.NO_DAY)));
        for (String text : List.of(
                good.replace("\r\n", "\r"),
                good.replace("\r\n", "\n"),
                good + "\r\n\r\n;;;\r\n",
                "\uFEFFsep=;\r\n" + good.substring(1))) {
            assertThat(read(text).answers().ballots()).hasSize(1);
        }
    }

    /** LimeSurvey exports a header also if nobody has answered. */
    @Test
    void aFileWithoutResponsesHasItsColumns() {
        ImportPlan plan = read(CODES.text(List.of()));
        assertThat(plan.columns()).hasSize(CODES.headings().size());
        assertThat(plan.answers().size()).isZero();
    }

    /** An editor writes some entities as signs when somebody saves a question; the others stay, or not, and line ends go. */
    @Test
    void aTextIsFoundAlsoAfterItWasEdited() {
        String text = "Say \"a\" \\ <b>\n& {x";
        assertThat(LimeSurveyText.html(text)).isEqualTo("Say &quot;a&quot; &#92; &lt;b&gt;<br />&amp; { x");
        for (String written : List.of(
                text,
                LimeSurveyText.html(text),
                "Say &quot;a&quot; &#92; &lt;b&gt; &amp; { x",
                "Say \"a\" \\ &lt;b&gt; &amp; { x",
                "Say \"a\" \\ & { x",
                "Say_\"a\"_\\_<b>_&_{_x")) {
            assertThat(LimeSurveyText.keys(text)).contains(LimeSurveyText.key(written));
        }
    }

    @Test
    void aVvFileIsRefused() {
        String tabs = new Export(FORM, Export.Heading.FULL, Export.Answer.CODE, "en-GB", '\t').text(List.of());
        String fields = String.join("\t", CODES.headings());
        String vv = tabs.strip() + "\n" + fields + "\n" + "x\t".repeat(29) + MARKER + "\n";
        assertThat(fault(read(vv)))
                .isEqualTo(
                        "responses.csv, line 2: must be a response, but a VV file was seen; export responses as CSV");
    }

    /** One text in two columns: the file does not say which is which. The message says what to do. */
    @Test
    void aTextOfTwoItemsNeedsCodes() {
        var two = List.of(
                Hostile.topic(0, "One", "What do you think?", "Good", List.of("no", "yes")),
                Hostile.topic(1, "Two", "What do you think?", "Well", List.of("no", "yes")));
        SurveyForm form = GuideForm.of(Hostile.guide("en", "Two", two)).form();
        Response one = new Response(Export.NO_DAY, MARKER, Map.of("mentor", "a", "t0", "1"));
        Export full = new Export(form, Export.Heading.FULL, Export.Answer.CODE, "en", ';');
        ImportPlan plan = LimeSurveyResponses.of(form).read("responses.csv", full.bytes(List.of(one)));
        assertThat(fault(plan)).contains("two items have this text; export with codes");
        Export both = new Export(form, Export.Heading.CODE_AND_FULL, Export.Answer.CODE, "en", ';');
        assertThat(LimeSurveyResponses.of(form)
                        .read("responses.csv", both.bytes(List.of(one)))
                        .faults())
                .isEmpty();
    }

    /** Headings as LimeSurvey has them for the part of an array, for files, times and participants. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "array[timemanagement] | Answer[item=timemanagement]",
                "array[timemanagement]. How good is [my time] | Answer[item=timemanagement]",
                "wanted[timemanagement] | Unknown[]",
                "Array[timemanagement] | Unknown[]",
                "array[timemanagement][1] | Unknown[]",
                "array[nothing] | Unknown[]",
                "timemanagement[other] | Unknown[]",
                "image[filecount] | Dropped[reason=FILE]",
                "image | Dropped[reason=FILE]",
                "filecount - Your picture | Dropped[reason=FILE]",
                "Your picture | Dropped[reason=FILE]",
                "groupTime12 | Dropped[reason=TECHNICAL]",
                "Question time: gender | Dropped[reason=TECHNICAL]",
                "attribute_1 | Dropped[reason=IDENTITY]",
                "firstname | Dropped[reason=IDENTITY]",
                "strengths. This doctor has strengths that I want to learn from. | Answer[item=strengths]",
                "strengths: Stärken, von denen ich lernen will | Unknown[]",
                "This doctor has strengths that I want to learn from. | Answer[item=strengths]",
                "Dieser Mensch | Unknown[]",
                "submitdate. Date submitted | Dropped[reason=STATUS]",
                "submitdate. Dyddiad cyflwyno | Dropped[reason=STATUS]",
                "startlanguage. Iaith gychwyn | Dropped[reason=LANGUAGE]",
                "ipaddr[SQ001] | Unknown[]",
                "token | Dropped[reason=IDENTITY]",
                "token; Access code | Dropped[reason=IDENTITY]",
                "mentorTime. Question time: mentor | Dropped[reason=TECHNICAL]",
                "groupTime308. Gruppenzeit: Zu Beginn | Dropped[reason=TECHNICAL]",
                "mentorTime. Fragenzeit: mentor | Dropped[reason=TECHNICAL]",
                "Question time: how long do you ask? | Unknown[]",
                "Quality time | Unknown[]",
                "time | Unknown[]"
            })
    void aHeadingBecomes(String heading, String role) {
        List<String> names = List.of("interviewtime", "image[filecount]", "filecount - Your picture", heading);
        var column = new ResponseHeadings(FORM, Set.of("array")).columns(names).get(3);
        assertThat(column.known().map(Object::toString).orElse("Unknown[]")).isEqualTo(role);
    }

    /**
     * Law: what can be two things is none. LimeSurvey shows both of the first two labels with a space behind the brace, and in German the label of
     * the third is the code of another option.
     */
    @Test
    void aWritingOfTwoOptionsOrTwoItemsIsRefused() {
        List<String> labels = List.of("{a", "{ a", "three");
        var english = List.of(
                Hostile.topic(0, "One", "{What", "Good", labels), Hostile.topic(1, "Two", "{ What", "Well", labels));
        List<String> german = List.of("eins", "zwei", "1");
        var other = List.of(
                Hostile.topic(0, "Eins", "Was", "Gut", german), Hostile.topic(1, "Zwei", "Wer", "Schlecht", german));
        SurveyForm form = GuideForm.of(Hostile.guide("en", "Two", english))
                .alsoIn(Hostile.guide("de", "Zwei", other))
                .form();
        String text = "submitdate,mentor,t0,t1\n2026-01-01,m1,%s,3\n";
        LimeSurveyResponses reader = LimeSurveyResponses.of(form);
        for (String cell : List.of("{ a", "{a")) {
            assertThat(fault(reader.read("r.csv", bytes(text.formatted(cell)))))
                    .startsWith(
                            "r.csv, line 2, column 3: must stand for one option, but two can be written so; export answer codes");
        }
        assertThat(fault(reader.read("r.csv", bytes(text.formatted("1")))))
                .startsWith("r.csv, line 2, column 3: must be declared withCodesOnly or withLabelsOnly");
        LimeSurveyResponses labelsOnly = reader.with(AnswerMapping.standard().withLabelsOnly());
        String full = text.replace(",3\n", ",1\n").formatted("zwei");
        assertThat(labelsOnly.read("r.csv", bytes(full)).answers().size()).isEqualTo(1);
        String headings = "submitdate,mentor,t0,t1,{ What\n2026-01-01,m1,3,3,x\n";
        assertThat(fault(reader.read("r.csv", bytes(headings)))).startsWith("r.csv, line 1, column 5: must");
    }

    /** Law: a code of the form comes before a name of LimeSurvey's, and LimeSurvey's names of what each response has are no codes. */
    @Test
    void aTopicMayHaveTheNameOfAColumnOfParticipants() {
        List<String> labels = List.of("no", "yes");
        SurveyForm form = GuideForm.of(
                        Hostile.guide("en", "One", List.of(Hostile.topic(0, "One", "What", "Good", labels))))
                .withCode(TopicId.of("t0"), "email")
                .form();
        ImportPlan plan =
                LimeSurveyResponses.of(form).read("r.csv", bytes("submitdate,mentor,email\n2026-01-01,a,2\n"));
        assertThat(plan.answers().ballots().get(0).ratings().get(0).mark()).hasValue(2);
        for (String name : List.of("id", "seed", "submitdate", "startlanguage", "ipaddr", "token")) {
            assertThatThrownBy(() -> ItemCode.of(name)).hasMessageContaining("must be no word of a survey tool");
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTokenIsReadIfTheHostMapsItOnPurpose() {
        ImportPlan plan = LimeSurveyResponses.of(FORM)
                .with(AnswerMapping.standard().withRespondent("token"))
                .read(
                        "responses.csv",
                        CODES.bytes(
                                List.of(new Response(Export.NO_DAY, "t7", new HashMap<>(Map.of("mentor", MARKER))))));
        assertThat(plan.inWords()).anyMatch(line -> line.contains("because you mapped it"));
        assertThat(plan.answers().ballots().get(0).mentor().value()).isEqualTo("t7");
        assertThat(plan.columns().get(11).role()).isEqualTo(new ColumnRole.Dropped(ColumnDropReason.IDENTITY));
    }

    @Test
    void aFileWithoutTheTimeOfSendingIsReadOnDeclaration() {
        String text = "mentor,"
                + String.join(
                        ",",
                        FORM.items().stream()
                                .filter(item -> item.isChoice())
                                .map(item -> item.code().value())
                                .toList())
                + "\na,1,2,3,4,5,98,\n";
        assertThat(fault(read(text))).contains("declare completedOnly");
        ImportPlan plan = LimeSurveyResponses.of(FORM)
                .completedOnly()
                .read("responses.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.answers().ballots()).hasSize(1);
    }

    /**
     * A genuine export of another survey, with full headings. Numbers counted in the file: 7 columns of LimeSurvey's own before the questions,
     * 2 of a file, and 20 times behind them.
     */
    @Test
    @EnabledIf(value = "hasGenuine", disabledReason = "the data sets are not beside the repository")
    void aGenuineExportShowsItsSystemColumnsAndNoContent() throws Exception {
        ImportPlan plan = LimeSurveyResponses.of(FORM).read(GENUINE);
        List<ColumnRole> roles =
                plan.columns().stream().map(ImportPlan.Column::role).toList();
        assertThat(roles.subList(0, 7)).allMatch(ColumnRole.Dropped.class::isInstance);
        assertThat(roles)
                .filteredOn(new ColumnRole.Dropped(ColumnDropReason.FILE)::equals)
                .hasSize(2);
        assertThat(roles.subList(roles.size() - 20, roles.size()))
                .allMatch(new ColumnRole.Dropped(ColumnDropReason.TECHNICAL)::equals);
        assertThat(roles.subList(7, 20)).allMatch(ColumnRole.Unknown.class::isInstance);
        String words = plan.inWords().toString();
        assertThat(words).contains("column 8: must have the code or text of an item");
        for (String content :
                List.of("gdgd", "4examples", "plaatje", "dus", "1041181964", "nl-informal", "pets", "mood", "2021")) {
            assertThat(words + plan).as(content).doesNotContain(content);
        }
        assertThat(plan.isReadable()).isFalse();
    }
}
