import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script as a newcomer runs it, by the launcher: bad data end with one sentence and exit code 1, and write nothing. */
class RunStudyRefusalTest {

    private static final Path DATA = Path.of("data");
    private static final String SECRET = "Qzx";

    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void copies() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        out = folder.resolve("out");
        try (var files = Files.list(DATA)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aMissingFileIsNamed() throws IOException, InterruptedException {
        Files.delete(data.resolve("confidence.csv"));
        refuses("confidence.csv: must be a file, but there is none of this name");
    }

    @Test
    void aBadCellIsNamedByLineAndColumn() throws IOException, InterruptedException {
        change("confidence.csv", 3, "p3a1a61,T1," + SECRET + ",4,3,4,5,5,4");
        refuses(
                "confidence.csv: answer sheet line 3, column 3 (mentor-confidence-1): must be empty or one of [1, 2, 3, 4, 5]");
        Files.copy(DATA.resolve("confidence.csv"), data.resolve("confidence.csv"), StandardCopyOption.REPLACE_EXISTING);
        change("invitations.csv", 2, "junior-0,mentors," + SECRET + ",");
        refuses("invitations.csv: participation log line 2, column 3 (stage): must be one of invited, eligible, agreed,"
                + " started, completed");
    }

    @Test
    void aBadTableForReleaseIsRefusedBeforeAnythingIsWritten() throws IOException, InterruptedException {
        change("survey.csv", 2, "r64,panel 10,FY2," + SECRET + ",anaesthetics,much more,yes");
        refuses("survey.csv: line 2, column age: must be a whole number");
    }

    @Test
    void dataWithAGradeThatIsNotInTheListAreWithheld() throws IOException, InterruptedException {
        change("survey.csv", 2, "r64,panel 10," + SECRET + ",29,anaesthetics,much more,yes");
        assertThat(run()).isEmpty();
        assertThat(out.resolve("study.md")).exists();
        assertThat(out.resolve("data")).doesNotExist();
    }

    @Test
    void aLogWithoutMentorsIsRefused() throws IOException, InterruptedException {
        Files.writeString(data.resolve("invitations.csv"), "code,group,stage\na,mentees,completed\n");
        refuses("participation log: somebody must be of the group mentors, but nobody is");
        Files.writeString(data.resolve("invitations.csv"), "");
        refuses("invitations.csv: participation log: first line must name the columns, but there is none");
    }

    @Test
    void aTextInAnotherEncodingIsRefused() throws IOException, InterruptedException {
        Files.write(data.resolve("invitations.csv"), new byte[] {'c', 'o', 'd', 'e', (byte) 0xE9});
        refuses("invitations.csv: participation log: after line 0 text must be in UTF-8");
    }

    @Test
    void aShortKeyAndAWrongCallAreRefused() throws IOException, InterruptedException {
        Path key = Files.write(folder.resolve("key"), new byte[31]);
        refuses("host's key must have 32 bytes or more, but had 31", key.toString());
        refuses("Usage: RunStudy.java", "a", "b");
    }

    /** The host can show which files it was; the digest is the one that any tool gives, and the key is in no file. */
    @Test
    void theKeySealsTheInputs() throws IOException, InterruptedException, GeneralSecurityException {
        byte[] secret = "a key of thirty-two bytes or more, for tests".getBytes(StandardCharsets.UTF_8);
        Path key = Files.write(folder.resolve("key"), secret);
        assertThat(run(key.toString())).isEmpty();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String provenance = Files.readString(out.resolve("data").resolve("provenance.json"));
        for (String file : List.of("acceptability.csv", "confidence.csv", "invitations.csv", "survey.csv")) {
            String digest = HexFormat.of().formatHex(mac.doFinal(Files.readAllBytes(data.resolve(file))));
            assertThat(provenance).contains("\"" + file + "\": \"hmac-sha256:" + digest + "\"");
        }
        assertThat(provenance).contains("\"progression rule\": \"sha256:");
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain("thirty-two", HexFormat.of().formatHex(secret));
            }
        }
    }

    private void change(String file, int line, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve(file)));
        lines.set(line - 1, text);
        Files.write(data.resolve(file), lines);
    }

    private void refuses(String sentence, String... more) throws IOException, InterruptedException {
        assertThat(run(more))
                .startsWith("Stopped: ")
                .contains(sentence)
                .doesNotContain(SECRET, "Exception", "\tat ")
                .matches("[^\\n]+\\R");
        assertThat(out).doesNotExist();
    }

    /** What it wrote to the error stream; empty if it ended well. */
    private String run(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "RunStudy",
                data.toString(),
                out.toString()));
        command.addAll(List.of(more));
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Files.readString(errors).isEmpty() ? 0 : 1);
        return Files.readString(errors);
    }
}
