package org.reversementoring.anonymisation.reconstruction.solver;

import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;

/** The answers of a group while a world is being built. Mutable: the search adds answers and takes them away again. */
final class Tally {

    /** The number of mentors who gave each mark. */
    final int[] counts;

    private final int lowest;
    private int answered;
    private long sum;
    private long squares;

    Tally(ReportedQuestion question) {
        this.lowest = question.lowest();
        this.counts = new int[question.points()];
    }

    /** Adds an answer so many times. Declining is not counted, because statistics look only at those who answered. */
    void add(int answer, int times) {
        if (answer < counts.length) {
            long mark = mark(answer);
            counts[answer] += times;
            answered += times;
            sum += times * mark;
            squares += times * mark * mark;
        }
    }

    private int mark(int answer) {
        return lowest + answer;
    }

    int answered() {
        return answered;
    }

    long sum() {
        return sum;
    }

    /** The sum of the squares of the marks. */
    long squares() {
        return squares;
    }

    /** The number of mentors who gave one of these answers. */
    int count(int[] answers) {
        int count = 0;
        for (int answer : answers) {
            count += counts[answer];
        }
        return count;
    }

    /** The mark of this rank, counted from the lowest. There must be as many answers. */
    int order(int rank) {
        int answer = 0;
        for (int below = counts[0]; below < rank; below += counts[answer]) {
            answer++;
        }
        return mark(answer);
    }

    /** The sum of the marks of the ranks from .. to. */
    long sum(int from, int to) {
        long total = 0;
        int below = 0;
        for (int answer = 0; answer < counts.length && below < to; answer++) {
            int upTo = below + counts[answer];
            int inside = Math.min(upTo, to) - Math.max(below, from - 1);
            total += Math.max(0, inside) * (long) mark(answer);
            below = upTo;
        }
        return total;
    }
}
