// JAVA 17+
// DEPS org.reversementoring:reverse-mentoring-reporting:0.1.0-SNAPSHOT

import java.nio.charset.StandardCharsets;
import org.reversementoring.reporting.study.FoundingStudy;

/**
 * The numbers that the first study published, each beside the exact one, with method and provenance: {@code java -cp 'lib/*'
 * FoundingNumbers.java}.
 */
public final class FoundingNumbers {

    private FoundingNumbers() {}

    /** Takes no arguments; prints Markdown in UTF-8 on any machine. */
    public static void main(String[] args) {
        System.out.writeBytes(FoundingStudy.markdown().getBytes(StandardCharsets.UTF_8));
    }
}
