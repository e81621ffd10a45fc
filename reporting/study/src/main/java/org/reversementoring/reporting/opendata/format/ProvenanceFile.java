package org.reversementoring.reporting.opendata.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.RowsPutTogether;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.text.Json;

/** {@code provenance.json}: how the bundle was made, what was measured, and the digest of every other file. */
public final class ProvenanceFile {

    private static final int PLACES = 4;

    private ProvenanceFile() {}

    public static String of(
            DataDescription about,
            DataProvenance provenance,
            MicrodataCertificate certificate,
            Map<String, String> digests) {
        Map<String, Object> root = DataPackageFile.ordered(
                "title",
                about.title(),
                "version",
                about.version(),
                "created",
                provenance.created().toString());
        provenance.seed().ifPresent(seed -> root.put("seed", seed));
        root.put("software", provenance.software());
        Map<String, Object> inputs = digests("sha256:", provenance.inputs());
        inputs.putAll(digests("hmac-sha256:", provenance.keyedInputs()));
        root.put("inputs", inputs);
        root.put("outputs", digests("sha256:", digests));
        root.put("policy", policy(certificate.policy()));
        Map<String, Object> measured = DataPackageFile.ordered(
                "rows",
                certificate.rows(),
                "suppressed",
                certificate.suppressed(),
                "classes",
                certificate.classes(),
                "smallestClass",
                certificate.smallestClass());
        List<Object> models = new ArrayList<>();
        for (MicrodataCertificate.Measured one : certificate.measured()) {
            models.add(DataPackageFile.ordered(
                    "model", one.model(), "value", rounded(one.value()), "source", one.source()));
        }
        measured.put("models", models);
        measured.put("promise", certificate.promise());
        measured.put("notPromised", certificate.notPromised());
        if (!certificate.putTogether().isEmpty()) {
            measured.put(
                    "putTogether",
                    certificate.putTogether().stream()
                            .map(ProvenanceFile::putTogether)
                            .toList());
        }
        root.put("certificate", measured);
        return Json.document(root);
    }

    private static Map<String, Object> digests(String algorithm, Map<String, String> digests) {
        Map<String, Object> named = new LinkedHashMap<>();
        digests.forEach((name, digest) -> named.put(name, algorithm + digest));
        return named;
    }

    private static Map<String, Object> putTogether(RowsPutTogether how) {
        Map<String, Object> rules = new LinkedHashMap<>();
        how.rules().forEach((column, rule) -> rules.put(column, rule.name()));
        return DataPackageFile.ordered("identifier", how.identifier(), "rules", rules, "leftOut", how.leftOut());
    }

    private static Map<String, Object> policy(MicrodataPolicy policy) {
        Map<String, Object> numbers = DataPackageFile.ordered(
                "id",
                policy.id(),
                "classSize",
                policy.classSize(),
                "panels",
                policy.panels(),
                "distinct",
                policy.distinct(),
                "maxFrequency",
                policy.maxFrequency());
        numbers.put(
                "itemColumns",
                policy.itemColumns().stream()
                        .map(column -> DataPackageFile.ordered(
                                "attribute", column.attribute(), "k", column.k(), "m", column.m()))
                        .toList());
        if (!policy.required().isEmpty()) {
            numbers.put(
                    "required",
                    policy.required().stream().map(PrivacyModel::name).toList());
        }
        return numbers;
    }

    /** Four places: the last bits of a logarithm may differ between machines. */
    static BigDecimal rounded(double value) {
        BigDecimal number = new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
