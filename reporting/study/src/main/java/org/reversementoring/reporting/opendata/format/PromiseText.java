package org.reversementoring.reporting.opendata.format;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.RowsPutTogether;
import org.reversementoring.reporting.opendata.text.BundleText;

/**
 * The promise of a released table for the people who are in it, in short sentences: what somebody finds who knows them, what was taken
 * on trust, and what is not promised. It has the numbers of {@link MicrodataCertificate#promise()} and no others.
 *
 * @param certificate what was measured on the table
 * @param text the sentences of the page
 */
record PromiseText(MicrodataCertificate certificate, BundleText text) {

    /** What is promised, and what was taken on trust for it. */
    List<String> promised() {
        MicrodataPolicy policy = certificate.policy();
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("promise.suppose")
                + " "
                + text.say(
                        certificate.namedPeople() ? "promise.people" : "promise.rows",
                        certificate.smallestClass(),
                        policy.panels())
                + " " + text.say("promise.which"));
        sentences.add(text.say(
                "promise.values",
                policy.distinct(),
                text.percent(policy.maxFrequency()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString())));
        if (!policy.required().isEmpty()) {
            sentences.add(text.say(
                    "promise.required",
                    text.and(policy.required().stream().map(PrivacyModel::name).toList())));
        }
        sentences.add(text.say(certificate.namedPeople() ? "promise.identifier" : "promise.trust"));
        certificate.putTogether().forEach(how -> sentences.add(together(how)));
        certificate.likeNames().forEach(column -> sentences.add(text.say("promise.names", column)));
        sentences.add(text.say("promise.more"));
        return sentences;
    }

    private String together(RowsPutTogether how) {
        List<String> rules = how.rules().entrySet().stream()
                .map(rule -> rule.getKey() + ": " + text.say("rule." + rule.getValue()))
                .toList();
        String one = text.say("promise.together", how.identifier(), String.join("; ", rules));
        return how.leftOut().isEmpty() ? one : one + " " + text.say("promise.left-out", text.and(how.leftOut()));
    }

    /** What the promise does not hold against: the method, and combinations that were not looked at. */
    List<String> notPromised() {
        MicrodataCertificate.Searched searched = certificate.searched();
        boolean all = searched.largest() >= searched.columns();
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("method." + certificate.choice()));
        sentences.add(
                all
                        ? text.say("searched.all", searched.columns())
                        : text.say("searched.some", searched.largest(), searched.columns(), searched.telling()));
        sentences.add(
                searched.rows() < certificate.rows()
                        ? text.say("searched.rows", searched.rows(), certificate.rows())
                        : text.say("searched.all-rows"));
        return sentences;
    }
}
