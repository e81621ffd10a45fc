/**
 * The audit of printed tables: which counts, and so which answers, can a reader compute?
 *
 * <p>In come {@link org.reversementoring.anonymisation.table.cell.PrintedTables}, which hold nothing hidden, and a {@link
 * org.reversementoring.anonymisation.table.audit.DisclosureRule}. Out comes a {@link
 * org.reversementoring.anonymisation.table.audit.TableAudit} with the exact interval of each cell and a {@link
 * org.reversementoring.anonymisation.table.audit.TableFinding} for each that tells too much (G6, T5). Cell suppression, audit and
 * feasibility interval are the terms of statistical disclosure control.
 */
@NullMarked
package org.reversementoring.anonymisation.table.audit;

import org.jspecify.annotations.NullMarked;
