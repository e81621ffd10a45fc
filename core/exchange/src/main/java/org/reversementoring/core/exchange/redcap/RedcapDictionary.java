package org.reversementoring.core.exchange.redcap;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SheetSource;

/**
 * The data dictionary of a REDCap project: a table of its fields. A form is written as one, and the one of a project is read to know what its
 * records mean.
 *
 * <p>An upload replaces all instruments of a project, so put the rows of the form below those that are there, or begin a project of its own.
 */
public final class RedcapDictionary implements CodecOnly {

    private final List<RedcapField> fields;

    private RedcapDictionary(List<RedcapField> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * The dictionary of a form in its base language: the record's identifier, then a field for each item. The respondent's code is marked as an
     * identifier.
     *
     * @throws IllegalArgumentException if a code has one character, which REDCap refuses
     */
    public static FormFile of(SurveyForm form) {
        return DictionaryWriter.write(form, form.baseLanguage());
    }

    /**
     * The same in another language of the form.
     *
     * @throws IllegalArgumentException if the form is not in this language, or as {@link #of(SurveyForm)}
     */
    public static FormFile of(SurveyForm form, String language) {
        return DictionaryWriter.write(form, language);
    }

    /**
     * Reads the dictionary of a project, as it was downloaded or as the programming interface gives it.
     *
     * @throws IllegalArgumentException with file, line, column and rule, and no content, if a name in the header is another; a field has a
     *     wrong or repeated name, an unknown type, or options without distinct codes; or the text is broken
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static RedcapDictionary read(Path file) {
        return read(SheetSource.name(file), SheetSource.open(file));
    }

    /**
     * Reads a dictionary, and closes the stream.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #read(Path)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static RedcapDictionary read(String name, InputStream bytes) {
        return new RedcapDictionary(new DictionaryReader(name).read(bytes));
    }

    /** The fields in their order; the first is the record's identifier. */
    public List<RedcapField> fields() {
        return fields;
    }

    /** The field of this name, if there is one. */
    public Optional<RedcapField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * In what the project differs from a form, as rules that name items; empty if each item is there with all its marks and no option that the
     * form does not have. Reasons for no mark may be missing, and so may the respondent's code.
     */
    public List<String> differences(SurveyForm form) {
        List<String> differences = new ArrayList<>();
        for (FormItem item : form.items()) {
            String subject = "field " + item.code() + " must ";
            Optional<RedcapField> field = field(item.code().value());
            if (item.isNote() || item.isRespondent()) {
                continue;
            }
            if (field.isEmpty()) {
                differences.add(subject + "be in the dictionary");
            } else if (item.isChoice()) {
                List<String> codes =
                        item.options().stream().map(FormOption::code).toList();
                List<String> marks = item.options().stream()
                        .filter(option -> option.reason().isEmpty())
                        .map(FormOption::code)
                        .toList();
                List<String> choices = field.get().choices();
                if (!field.get().type().hasChoices() || !codes.containsAll(choices) || !choices.containsAll(marks)) {
                    differences.add(subject + "have the options " + String.join(", ", codes));
                } else if (isTurned(item, field.get())) {
                    differences.add(subject + "have each label beside its own code");
                }
            } else if (field.get().type() != RedcapFieldType.TEXT && field.get().type() != RedcapFieldType.NOTES) {
                differences.add(subject + "be a text");
            }
        }
        return differences;
    }

    /** Whether a label of the form stands beside the code of another option. */
    private static boolean isTurned(FormItem item, RedcapField field) {
        for (int i = 0; i < field.choices().size(); i++) {
            String code = field.choices().get(i);
            String label = field.labels().get(i);
            boolean own = item.option(code).stream().anyMatch(option -> has(option, label));
            if (!own && item.options().stream().anyMatch(option -> has(option, label))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(FormOption option, String label) {
        return option.label().byLanguage().values().stream().anyMatch(each -> Identities.same(each, label));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RedcapDictionary[" + fields.size() + " fields]";
    }
}
