package org.reversementoring.core.multisource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.guide.RatingScale;

/**
 * The marks that raters gave, by question and group. RAW: masked when printed. No mark is linked to a rater or to another mark, and marks
 * are sorted, because the order in which answers arrived is often known.
 */
public final class RaterAnswers implements CodecOnly {

    private final RatingScale scale;
    private final List<RaterGroup> groups;
    private final Map<ItemId, List<List<Integer>>> marks;

    private RaterAnswers(RatingScale scale, List<RaterGroup> groups, Map<ItemId, List<List<Integer>>> marks) {
        this.scale = scale;
        this.groups = groups;
        this.marks = marks;
    }

    /**
     * No answers yet, to questions on this scale.
     *
     * @throws IllegalArgumentException if there are no groups, more than 20, or two of one label
     */
    public static RaterAnswers of(RatingScale scale, List<RaterGroup> groups) {
        return new RaterAnswers(scale, RaterGroup.distinct(groups, ExternalReport.MOST_GROUPS), Map.of());
    }

    /**
     * These answers with the marks of one group to one question.
     *
     * @throws IllegalArgumentException if there is no such group, a mark is not on the scale, or more answered than were asked
     */
    public RaterAnswers with(ItemId question, String group, List<Integer> given) {
        int place = place(group);
        given.forEach(scale::require);
        Map<ItemId, List<List<Integer>>> all = new LinkedHashMap<>(marks);
        List<List<Integer>> of =
                new ArrayList<>(all.getOrDefault(question, Collections.nCopies(groups.size(), List.of())));
        List<Integer> both = new ArrayList<>(of.get(place));
        both.addAll(given);
        Collections.sort(both);
        if (both.size() > groups.get(place).raters()) {
            throw new IllegalArgumentException(
                    "rater answers: no more than " + groups.get(place).raters()
                            + " raters of a group must have answered, but " + both.size() + " did");
        }
        of.set(place, List.copyOf(both));
        all.put(question, List.copyOf(of));
        return new RaterAnswers(scale, groups, Collections.unmodifiableMap(all));
    }

    private int place(String group) {
        for (int i = 0; i < groups.size(); i++) {
            if (Identities.same(groups.get(i).label(), group)) {
                return i;
            }
        }
        throw new IllegalArgumentException("rater answers: group must be one of the groups, but is not");
    }

    /** The scale of every question. */
    public RatingScale scale() {
        return scale;
    }

    /** The groups, in their order. */
    public List<RaterGroup> groups() {
        return groups;
    }

    /** The questions that somebody answered, in the order in which they came. */
    public List<ItemId> questions() {
        return List.copyOf(marks.keySet());
    }

    /**
     * The marks of each group to a question, ascending, in the order of the groups; none for a question that nobody answered.
     */
    public List<List<Integer>> marks(ItemId question) {
        return marks.getOrDefault(question, Collections.nCopies(groups.size(), List.of()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RaterAnswers that
                && scale.equals(that.scale)
                && groups.equals(that.groups)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scale.hashCode() + groups.hashCode()) + marks.hashCode();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RaterAnswers[" + groups.size() + " groups, " + marks.size() + " questions, ***]";
    }
}
