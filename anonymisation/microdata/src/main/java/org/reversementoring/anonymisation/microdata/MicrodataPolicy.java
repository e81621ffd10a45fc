package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.model.ItemSets;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * What a table must reach before it may leave the study (G10). Membership is taken to be known, so the risk that is bounded is the
 * prosecutor's, 1/k; a journalist's must not be claimed.
 *
 * @param id identifies the policy in certificates, not blank
 * @param classSize k, rows in each class, at least 3
 * @param panels p, panels that each class, and so the table, comes from, at least 2
 * @param distinct l, different values of each sensitive column in each class, at least 2
 * @param maxFrequency α, the largest share of a sensitive value in a class, above 0 and below 1
 * @param itemColumns sensitive columns whose cells are sets, as themes
 */
public record MicrodataPolicy(
        String id, int classSize, int panels, int distinct, BigDecimal maxFrequency, List<ItemColumn> itemColumns) {

    private static final int SMALLEST_CLASS = 3;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is outside its range
     */
    public MicrodataPolicy {
        if (id.isBlank()) {
            throw new IllegalArgumentException("policy id must not be blank");
        }
        requireAtLeast(SMALLEST_CLASS, "class size", classSize);
        requireAtLeast(2, "panels", panels);
        requireAtLeast(2, "distinct values", distinct);
        if (maxFrequency.signum() <= 0 || maxFrequency.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("max frequency must be above 0 and below 1, but was " + maxFrequency);
        }
        itemColumns = List.copyOf(itemColumns);
    }

    /**
     * A column of sets, for {@link PrivacyModels#knownItems}.
     *
     * @param attribute its name
     * @param separator between items
     * @param k rows that share what is known, at least 3
     * @param m items that are known, 1 to 4
     */
    public record ItemColumn(String attribute, char separator, int k, int m) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is outside its range
         */
        public ItemColumn {
            requireAtLeast(SMALLEST_CLASS, "rows that share items", k);
            ItemSets.requireKnown(m);
        }
    }

    /**
     * A policy for a table without columns of sets.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public MicrodataPolicy(String id, int classSize, int panels, int distinct, BigDecimal maxFrequency) {
        this(id, classSize, panels, distinct, maxFrequency, List.of());
    }

    /**
     * This policy, and for a column of themes G10's hint: who knows two of a person finds five rows with both.
     *
     * @param separator between the themes of a cell
     */
    public MicrodataPolicy withThemes(String attribute, char separator) {
        List<ItemColumn> columns = new ArrayList<>(itemColumns);
        columns.add(new ItemColumn(attribute, separator, 5, 2));
        return new MicrodataPolicy(id, classSize, panels, distinct, maxFrequency, columns);
    }

    private static void requireAtLeast(int least, String subject, int value) {
        if (value < least) {
            throw new IllegalArgumentException(subject + " must be at least " + least + ", but was " + value);
        }
    }

    /** The defaults of G10: k = 10, p = 5, l = 3, α = 0.7. */
    public static MicrodataPolicy standard() {
        return new MicrodataPolicy("research", 10, 5, 3, new BigDecimal("0.7"));
    }

    /** What must hold for a table and whatever a strategy makes of it. */
    public List<PrivacyModel> models(Microdata table) {
        List<PrivacyModel> models = new ArrayList<>(models(table.withRole(AttributeRole.SENSITIVE).stream()
                .map(column -> column.attribute().name())
                .toList()));
        itemColumns.forEach(column -> models.add(
                PrivacyModels.knownItems(column.attribute(), column.separator(), column.k(), column.m(), table)));
        return models;
    }

    /** What must hold for a table with these sensitive columns, none of them sets; for a search, too. */
    public List<PrivacyModel> models(List<String> sensitive) {
        List<PrivacyModel> models = new ArrayList<>();
        models.add(PrivacyModels.kAnonymity(classSize));
        models.add(PrivacyModels.panels(panels));
        for (String attribute : sensitive) {
            models.add(PrivacyModels.distinctDiversity(attribute, distinct));
            models.add(PrivacyModels.maxFrequency(attribute, maxFrequency));
        }
        return models;
    }
}
