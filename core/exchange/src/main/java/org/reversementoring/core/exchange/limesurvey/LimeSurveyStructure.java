package org.reversementoring.core.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.FormText;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The survey structure that LimeSurvey imports: a tab-separated text in UTF-8. It is not for a spreadsheet, which would write another.
 *
 * <p>Each section is a group, which is a page. An item to choose in is a list of radio buttons (type L), an open question a long text (T),
 * a note a text display (X), and the respondent's code a short text (S) that must be answered. Codes of items and options are those of
 * the form. The base language comes first, and then a whole block for each other language, with the same identifiers.
 *
 * <p>The survey is set to store no address of a machine, no page that led to it, no times and no drafts, because a draft needs a name; to
 * show no statistics and to send no answers by mail.
 *
 * <p>Law: the first 1,000 bytes are ASCII. LimeSurvey guesses the encoding from them, and may cut a longer character in two. Source: the
 * LimeSurvey manual, "Tab Separated Value survey structure".
 */
public final class LimeSurveyStructure {

    /** What the survey stores, shows and sends. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("anonymized", "Y"),
            List.of("format", "G"),
            List.of("ipaddr", "N"),
            List.of("refurl", "N"),
            List.of("datestamp", "N"),
            List.of("savetimings", "N"),
            List.of("allowsave", "N"),
            List.of("allowprev", "Y"),
            List.of("allowregister", "N"),
            List.of("alloweditaftercompletion", "N"),
            List.of("tokenanswerspersistence", "N"),
            List.of("usecookie", "N"),
            List.of("printanswers", "N"),
            List.of("publicstatistics", "N"),
            List.of("publicgraphs", "N"),
            List.of("listpublic", "N"),
            List.of("assessments", "N"),
            List.of("sendconfirmation", "N"),
            List.of("emailresponseto", ""),
            List.of("emailnotificationto", ""),
            List.of("googleanalyticsstyle", "0"),
            List.of("googleanalyticsapikey", ""),
            List.of("shownoanswer", "N"),
            List.of("showxquestions", "N"),
            List.of("showqnumcode", "X"),
            List.of("showgroupinfo", "N"),
            List.of("showprogress", "Y"),
            List.of("questionindex", "0"),
            List.of("navigationdelay", "0"),
            List.of("nokeyboard", "N"));

    private LimeSurveyStructure() {}

    /**
     * The structure of a form.
     *
     * @return a file with the ending {@code .txt}
     * @throws IllegalArgumentException if LimeSurvey has one name for two languages of the form, as for British and American English
     */
    public static FormFile of(SurveyForm form) {
        Map<String, String> languages = LimeSurveyLanguage.of(form.languages());
        StructureRows rows = new StructureRows();
        rows.setting("language", LimeSurveyLanguage.of(form.baseLanguage()));
        rows.setting(
                "additional_languages",
                String.join(" ", languages.values().stream().skip(1).toList()));
        SETTINGS.forEach(setting -> rows.setting(setting.get(0), setting.get(1)));
        languages.forEach((tag, name) ->
                rows.setting("surveyls_title", LimeSurveyText.html(form.title().in(tag)), name));
        languages.forEach((tag, name) -> block(form, tag, name, rows));
        return FormFile.of(form, ".txt", rows.text(), losses(form));
    }

    private static void block(SurveyForm form, String tag, String language, StructureRows rows) {
        int group = 0;
        int question = 0;
        int answer = 0;
        for (FormSection section : form.sections()) {
            rows.group(++group, LimeSurveyText.html(section.title().in(tag)), language);
            for (FormItem item : section.items()) {
                rows.question(
                        ++question,
                        type(item),
                        item.code().value(),
                        LimeSurveyText.html(item.text().in(tag)),
                        LimeSurveyText.html(item.help().in(tag)),
                        item.isRespondent(),
                        language);
                for (FormOption option : item.options()) {
                    rows.answer(
                            ++answer,
                            option.code(),
                            LimeSurveyText.html(option.label().in(tag)),
                            language);
                }
            }
        }
    }

    private static char type(FormItem item) {
        if (item.isChoice()) {
            return 'L';
        }
        if (item.isNote()) {
            return 'X';
        }
        return item.isRespondent() ? 'S' : 'T';
    }

    private static List<FormLoss> losses(SurveyForm form) {
        List<FormLoss> losses = new ArrayList<>();
        losses.add(new FormLoss(FormLoss.Kind.VERSION, 1));
        add(
                losses,
                FormLoss.Kind.MISSING_AS_NUMBERS,
                form.items().stream().filter(FormItem::isChoice).count());
        long titles = Stream.concat(
                        Stream.of(form.title()), form.sections().stream().map(FormSection::title))
                .filter(LimeSurveyStructure::isChanged)
                .count();
        long items = form.items().stream()
                .filter(item -> Stream.concat(
                                Stream.of(item.text(), item.help()),
                                item.options().stream().map(FormOption::label))
                        .anyMatch(LimeSurveyStructure::isChanged))
                .count();
        add(losses, FormLoss.Kind.CHANGED_SIGNS, titles + items);
        return losses;
    }

    private static boolean isChanged(FormText text) {
        return text.byLanguage().values().stream().anyMatch(LimeSurveyText::isChanged);
    }

    private static void add(List<FormLoss> losses, FormLoss.Kind kind, long number) {
        if (number > 0) {
            losses.add(new FormLoss(kind, (int) number));
        }
    }
}
