package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a developer reads of a fault: one change of a sample, and the message. Each tells what to do. */
class FaultsGoldenTest {

    private static final Path FILE = Path.of("src", "test", "resources", "golden", "faults.txt");

    /** Document, what is there, what is put in its place. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("ballot", "\"version\" : 1", "\"version\" : 2"),
            List.of("ballot", "reverse-mentoring/ballot", "reverse-mentoring/mentee"),
            List.of("ballot", "\"body\" : {", "\"rest\" : {}, \"body\" : {"),
            List.of("ballot", "\"mark\" : 5", "\"mark\" : 4.7"),
            List.of("ballot", "\"mark\" : 5", "\"mark\" : \"five\""),
            List.of("ballot", "\"mark\" : 5", "\"mark\" : 99999999999"),
            List.of("ballot", "\"mark\" : 5,", ""),
            List.of("ballot", "\"ratings\"", "\"rating\""),
            List.of("ballot", "\"mentor\" : \"junior-6\",", ""),
            List.of("ballot", "\"junior-6\"", "\" \""),
            List.of("ballot", "\"junior-6\"", "[ ]"),
            List.of("endorsement", "\"f-calm\"", "null"),
            List.of("endorsement", "\"findings\"", "\"finding\""),
            List.of("mentee", "\"consultant\"", "\"\""),
            List.of("mentee", "\"consultant\"", "null"),
            List.of("mentee", "\"id\" : \"consultant-7\"", "\"name\" : \"x\""),
            List.of("mentor-panel", "\"junior-2\"", "\"junior-1\""),
            List.of("mentor-panel", "\"mentors\" : [", "\"mentors\" : [ null,"),
            List.of("interview-guide", "\"title\" : \"On the ward\",", ""),
            List.of("interview-guide", "\"title\" : \"On the ward\"", "\"title\" : 7"),
            List.of("interview-guide", "\"DOMAIN\"", "\"STRENGHTS\""),
            List.of("interview-guide", "\"PT45M\"", "\"45 minutes\""),
            List.of("interview-guide", "\"PT45M\"", "\"PT4M\""),
            List.of("interview-guide", "\"lowest\" : 1", "\"least\" : 1"),
            List.of("interview-guide", "\"topics\" : [", "\"topics\" : {}, \"rest\" : ["),
            List.of("interview", "\"mark\" : 4", "\"mark\" : 6"),
            List.of("interview", "\"mentor\" : \"junior-2\"", "\"mentor\" : \"junior-1\""),
            List.of("interview", "\"mentor\" : \"junior-2\"", "\"mentor\" : \"nobody\""),
            List.of("interview", "Answers the bleep within minutes.", " "),
            List.of("interview", "\"consultant-7\"", "\"junior-1\""),
            List.of("collation", "\"f-calm\"", "\"f-other\""),
            List.of("collation", "\"STRENGTH\"", "\"PRAISE\""),
            List.of("feedback-report", "\"kind\" : \"scored\"", "\"kind\" : \"guessed\""),
            List.of("feedback-report", "\"kind\" : \"scored\",", ""),
            List.of("feedback-report", "\"method\" : {", "\"method\" : 7, \"rest\" : {"),
            List.of("feedback-report", "\"answersNeeded\" : 5", "\"answersNeeded\" : 4"),
            List.of("feedback-report", "\"colluders\" : 1,", ""),
            List.of("feedback-report", "0.8125", "1.5"),
            List.of("feedback-report", "Stays calm", "All stay calm"),
            List.of("feedback-report", "Stays calm", "Keeps calm"),
            List.of("feedback-report", "\"promise\" : {", "\"promise\" : [], \"rest\" : {"),
            List.of("feedback-meeting", "\"2026-03-09\"", "\"2026-02-30\""),
            List.of("feedback-meeting", "\"PT40M\"", "\"PT0S\""),
            List.of("mentee-response", "\"withoutGoals\" : false", "\"withoutGoals\" : \"no\""),
            List.of("mentee-response", "\"withoutGoals\" : false", "\"withoutGoals\" : true"),
            List.of("mentoring-cycle-closed", "\"state\" : \"CLOSED\"", "\"state\" : \"RESPONDED\""),
            List.of("mentoring-cycle-closed", "\"rawDestroyed\" : true", "\"rawDestroyed\" : false"),
            List.of("mentoring-cycle-closed", "\"revision\" : 2", "\"revision\" : 3"),
            List.of("mentoring-cycle-proposed", "\"state\" : \"PROPOSED\"", "\"state\" : \"CLOSED\""));

    /** Renewed with {@code -Dgolden.write=true} after a wanted change, and then read. */
    @Test
    void eachFaultTellsWhatToDo() throws IOException {
        JsonCodec codec = JsonCodec.create();
        StringBuilder table = new StringBuilder();
        for (List<String> change : CHANGES) {
            Document<?> document = Document.named(change.get(0));
            String text = document.golden();
            assertThat(text).as("%s", change).contains(change.get(1));
            int at = text.indexOf(change.get(1));
            String rest = text.substring(at + change.get(1).length());
            String changed = text.substring(0, at) + change.get(2) + rest;
            DocumentException fault =
                    catchThrowableOfType(DocumentException.class, () -> codec.read(changed, document.type()));
            assertThat(fault).as("%s", change).isNotNull();
            table.append(change.get(0))
                    .append(": ")
                    .append(change.get(1))
                    .append(" -> ")
                    .append(change.get(2))
                    .append("\n    ")
                    .append(fault.getMessage())
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, table);
        }
        assertThat(Files.readString(FILE)).isEqualTo(table.toString());
        assertThat(table).doesNotContain("must be a valid");
    }
}
