/** A host around the library: sign-in, pages, a database and private ballots by link. Pages and messages lie beside it as resources. */
@NullMarked
package org.reversementoring.examples.appraisal;

import org.jspecify.annotations.NullMarked;
