/**
 * The first of all steps of research data: what a text means, at one place. {@link org.reversementoring.anonymisation.microdata.writing.CanonicalWriting}
 * says when two writings are one person, panel or category, {@link
 * org.reversementoring.anonymisation.microdata.writing.MissingWritings} when a text is no value, and {@link
 * org.reversementoring.anonymisation.microdata.writing.CategoryList} which texts a column may hold. Every later step asks here, because
 * two rules of what is one would let a table pass one check as the same and the next as different.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.writing;

import org.jspecify.annotations.NullMarked;
