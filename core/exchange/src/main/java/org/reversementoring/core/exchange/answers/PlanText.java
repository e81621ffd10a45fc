package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.reversementoring.core.exchange.answers.ColumnRole.Answer;
import org.reversementoring.core.exchange.answers.ColumnRole.Dropped;
import org.reversementoring.core.exchange.answers.ColumnRole.Filter;
import org.reversementoring.core.exchange.answers.ColumnRole.Respondent;
import org.reversementoring.core.exchange.answers.ColumnRole.Tick;
import org.reversementoring.core.exchange.answers.ColumnRole.Time;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The lines of a dry run in one language. */
final class PlanText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("dry-run", "dry run", name -> PlanText.class.getResourceAsStream(name));

    private final Sentences text;

    private PlanText(Sentences text) {
        this.text = text;
    }

    static PlanText in(Translation translation) {
        return new PlanText(FILES.in(translation));
    }

    List<String> of(ImportPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(text.say("source", plan.source(), plan.format().tool()));
        plan.format()
                .separator()
                .ifPresent(separator -> lines.add(text.say(
                        "format",
                        text.text("separator." + name(separator)),
                        plan.format().encoding().name(),
                        plan.format().headerRows())));
        new TreeMap<>(plan.notes()).forEach((note, times) -> lines.add(text.say("note." + note, times)));
        for (ImportPlan.Column column : plan.columns()) {
            String name = column.name()
                    .map(known -> text.say("column.named", column.number(), known))
                    .orElseGet(() -> text.say("column", column.number()));
            lines.add(text.say("becomes", name, role(column.role())));
        }
        if (!plan.withoutColumn().isEmpty()) {
            lines.add(text.say(
                    "without",
                    text.and(plan.withoutColumn().stream().map(Object::toString).toList())));
        }
        SurveyParticipation rows = plan.participation();
        lines.add(text.say("rows", rows.complete(), rows.incomplete(), rows.notBegun(), rows.otherForm()));
        plan.faultLines().forEach(fault -> lines.add(text.say("fault", fault)));
        lines.add(plan.isReadable() ? text.text("readable") : text.say("unreadable", plan.faultCount()));
        return lines;
    }

    private String role(ColumnRole role) {
        if (role instanceof Respondent respondent) {
            return text.text(respondent.onPurpose() ? "role.respondent.on-purpose" : "role.respondent");
        }
        if (role instanceof Answer answer) {
            return text.say("role.answer", answer.item());
        }
        if (role instanceof Tick tick) {
            return text.say("role.tick", tick.item(), tick.option());
        }
        if (role instanceof Dropped dropped) {
            return text.text("dropped." + dropped.reason());
        }
        if (role instanceof Time) {
            return text.text("role.time");
        }
        return text.text(role instanceof Filter ? "role.filter" : "role.unknown");
    }

    private static String name(char separator) {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "other";
        };
    }
}
