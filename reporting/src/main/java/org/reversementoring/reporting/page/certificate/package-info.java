/**
 * Step 11f, the page on which anybody checks a portable certificate: in the own browser, without this library.
 *
 * <p>The text of a {@code certificate.json} comes in, unread; out goes one HTML file with the text, sentences and a script. It is the one
 * page of the library that runs a script. The script shares no code with the auditor: it is written from the definitions in
 * {@code META-INF/doc/certificate.md} of the module {@code anonymisation}.
 */
@NullMarked
package org.reversementoring.reporting.page.certificate;

import org.jspecify.annotations.NullMarked;
