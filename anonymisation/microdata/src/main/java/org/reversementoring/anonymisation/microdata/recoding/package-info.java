/**
 * Step 8 of research data: recoding. {@link org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy} is what an
 * algorithm of one's own implements: a table and models go in, a table that satisfies them comes out.
 * {@link org.reversementoring.anonymisation.microdata.recoding.InformationLossReport} says what that cost.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.recoding;

import org.jspecify.annotations.NullMarked;
