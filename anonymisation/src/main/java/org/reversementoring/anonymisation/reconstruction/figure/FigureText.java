package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Printed figures in words. */
final class FigureText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("figures", "printed figures", name -> FigureText.class.getResourceAsStream(name));
    private static final FigureText ENGLISH = in(Translation.of(Locale.ENGLISH));

    private final Sentences text;

    private FigureText(Sentences text) {
        this.text = text;
    }

    static FigureText in(Translation translation) {
        return new FigureText(FILES.in(translation));
    }

    static FigureText english() {
        return ENGLISH;
    }

    String of(PublishedFigure figure) {
        String group = of(figure.group());
        if (figure instanceof PublishedFigure.About about) {
            return text.say("figure.about", of(about.number().statistic()), group, of(about.constraint()));
        } else if (figure instanceof PublishedFigure.Histogram histogram) {
            String bars = histogram.bars().entrySet().stream()
                    .map(bar -> text.say("figure.bar", bar.getValue(), bar.getKey()))
                    .collect(Collectors.joining(", "));
            return text.say("figure.histogram", group, bars);
        } else if (figure instanceof PublishedFigure.Trimmed trimmed) {
            List<String> left = trimmed.left().stream().map(String::valueOf).toList();
            return text.say("figure.trimmed", trimmed.trim(), group, text.and(left));
        } else if (figure instanceof PublishedFigure.Modes modes) {
            String marks = text.and(ranges(modes.marks().values()));
            return text.say(modes.every() ? "figure.modes" : "figure.modes.others", group, marks);
        }
        throw new AssertionError("reverse-mentoring: the family of figures is closed");
    }

    String of(Statistic statistic) {
        if (statistic instanceof Statistic.Answered) {
            return text.say("statistic.answered");
        } else if (statistic instanceof Statistic.Count count) {
            return text.say("statistic.count", of(count.marks()));
        } else if (statistic instanceof Statistic.Share share) {
            return text.say("statistic.share", of(share.marks()));
        } else if (statistic instanceof Statistic.Sum) {
            return text.say("statistic.sum");
        } else if (statistic instanceof Statistic.Mean) {
            return text.say("statistic.mean");
        } else if (statistic instanceof Statistic.StandardDeviation deviation) {
            return text.say("statistic.deviation." + deviation.ddof());
        } else if (statistic instanceof Statistic.Range) {
            return text.say("statistic.range");
        } else if (statistic instanceof Statistic.Order order) {
            String end = order.fromHighest() ? "highest" : "lowest";
            return order.rank() == 1 ? text.say("statistic." + end) : text.say("statistic.from-" + end, order.rank());
        } else if (statistic instanceof Statistic.Median median) {
            return text.say("statistic.median." + median.middle());
        } else if (statistic instanceof Statistic.TrimmedMean trimmed) {
            return text.say("statistic.trimmed", trimmed.trim());
        }
        throw new AssertionError("reverse-mentoring: the family of statistics is closed");
    }

    String of(Constraint constraint) {
        if (constraint instanceof Constraint.Within within) {
            return text.say("constraint.within", of(within.values()));
        } else if (constraint instanceof Constraint.Printed printed) {
            return printed.unit().compareTo(BigDecimal.ONE) > 0
                    ? text.say("constraint.rounded", plain(printed.shown()), plain(printed.unit()))
                    : text.say("constraint.printed", plain(printed.shown()));
        } else if (constraint instanceof Constraint.SuppressedWhen suppressed) {
            return text.say("constraint.hidden", of(suppressed.policy()));
        } else if (constraint instanceof Constraint.Absent) {
            return text.say("constraint.absent");
        } else if (constraint instanceof Constraint.Perturbed perturbed) {
            return text.say("constraint.noise", perturbed.shown());
        }
        throw new AssertionError("reverse-mentoring: the family of constraints is closed");
    }

    String of(ValueSet values) {
        return values.intervals().stream()
                .map(this::of)
                .reduce((one, other) -> text.say("values.or", one, other))
                .orElse("");
    }

    private String of(ValueInterval interval) {
        Optional<BigDecimal> lower = interval.lower();
        Optional<BigDecimal> upper = interval.upper();
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) == 0) {
            return plain(lower.get());
        }
        Optional<String> from =
                lower.map(end -> text.say(interval.lowerIncluded() ? "values.at-least" : "values.above", plain(end)));
        Optional<String> to =
                upper.map(end -> text.say(interval.upperIncluded() ? "values.at-most" : "values.below", plain(end)));
        if (from.isPresent() && to.isPresent()) {
            return text.say("values.both", from.get(), to.get());
        }
        return from.or(() -> to).orElseGet(() -> text.say("values.any"));
    }

    String of(Marks marks) {
        return text.or(ranges(marks.values()));
    }

    String of(RespondentGroup group) {
        return text.count("group", group.size(), text.and(ranges(group.mentors())));
    }

    private List<String> ranges(List<Integer> numbers) {
        return ListFormat.ranges(numbers, (first, last) -> text.say("range", first, last));
    }

    private String plain(BigDecimal number) {
        return text.decimal(number.toPlainString());
    }
}
