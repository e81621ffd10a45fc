/**
 * Step 10 of research data: full-domain generalisation, one level for each column. The search finds the node of the lattice that
 * satisfies the models and loses least, by branch and bound, or cheapest first where levels alone decide what a node costs. Not for users of the library, and not exported: {@link
 * org.reversementoring.anonymisation.microdata.MicrodataStrategies} is the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.fulldomain;

import org.jspecify.annotations.NullMarked;
