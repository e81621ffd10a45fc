package org.reversementoring.anonymisation.multisource;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.audit.enumeration.MultisetIndex;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.multisource.FigureRow;

/**
 * Everything that a rule prints together, for all possible answers of all groups. The answers of a group are a multiset of marks and
 * "declined"; the answers of all groups are one of each, numbered as the digits of a number.
 */
final class JointEnumeration {

    private final MultisourceContext context;
    private final long[][] multisets;
    private final MultisetIndex[] indices;
    private final int[] said;
    private final List<List<FigureRow>> pages = new ArrayList<>();
    private final Map<List<FigureRow>, Integer> numbers = new HashMap<>();

    private JointEnumeration(MultisourceContext context) {
        this.context = context;
        int values = context.scale().points() + 1;
        multisets = context.groups().stream()
                .map(group -> Multisets.all(group.raters(), values))
                .toArray(long[][]::new);
        indices = Arrays.stream(multisets).map(MultisetIndex::new).toArray(MultisetIndex[]::new);
        said = new int[Arrays.stream(multisets).mapToInt(all -> all.length).reduce(1, Math::multiplyExact)];
    }

    /** The number of possible answers of all groups. */
    static BigInteger size(MultisourceContext context) {
        int values = context.scale().points() + 1;
        return context.groups().stream()
                .map(group -> Multisets.number(group.raters(), values))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * Asks the rule about all of them, twice and in opposite orders.
     *
     * @throws RuleLawException if it throws, prints nothing that can be read, or prints different things about the same answers
     */
    static JointEnumeration ask(RemainderRule rule, MultisourceContext context) {
        JointEnumeration every = new JointEnumeration(context);
        for (int i = 0; i < every.said.length; i++) {
            every.said[i] = every.number(every.asked(rule, i));
        }
        for (int i = every.said.length - 1; i >= 0; i--) {
            if (!every.asked(rule, i).equals(every.pages.get(every.said[i]))) {
                throw new RuleLawException("must print the same about the same answers (law 2)");
            }
        }
        return every;
    }

    private int number(List<FigureRow> page) {
        Integer known = numbers.putIfAbsent(page, pages.size());
        if (known == null) {
            pages.add(page);
            return pages.size() - 1;
        }
        return known;
    }

    private List<FigureRow> asked(RemainderRule rule, int joint) {
        return AskedRule.print(rule, answers(joint), context);
    }

    private List<AnswerCounts> answers(int joint) {
        List<AnswerCounts> answers = new ArrayList<>();
        int points = context.scale().points();
        long[] parts = parts(joint);
        for (long part : parts) {
            int[] counts = Multisets.counts(part, points + 1);
            answers.add(AnswerCounts.ofCounts(context.scale(), counts[points], Arrays.copyOf(counts, points)));
        }
        return answers;
    }

    /** The multiset of each group. */
    private long[] parts(int joint) {
        long[] parts = new long[multisets.length];
        int left = joint;
        for (int group = multisets.length - 1; group >= 0; group--) {
            parts[group] = multisets[group][left % multisets[group].length];
            left /= multisets[group].length;
        }
        return parts;
    }

    /** The place of a multiset among those of its group. */
    int place(int group, long multiset) {
        return indices[group].of(multiset);
    }

    /** How many multisets a group has. */
    int places(int group) {
        return multisets[group].length;
    }

    /** The page that is printed about the answers at these places. */
    int saidAt(int joint) {
        return said[joint];
    }

    /** How many different pages there are. */
    int pageCount() {
        return pages.size();
    }

    /** How many possible answers there are. */
    int answerCount() {
        return said.length;
    }

    List<FigureRow> page(int number) {
        return pages.get(number);
    }

    /** The page that was printed about these answers when the rule was asked. */
    List<FigureRow> about(List<AnswerCounts> answers) {
        int points = context.scale().points();
        int joint = 0;
        for (int group = 0; group < multisets.length; group++) {
            int[] counts = new int[points + 1];
            for (int point = 0; point < points; point++) {
                counts[point] = answers.get(group).count(context.scale().lowest() + point);
            }
            counts[points] = answers.get(group).declined();
            joint = joint * multisets[group].length + place(group, Multisets.of(counts));
        }
        return pages.get(said[joint]);
    }

    MultisourceContext context() {
        return context;
    }

    Answers marks(long multiset) {
        return Multisets.marks(multiset, context.scale());
    }
}
