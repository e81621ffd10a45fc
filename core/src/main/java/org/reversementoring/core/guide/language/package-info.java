/**
 * Step 1b, guides in a language: ready-made ones, what people are called in a sector, and the lint of the questions' wording.
 *
 * <p>Everything here depends on texts of one language, which come from resource files by an explicit locale. Another guide,
 * language or sector is another file.
 *
 * <p>{@link org.reversementoring.core.guide.language.Guides} is where to begin. {@link
 * org.reversementoring.core.guide.language.GuideLint} advises and refuses nothing.
 */
@NullMarked
package org.reversementoring.core.guide.language;

import org.jspecify.annotations.NullMarked;
