/**
 * Step 11b, the sentences of the pages about a cycle, in each language: one file for each page, and one for the words they share. It is
 * for the pages alone and is not exported.
 *
 * <p>In come the labels of a sector and the name of a page; out go sentences with their places filled. A language is a file for each
 * page. A page that is not written in a language is refused, because people read it and some of it is read aloud. A host words a sentence
 * differently or adds a language by its own files, with a {@link org.reversementoring.core.language.Translation}.
 */
@NullMarked
package org.reversementoring.reporting.text;

import org.jspecify.annotations.NullMarked;
