package org.reversementoring.examples.quickstart;

import java.util.List;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificate;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.reporting.page.certificate.CertificatePage;

/** The certificate of the README: what was proved, and a page that checks it. */
final class ReadmeCertificate {

    private ReadmeCertificate() {}

    /** The certificate's text and the page. */
    static List<String> files(ReleasePolicy policy, RatingScale scale, int panelSize) {
        // readme:begin
        PortableCertificate certificate = CertificateIssuer.of(policy).issue(scale, panelSize);
        String text = PortableCertificateCodec.write(certificate); // certificate.json
        String page = CertificatePage.of(Translation.of("en"), text); // certificate.html
        // readme:end
        return List.of(text, page);
    }
}
