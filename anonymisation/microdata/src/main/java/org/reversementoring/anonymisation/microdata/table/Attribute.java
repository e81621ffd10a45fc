package org.reversementoring.anonymisation.microdata.table;

/**
 * A column as it is declared.
 *
 * @param name not blank
 * @param role what it may tell
 * @param type what its cells are
 */
public record Attribute(String name, AttributeRole role, ValueType type) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Attribute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("attribute name must not be blank");
        }
    }

    /** A column that names a person. */
    public static Attribute identifier(String name) {
        return new Attribute(name, AttributeRole.IDENTIFIER, ValueType.TEXT);
    }

    /** A column that an attacker knows. */
    public static Attribute quasiIdentifier(String name, ValueType type) {
        return new Attribute(name, AttributeRole.QUASI_IDENTIFIER, type);
    }

    /** A column that an attacker wants to know. Numbers and dates are ordered, which the ordered distance needs. */
    public static Attribute sensitive(String name, ValueType type) {
        return new Attribute(name, AttributeRole.SENSITIVE, type);
    }

    /** A column that is released as it is. */
    public static Attribute insensitive(String name, ValueType type) {
        return new Attribute(name, AttributeRole.INSENSITIVE, type);
    }

    /** The column of panels. */
    public static Attribute panelKey(String name) {
        return new Attribute(name, AttributeRole.PANEL_KEY, ValueType.TEXT);
    }
}
