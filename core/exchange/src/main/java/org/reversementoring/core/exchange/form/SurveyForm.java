package org.reversementoring.core.exchange.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.measure.Instrument;

/**
 * A questionnaire as survey tools know one: sections of items with codes, in one or more languages. Made by {@link GuideForm} and {@link
 * InstrumentForm}. Immutable.
 */
public final class SurveyForm implements CodecOnly {

    private final FormHead head;
    private final List<FormSection> sections;
    private final Optional<InterviewGuide> guide;
    private final List<Instrument> instruments;
    private final Map<ItemCode, FormItem> byCode = new HashMap<>();

    SurveyForm(
            FormHead head, List<FormSection> sections, Optional<InterviewGuide> guide, List<Instrument> instruments) {
        this.head = head;
        this.sections = List.copyOf(sections);
        this.guide = guide;
        this.instruments = List.copyOf(instruments);
        Set<ItemCode> codes = new HashSet<>();
        for (FormSection section : sections) {
            require(codes.add(section.code()), section.code());
            for (FormItem item : section.items()) {
                require(codes.add(item.code()), item.code());
                byCode.put(item.code(), item);
            }
        }
    }

    private static void require(boolean free, ItemCode code) {
        if (!free) {
            throw new IllegalArgumentException("form: codes must be distinct, but " + code
                    + " stands for two items or sections; give one of them a code of its own, see withCode");
        }
    }

    /** Name of the whole form in a tool: the code of the guide's identifier, for instance {@code sevendomains}. */
    public ItemCode code() {
        return head.code();
    }

    /** Identifier of the guide, or what the host calls the questionnaire. */
    public String id() {
        return head.id();
    }

    /** Version of the text. */
    public String version() {
        return head.version();
    }

    /** The languages as BCP 47 tags, the base language first. */
    public List<String> languages() {
        return List.copyOf(head.title().byLanguage().keySet());
    }

    /** The language in which the form was written first. */
    public String baseLanguage() {
        return languages().get(0);
    }

    /** Title. */
    public FormText title() {
        return head.title();
    }

    /** The sections in the order in which they are asked; the first begins with the respondent's code. */
    public List<FormSection> sections() {
        return sections;
    }

    /** All items in order. */
    public List<FormItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The item with this code, if there is one. */
    public Optional<FormItem> item(ItemCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The item in which the respondent says who answers. */
    public FormItem respondent() {
        return items().stream().filter(FormItem::isRespondent).findFirst().orElseThrow();
    }

    /** The guide, if it is a form of one. */
    public Optional<InterviewGuide> guide() {
        return guide;
    }

    /** The instruments, if it is a form of some. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /** What the form has lost of the guide already, whatever the tool. */
    List<FormLoss> losses() {
        return head.losses();
    }

    /**
     * A CSV text that says which code stands for which identifier, with the columns {@code code}, {@code kind} and {@code id}; for the
     * study's folder. It holds no answer.
     */
    public FormFile codes() {
        return FormCodes.of(this);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "SurveyForm[" + head.code() + " " + version() + ", " + byCode.size() + " items in "
                + Arrays.toString(languages().toArray()) + "]";
    }

    record FormHead(String id, String version, ItemCode code, FormText title, List<FormLoss> losses) {}
}
