package org.reversementoring.reporting.study.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The codes that coders may use, in the order in which they are printed. The lists that ship are data; {@link #with} adds codes of the
 * host.
 *
 * @param title what they are codes of, not blank, for instance {@code Concerns}
 * @param codes one or more, with ids and labels that differ
 */
public record CodeList(String title, List<Code> codes) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the title is blank, there is no code, or an id or a label comes twice
     */
    public CodeList {
        codes = List.copyOf(codes);
        if (title.isBlank() || codes.isEmpty()) {
            throw new IllegalArgumentException("code list: must have a title and one or more codes");
        }
        if (codes.stream().map(Code::id).distinct().count() != codes.size()
                || codes.stream().map(Code::label).distinct().count() != codes.size()) {
            throw new IllegalArgumentException("code list " + title + ": ids and labels must each come once");
        }
    }

    /** Concerns about taking part, which mentors or mentees expect before or have after. */
    public static CodeList concerns() {
        return shipped("concerns");
    }

    /** Barriers to feedback from juniors to seniors. */
    public static CodeList barriers() {
        return shipped("barriers");
    }

    /** Benefits that people saw. */
    public static CodeList benefits() {
        return shipped("benefits");
    }

    /** Causes of exhaustion and of leaving early, which seniors name. */
    public static CodeList causes() {
        return shipped("causes");
    }

    /** Codes of the short texts that senior staff of a medical school write before and after. */
    public static CodeList narrative() {
        return shipped("narrative");
    }

    /**
     * The same list with one code more, at its end.
     *
     * @throws IllegalArgumentException if its id or its label is in the list
     */
    public CodeList with(Code more) {
        List<Code> all = new ArrayList<>(codes);
        all.add(more);
        return new CodeList(title, all);
    }

    /** The code with this id, if it is in the list. */
    public Optional<Code> find(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    private static CodeList shipped(String name) {
        // The root locale: a host's default locale must not change the codes.
        ResourceBundle text = ResourceBundle.getBundle(
                "org.reversementoring.reporting.study.coding.codes", Locale.ROOT, CodeList.class.getClassLoader());
        List<Code> codes = new ArrayList<>();
        for (int i = 1; text.containsKey(name + "." + i); i++) {
            String entry = text.getString(name + "." + i);
            int space = entry.indexOf(' ');
            codes.add(new Code(entry.substring(0, space), entry.substring(space + 1)));
        }
        return new CodeList(text.getString(name + ".title"), codes);
    }
}
