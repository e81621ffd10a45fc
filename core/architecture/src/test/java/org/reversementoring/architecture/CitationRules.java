package org.reversementoring.architecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold between numbers that are cited, statements of them, and tests. Files go by their path in the repository. */
final class CitationRules {

    private static final Pattern SECTION =
            Pattern.compile("(?i)\\bguarantees,?\\s+(\\*\\s+)?(sections? )?[0-9]|\\bdomain\\.md\\b");

    private final Map<String, String> files;
    private final List<StatedNumber> stated = new ArrayList<>();

    CitationRules(Map<String, String> files) {
        this.files = new TreeMap<>(files);
        this.files.forEach((file, text) -> {
            if (isStatement(file)) {
                stated.addAll(StatedNumber.in(file, text));
            }
        });
    }

    private static boolean isStatement(String file) {
        return file.endsWith(".md") && file.contains("/doc/");
    }

    /** The laws of a testkit are tests that ship. */
    private static boolean isTest(String file) {
        return file.endsWith(".java") && (file.contains("/src/test/") || file.contains("/testkit/src/main/"));
    }

    List<StatedNumber> stated() {
        return Collections.unmodifiableList(stated);
    }

    /** Everything that is wrong, a sentence each; names of classes that were renamed come first. */
    List<String> faults() {
        return Stream.of(staleNames(), citedAndNotStated(), sectionsOfNoDocument(), statedTwice(), statedAndNotTested())
                .flatMap(List::stream)
                .toList();
    }

    /** Each number that somebody cites and no document states, with the files that cite it. */
    List<String> citedAndNotStated() {
        Set<String> known = new TreeSet<>();
        stated.forEach(statement -> known.add(statement.number()));
        Map<String, List<String>> unknown = new TreeMap<>();
        files.forEach((file, text) -> Citations.all(file, text).stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> unknown.computeIfAbsent(number, key -> new ArrayList<>())
                        .add(file)));
        return unknown.entrySet().stream()
                .map(entry -> entry.getKey() + " is stated nowhere, and cited in " + entry.getValue())
                .toList();
    }

    /** Each section that is cited by its number: the documents that ship have none. */
    List<String> sectionsOfNoDocument() {
        return files.entrySet().stream()
                .filter(file -> SECTION.matcher(Citations.prose(file.getKey(), file.getValue()))
                        .find())
                .map(file -> file.getKey() + " cites a section that no document has")
                .toList();
    }

    /** Each number that is stated twice. */
    List<String> statedTwice() {
        Set<String> once = new TreeSet<>();
        return stated.stream()
                .filter(statement -> !once.add(statement.number()))
                .map(statement -> statement.number() + " is stated twice, the second time in " + statement.file())
                .toList();
    }

    /** Each name after "Tested by" that no test has: the class was renamed, or there never was one. */
    List<String> staleNames() {
        Set<String> names = tests().keySet();
        return stated.stream()
                .flatMap(statement -> statement.tests().stream()
                        .filter(test -> !names.contains(test))
                        .map(test -> test + " is no test any more; renamed? Named under " + statement.number() + " in "
                                + statement.file()))
                .toList();
    }

    /** Each statement that no test is said to show, or that a test is said to show which does not cite it. */
    List<String> statedAndNotTested() {
        Map<String, Set<String>> tests = tests();
        List<String> faults = new ArrayList<>();
        for (StatedNumber statement : stated) {
            String number = statement.number();
            if (statement.leftToHosts() != statement.tests().isEmpty()) {
                faults.add(number + (statement.leftToHosts() ? " is left to hosts, and yet tested" : " names no test")
                        + ", in " + statement.file());
            }
            statement.tests().stream()
                    .filter(test -> tests.containsKey(test) && !tests.get(test).contains(number))
                    .forEach(test -> faults.add(test + " does not cite " + number + ", in " + statement.file()));
        }
        return faults;
    }

    /** What each test cites by name, by its simple name. A file that kept its name when its class was renamed is none. */
    private Map<String, Set<String>> tests() {
        Map<String, Set<String>> tests = new HashMap<>();
        files.forEach((file, text) -> {
            if (isTest(file)) {
                String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
                if (text.matches("(?s).*\\b(class|interface|record) " + name + "\\b.*")) {
                    tests.computeIfAbsent(name, key -> new TreeSet<>()).addAll(Citations.named(file, text));
                }
            }
        });
        return tests;
    }
}
