package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.PlotCanvas.Tick;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * Drawings as SVG, each a function of the numbers that are handed to it. Each has an axis with ticks and a unit, a title and a
 * description that says every number, and a table beside it.
 *
 * @param level confidence level of the intervals, more than 0 and less than 1
 * @param text the sentences of the page
 */
public record StudyPlots(BigDecimal level, StudyText text) {

    private static final int MOST_RATES = 9;
    private static final int MOST_TICKS = 4;

    /**
     * A stage of the way of a group.
     *
     * @param name its name with that of the group
     * @param people how many came so far; empty if that is not told
     * @param instead what is said if it is not told
     */
    public record Stage(String name, OptionalLong people, String instead) {}

    /**
     * How the scores of the same people changed.
     *
     * @param measure what was measured
     * @param up whose score went up
     * @param same whose score stayed the same
     * @param down whose score went down
     */
    public record Changes(String measure, int up, int same, int down) {

        /** How many people. */
        public int people() {
            return up + same + down;
        }
    }

    /** A plot of rates from 0% to 100%: a dot for each, and a line for its Clopper-Pearson interval. */
    public Drawing intervals(String id, String title, List<ReportedCount> counts) {
        PlotCanvas canvas = canvas();
        for (ReportedCount count : counts) {
            RateInterval interval = count.proportion().clopperPearson(level);
            BigDecimal rate = count.proportion().estimate().toDecimal(6, RoundingMode.HALF_UP);
            canvas.label(text.label(count.label()) + ": " + new ReportTables(level, text).inWords(count.proportion()));
            canvas.interval(rate, interval.lower(), interval.upper());
            canvas.next();
        }
        return canvas.draw(id, title, shares(), text.say("plot.share", text.level(level)));
    }

    /** The same rates in as many plots as it takes, so that none is longer than a sheet of paper. */
    public List<Drawing> plots(String id, String title, List<ReportedCount> counts) {
        List<Drawing> plots = new ArrayList<>();
        for (int from = 0; from < counts.size(); from += MOST_RATES) {
            List<ReportedCount> some = counts.subList(from, Math.min(counts.size(), from + MOST_RATES));
            int number = plots.size() + 1;
            plots.add(
                    number == 1
                            ? intervals(id, title, some)
                            : intervals(id + "-" + number, text.say("plot.part", title, number), some));
        }
        return plots;
    }

    /** A funnel: a bar for each stage whose number is told, on an axis of people. */
    public Drawing funnel(String id, String title, List<Stage> stages) {
        long most = Math.max(
                1,
                stages.stream()
                        .mapToLong(stage -> stage.people().orElse(0))
                        .max()
                        .orElse(1));
        PlotCanvas canvas = canvas();
        for (Stage stage : stages) {
            canvas.label(text.label(stage.name()) + ": "
                    + (stage.people().isPresent() ? Long.toString(stage.people().getAsLong()) : stage.instead()));
            stage.people().ifPresent(people -> canvas.bar(BigDecimal.ZERO, share(people, most)));
            canvas.next();
        }
        return canvas.draw(id, title, people(most), text.say("plot.people"));
    }

    /** Whose scores went down, stayed the same and went up, as shares of all who have both: an open, a thin and a full bar. */
    public Drawing changes(String id, String title, List<Changes> measures) {
        PlotCanvas canvas = canvas();
        for (Changes each : measures) {
            canvas.label(text.say(
                    "plot.changes", text.label(each.measure()), each.down(), each.same(), each.up(), each.people()));
            BigDecimal fell = share(each.down(), each.people());
            BigDecimal rest = share((long) each.down() + each.same(), each.people());
            canvas.openBar(BigDecimal.ZERO, fell);
            canvas.thinBar(fell, rest);
            canvas.bar(rest, BigDecimal.ONE);
            canvas.next();
        }
        return canvas.draw(id, title, shares(), text.say("plot.changes.share"));
    }

    private PlotCanvas canvas() {
        return new PlotCanvas(text.say("exploratory.mark").strip());
    }

    private List<Tick> shares() {
        List<Tick> ticks = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 25) {
            ticks.add(new Tick(BigDecimal.valueOf(percent, 2), text.hundredth(Integer.toString(percent))));
        }
        return ticks;
    }

    /** Ticks at whole steps of 1, 2 or 5 with zeros, five at most. */
    private static List<Tick> people(long most) {
        long step = 1;
        for (int next = 0; most / step > MOST_TICKS; next++) {
            step = next % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long at = 0; at <= most; at += step) {
            ticks.add(new Tick(share(at, most), Long.toString(at)));
        }
        return ticks;
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
