import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The data of the script, drawn from a seed; nobody is in it. Written anew with {@code -Dgolden.write=true}. */
final class MadeUpData {

    private static final List<String> GRADES = List.of("FY1", "FY2", "CT1", "CT2", "ST3", "ST4", "ST5", "ST6");
    private static final List<String> SPECIALTIES = List.of("anaesthetics", "emergency", "medicine", "surgery");
    private static final int PANELS = 32;
    private static final int PANEL_SIZE = 6;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<String> log = new ArrayList<>(List.of("code,group,stage,reason"));
    private final List<String> confidence = new ArrayList<>(List.of("code,time,1,2,3,4,5,6,7"));
    private final List<String> acceptability = new ArrayList<>(List.of("code,time,1,2,3,4"));
    private final List<String> survey =
            new ArrayList<>(List.of("respondent,panel,grade,age,specialty,confidence change,would do it again"));

    void write(Path folder) throws IOException {
        for (int mentor = 0; mentor < 256; mentor++) {
            mentor(mentor);
        }
        for (int mentee = 0; mentee < 55; mentee++) {
            String stage = mentee < 4 ? "invited" : mentee < 7 ? "agreed" : "completed";
            log.add("senior-" + mentee + ",mentees," + stage + "," + (mentee == 4 ? "moved away" : ""));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("invitations.csv"), log);
        Files.write(folder.resolve("confidence.csv"), confidence);
        Files.write(folder.resolve("acceptability.csv"), acceptability);
        Files.write(folder.resolve("survey.csv"), survey);
    }

    private void mentor(int number) {
        boolean agreed = number >= 256 - PANELS * PANEL_SIZE;
        boolean left = agreed && random.nextInt(20) == 0;
        String stage = agreed ? left ? "started" : "completed" : random.nextInt(4) == 0 ? "invited" : "eligible";
        String reason = left ? random.nextBoolean() ? "rotation ended" : "no time" : "";
        log.add("junior-" + number + ",mentors," + stage + "," + reason);
        if (!agreed) {
            return;
        }
        // Another code than in the log, so that forms cannot be linked with who was invited.
        String pair = "p" + Long.toString(random.nextLong(36L * 36 * 36 * 36 * 36), 36) + number % 7;
        int grade = Math.min(random.nextInt(GRADES.size()), random.nextInt(GRADES.size()));
        int before = confidence(pair, "T0", 0);
        if (left) {
            return;
        }
        int after = confidence(pair, "T1", 1);
        acceptability.add(pair + ",T1" + answers(4, 2));
        survey.add(String.join(
                ",",
                "r" + number,
                "panel " + number / PANEL_SIZE,
                GRADES.get(grade),
                String.valueOf(24 + grade + random.nextInt(8)),
                SPECIALTIES.get(Math.min(random.nextInt(4), random.nextInt(4))),
                after > before + 3 ? "much more" : after > before ? "more" : "not more",
                List.of("yes", "yes", "perhaps", "no").get(random.nextInt(4))));
    }

    private int confidence(String pair, String time, int shift) {
        String answers = answers(7, shift);
        confidence.add(pair + "," + time + answers);
        return answers.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .sum();
    }

    private String answers(int items, int shift) {
        StringBuilder cells = new StringBuilder();
        for (int item = 0; item < items; item++) {
            int answer = Math.min(5, 2 + random.nextInt(3) + (random.nextInt(3) < shift ? 1 : 0));
            cells.append(',').append(random.nextInt(60) == 0 ? "" : String.valueOf(answer));
        }
        return cells.toString();
    }
}
