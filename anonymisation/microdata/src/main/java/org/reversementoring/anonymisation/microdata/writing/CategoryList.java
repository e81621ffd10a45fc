package org.reversementoring.anonymisation.microdata.writing;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;

/**
 * The declared categories of a column, in their order: a code list. Text leaves a study only as one of these, so a name or a comment
 * in a cell is found whatever it says. A cell may write a category in another way ({@link CanonicalWriting}); the table then has the
 * writing of the list. A value.
 *
 * <p>Declare a list before the data come, from the questionnaire or the code book. A list that is made of a table's own cells
 * protects nobody.
 */
public final class CategoryList {

    /** The most characters of a category; longer ones are taken for free text. */
    public static final int LONGEST = 80;

    private static final String ANY = "*";

    private final Map<String, String> categories;

    private CategoryList(Map<String, String> categories) {
        this.categories = categories;
    }

    /**
     * A list of categories.
     *
     * @throws IllegalArgumentException with the place of the first fault, from 1, and no text: no category, one that says that a value
     *     is missing, one of more than 80 characters, or two writings of one
     */
    public static CategoryList of(String... categories) {
        return of(Arrays.asList(categories));
    }

    /** The list of some texts, as {@link #of(String...)}. */
    public static CategoryList of(Collection<String> categories) {
        return of("category", categories);
    }

    /**
     * Reads a list from CSV without a header: the first cell of each line is a category, and what follows is for people.
     *
     * @throws IllegalArgumentException as {@link #of(String...)}, and if the text is not CSV, or was written with another separator, which
     *     is named
     */
    public static CategoryList read(Reader text, char separator) {
        CsvDialect dialect = CsvDialect.separatedBy(separator);
        List<List<String>> lines = CsvLines.all(text, dialect);
        CsvNames.otherSeparator(dialect, lines).ifPresent(rule -> {
            throw new IllegalArgumentException("category of line 1: " + rule);
        });
        return of(
                "category of line",
                lines.stream().map(line -> line.get(0).strip()).toList());
    }

    /**
     * As {@link #read(Reader, char)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static CategoryList read(Path file, char separator) {
        return CsvFile.read(file, CsvDialect.separatedBy(separator), text -> read(text, separator));
    }

    private static CategoryList of(String subject, Collection<String> categories) {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("list must have a category, but is empty");
        }
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        int place = 0;
        for (String category : categories) {
            place++;
            if (MissingWritings.standard().include(category)) {
                throw new IllegalArgumentException(
                        subject + " " + place + ": must be a value, but says that there is none");
            }
            if (category.equals(ANY)) {
                throw new IllegalArgumentException(
                        subject + " " + place + ": must be a value, but stands for any value");
            }
            if (category.length() > LONGEST) {
                throw new IllegalArgumentException(subject + " " + place + ": must have at most " + LONGEST
                        + " characters, but had " + category.length());
            }
            String key = CanonicalWriting.of(category);
            Integer before = places.putIfAbsent(key, place);
            if (before != null) {
                throw new IllegalArgumentException(
                        subject + " " + place + ": must differ from " + before + ", but is another writing of it");
            }
            known.put(key, category);
        }
        return new CategoryList(known);
    }

    /** This list and the categories of another that it does not have. */
    public CategoryList and(CategoryList other) {
        Map<String, String> all = new LinkedHashMap<>(categories);
        other.categories.forEach(all::putIfAbsent);
        return new CategoryList(all);
    }

    /** The category that a text writes, in the writing of the list; empty if it writes none. */
    public Optional<String> categoryOf(String text) {
        return Optional.ofNullable(categories.get(CanonicalWriting.of(text)));
    }

    /** The categories, in their order. */
    public List<String> categories() {
        return new ArrayList<>(categories.values());
    }

    /** Equal if the categories and their order are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryList that && categories().equals(that.categories());
    }

    @Override
    public int hashCode() {
        return categories().hashCode();
    }

    /** The number of categories. */
    @Override
    public String toString() {
        return "CategoryList[categories=" + categories.size() + "]";
    }
}
