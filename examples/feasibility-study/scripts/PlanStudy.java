// JAVA 17+
// DEPS org.reversementoring:reverse-mentoring-reporting:0.1.0-SNAPSHOT

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.reversementoring.anonymisation.planning.StudyDesign;
import org.reversementoring.anonymisation.planning.StudyPlan;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.reporting.study.power.EffectAssumption;
import org.reversementoring.reporting.study.power.HolmPower;
import org.reversementoring.reporting.study.power.Power;
import org.reversementoring.reporting.study.power.PowerDesign;
import org.reversementoring.reporting.study.statistics.PairedTest;

/** What a study will be able to show, before anybody is asked: {@code java -cp 'lib/*' PlanStudy.java}. */
public final class PlanStudy {

    private PlanStudy() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        RatingScale scale = RatingScale.of(List.of("never", "rarely", "sometimes", "often", "always"));
        for (int size : List.of(5, 6, 8)) {
            StudyDesign design = StudyDesign.of(Collections.nCopies(20, size), scale, ReleasePolicy.standard());
            System.out.println(
                    StudyPlan.of(design, 20_000, new SplittableRandom(2026)).inWords());
        }

        // Seven domains on 1 to 5 that rise by one for half of the people, and fall for one in twenty.
        EffectAssumption rise = EffectAssumption.onePoint(List.of(10, 25, 40, 20, 5), 50, 5);
        for (int people = 5; people <= 12; people++) {
            PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, people, rise);
            System.out.println(
                    Power.of(design, 20_000, new SplittableRandom(2026)).inWords());
            System.out.println(HolmPower.exact(design, 7).inWords());
        }
    }
}
