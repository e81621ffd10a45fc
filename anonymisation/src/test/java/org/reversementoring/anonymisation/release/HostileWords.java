package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.release.HostileStrategies.Expected;
import org.reversementoring.anonymisation.release.HostileStrategies.Hostile;
import org.reversementoring.anonymisation.release.HostileStrategies.Rule;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** Strategies whose ids or words are hostile: they change, they count mentors, or they differ where nobody can see it. */
final class HostileWords {

    private final List<Hostile> all = new ArrayList<>();

    private HostileWords() {}

    static List<Hostile> all() {
        HostileWords made = new HostileWords();
        made.ids();
        made.words();
        return made.all;
    }

    private void add(String name, Expected expected, Supplier<Rule> rule) {
        all.add(new Hostile(name, expected, () -> HostileStrategies.of(name, rule.get())));
    }

    /** A strategy that is honest, with an id that is not. */
    private void id(String name, Expected expected, Supplier<Supplier<String>> id) {
        all.add(new Hostile(name, expected, () -> {
            Supplier<String> next = id.get();
            return new AnonymisationStrategy() {
                @Override
                public String id() {
                    return next.get();
                }

                @Override
                public Statement apply(AnswerCounts answers, PublicContext context) {
                    return HostileStrategies.honest(answers, context);
                }
            };
        }));
    }

    private void ids() {
        id("an id of each call", Expected.REFUSED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return () -> "id " + asked.getAndIncrement();
        });
        id("an id that changes after the audit", Expected.CERTIFIED, () -> {
            AtomicInteger asked = new AtomicInteger();
            return () -> asked.getAndIncrement() < 2 ? "honest" : "six answered alike";
        });
        id("no id", Expected.REFUSED, () -> () -> null);
        id("a blank id", Expected.REFUSED, () -> () -> " \u2003 ");
        id("an id of 101 characters", Expected.REFUSED, () -> () -> "x".repeat(101));
        id("an id of two lines", Expected.REFUSED, () -> () -> "honest\nED(9)");
        id("an id with a bell", Expected.REFUSED, () -> () -> "honest\u0007");
        id("an id that fails", Expected.REFUSED, () -> () -> {
            throw new IllegalStateException("no id");
        });
        id("an id that fails with an error", Expected.REFUSED, () -> () -> {
            throw new StackOverflowError();
        });
        id("an id that names somebody", Expected.CERTIFIED, () -> () -> "mentor-3");
    }

    private void says(String name, Expected expected, String text) {
        add(name, expected, () -> (answers, context) -> new Statement.Worded(text));
    }

    private void words() {
        says("all", Expected.REFUSED, "All of the mentors agreed.");
        says("all six", Expected.REFUSED, "all six");
        says("nobody", Expected.REFUSED, "Nobody disagreed.");
        says("unanimous", Expected.REFUSED, "A unanimous panel.");
        says("n of n", Expected.REFUSED, "six of six");
        says("n out of n in digits", Expected.REFUSED, "6 out of 6");
        says("a stroke", Expected.REFUSED, "6/6");
        says("a stroke that looks like one", Expected.REFUSED, "6\u20446");
        says("per cent", Expected.REFUSED, "100 %");
        says("a Cyrillic letter", Expected.REFUSED, "\u0430ll");
        says("a space without width", Expected.REFUSED, "a\u200Bll");
        says("a soft hyphen", Expected.REFUSED, "a\u00ADll");
        says("wide letters", Expected.REFUSED, "\uFF41\uFF4C\uFF4C");
        says("a text that is too long", Expected.REFUSED, "x".repeat(501));
        says("a blank text", Expected.REFUSED, "\u2003");
        hides("a space without width at the end", "Heard.", "Heard.\u200B");
        hides("a blank at the end", "Heard.", "Heard. ");
        hides("another form of a letter", "Entendu: \u00E9", "Entendu: e\u0301");
        hides("a letter that looks the same", "Heard.", "He\u0430rd.");
        hides("a change of direction", "Heard.", "\u202AHeard.\u202C");
        hides("a variation selector", "Heard.", "Heard\uFE0F.");
        hides("silence", "Heard.", "Not shown: too few answers.");
        says("an honest text", Expected.CERTIFIED, "Heard.");
    }

    /** Two texts that read the same; the second one means that the panel agreed. */
    private void hides(String name, String text, String secret) {
        add(
                "hides in " + name,
                Expected.REFUSED,
                () -> (answers, context) -> new Statement.Worded(HostileStrategies.agreed(answers) ? secret : text));
    }
}
