/** A host around the library: sign-in, people, a database, and the library's desks. Pages and messages lie beside it as resources. */
@NullMarked
package org.reversementoring.examples.appraisal;

import org.jspecify.annotations.NullMarked;
