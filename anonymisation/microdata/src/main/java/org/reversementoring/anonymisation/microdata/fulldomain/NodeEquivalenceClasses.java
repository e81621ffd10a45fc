package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The equivalence classes of one node of the lattice after another. An instance is used by one thread, and its arrays are used
 * again for each node.
 */
interface NodeEquivalenceClasses {

    /** Goes on to the tuples of another node. Members are only needed where a model will be asked. */
    void over(TupleTable tuples, boolean withMembers);

    /** The number of classes. */
    int classes();

    /** Rows of a class. */
    int size(int group);

    /** A tuple of a class. */
    int tuple(int group);

    /** The columns whose values are counted: sensitive ones, and the panel key. */
    List<Column> counted();

    /** The distribution of a counted column in a class. */
    SensitiveDistribution distribution(int group, int column);

    /** A class as models see it, until the next node. */
    default EquivalenceClass at(int group) {
        return new NodeClass(this, group);
    }

    /** The place of the counted column that has a role, and a name unless it is the panel key. */
    default int columnOf(AttributeRole role, String attribute) {
        List<Column> counted = counted();
        for (int i = 0; i < counted.size(); i++) {
            Attribute declared = counted.get(i).attribute();
            if (declared.role() == role
                    && (role == AttributeRole.PANEL_KEY || declared.name().equals(attribute))) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                role == AttributeRole.PANEL_KEY
                        ? "table must have a panel key, but has none"
                        : "table must have a sensitive column " + attribute);
    }

    /** A class of a node. */
    record NodeClass(NodeEquivalenceClasses classes, int group) implements EquivalenceClass {

        @Override
        public int size() {
            return classes.size(group);
        }

        @Override
        public int panels() {
            return classes.distribution(group, classes.columnOf(AttributeRole.PANEL_KEY, ""))
                    .distinct();
        }

        @Override
        public SensitiveDistribution sensitive(String attribute) {
            return classes.distribution(group, classes.columnOf(AttributeRole.SENSITIVE, attribute));
        }
    }
}
