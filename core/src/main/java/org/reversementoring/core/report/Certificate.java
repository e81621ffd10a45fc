package org.reversementoring.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The result of a proof, by exhaustion or by construction (T3), about one strategy for one panel size, one number of scale points and one number of
 * colluders: each guarantee holds for every possible panel, declined answers included (G4).
 *
 * <p>A certificate is about the strategy and knows no answer; anybody with the code can check it again. Posteriors are the
 * worst over every panel and every set of colluders, under the prior that all marks are equally likely and nobody declines,
 * rounded up to four decimals (T12): a report can make an answer likely, though never certain.
 *
 * @param strategy id of the strategy
 * @param panelSize mentors on the panel
 * @param scalePoints points of the scale
 * @param colluders mentors who may tell the mentee their own answers
 * @param guarantees what holds, for instance {@code ED(1)}, {@code LF(1,2)}, {@code HD(1,{1,2})}
 * @param panelsChecked how many multisets of answers the proof covers: they were gone through or, where they are too many and the strategy is
 *     handed trimmed answers only, T3 holds for each
 * @param distinctStatements how many different statements the strategy can make (T11)
 * @param worstPosterior highest probability of any exact mark of any other mentor
 * @param worstUnfavourable highest probability that any other mentor answered unfavourably
 */
public record Certificate(
        String strategy,
        int panelSize,
        int scalePoints,
        int colluders,
        List<String> guarantees,
        long panelsChecked,
        int distinctStatements,
        BigDecimal worstPosterior,
        BigDecimal worstUnfavourable)
        implements CodecOnly {

    private static final SentenceFiles FILES =
            SentenceFiles.of("certificate", "certificates", name -> Certificate.class.getResourceAsStream(name));

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the strategy has no id of 1 to 100 characters, nothing was checked, no guarantee is
     *     named, a number is out of range or a posterior is no probability of at most 20 decimals
     */
    public Certificate {
        guarantees = List.copyOf(guarantees);
        if (strategy.isBlank() || strategy.length() > 100) {
            throw new IllegalArgumentException(
                    "certificate: strategy id must have 1 to 100 characters, but had " + strategy.length());
        }
        if (guarantees.isEmpty() || guarantees.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("certificate: guarantees must be named");
        }
        if (panelSize < 1 || scalePoints < 2 || colluders < 0 || panelsChecked < 1 || distinctStatements < 1) {
            throw new IllegalArgumentException("certificate: its numbers must be those of an audit");
        }
        worstPosterior = probability(worstPosterior);
        worstUnfavourable = probability(worstUnfavourable);
    }

    /** Looks at the scale first, because rounding a number with millions of decimals would take very long. */
    private static BigDecimal probability(BigDecimal value) {
        ExactClass.require("certificate: posterior", value);
        if (value.scale() > 20 || value.scale() < -20 || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("certificate: posterior must be 0 to 1 with at most 20 decimals");
        }
        return value.setScale(4, RoundingMode.CEILING);
    }

    /**
     * The most that one statement can tell about the whole panel, in bits, under any prior: the logarithm of the number of different
     * statements, rounded half up to two decimals. Bits of several questions add up (T11, G11).
     */
    public BigDecimal bits() {
        return BigDecimal.valueOf(StrictMath.log(distinctStatements) / StrictMath.log(2))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The certificate in English. */
    public String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The certificate in short sentences for a board: what holds, for whom, and how good a guess can be.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        Sentences text = FILES.in(translation);
        return String.join(
                " ",
                text.say(
                        "certificate.holds",
                        strategy,
                        String.join(", ", guarantees),
                        panelsChecked,
                        panelSize,
                        scalePoints),
                colluders == 0 ? text.say("certificate.reader.none") : text.count("certificate.reader", colluders),
                text.count("certificate.statements", distinctStatements),
                text.say("certificate.guess", percent(text, worstPosterior), percent(text, worstUnfavourable)));
    }

    private static String percent(Sentences text, BigDecimal probability) {
        return text.percent(
                probability.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact());
    }
}
