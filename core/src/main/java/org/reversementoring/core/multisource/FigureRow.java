package org.reversementoring.core.multisource;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.Translation;

/**
 * A row of a multisource report: some groups, taken together, and what is printed about their answers to one question. A group alone, a
 * remainder and the total are rows; rows may overlap.
 *
 * @param groups labels of the groups whose answers it is about, at least one, each once
 * @param figures what is printed, at least one figure, each kind once; {@link PrintedFigure.Withheld} stands alone
 */
public record FigureRow(List<String> groups, List<PrintedFigure> figures) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no group or no figure, or one of them is there twice
     */
    public FigureRow {
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
        if (groups.isEmpty() || groups.stream().distinct().count() < groups.size()) {
            throw new IllegalArgumentException("row of figures: groups must be at least one, each once");
        }
        if (figures.isEmpty()
                || figures.stream().map(PrintedFigure::getClass).distinct().count() < figures.size()) {
            throw new IllegalArgumentException("row of figures: figures must be at least one, each kind once");
        }
        if (figures.size() > 1 && figures.stream().anyMatch(PrintedFigure.Withheld.class::isInstance)) {
            throw new IllegalArgumentException("row of figures: a row that is withheld must have no other figure");
        }
    }

    /** The row of these groups and figures. */
    public static FigureRow of(List<String> groups, PrintedFigure... figures) {
        return new FigureRow(groups, List.of(figures));
    }

    /** The row in English. */
    public String inWords() {
        return inWords(FigureText.ENGLISH);
    }

    /**
     * The row as a sentence.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return FigureText.of(this, translation);
    }
}
