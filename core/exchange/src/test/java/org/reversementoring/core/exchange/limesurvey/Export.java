package org.reversementoring.core.exchange.limesurvey;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * Responses as LimeSurvey writes them: a byte order mark, each field in quotes, lines with CR LF, an empty line at the end, and columns of its
 * own before and behind the questions. Source: formats.md, from LimeSurvey's Writer.php and CsvWriter.php.
 */
record Export(SurveyForm form, Heading heading, Answer answer, String language, char separator) {

    static final String NO_DAY = "1980-01-01 00:00:00";

    /**
     * The system columns in LimeSurvey's order: code, English heading, German heading. Source of the German: the dates from LimeSurvey's
     * locale/de/LC_MESSAGES/de.po, the others from headings of German exports in published scripts, the access code from the library's list.
     */
    private static final List<List<String>> BEFORE = List.of(
            List.of("id", "Response ID", "Antwort ID"),
            List.of("submitdate", "Date submitted", "Datum Abgeschickt"),
            List.of("lastpage", "Last page", "Letzte Seite"),
            List.of("startlanguage", "Start language", "Start-Sprache"),
            List.of("seed", "Seed", "Zufallsgeneratorstartwert"),
            List.of("token", "Access code", "Zugangscode"),
            List.of("startdate", "Date started", "Datum gestartet"),
            List.of("datestamp", "Date last action", "Datum letzte Aktivität"),
            List.of("ipaddr", "IP address", "IP-Adresse"),
            List.of("refurl", "Referrer URL", "Weiterleitungs-URL"));

    private static final List<List<String>> BEHIND = List.of(
            List.of("interviewtime", "Total time", "Gesamtzeit"),
            List.of("groupTime173", "Group time: Before you begin", "Gruppenzeit: Bevor Sie beginnen"),
            List.of("mentorTime", "Question time: mentor", "Fragenzeit: mentor"));

    enum Heading {
        CODE,
        FULL,
        FULL_WITH_UNDERSCORES,
        CODE_AND_FULL
    }

    /** LimeSurvey writes entities as signs, or not, and takes tags away once or twice. */
    enum Answer {
        CODE,
        FULL,
        FULL_HTML,
        FULL_TWICE_STRIPPED
    }

    /**
     * A response.
     *
     * @param submitted as in the column submitdate
     * @param marker what stands in each column that is to be dropped
     * @param answers by the code of an item: the code of an option, or a text
     */
    record Response(String submitted, String marker, Map<String, String> answers) {}

    InputStream bytes(List<Response> responses) {
        return new ByteArrayInputStream(text(responses).getBytes(StandardCharsets.UTF_8));
    }

    String text(List<Response> responses) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(headings()));
        responses.forEach(response -> text.append(line(cells(response))));
        return text.append("\r\n").toString();
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        BEFORE.forEach(names -> headings.add(heading(names)));
        for (FormItem item : form.items()) {
            headings.add(heading(
                    item.code().value(), flat(LimeSurveyText.html(item.text().in(language))) + " "));
        }
        BEHIND.forEach(names -> headings.add(heading(names)));
        return headings;
    }

    private String heading(List<String> names) {
        return heading(names.get(0), names.get(language.equals("de") ? 2 : 1));
    }

    private String heading(String code, String full) {
        return switch (heading) {
            case CODE -> code;
            case FULL -> full;
            case FULL_WITH_UNDERSCORES -> full.replace(' ', '_');
            case CODE_AND_FULL -> code + ". " + full;
        };
    }

    private List<String> cells(Response response) {
        List<String> cells = new ArrayList<>();
        BEFORE.forEach(
                names -> cells.add(names.get(0).equals("submitdate") ? response.submitted() : response.marker()));
        for (FormItem item : form.items()) {
            String given = response.answers().getOrDefault(item.code().value(), "");
            cells.add(item.isChoice() && !given.isEmpty() ? answer(item, given) : given);
        }
        BEHIND.forEach(names -> cells.add(response.marker()));
        return cells;
    }

    private String answer(FormItem item, String code) {
        String html =
                LimeSurveyText.html(item.option(code).orElseThrow().label().in(language));
        return switch (answer) {
            case CODE -> code;
            case FULL -> flat(html);
            case FULL_HTML -> html;
            case FULL_TWICE_STRIPPED -> flat(flat(html));
        };
    }

    /** What LimeSurvey's flattenText does: tags go, line ends become spaces, entities become signs. */
    private static String flat(String html) {
        return Structure.plain(html.replaceAll("<(?!\\s)[^>]*(>|$)", "").replaceAll("\\R", " "));
    }

    private String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replaceAll("\\R", "\n").replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator)))
                + "\r\n";
    }
}
