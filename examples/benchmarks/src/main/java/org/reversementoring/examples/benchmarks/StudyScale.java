package org.reversementoring.examples.benchmarks;

import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.StudyRecord;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.outcome.QuestionnaireCsv;
import org.reversementoring.reporting.study.participation.ParticipationLog;

/**
 * A study from the text of its files to the released report, its summaries and the page of the team, all as HTML: a log, and a questionnaire
 * before and after with each item a measure of its own. Not a JMH benchmark, for a study is run once in a process.
 */
public final class StudyScale {

    private StudyScale() {}

    /** Runs it five times; the one optional argument is the number of people, by default 20,000. */
    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StringBuilder log = new StringBuilder("code,group,stage,reason\n");
        StringBuilder forms = new StringBuilder("code,time,1,2,3,4,5,6,7\n");
        Random random = new Random(20_261_128);
        for (int person = 0; person < people; person++) {
            log.append("junior-").append(person).append(",mentors,completed,\n");
            form(forms.append('p').append(person).append(",T0"), random, 0);
            form(forms.append('p').append(person).append(",T1"), random, 1);
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            long busy = thread.getCurrentThreadCpuTime();
            int length = pages(people, log.toString(), forms.toString());
            out.println("round " + round + ": " + people + " people, " + length + " characters in "
                    + (System.nanoTime() - start) / 1_000_000 + " ms, of which "
                    + (thread.getCurrentThreadCpuTime() - busy) / 1_000_000 + " ms computing");
        }
    }

    private static void form(StringBuilder forms, Random random, int most) {
        for (int item = 0; item < 7; item++) {
            forms.append(',').append(random.nextInt(60) == 0 ? "" : 2 + random.nextInt(3) + random.nextInt(most + 1));
        }
        forms.append('\n');
    }

    private static int pages(int people, String log, String forms) {
        FeasibilityStudy study = StudyRecord.builder()
                .title("A made-up study")
                .participation(ParticipationLog.read(new StringReader(log)).groups())
                .addQuestionnaires(QuestionnaireAdministration.beforeAndAfter(
                                "mentors",
                                Instruments.mentorConfidence(),
                                people,
                                QuestionnaireCsv.read(new StringReader(forms), Instruments.mentorConfidence()))
                        .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS))
                .build()
                .study();
        return Renderers.html().render(study.report().document()).length()
                + Renderers.html()
                        .render(study.report().summary("en").document())
                        .length()
                + Renderers.html()
                        .render(study.report().summary("de").document())
                        .length()
                + Renderers.html().render(study.teamReport().document()).length();
    }
}
