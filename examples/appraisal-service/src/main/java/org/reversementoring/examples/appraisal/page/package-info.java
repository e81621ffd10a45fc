/** The pages: each controller turns what was typed into a call of a desk, and what a view says into a page. */
@NullMarked
package org.reversementoring.examples.appraisal.page;

import org.jspecify.annotations.NullMarked;
