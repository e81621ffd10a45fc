/**
 * Step 0c, the languages in which people read: one reader for all files of sentences, and the rules of a language for dates, numbers, lists
 * and plurals.
 *
 * <p>In comes a {@link org.reversementoring.core.language.Translation}, which is a language and, where a host has some, files of its own;
 * out go {@link org.reversementoring.core.language.Sentences} with their places filled. Law: what people read is never answered in another
 * language than the one that was asked for. A language that is not there is refused, and the refusal names those that are. The JVM's
 * default locale has no say.
 *
 * <p>A language is files and nothing else: no class names one. What people read (mentees, mentors, leads, custodians, researchers, boards) is in
 * such files and has an {@code inWords(Translation)}; without the argument it is English. What developers read stays in code, in English:
 * messages of exceptions, of reasons and of objections, rules of checks, and {@code toString}. A test of the reporting module looks for
 * sentences in the code of all modules, and names each file that may have one, with the reason.
 */
@NullMarked
package org.reversementoring.core.language;

import org.jspecify.annotations.NullMarked;
