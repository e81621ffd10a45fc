package org.reversementoring.anonymisation.microdata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.RowsPutTogether;

/**
 * The record of what was measured on the table that was released. {@link MicrodataGate} alone can make one. It may be published
 * with the table: it says nothing that the table does not say, except for the number of suppressed rows and the rules by which rows of a
 * person were put together. A value.
 */
public final class MicrodataCertificate {

    private final MicrodataPolicy policy;
    private final boolean namedPeople;
    private final List<String> likeNames;
    private final int rows;
    private final int suppressed;
    private final int classes;
    private final int smallestClass;
    private final List<Measured> measured;
    private final RecodingChoice choice;
    private final Searched searched;
    private final List<RowsPutTogether> putTogether;

    MicrodataCertificate(
            MicrodataPolicy policy,
            boolean namedPeople,
            List<String> likeNames,
            int rows,
            int suppressed,
            int classes,
            int smallestClass,
            List<Measured> measured,
            RecodingChoice choice,
            Searched searched,
            List<RowsPutTogether> putTogether) {
        this.policy = policy;
        this.namedPeople = namedPeople;
        this.likeNames = List.copyOf(likeNames);
        this.rows = rows;
        this.suppressed = suppressed;
        this.classes = classes;
        this.smallestClass = smallestClass;
        this.measured = List.copyOf(measured);
        this.choice = choice;
        this.searched = searched;
        this.putTogether = List.copyOf(putTogether);
    }

    /** The policy that had to hold. */
    public MicrodataPolicy policy() {
        return policy;
    }

    /** Whether an identifier showed that each row is another person's; else that was taken on trust. */
    public boolean namedPeople() {
        return namedPeople;
    }

    /** How several rows of a person became one before the table came to the gate, in the order of doing; empty if that was not done. */
    public List<RowsPutTogether> putTogether() {
        return putTogether;
    }

    /** The columns whose values repeat in the source as names of people would; that they name nobody was taken on trust. */
    public List<String> likeNames() {
        return likeNames;
    }

    /** The number of rows that were released. */
    public int rows() {
        return rows;
    }

    /** The number of rows that were left out. */
    public int suppressed() {
        return suppressed;
    }

    /** The number of classes that were released. */
    public int classes() {
        return classes;
    }

    /**
     * Rows of the smallest class, where a row counts only if it has a value in the sensitive column that is asked about. The risk that
     * a row is taken to be a certain person's is at most 1 divided by that.
     */
    public int smallestClass() {
        return smallestClass;
    }

    /** The measure of each model of the policy and, for the reader, entropy and distance of each sensitive column. */
    public List<Measured> measured() {
        return measured;
    }

    /** The columns that decided how the table was recoded. */
    public RecodingChoice choice() {
        return choice;
    }

    /** How far panels in disguise were looked for. */
    public Searched searched() {
        return searched;
    }

    /** What the promise does not hold against, in sentences for people: the method, and combinations that were not looked at. */
    public String notPromised() {
        String method = switch (choice) {
            case KNOWN_COLUMNS ->
                "How the table was recoded depends on no answer, so the method tells its readers nothing more. "
                        + "That another table was refused must not be told. ";
            case ALL_COLUMNS ->
                "How the table was recoded depends on answers. "
                        + "So somebody who knows the method can be surer of an answer than the promise says. ";
            case ELSEWHERE ->
                "What decided how the table was recoded is not known. "
                        + "If answers did, somebody who knows the method can be surer of them than the promise says. ";
        };
        return method + searched.inWords(rows);
    }

    /** The share of rows left out, from 0 to 1. */
    public double suppressedShare() {
        return suppressed / ((double) rows + suppressed);
    }

    /** The promise in a sentence for people: against whom, and what for; and what is not promised. */
    public String promise() {
        return "Whoever knows that a person is in this table, and all that its known columns say of them, finds at least "
                + smallestClass
                + (namedPeople
                        ? " people who may be that person"
                        : " rows that may be that person's, each taken on trust as one person")
                + ", from at least " + policy.panels()
                + " panels, with at least " + policy.distinct()
                + " different values of each sensitive column, none of which more than "
                + policy.maxFrequency().movePointRight(2).stripTrailingZeros().toPlainString()
                + " % of them share. " + required()
                + (namedPeople
                        ? "No two rows have the same identifier. "
                        : "That each row is another person's was taken on trust. ")
                + putTogether.stream().map(how -> how.inWords() + " ").collect(Collectors.joining())
                + likeNames.stream()
                        .map(column -> "Values of " + column
                                + " repeat as names do; that they name nobody was taken on trust. ")
                        .collect(Collectors.joining())
                + "It promises nothing against somebody who knows more.";
    }

    private String required() {
        return policy.required().isEmpty()
                ? ""
                : policy.required().stream()
                        .map(PrivacyModel::name)
                        .collect(Collectors.joining(", ", "Each class of such rows also satisfies ", ". "));
    }

    /** Equal if all that was measured is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MicrodataCertificate that
                && policy.equals(that.policy)
                && namedPeople == that.namedPeople
                && likeNames.equals(that.likeNames)
                && rows == that.rows
                && suppressed == that.suppressed
                && classes == that.classes
                && smallestClass == that.smallestClass
                && measured.equals(that.measured)
                && choice == that.choice
                && searched.equals(that.searched)
                && putTogether.equals(that.putTogether);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                policy,
                namedPeople,
                likeNames,
                rows,
                suppressed,
                classes,
                smallestClass,
                measured,
                choice,
                searched,
                putTogether);
    }

    /** The policy's id, and sizes. */
    @Override
    public String toString() {
        return "MicrodataCertificate[policy=" + policy.id() + ", rows=" + rows + ", suppressed=" + suppressed
                + ", classes=" + classes + ", smallestClass=" + smallestClass + "]";
    }

    /**
     * A number that was measured.
     *
     * @param model the name of the model with its threshold, or of what is reported without one
     * @param value what the worst class reaches
     * @param source where the definition is from
     */
    public record Measured(String model, double value, String source) {}

    /**
     * How far panels in disguise were looked for. What was not looked at is not promised.
     *
     * @param columns the released columns with more than one value
     * @param largest the size up to which each combination of them was looked at
     * @param telling the number of columns, those that alone tell most of panels, of which each combination was looked at
     * @param rows the rows that were looked at; below all rows, those of some panels, or some of each panel
     */
    public record Searched(int columns, int largest, int telling, int rows) {

        private String inWords(int all) {
            String combinations = largest >= columns
                    ? "In no combination of the " + columns + " columns do"
                    : "In no combination of up to " + largest + " of the " + columns + " columns, nor of those "
                            + telling + " that tell most of panels, do";
            String others = largest >= columns ? "" : "Other combinations were not looked at. ";
            return combinations
                    + " rows with the same values tell their panel more often than the policy lets them tell an answer. "
                    + others
                    + (rows < all
                            ? "That was looked for in " + rows + " of " + all + " rows."
                            : "That was looked for in all rows.");
        }
    }
}
