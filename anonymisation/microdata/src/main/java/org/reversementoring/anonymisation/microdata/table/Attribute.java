package org.reversementoring.anonymisation.microdata.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column as it is declared: its name, what it may tell about a person, and what its cells are. A value. */
public final class Attribute {

    private final String name;
    private final AttributeRole role;
    private final ValueType type;

    private Attribute(String name, AttributeRole role, ValueType type) {
        this.name = name;
        this.role = role;
        this.type = type;
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
        return new Attribute(name, role, type);
    }

    /** A column that names a person. */
    public static Attribute identifier(String name) {
        return of(name, AttributeRole.IDENTIFIER, ValueType.TEXT);
    }

    /** A column that an attacker knows. */
    public static Attribute quasiIdentifier(String name, ValueType type) {
        return of(name, AttributeRole.QUASI_IDENTIFIER, type);
    }

    /** A column that an attacker wants to know. Numbers and dates have an order, which ordered t-closeness needs. */
    public static Attribute sensitive(String name, ValueType type) {
        return of(name, AttributeRole.SENSITIVE, type);
    }

    /** A column that is released as it is. */
    public static Attribute insensitive(String name, ValueType type) {
        return of(name, AttributeRole.INSENSITIVE, type);
    }

    /** The column that says which panel a row is from. */
    public static Attribute panelKey(String name) {
        return of(name, AttributeRole.PANEL_KEY, ValueType.TEXT);
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

    /** Equal if name, role and type are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute that && name.equals(that.name) && role == that.role && type == that.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, role, type);
    }

    /** Name, role and type. */
    @Override
    public String toString() {
        return "Attribute[name=" + name + ", role=" + role + ", type=" + type + "]";
    }
}
