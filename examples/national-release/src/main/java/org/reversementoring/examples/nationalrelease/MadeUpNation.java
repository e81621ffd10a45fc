package org.reversementoring.examples.nationalrelease;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** A survey of the juniors of a nation in 200 trusts. Every row is drawn from its number; nobody is in it. */
final class MadeUpNation {

    static final List<String> GRADES = List.of("FY1", "FY2", "CT1", "CT2", "ST3", "ST4");
    static final List<String> SPECIALTIES =
            List.of("medicine", "surgery", "anaesthetics", "emergency", "paediatrics", "psychiatry");

    private static final int TRUSTS = 200;
    private static final int YOUNGEST = 24;
    private static final int BAND = 3;

    private MadeUpNation() {}

    static List<Attribute> columns() {
        return List.of(
                Attribute.panelKey("trust"),
                Attribute.quasiIdentifier("grade", CategoryList.of(GRADES)),
                Attribute.quasiIdentifier("age", ValueType.WHOLE),
                Attribute.quasiIdentifier("gender", CategoryList.of("man", "woman")),
                Attribute.quasiIdentifier("specialty", CategoryList.of(SPECIALTIES)),
                Attribute.sensitive("speaking up", ValueType.WHOLE));
    }

    static Map<String, GeneralisationHierarchy> hierarchies() {
        return Map.of(
                "grade", GeneralisationHierarchy.byOrder(GRADES, List.of(2)),
                "age",
                        GeneralisationHierarchy.byInterval(
                                IntStream.range(0, 8)
                                        .mapToObj(band -> Integer.toString(YOUNGEST + BAND * band))
                                        .toList(),
                                new BigDecimal(YOUNGEST),
                                List.of(new BigDecimal(6), new BigDecimal(12))),
                "gender", GeneralisationHierarchy.suppressing(List.of("man", "woman")),
                "specialty", GeneralisationHierarchy.byOrder(SPECIALTIES, List.of(3)));
    }

    static List<String> row(long number) {
        SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 2026);
        int grade = Math.min(random.nextInt(GRADES.size()), random.nextInt(GRADES.size()));
        int band = Math.min(random.nextInt(6) + grade / 2, random.nextInt(8));
        int score = 1 + (random.nextInt(4) + (random.nextInt(3) == 0 ? grade : 0)) % 5;
        return List.of(
                "trust " + random.nextInt(TRUSTS),
                GRADES.get(grade),
                Integer.toString(YOUNGEST + BAND * band),
                random.nextInt(100) < 55 ? "woman" : "man",
                SPECIALTIES.get(Math.min(random.nextInt(6), random.nextInt(6))),
                random.nextInt(50) == 0 ? "" : Integer.toString(score));
    }
}
