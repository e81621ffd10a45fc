package org.reversementoring.anonymisation.audit.enumeration;

import java.util.List;
import java.util.Map;
import org.reversementoring.core.report.Statement;

/** The statements of a strategy by number, and the number of a statement by its text. */
final class StatementTexts {

    private final List<Statement> statements;
    /** The numbers of the statements in the order of their texts. */
    private final int[] byText;

    StatementTexts(List<Statement> statements, Map<String, Integer> numbers) {
        this.statements = List.copyOf(statements);
        byText = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    List<Statement> statements() {
        return statements;
    }

    /** The number of a statement, or -1 if the strategy never makes it. */
    int find(Statement statement) {
        String text = statement.canonical();
        int low = 0;
        int high = byText.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = statements.get(byText[middle]).canonical().compareTo(text);
            if (compared == 0) {
                return byText[middle];
            }
            low = compared < 0 ? middle + 1 : low;
            high = compared < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Bytes that this takes in memory; an upper bound. */
    long bytes() {
        long bytes = 0;
        for (Statement statement : statements) {
            bytes += MemoryNeed.kept(statement.canonical());
        }
        return bytes;
    }
}
