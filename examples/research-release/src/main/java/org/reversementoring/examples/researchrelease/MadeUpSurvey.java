package org.reversementoring.examples.researchrelease;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** A survey of juniors in many panels. Every row is drawn from a seed; nobody is in it. */
final class MadeUpSurvey {

    static final List<String> GRADES = List.of("FY1", "FY2", "CT1", "CT2", "ST3", "ST4", "ST5", "ST6");
    static final List<String> SPECIALTIES = List.of(
            "cardiology",
            "respiratory",
            "renal",
            "general surgery",
            "orthopaedics",
            "urology",
            "anaesthetics",
            "emergency");

    private MadeUpSurvey() {}

    static Microdata of(int respondents, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < respondents; i++) {
            int grade = Math.min(random.nextInt(GRADES.size()), random.nextInt(GRADES.size()));
            int score = Math.min(5, 1 + random.nextInt(3) + random.nextInt(2) + (grade > 4 ? 1 : 0));
            rows.add(List.of(
                    "r" + i,
                    "panel " + random.nextInt(respondents / 6),
                    GRADES.get(grade),
                    Integer.toString(24 + grade + random.nextInt(9)),
                    random.nextInt(100) < 55 ? "woman" : "man",
                    SPECIALTIES.get(random.nextInt(SPECIALTIES.size())),
                    Integer.toString(score),
                    Integer.toString(1 + random.nextInt(5))));
        }
        return Microdata.ofRows(
                List.of(
                        Attribute.identifier("respondent"),
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", CategoryList.of(GRADES)),
                        Attribute.quasiIdentifier("age", ValueType.WHOLE),
                        Attribute.quasiIdentifier("gender", CategoryList.of("man", "woman")),
                        Attribute.quasiIdentifier("specialty", CategoryList.of(SPECIALTIES)),
                        Attribute.sensitive("speaking up", ValueType.WHOLE),
                        Attribute.sensitive("burnout", ValueType.WHOLE)),
                rows);
    }
}
