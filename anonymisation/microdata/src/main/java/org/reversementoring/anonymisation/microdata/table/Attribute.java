package org.reversementoring.anonymisation.microdata.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/**
 * A column as it is declared: its name, what it may tell about a person, what its cells are, and which texts they may hold. A value.
 *
 * <p>A column of text that is to leave has a list of its categories; without one the gate refuses it, because a name or a comment
 * could stand in any cell. Numbers and dates need none.
 */
public final class Attribute {

    private final String name;
    private final AttributeRole role;
    private final ValueType type;
    private final @Nullable CategoryList categories;
    private final MissingWritings missing;

    private Attribute(
            String name,
            AttributeRole role,
            ValueType type,
            @Nullable CategoryList categories,
            MissingWritings missing) {
        this.name = name;
        this.role = role;
        this.type = type;
        this.categories = categories;
        this.missing = missing;
    }

    /**
     * A column with any role.
     *
     * @param name not blank
     * @param role what the column may tell
     * @param type what its cells are
     * @throws IllegalArgumentException if the name is blank
     */
    public static Attribute of(String name, AttributeRole role, ValueType type) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("attribute name must not be blank");
        }
        return new Attribute(name, role, type, null, MissingWritings.standard());
    }

    /**
     * A column of text with any role that holds these categories.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Attribute of(String name, AttributeRole role, CategoryList categories) {
        Attribute text = of(name, role, ValueType.TEXT);
        return new Attribute(name, role, text.type, categories, text.missing);
    }

    /** A column that names a person. Where two columns do, as mentor and mentee, each person of either is in one row. */
    public static Attribute identifier(String name) {
        return of(name, AttributeRole.IDENTIFIER, ValueType.TEXT);
    }

    /** A column that names what a row is about and no person: a pair, a meeting, a form. A pair has a row of each of its people. */
    public static Attribute pairKey(String name) {
        return of(name, AttributeRole.PAIR_KEY, ValueType.TEXT);
    }

    /** A column that an attacker knows. */
    public static Attribute quasiIdentifier(String name, ValueType type) {
        return of(name, AttributeRole.QUASI_IDENTIFIER, type);
    }

    /** A column of categories that an attacker knows. The labels that they are generalised to belong to the list. */
    public static Attribute quasiIdentifier(String name, CategoryList categories) {
        return of(name, AttributeRole.QUASI_IDENTIFIER, categories);
    }

    /** A column that an attacker wants to know. Numbers and dates have an order, which ordered t-closeness needs. */
    public static Attribute sensitive(String name, ValueType type) {
        return of(name, AttributeRole.SENSITIVE, type);
    }

    /** A column of categories that an attacker wants to know; where a cell is a set of items, the list has the items. */
    public static Attribute sensitive(String name, CategoryList categories) {
        return of(name, AttributeRole.SENSITIVE, categories);
    }

    /** A column that is released as it is. */
    public static Attribute insensitive(String name, ValueType type) {
        return of(name, AttributeRole.INSENSITIVE, type);
    }

    /** A column of categories that is released as it is. */
    public static Attribute insensitive(String name, CategoryList categories) {
        return of(name, AttributeRole.INSENSITIVE, categories);
    }

    /** The column that says which panel a row is from. */
    public static Attribute panelKey(String name) {
        return of(name, AttributeRole.PANEL_KEY, ValueType.TEXT);
    }

    /** This column, in which these texts, too, say that there is no value; as 99. What says so anyway is in {@link MissingWritings}. */
    public Attribute withMissing(String... texts) {
        return new Attribute(name, role, type, categories, missing.and(texts));
    }

    /** The name of the column. */
    public String name() {
        return name;
    }

    /** The role of the column. */
    public AttributeRole role() {
        return role;
    }

    /** The type of the cells. */
    public ValueType type() {
        return type;
    }

    /** The categories that cells may hold; empty if none are declared. */
    public Optional<CategoryList> categories() {
        return Optional.ofNullable(categories);
    }

    /** The texts that the host added to those that say that there is no value, in order. */
    List<String> missing() {
        return missing.others();
    }

    /**
     * The text that a writing is read as: empty if it says that there is no value, the category's own if it writes one, and else
     * itself. What it is read as is read as itself.
     */
    public String read(String writing) {
        if (missing.include(writing)) {
            return "";
        }
        return categories == null ? writing : categories.categoryOf(writing).orElse(writing);
    }

    /** The order of the cells that are not missing: that of the categories, then that of the type. */
    public Comparator<String> order() {
        if (categories == null) {
            return type.order();
        }
        Map<String, Integer> places = new HashMap<>();
        categories.categories().forEach(category -> places.put(category, places.size()));
        return Comparator.<String, Integer>comparing(text -> places.getOrDefault(text, places.size()))
                .thenComparing(type.order());
    }

    /** Equal if name, role, type, categories and texts for missing cells are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute that
                && name.equals(that.name)
                && role == that.role
                && type == that.type
                && Objects.equals(categories, that.categories)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, role, type, categories, missing);
    }

    /** Name, role and type. */
    @Override
    public String toString() {
        return "Attribute[name=" + name + ", role=" + role + ", type=" + type + "]";
    }
}
