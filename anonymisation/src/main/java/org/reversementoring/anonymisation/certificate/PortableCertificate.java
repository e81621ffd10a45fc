package org.reversementoring.anonymisation.certificate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;

/**
 * A certificate with its witness: the statement of the strategy about every possible panel, from which anybody can check that the
 * guarantees hold. {@link CertificateIssuer} makes it and {@link PortableCertificateCodec} writes it.
 *
 * <p>Laws: (1) the table has each multiset of n answers over the marks and "declined" once, in one order; (2) where fewer than the
 * answers needed were given, the statement is {@code not-shown}; (3) it holds no answer of anybody. That a certificate exists does not
 * mean that its guarantees hold: who reads one checks it.
 *
 * <p>It is for governance and ethics and lies beside the report. It is not for the mentee's page, because it tells how good a guess
 * can be.
 *
 * @param certificate what was proved; its guarantees are of the kinds ED, LF, HD and IW
 * @param scale the scale of the questions
 * @param answersNeeded answers without which nothing is said, 2c+3 to 51
 * @param language the language of the texts as a BCP 47 tag
 * @param table the statements, each with the panels of which it is made
 * @see <a href="https://doi.org/10.1016/j.cosrev.2010.09.009">McConnell, Mehlhorn, Näher and Schweitzer, Certifying algorithms, 2011</a>
 */
public record PortableCertificate(
        Certificate certificate, RatingScale scale, int answersNeeded, String language, List<StatementPanels> table) {

    /** The most panels in a certificate; a browser checks so many in seconds. */
    public static final int MAX_PANELS = 200_000;

    private static final String SILENT = "not-shown";

    /**
     * Checks that the parts fit together, and copies.
     *
     * @throws IllegalArgumentException if a number does not fit the scale or the table, a guarantee is of another kind, a text is no
     *     Unicode, or the table breaks a law
     */
    public PortableCertificate {
        table = List.copyOf(table);
        require(certificate.scalePoints() == scale.points(), "scale", "must have as many points as were certified");
        require(certificate.panelSize() <= PanelNotation.MAX_SIZE, "panelSize", "must be 1 to 24");
        require(certificate.colluders() < certificate.panelSize(), "colluders", "must be fewer than the panel");
        require(
                answersNeeded >= 2 * certificate.colluders() + 3 && answersNeeded <= 51,
                "answersNeeded",
                "must be 2c+3 to 51");
        require(language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}"), "language", "must be a BCP 47 tag");
        texts(certificate.strategy(), scale.labels());
        ClaimedGuarantees.check(certificate.guarantees(), certificate.colluders(), scale);
        require(
                certificate.distinctStatements() == table.size(),
                "distinctStatements",
                "must be the number of statements in the table");
        complete(certificate, scale, answersNeeded, table);
    }

    private static void texts(String strategy, List<String> labels) {
        require(JsonText.isUnicode(strategy), "strategy", "must be Unicode without half surrogate pairs");
        require(labels.stream().allMatch(JsonText::isUnicode), "scale.labels", "must be Unicode without half pairs");
    }

    private static void complete(
            Certificate certificate, RatingScale scale, int answersNeeded, List<StatementPanels> table) {
        Set<String> said = new HashSet<>();
        Set<String> panels = new HashSet<>();
        String first = "~";
        for (int row = 0; row < table.size(); row++) {
            StatementPanels statement = table.get(row);
            String place = "table[" + row + "]";
            require(said.add(statement.canonical()), place + ".canonical", "must be in one row only");
            require(statement.panels().get(0).compareTo(first) < 0, place, "must come before rows of later panels");
            first = statement.panels().get(0);
            String before = "~";
            for (String panel : statement.panels()) {
                require(
                        panel.compareTo(before) < 0 && panels.add(panel),
                        place + ".panels",
                        "must be in order, each once");
                before = panel;
                int[] counts = PanelNotation.counts(panel, certificate.panelSize(), scale.points() + 1);
                require(counts.length > 0, place + ".panels", "must be panels of this size on this scale");
                boolean few = certificate.panelSize() - counts[scale.points()] < answersNeeded;
                require(!few || statement.canonical().equals(SILENT), place, "must be silent where too few answered");
            }
        }
        require(
                PanelNotation.number(certificate.panelSize(), scale.points() + 1) == panels.size(),
                "table",
                "must have each possible panel");
        require(
                certificate.panelsChecked() == panels.size(),
                "panelsChecked",
                "must be the number of panels in the table");
    }

    private static void require(boolean holds, String place, String rule) {
        if (!holds) {
            throw new DocumentException("$." + place, rule);
        }
    }

    /** Whether the report carries this certificate, number by number. The text of the file says no more about the report. */
    public boolean accompanies(FeedbackReport report) {
        return report.method().certified().contains(certificate)
                && report.ratings().stream()
                        .anyMatch(rating -> rating.strategy().equals(certificate.strategy())
                                && rating.item().scale().equals(scale));
    }
}
