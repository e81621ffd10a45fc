package org.reversementoring.core.collation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;

/**
 * The check of a finding at the collator's desk. A strength tells a behaviour and its effect; something to develop also suggests what
 * to do (I12); an issue is about no person and tells an effect, and a policy to reconsider suggests another one. Labels of the person are returned, and so are absolute words, two
 * findings in one, and details of patients and days.
 *
 * <p>It knows words and not what they mean, so a finding without advice may still be a bad one, and advice may be ignored: it refuses
 * nothing. What must not leave at all is refused by {@link org.reversementoring.core.wording.WordingCheck}. Languages with forms:
 * English and German, in each regional form; another one is said aloud as {@link FindingFault#LANGUAGE_UNCHECKED}.
 */
public final class FindingLint {

    private static final Map<String, FindingForms> FORMS = FindingForms.languages().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> FindingForms.of(language).orElseThrow()));
    private static final FindingForms ENGLISH = Objects.requireNonNull(FORMS.get("en"), "forms of English");

    private FindingLint() {}

    /** The languages with forms, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return new TreeSet<>(FORMS.keySet());
    }

    /**
     * The advice about a finding, in the order of the faults; empty if there is none.
     *
     * @param languageTag a BCP 47 tag such as {@code en-GB} or {@code de}; its country has no influence
     */
    public static List<FindingAdvice> check(Finding finding, String languageTag) {
        return check(finding.kind(), finding.text(), languageTag);
    }

    /** The advice about a text that is to become a finding of this kind. */
    public static List<FindingAdvice> check(FindingKind kind, String text, String languageTag) {
        String language =
                Locale.forLanguageTag(languageTag.strip().replace('_', '-')).getLanguage();
        return Optional.ofNullable(FORMS.get(language))
                .map(forms -> faults(forms, kind, text).stream()
                        .sorted()
                        .map(forms::advice)
                        .toList())
                .orElseGet(() -> List.of(ENGLISH.advice(FindingFault.LANGUAGE_UNCHECKED)));
    }

    private static List<FindingFault> faults(FindingForms forms, FindingKind kind, String text) {
        List<FindingFault> faults = new ArrayList<>();
        boolean effect = forms.has(FindingFault.NO_EFFECT, text);
        add(!effect, FindingFault.NO_EFFECT, faults);
        add(forms.has(FindingFault.PATIENT_DETAIL, text), FindingFault.PATIENT_DETAIL, faults);
        add(forms.has(FindingFault.DATE_DETAIL, text), FindingFault.DATE_DETAIL, faults);
        boolean suggests = forms.has(FindingFault.NO_SUGGESTION, text);
        add(
                (kind == FindingKind.DEVELOPMENT || kind == FindingKind.POLICY) && !suggests,
                FindingFault.NO_SUGGESTION,
                faults);
        if (kind.isIssue()) {
            return faults;
        }
        boolean label = forms.labels(text);
        add(label, FindingFault.LABEL, faults);
        add(!label && !forms.has(FindingFault.NO_BEHAVIOUR, text), FindingFault.NO_BEHAVIOUR, faults);
        add(forms.has(FindingFault.ABSOLUTE, text), FindingFault.ABSOLUTE, faults);
        add(forms.has(FindingFault.DOUBLE_BARRELLED, text), FindingFault.DOUBLE_BARRELLED, faults);
        return faults;
    }

    private static void add(boolean found, FindingFault fault, List<FindingFault> faults) {
        if (found) {
            faults.add(fault);
        }
    }
}
