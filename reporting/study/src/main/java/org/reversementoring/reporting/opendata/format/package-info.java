/**
 * Step 2 of open data: one class for each file of a bundle. The released table and its description go in; the text of a Data
 * Package, a DDI codebook, a script for R or SPSS comes out. Nothing here is for users of the library.
 */
@NullMarked
package org.reversementoring.reporting.opendata.format;

import org.jspecify.annotations.NullMarked;
