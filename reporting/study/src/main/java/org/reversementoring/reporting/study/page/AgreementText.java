package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.agreement.AgreementInterval;

/**
 * Agreement of coders as sentences.
 *
 * @param text the sentences of the page
 */
public record AgreementText(StudyText text) {

    /** The coefficient, or why it has no value. */
    public String of(Agreement agreement) {
        if (agreement instanceof Agreement.Computed computed) {
            return text.count(
                    "agreement.value", computed.units(), text.label(computed.coefficient()), rounded(computed.value()));
        }
        Agreement.Undefined without = (Agreement.Undefined) agreement;
        return text.say("agreement.undefined", text.label(without.coefficient()), text.label(without.reason()));
    }

    /** The coefficient with its interval, or why it has none. */
    public String of(AgreementInterval interval) {
        String value = of(interval.agreement());
        if (interval instanceof AgreementInterval.Bounds bounds) {
            String range = text.say(
                    "agreement.interval",
                    text.level(bounds.plan().level()),
                    rounded(bounds.lower()),
                    rounded(bounds.upper()),
                    text.label(bounds.method()),
                    bounds.plan().resamples());
            return value + " " + range
                    + (bounds.undefined() == 0 ? "" : " " + text.count("agreement.without-value", bounds.undefined()));
        }
        String reason = ((AgreementInterval.None) interval).reason();
        return interval.agreement() instanceof Agreement.Undefined
                ? value
                : value + " " + text.say("agreement.no-interval", text.label(reason));
    }

    private String rounded(BigDecimal value) {
        return text.decimal(value.setScale(3, RoundingMode.HALF_UP).toPlainString());
    }
}
