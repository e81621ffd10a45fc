package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.BurnoutCategory;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.Score;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.ReportSection;

/** The work-related burnout scale. Its two scorings run in opposite directions, so equal numbers mean opposite things. */
final class Burnout {

    private Burnout() {}

    static boolean isWorkRelated(Instrument instrument) {
        Instrument original = Instruments.cbiWork();
        return instrument.questionnaire().equals(original.questionnaire())
                && instrument.version().equals(original.version());
    }

    /** Whether it measures burnout, whose link with reverse mentoring is little explored (domain dossier, C 34). */
    static boolean isBurnout(Instrument instrument) {
        return instrument.construct().contains("burnout");
    }

    /** The number of people in each of the GMC's categories, by scores in its scoring. */
    static CategoryBreakdown categories(String label, List<Fraction> scores) {
        List<CategoryBreakdown.Part> parts = new ArrayList<>();
        for (BurnoutCategory category : BurnoutCategory.values()) {
            int people = (int) scores.stream()
                    .filter(score -> BurnoutCategory.of(scored(score)) == category)
                    .count();
            parts.add(new CategoryBreakdown.Part(words(category), people));
        }
        return new CategoryBreakdown(ReportSection.BURNOUT, label, parts);
    }

    private static String words(BurnoutCategory category) {
        return switch (category) {
            case LOW -> "low risk";
            case MODERATE -> "moderate risk";
            case HIGH -> "high risk";
        };
    }

    private static Score.Scored scored(Fraction value) {
        Instrument scoring = Instruments.cbiWorkGmc();
        int items = scoring.items().size();
        return new Score.Scored(
                scoring.id(),
                scoring.version(),
                SubscaleId.WHOLE,
                value,
                scoring.range(),
                scoring.direction(),
                items,
                items);
    }
}
