package org.reversementoring.reporting.page.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.page.CheckCode;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * What follows from a policy, a guide and the size of a panel before anybody answers, in sentences of the file {@code policy}.
 *
 * @param policy the promise
 * @param guide what is asked
 * @param panelSize mentors on the panel
 * @param names whom to turn to
 * @param text the sentences
 */
record PolicyParts(CyclePolicy policy, InterviewGuide guide, int panelSize, Presentation names, PageText text) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the policy does not allow a panel of this size
     */
    PolicyParts {
        if (!policy.allowsPanelOf(panelSize)) {
            throw new IllegalArgumentException(
                    "sheet: policy " + policy.release().id()
                            + " must allow a panel of this size, but does not allow one of " + panelSize);
        }
    }

    boolean scored() {
        return policy.release().colluders().isPresent();
    }

    /** Whether marks are given and shown. */
    boolean rated() {
        return scored() && !guide.ratedTopics().isEmpty();
    }

    /** Whether cycles have this part: nothing is compared where nobody gives marks. */
    boolean has(PromisedPart part) {
        return part != PromisedPart.COMPARISON || rated();
    }

    /**
     * Checks that certificates are for this panel.
     *
     * @throws IllegalArgumentException if one is for another size
     */
    void requireSize(List<Certificate> certificates) {
        if (certificates.stream().anyMatch(certificate -> certificate.panelSize() != panelSize)) {
            throw new IllegalArgumentException("sheet: certificates must be for its panel size");
        }
    }

    /** What the guide says that it is for, in the guide's language. */
    Optional<Block> purpose() {
        return guide.purpose()
                .map(purpose -> text.isIn(guide.language())
                        ? new Block.Paragraph(purpose)
                        : new Block.Points(List.of(purpose), Optional.of(guide.language())));
    }

    /**
     * Tells one promise from another: the beginning of a digest of all that its sentences depend on, and of no name. Two sheets of one
     * promise have the same, in each language.
     */
    String code(List<Certificate> certificates) {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/promise-before/1")
                .add(policy.digest())
                .add(guide.id().value())
                .add(guide.version())
                .add(guide.conduct().mode().name())
                .add(guide.conduct().recording().kind().name())
                .add(guide.conduct().recording().destroyAfterDays().orElse(-1))
                .addAll(guide.conduct().consents().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList())
                .add(guide.ratedTopics().size())
                .add(panelSize);
        for (Certificate certificate : certificates) {
            digest.add(certificate.strategy())
                    .addAll(certificate.guarantees())
                    .add(certificate.worstPosterior().toPlainString())
                    .add(certificate.worstUnfavourable().toPlainString());
        }
        return CheckCode.of(digest.hex());
    }

    /** Each part of a cycle, and who reads it. */
    Block.Table readers() {
        List<List<String>> rows = Arrays.stream(PromisedPart.values())
                .filter(this::has)
                .map(part -> List.of(text.say("policy.part." + part), readersOf(part)))
                .toList();
        return new Block.Table(
                text.say("policy.readers.caption"), text.all("policy.readers.part", "policy.readers.who"), rows);
    }

    /** The nominated mentor is one of the mentors, where these are readers too. */
    String readersOf(PromisedPart part) {
        return Arrays.stream(Reader.values())
                .filter(part::isReadBy)
                .filter(reader -> reader != Reader.NOMINATED_MENTOR || !part.isReadBy(Reader.MENTOR))
                .map(this::name)
                .collect(Collectors.joining("; "));
    }

    private String name(Reader reader) {
        return switch (reader) {
            case MENTEE -> text.say("policy.reader.mentee");
            case MENTOR -> text.say("policy.reader.panel");
            case NOMINATED_MENTOR -> text.say("policy.reader.nominated");
            case CUSTODIAN -> text.role("custodian");
            case HOST -> text.say("policy.reader.host");
        };
    }

    /** Who else knows what, and who does not. */
    List<String> readersMore() {
        return List.of(
                text.say("policy.readers.meeting"),
                text.say("policy.readers.custodian", text.role("custodian")),
                text.say("policy.readers.lead", text.role("programme-lead")),
                text.say("policy.readers.nobody"),
                text.say("policy.roster." + policy.roster()));
    }

    /** Against whom answers are protected, and how far. */
    List<String> protection() {
        if (!scored()) {
            return text.all("policy.consent.1", "policy.consent.2", "policy.consent.3");
        }
        int colluders = policy.release().colluders().getAsInt();
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say(rated() ? "policy.protected.rated" : "policy.protected.endorsed"));
        sentences.add(text.count("policy.protected.tells", colluders));
        if (rated()) {
            sentences.add(text.say("policy.protected.checked", panelSize));
        }
        sentences.add(text.say("policy.protected.fails"));
        return sentences;
    }

    /** What is counted, and from how many on it is shown. */
    List<String> counted() {
        List<String> sentences = new ArrayList<>();
        if (scored()) {
            sentences.add(
                    rated()
                            ? text.say(
                                    "policy.counted.answers", policy.release().panelFloor())
                            : text.say("policy.counted.no-marks"));
            sentences.add(text.say("policy.counted.points", policy.release().endorsementsNeeded(panelSize)));
            sentences.add(text.say("policy.counted.never"));
        }
        sentences.add(text.say("policy.counted.others"));
        return sentences;
    }

    /** What nobody can promise. */
    List<String> notPromised() {
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("policy.room." + guide.conduct().mode()));
        sentences.addAll(text.all("policy.not.guess", "policy.not.style", "policy.not.stories"));
        policy.release().colluders().ifPresent(c -> sentences.add(text.say("policy.not.more", c + 1)));
        sentences.add(text.say("policy.not.computers"));
        return sentences;
    }

    /** How good a guess can be, from the worst of the certificates; nothing without one. */
    List<String> guesses(List<Certificate> certificates) {
        if (!rated() || certificates.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(guess("policy.guess.exact", certificates, Certificate::worstPosterior));
        sentences.add(guess("policy.guess.low", certificates, Certificate::worstUnfavourable));
        sentences.addAll(text.all("policy.guess.each", "policy.guess.passed", "policy.guess.knows"));
        return sentences;
    }

    private String guess(String key, List<Certificate> certificates, Function<Certificate, BigDecimal> probability) {
        BigDecimal worst = certificates.stream().map(probability).reduce(BigDecimal.ZERO, BigDecimal::max);
        GuessOdds odds = GuessOdds.of(worst);
        return odds.always() ? text.say(key + ".always") : text.count(key, odds.times(), odds.in());
    }

    /** Until when a mentor may take back what was said. */
    List<String> withdrawal() {
        return List.of(
                text.say("policy.withdraw.until"),
                text.say("policy.withdraw.after"),
                text.say("policy.withdraw.floor", policy.panelNeeded()));
    }

    /** When notes and answers are gone. */
    List<String> retention() {
        Retention retention = policy.retention(guide);
        Recording.Kind kind = guide.conduct().recording().kind();
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("policy.kept." + kind));
        if (retention.notesDays().isPresent()) {
            String gone = kind == Recording.Kind.AUDIO ? "policy.gone.sound" : "policy.gone.notes";
            sentences.add(text.count(gone, retention.notesDays().getAsInt()));
        } else if (kind == Recording.Kind.NOTES) {
            sentences.add(text.say("policy.gone.open"));
        }
        sentences.add(
                retention.answersDays() == 0
                        ? text.say("policy.kept.same-day")
                        : text.count("policy.kept.answers", retention.answersDays()));
        sentences.add(text.say("policy.kept.ends"));
        String organisation = text.say("policy.organisation");
        sentences.add(text.say(
                "policy.kept.responsible",
                names.organisation().map(name -> organisation + ", " + name).orElse(organisation)));
        return sentences;
    }

    /** What is pooled with other panels; nothing where nothing is. */
    List<String> pooled() {
        List<String> sentences = new ArrayList<>();
        policy.pooling().ifPresent(rule -> sentences.add(text.say("policy.pooling")));
        policy.themes().ifPresent(rule -> {
            sentences.add(text.say("policy.themes"));
            sentences.add(text.say(
                    "policy.audience." + rule.audience(), text.day(rule.until()), text.role("programme-lead")));
            sentences.add(text.say("policy.themes.named", rule.floor(), rule.groupsNeeded()));
            sentences.add(text.say("policy.themes.never"));
        });
        return sentences;
    }
}
