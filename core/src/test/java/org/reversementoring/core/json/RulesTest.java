package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules that a fault may tell are the constant texts of our classes, read out of the class files, and a message is told in
 * these texts alone.
 */
class RulesTest {

    private static final Path FILE =
            Path.of("src", "main", "resources", "org", "reversementoring", "core", "json", Rules.FILE);
    private static final Pattern WORD = Pattern.compile("[a-z][a-z ]{2,40}");
    /** Where texts are checked that a host ships, and which no document has. */
    private static final Pattern NO_DOCUMENT = Pattern.compile(".*\\.(json|guide\\.language)\\..*");

    /** Renewed with {@code -Dgolden.write=true} after a check was added or reworded. */
    @Test
    void theFileHasEveryRuleOfEveryCheck() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        for (Class<?> type : CoreTypes.all()) {
            if (!NO_DOCUMENT.matcher(type.getName()).matches()) {
                collect(type, rules, words);
            }
        }
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(words).contains("colluders", "mentor id");
        String text = String.join("\n", rules) + "\n\n" + String.join("\n", words) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE)).isEqualTo(text);
    }

    private static void collect(Class<?> type, Set<String> rules, Set<String> words) throws IOException {
        Constants constants = Constants.of(type);
        boolean checks = constants.classes().contains("java/lang/IllegalArgumentException")
                || constants.classes().contains("org/reversementoring/core/Identifier");
        for (String constant : constants.texts()) {
            // What is wrong with an identifier is told after its kind.
            String text = constant.startsWith("must ") ? "\u0001 " + constant : constant;
            if (Rules.isRule(text)) {
                assertThat(text).as("an asterisk stands for a value").doesNotContain("*");
                rules.add(text.replace('\u0001', '*'));
            } else if (checks && WORD.matcher(text.strip()).matches()) {
                words.add(text.strip());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "finding f1: text must have 1 to 2000 characters, not only blanks, but had 0 | text must have 1 to 2000 characters, not only blanks",
                "ballot 3 of 6: its mentor must be on the panel, but is not | its mentor must be on the panel",
                "mentor id must not be blank | mentor id must not be blank",
                "zq must not be blank | … must not be blank",
                "method: colluders must be 1 to 24, but were 25 | method: colluders must be … to …",
                "method: zq must be 1 to 24, but were 25 | method: … must be … to …",
                "cycle c-1: concerns must be numbered in order | concerns must be numbered in order"
            })
    void tellsTheConstantsOfAMessage(String message, String told) {
        assertThat(Rules.told(message)).contains(told);
    }

    @Test
    void tellsNothingOfAMessageThatIsNotOurs() {
        assertThat(Rules.told("zq must be zq")).isEmpty();
        assertThat(Rules.told("")).isEmpty();
        assertThat(Rules.told("all texts must be zq, but were zq")).isEmpty();
    }

    @Test
    void tellsOneOfItsConstantsWhateverAValueSays() {
        for (String value : new String[] {
            "zq", ": zq, but ", "x: must not zq", "ballot 1: zq must have one ballot, but ", "findings must be * zq"
        }) {
            assertThat(Rules.told("finding " + value + ": topic must be in the guide, but was " + value))
                    .hasValueSatisfying(told -> assertThat(told).doesNotContain("zq"));
        }
    }

    /** The string constants of a class file and the classes it names. */
    private record Constants(Set<String> texts, Set<String> classes) {

        static Constants of(Class<?> type) throws IOException {
            String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
            try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
                DataInputStream in = new DataInputStream(stream);
                in.readInt();
                in.readInt();
                int size = in.readUnsignedShort();
                String[] texts = new String[size];
                Set<Integer> strings = new HashSet<>();
                Set<Integer> classes = new HashSet<>();
                for (int i = 1; i < size; i++) {
                    int tag = in.readUnsignedByte();
                    switch (tag) {
                        case 1 -> texts[i] = in.readUTF();
                        case 7 -> classes.add(in.readUnsignedShort());
                        case 8 -> strings.add(in.readUnsignedShort());
                        case 15 -> in.skipBytes(3);
                        case 16, 19, 20 -> in.skipBytes(2);
                        case 5, 6 -> {
                            in.skipBytes(8);
                            i++;
                        }
                        default -> in.skipBytes(4);
                    }
                }
                return new Constants(named(strings, texts), named(classes, texts));
            }
        }

        private static Set<String> named(Set<Integer> places, String[] texts) {
            Set<String> named = new HashSet<>();
            places.forEach(place -> named.add(texts[place]));
            return named;
        }
    }
}
