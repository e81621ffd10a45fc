/**
 * Step 4 of research data: generalisation hierarchies. A
 * {@link org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy} says for each value which coarser values
 * stand for it, and {@link org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss} names the measures of what a
 * coarser table has lost.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.hierarchy;

import org.jspecify.annotations.NullMarked;
