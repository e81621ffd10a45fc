package org.reversementoring.examples.attacks;

import static org.reversementoring.anonymisation.reconstruction.Published.mean;
import static org.reversementoring.anonymisation.reconstruction.Published.standardDeviation;

import org.reversementoring.anonymisation.reconstruction.Conclusion;
import org.reversementoring.anonymisation.reconstruction.Item;
import org.reversementoring.anonymisation.reconstruction.Knowledge;
import org.reversementoring.anonymisation.reconstruction.OpenLoopAudit;
import org.reversementoring.anonymisation.reconstruction.Scope;

/** The attack of the README. */
final class ReadmeAttack {

    private ReadmeAttack() {}

    static Conclusion conclusion() {
        // readme:begin
        Scope six = Scope.range(1, 6);
        Conclusion conclusion = OpenLoopAudit.of(Item.ordinal(1, 5), 6)
                .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"))
                .knowing(Knowledge.answer(1, 2))
                .conclude();
        // readme:end
        return conclusion;
    }
}
