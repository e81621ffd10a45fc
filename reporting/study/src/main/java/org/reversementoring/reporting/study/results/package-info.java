/**
 * Last step of a study: its results as data, for R, Quarto, spreadsheets and programs.
 *
 * <p>In comes a {@link org.reversementoring.reporting.study.FeasibilityStudy}, or its report that may leave the house. Out comes a folder with
 * one row for each estimate, as CSV and as JSON with its schema, a reader for base R and a page for Quarto. There are two types, as of the
 * pages: {@link org.reversementoring.reporting.study.results.TeamResults} has every number and stays in the study team; {@link
 * org.reversementoring.reporting.study.results.ReleasedResults} has the numbers of the study's released report, so file and page are one
 * release (T7, T8). Each row says which of the two it is from.
 *
 * <p>A number is never left blank without a word beside it: {@link org.reversementoring.reporting.study.results.ResultStatus} tells a number
 * that is not shown from one that nobody recorded, and both from 0.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.results;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
