/** A host in a module of its own: from marks to a page, in a program of one class. */
@NullMarked
package org.reversementoring.examples.embedding;

import org.jspecify.annotations.NullMarked;
