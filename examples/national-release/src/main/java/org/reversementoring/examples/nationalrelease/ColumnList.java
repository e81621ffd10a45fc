package org.reversementoring.examples.nationalrelease;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.microdata.table.Attribute;

/** The columns of a table, which each machine declares by its own code: only the reference to that code goes over the wire. */
@FunctionalInterface
public interface ColumnList extends Supplier<List<Attribute>>, Serializable {}
