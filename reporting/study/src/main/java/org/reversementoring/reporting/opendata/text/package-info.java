/**
 * Texts of a bundle: the checks that make a text fit for every file, writers for JSON and XML, and digests. The first step of open
 * data; nothing here is for users of the library.
 */
@NullMarked
package org.reversementoring.reporting.opendata.text;

import org.jspecify.annotations.NullMarked;
