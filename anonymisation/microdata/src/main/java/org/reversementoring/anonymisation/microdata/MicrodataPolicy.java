package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.model.ItemSets;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The conditions that a table must satisfy before it may leave the study (G10). An attacker is taken to know who is in the table,
 * so the risk that is bounded is the prosecutor's, 1/k; a journalist's must not be claimed. A value.
 */
public final class MicrodataPolicy {

    private static final int SMALLEST_CLASS = 3;

    private final String id;
    private final int classSize;
    private final int panels;
    private final int distinct;
    private final BigDecimal maxFrequency;
    private final List<ItemColumn> itemColumns;
    private final List<PrivacyModel> required;
    private final boolean choosesByKnownColumns;

    private MicrodataPolicy(Builder from, String id) {
        this.id = id;
        this.classSize = from.classSize;
        this.panels = from.panels;
        this.distinct = from.distinct;
        this.maxFrequency = from.maxFrequency;
        this.itemColumns = List.copyOf(from.itemColumns);
        this.required = List.copyOf(from.required);
        this.choosesByKnownColumns = from.choosesByKnownColumns;
    }

    /** The policy with the defaults of G10: k = 10, p = 5, l = 3, α = 0.7. */
    public static MicrodataPolicy standard() {
        return builder().id("research").build();
    }

    /** A builder that has the defaults of G10 and lacks an id. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that has all that this policy has. */
    public Builder toBuilder() {
        Builder copy = builder()
                .id(id)
                .classSize(classSize)
                .panels(panels)
                .distinct(distinct)
                .maxFrequency(maxFrequency);
        copy.itemColumns.addAll(itemColumns);
        copy.required.addAll(required);
        copy.choosesByKnownColumns = choosesByKnownColumns;
        return copy;
    }

    /**
     * This policy, and more models that must hold for each class, those of others among them. It only ever becomes stricter: the
     * models are asked beside those of the policy, and none can be taken away again. The certificate names them.
     *
     * <p>A model that compares a class with the shares of a table compares it with the table that would leave.
     *
     * @throws IllegalArgumentException if the name of a model is blank
     */
    public MicrodataPolicy requiring(PrivacyModel... models) {
        Builder copy = toBuilder();
        Arrays.stream(models).map(GuardedModel::of).forEach(copy.required::add);
        return copy.build();
    }

    /**
     * This policy, with what G10 advises for a column of themes: whoever knows two themes of a person finds five rows with both.
     *
     * @param separator between the themes of a cell
     */
    public MicrodataPolicy withThemes(String attribute, char separator) {
        return toBuilder()
                .addItemColumn(new ItemColumn(attribute, separator, 5, 2))
                .build();
    }

    /**
     * This policy, and a recoding that no answer decides: the gate shows a strategy the known columns and the panel key, and asks it for k
     * and p alone. Whether the answers of a table made so satisfy the other models decides only whether it leaves. A table that
     * was recoded elsewhere is refused, because nobody knows what decided there. More tables are withheld so.
     *
     * @see RecodingChoice#KNOWN_COLUMNS
     */
    public MicrodataPolicy choosingByKnownColumns() {
        Builder copy = toBuilder();
        copy.choosesByKnownColumns = true;
        return copy.build();
    }

    /** Whether no answer may decide how a table is recoded. */
    public boolean choosesByKnownColumns() {
        return choosesByKnownColumns;
    }

    /** The id of the policy in certificates. */
    public String id() {
        return id;
    }

    /** k: the least number of rows in each class; a row without a value in a sensitive column does not count there. */
    public int classSize() {
        return classSize;
    }

    /** p: the least number of panels that each class, and so the table, comes from. */
    public int panels() {
        return panels;
    }

    /** l: the least number of different values of each sensitive column in each class. */
    public int distinct() {
        return distinct;
    }

    /** α: the largest share of a sensitive value in a class. */
    public BigDecimal maxFrequency() {
        return maxFrequency;
    }

    /** The sensitive columns whose cells are sets, as themes. */
    public List<ItemColumn> itemColumns() {
        return itemColumns;
    }

    /** The models that were added by {@link #requiring}, in their order. */
    public List<PrivacyModel> required() {
        return required;
    }

    /** All models that must hold for a table, and for whatever a strategy makes of it. */
    public List<PrivacyModel> models(Microdata table) {
        List<PrivacyModel> models = new ArrayList<>();
        models.addAll(modelsOfKnownColumns());
        for (Column column : table.withRole(AttributeRole.SENSITIVE)) {
            models.add(PrivacyModels.distinctDiversity(column.attribute().name(), distinct));
            models.add(PrivacyModels.maxFrequency(column.attribute().name(), maxFrequency));
            if (column.hasMissing()) {
                models.add(PrivacyModels.answers(column.attribute().name(), classSize));
            }
        }
        for (ItemColumn column : itemColumns) {
            models.add(PrivacyModels.knownItems(column.attribute(), column.separator(), column.k(), column.m(), table));
        }
        models.addAll(required);
        return models;
    }

    /** The models of the known columns and of panels, which depend on no answer. */
    List<PrivacyModel> modelsOfKnownColumns() {
        return List.of(PrivacyModels.kAnonymity(classSize), PrivacyModels.panels(panels));
    }

    private static void requireAtLeast(int least, String subject, int value) {
        if (value < least) {
            throw new IllegalArgumentException(subject + " must be at least " + least + ", but was " + value);
        }
    }

    private List<Object> parts() {
        return List.of(id, classSize, panels, distinct, maxFrequency, itemColumns, required, choosesByKnownColumns);
    }

    /** Equal if all conditions are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MicrodataPolicy that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** All conditions; nothing here is personal. */
    @Override
    public String toString() {
        return "MicrodataPolicy[id=" + id + ", classSize=" + classSize + ", panels=" + panels + ", distinct=" + distinct
                + ", maxFrequency=" + maxFrequency + ", itemColumns=" + itemColumns + ", required="
                + required.stream().map(PrivacyModel::name).toList()
                + (choosesByKnownColumns ? ", choosing by known columns" : "") + "]";
    }

    /**
     * A column of sets, for {@link PrivacyModels#knownItems}.
     *
     * @param attribute the name of the column
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

    /** A builder of policies. It begins with the defaults of G10. */
    public static final class Builder {

        private @Nullable String id;
        private int classSize = 10;
        private int panels = 5;
        private int distinct = 3;
        private BigDecimal maxFrequency = new BigDecimal("0.7");
        private final List<ItemColumn> itemColumns = new ArrayList<>();
        private final List<PrivacyModel> required = new ArrayList<>();
        private boolean choosesByKnownColumns;

        private Builder() {}

        /**
         * Sets the id of the policy in certificates; required.
         *
         * @return this
         */
        public Builder id(String name) {
            this.id = name;
            return this;
        }

        /**
         * Sets k, the least number of rows in each class: 10 unless set, at least 3.
         *
         * @return this
         */
        public Builder classSize(int k) {
            this.classSize = k;
            return this;
        }

        /**
         * Sets p, the least number of panels that each class comes from: 5 unless set, at least 2.
         *
         * @return this
         */
        public Builder panels(int p) {
            this.panels = p;
            return this;
        }

        /**
         * Sets l, the least number of different values of each sensitive column in each class: 3 unless set, at least 2.
         *
         * @return this
         */
        public Builder distinct(int l) {
            this.distinct = l;
            return this;
        }

        /**
         * Sets α, the largest share of a sensitive value in a class: 0.7 unless set, above 0 and below 1.
         *
         * @return this
         */
        public Builder maxFrequency(BigDecimal alpha) {
            // An exact copy: a class of the caller's own could compare as one number and be printed as another.
            this.maxFrequency = new BigDecimal(alpha.toString());
            return this;
        }

        /**
         * Adds a sensitive column whose cells are sets.
         *
         * @return this
         */
        public Builder addItemColumn(ItemColumn column) {
            itemColumns.add(column);
            return this;
        }

        /**
         * The policy.
         *
         * @throws IllegalStateException if it has no id
         * @throws IllegalArgumentException if the id is blank, or a number is outside its range
         */
        public MicrodataPolicy build() {
            if (id == null) {
                throw new IllegalStateException("policy must have an id");
            }
            if (id.isBlank()) {
                throw new IllegalArgumentException("policy id must not be blank");
            }
            requireAtLeast(SMALLEST_CLASS, "class size", classSize);
            requireAtLeast(2, "panels", panels);
            requireAtLeast(2, "distinct values", distinct);
            if (maxFrequency.signum() <= 0 || maxFrequency.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "max frequency must be above 0 and below 1, but was " + maxFrequency);
            }
            return new MicrodataPolicy(this, id);
        }
    }
}
