package org.reversementoring.core.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.language.Translation;

/**
 * The form of a guide, which each mentor of a panel fills in alone: for each topic the item to rate and the core question. What
 * a facilitator says to the panel in the room does not go along, besides the purpose.
 *
 * <p>A rating has the code of its topic, for instance {@code timemanagement}; the core question has the same with {@code txt} at its end.
 * Immutable.
 */
public final class GuideForm {

    private static final String OPEN = "txt";
    private static final String SECTION = "sec";

    private final InterviewGuide guide;
    private final List<InterviewGuide> translations;
    private final Map<TopicId, String> codes;
    private final Map<String, Translation> words;
    private final Map<String, String> promise;
    private final boolean withOpenQuestions;

    private GuideForm(
            InterviewGuide guide,
            List<InterviewGuide> translations,
            Map<TopicId, String> codes,
            Map<String, Translation> words,
            Map<String, String> promise,
            boolean withOpenQuestions) {
        this.guide = guide;
        this.translations = List.copyOf(translations);
        this.codes = Map.copyOf(codes);
        this.words = Map.copyOf(words);
        this.promise = Map.copyOf(promise);
        this.withOpenQuestions = withOpenQuestions;
    }

    /** The form of a guide in its language. */
    public static GuideForm of(InterviewGuide guide) {
        return new GuideForm(guide, List.of(), Map.of(), Map.of(), Map.of(), true);
    }

    /** The same in one more language. */
    public GuideForm alsoIn(InterviewGuide translation) {
        List<InterviewGuide> more = new ArrayList<>(translations);
        more.add(translation);
        return new GuideForm(guide, more, codes, words, promise, withOpenQuestions);
    }

    /**
     * The same with a code of the host for a topic.
     *
     * @param code at most 17 signs, as in {@link ItemCode}
     * @throws IllegalArgumentException if the guide has no such topic, or it is no code
     */
    public GuideForm withCode(TopicId topic, String code) {
        if (guide.topic(topic).isEmpty()) {
            throw new IllegalArgumentException("form: topic must be in the guide, but was " + topic);
        }
        ItemCode.of(code);
        ItemCode.of(code + OPEN);
        Map<TopicId, String> more = new HashMap<>(codes);
        more.put(topic, code);
        return new GuideForm(guide, translations, more, words, promise, withOpenQuestions);
    }

    /** The same without the core questions: mentors rate in the tool, and speak in the interview. */
    public GuideForm withoutOpenQuestions() {
        return new GuideForm(guide, translations, codes, words, promise, false);
    }

    /**
     * The same with a text that mentors read before they answer: what is promised to them, computed from the policy. The guide's own limits of
     * confidentiality are for the room and do not go along.
     *
     * @param byLanguage the text by BCP 47 tag, for each language of the form
     */
    public GuideForm withPromise(Map<String, String> byLanguage) {
        return new GuideForm(guide, translations, codes, words, byLanguage, withOpenQuestions);
    }

    /**
     * The same with the host's words for the labels that the library adds to a form, from a file {@code form}; for languages that the
     * library does not have, too.
     */
    public GuideForm withWords(Translation translation) {
        Map<String, Translation> more = new HashMap<>(words);
        more.put(translation.tag(), translation);
        return new GuideForm(guide, translations, codes, more, promise, withOpenQuestions);
    }

    /**
     * The form.
     *
     * @throws IllegalArgumentException with the item, if a translation is of another guide or version, or has other topics or marks; two
     *     items have the same code; a mark is 97 or more; a label is not fit for a tool; or nothing is to be answered
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if a guide's language is neither the library's nor the host's
     */
    public SurveyForm form() {
        translations.forEach(this::requireSame);
        List<InterviewGuide> all = new ArrayList<>(List.of(guide));
        all.addAll(translations);
        Texts<InterviewGuide> texts = Texts.of(all, InterviewGuide::language, words);
        List<FormSection> sections = new ArrayList<>();
        sections.add(introduction(texts));
        for (Topic topic : guide.topics()) {
            List<FormItem> items = items(texts, topic);
            if (!items.isEmpty()) {
                sections.add(new FormSection(
                        ItemCode.from(codes.getOrDefault(topic.id(), topic.id().value()), SECTION),
                        texts.of(version -> in(version, topic).title()),
                        items));
            }
        }
        if (!promise.isEmpty() && !promise.keySet().containsAll(texts.versions().keySet())) {
            throw new IllegalArgumentException("form: promise must be in each language of the form");
        }
        if (sections.size() == 1) {
            throw new IllegalArgumentException("form: a guide must have something to answer, but has nothing");
        }
        return new SurveyForm(
                new SurveyForm.FormHead(
                        guide.id().value(),
                        guide.version(),
                        ItemCode.from(guide.id().value(), ""),
                        texts.of(version -> oneLine(version.title())),
                        GuideLosses.of(guide, withOpenQuestions)),
                sections,
                Optional.of(guide),
                List.of());
    }

    private FormSection introduction(Texts<InterviewGuide> texts) {
        FormText nothing = texts.of(version -> "");
        List<FormItem> items = new ArrayList<>();
        note(items, "purpose", texts.of(version -> version.purpose().orElse("")), nothing);
        if (!promise.isEmpty()) {
            note(items, "promise", texts.of(version -> promise.getOrDefault(version.language(), "")), nothing);
        }
        items.add(new FormItem(
                ItemCode.of("mentor"),
                new ItemMeaning.Respondent(),
                texts.words("respondent.mentor"),
                nothing,
                List.of()));
        return new FormSection(ItemCode.of("introduction"), texts.words("section.introduction"), items);
    }

    private static void note(List<FormItem> items, String code, FormText text, FormText nothing) {
        if (!text.isBlank()) {
            items.add(new FormItem(ItemCode.of(code), new ItemMeaning.Note(), text, nothing, List.of()));
        }
    }

    private List<FormItem> items(Texts<InterviewGuide> texts, Topic topic) {
        String name = codes.getOrDefault(topic.id(), topic.id().value());
        List<FormItem> items = new ArrayList<>();
        topic.rating()
                .ifPresent(rating -> items.add(new FormItem(
                        ItemCode.from(name, ""),
                        new ItemMeaning.Rating(topic.id()),
                        texts.of(version -> rating(version, topic).statement()),
                        texts.of(version -> ""),
                        FormScales.of(
                                ItemCode.from(name, ""),
                                marks(rating),
                                mark -> texts.of(version ->
                                        rating(version, topic).scale().label(mark)),
                                reason -> texts.words("missing." + reason.code())))));
        if (withOpenQuestions) {
            items.add(new FormItem(
                    ItemCode.from(name, OPEN),
                    new ItemMeaning.Open(topic.id()),
                    texts.of(version -> in(version, topic).coreQuestion()),
                    texts.of(version -> hints(in(version, topic))),
                    List.of()));
        }
        return items;
    }

    private static List<Integer> marks(RatingItem rating) {
        List<Integer> marks = new ArrayList<>();
        for (int mark = rating.scale().lowest(); mark <= rating.scale().highest(); mark++) {
            marks.add(mark);
        }
        return marks;
    }

    private static String hints(Topic topic) {
        List<String> hints = new ArrayList<>();
        topic.probes().forEach(hint -> hints.add(oneLine(hint)));
        topic.prompts().forEach(hint -> hints.add(oneLine(hint)));
        return String.join("\n", hints);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Topic in(InterviewGuide version, Topic topic) {
        return version.topic(topic.id()).orElseThrow();
    }

    private static RatingItem rating(InterviewGuide version, Topic topic) {
        return in(version, topic).rating().orElseThrow();
    }

    private void requireSame(InterviewGuide translation) {
        String subject = "form in " + translation.language() + ": ";
        if (!translation.id().equals(guide.id()) || !translation.version().equals(guide.version())) {
            throw new IllegalArgumentException(subject + "translation must be of guide " + guide.id() + " "
                    + guide.version() + ", but is of " + translation.id() + " " + translation.version());
        }
        List<TopicId> topics = guide.topics().stream().map(Topic::id).toList();
        if (!translation.topics().stream().map(Topic::id).toList().equals(topics)) {
            throw new IllegalArgumentException(
                    subject + "translation must have the topics of the guide in their order");
        }
        for (Topic topic : guide.topics()) {
            if (!in(translation, topic)
                    .rating()
                    .map(GuideForm::marks)
                    .equals(topic.rating().map(GuideForm::marks))) {
                throw new IllegalArgumentException(
                        subject + "translation of topic " + topic.id() + " must have the marks of the guide");
            }
        }
    }
}
