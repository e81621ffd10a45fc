package org.reversementoring.examples.attacks;

import java.util.List;
import java.util.function.Consumer;

/**
 * Prints nine attacks on what feedback tools print (W1 to W9): what is published, what a reader computes from it, and what the
 * library does instead. All panels are made up.
 */
public final class Attacks {

    private final Consumer<String> print;

    Attacks(Consumer<String> print) {
        this.print = print;
    }

    /** Prints the page. */
    public static void main(String[] args) {
        new Attacks(System.out::println).run();
    }

    void run() {
        print.accept("Nine attacks on small feedback panels, computed. Six mentors on five points unless said.");
        for (WorkedAttack attack : attacks()) {
            print.accept("");
            print.accept(attack.title());
            print.accept("  Published: " + attack.published());
            attack.concluded().forEach(line -> print.accept("  Reader:    " + line));
            attack.instead().forEach(line -> print.accept("  Library:   " + line));
        }
    }

    private static List<WorkedAttack> attacks() {
        return List.of(
                OneReport.meanAndDeviation(),
                SeveralReports.lateAnswer(),
                OneReport.fallbackLadder(),
                SeveralReports.composition(),
                Tables.bridge(),
                OneReport.whyTrimmingWorks(),
                SeveralReports.swapOfOne(),
                OneReport.rounding(),
                Tables.totalOverBands());
    }
}
