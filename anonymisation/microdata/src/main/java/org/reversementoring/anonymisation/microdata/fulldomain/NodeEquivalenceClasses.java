package org.reversementoring.anonymisation.microdata.fulldomain;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/** The classes of one tuple table after another. Serves one thread, and allocates little for a table. */
interface NodeEquivalenceClasses {

    /** Goes on to another table; members are only needed where a model will be asked. */
    void over(TupleTable tuples, boolean withMembers);

    int classes();

    int size(int group);

    /** The quasi-identifiers of a class are in its low bits. */
    long key(int group);

    /** One of them, until the next table. */
    EquivalenceClass at(int group);
}
