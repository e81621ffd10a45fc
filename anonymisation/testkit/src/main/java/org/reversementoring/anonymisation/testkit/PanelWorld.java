package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A supposed panel with everything that a host knows of it: who answered what, and the traces around it. Made up; never a real
 * one.
 *
 * @param answers one row of answers for each mentor
 * @param traces for each mentor in the same order, what is known besides the answers
 */
public record PanelWorld(List<AnswerRow> answers, List<Trace> traces) {

    /** A mark that stands for "declined". */
    public static final int DECLINED = 0;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are not as many traces as rows, or rows differ in length
     */
    public PanelWorld {
        answers = List.copyOf(answers);
        traces = List.copyOf(traces);
        if (answers.size() != traces.size()) {
            throw new IllegalArgumentException(
                    "panel world must have " + answers.size() + " traces, but had " + traces.size());
        }
        if (answers.stream().map(row -> row.marks().size()).distinct().count() > 1) {
            throw new IllegalArgumentException("rows of a panel world must have one length, but have several");
        }
    }

    /**
     * The answers of one mentor.
     *
     * @param marks the marks from 1, one for each item, {@link #DECLINED} for none
     * @param comment a comment, perhaps empty
     */
    public record AnswerRow(List<Integer> marks, String comment) {

        /** Copies. */
        public AnswerRow {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The traces of one mentor besides the answers.
     *
     * @param staffNumber the mentor's number at the host
     * @param minute when the answers arrived
     */
    public record Trace(String staffNumber, int minute) {}

    /** The number of items. */
    public int items() {
        return answers.isEmpty() ? 0 : answers.get(0).marks().size();
    }

    /** The marks of one item, declined ones left out, in the order of the rows. */
    public List<Integer> marks(int item) {
        return answers.stream()
                .map(row -> row.marks().get(item))
                .filter(mark -> mark != DECLINED)
                .toList();
    }

    /** The same, but two neighbours have each other's whole rows; traces stay where they are. */
    public PanelWorld swapRows(int first) {
        List<AnswerRow> swapped = new ArrayList<>(answers);
        Collections.swap(swapped, first, first + 1);
        return new PanelWorld(swapped, traces);
    }

    /** The same, but two neighbours have each other's answers to one item. */
    public PanelWorld swapItem(int first, int item) {
        List<AnswerRow> swapped = new ArrayList<>(answers);
        for (int i = 0; i < 2; i++) {
            AnswerRow row = answers.get(first + i);
            List<Integer> marks = new ArrayList<>(row.marks());
            marks.set(item, answers.get(first + 1 - i).marks().get(item));
            swapped.set(first + i, new AnswerRow(marks, row.comment()));
        }
        return new PanelWorld(swapped, traces);
    }

    /** The same answers with other traces. */
    public PanelWorld withTraces(List<Trace> others) {
        return new PanelWorld(answers, others);
    }

    @Override
    public String toString() {
        return "PanelWorld[***]";
    }
}
