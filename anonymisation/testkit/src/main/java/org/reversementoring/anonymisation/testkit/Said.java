package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * The statements of a strategy about every panel of a context when it was asked first (law 1), to compare later ones with
 * (law 2).
 */
final class Said {

    /** Other digits, and other small letters: in Turkish the small letter of I has no dot. */
    private static final List<String> LANGUAGES = List.of("ar-EG-u-nu-arab", "tr-TR");

    private final AnonymisationStrategy strategy;
    private final PublicContext context;
    private final String id;
    private final List<String> texts = new ArrayList<>();

    private Said(AnonymisationStrategy strategy, PublicContext context) {
        this.strategy = strategy;
        this.context = context;
        this.id = id(strategy);
    }

    /** Asks about every panel, and sees to law 1. */
    static Said first(AnonymisationStrategy strategy, PublicContext context) {
        Said said = new Said(strategy, context);
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            said.texts.add(said.text(answers, context));
        }
        return said;
    }

    /** Asks again in other languages, in another time zone, backwards and with an equal context (law 2). */
    void again() {
        Locale locale = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String language : LANGUAGES) {
                Locale.setDefault(Locale.forLanguageTag(language));
                backwards();
            }
        } finally {
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
        }
    }

    private void backwards() {
        PublicContext equal =
                new PublicContext(context.scale(), context.panelSize(), context.colluders(), context.answersNeeded());
        List<AnswerCounts> all = EveryAnswer.of(context);
        for (int i = all.size() - 1; i >= 0; i--) {
            AnswerCounts answers = all.get(i);
            if (!text(answers, equal).equals(texts.get(i))) {
                throw StrategyLaws.broken(
                        "law 2, pure", strategy, context, answers, "says something else the second time");
            }
            if (!id.equals(id(strategy))) {
                throw new BrokenLaw("law 2, pure", "the id must stay the same");
            }
        }
    }

    private String text(AnswerCounts answers, PublicContext asked) {
        @Nullable Statement statement;
        try {
            statement = strategy.apply(answers, asked);
            if (statement != null) {
                statement.inWords(asked.scale());
            }
        } catch (Throwable e) { // checked exceptions and errors come out of strangers' code too
            throw StrategyLaws.broken(
                    "law 1, total",
                    strategy,
                    context,
                    answers,
                    "throws " + e.getClass().getSimpleName());
        }
        if (statement == null) {
            throw StrategyLaws.broken("law 1, total", strategy, context, answers, "null");
        }
        return statement.canonical();
    }

    private static String id(AnonymisationStrategy strategy) {
        @Nullable String id;
        try {
            id = strategy.id();
        } catch (Throwable e) {
            throw new BrokenLaw("law 1, total", "the id throws " + e.getClass().getSimpleName());
        }
        if (id == null || id.isBlank() || id.length() > 100 || id.chars().anyMatch(Character::isISOControl)) {
            throw new BrokenLaw("law 1, total", "the id must have 1 to 100 characters, none of control");
        }
        return id;
    }
}
