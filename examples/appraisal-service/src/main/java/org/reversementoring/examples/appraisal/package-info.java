/** A host around the library: sign-in, pages, a database and private ballots by link. Pages and messages lie beside it as resources. */
package org.reversementoring.examples.appraisal;
