package org.reversementoring.reporting.page.sheet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.record.PanelReview.SilenceRule;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;

/**
 * The documents that one person gets in a cycle now. Each is made of a view that the person has, so nobody gets one that is another's, and
 * a host need not know which is whose. The sheets that are settled before anybody answers ({@link MentorInformation}, {@link
 * EthicsAnnex}, {@link ProgrammePage}) are not among them: they say the same to everybody.
 *
 * <p>Law: what is {@linkplain #offered offered} can be made, and nothing else.
 */
public final class CycleDocuments implements CodecOnly {

    private final CycleAccess access;
    private final String person;
    private final CyclePolicy policy;
    private final Presentation names;
    private final Vocabulary words;

    private CycleDocuments(
            CycleAccess access, String person, CyclePolicy policy, Presentation names, Vocabulary words) {
        this.access = access;
        this.person = person;
        this.policy = policy;
        this.names = names;
        this.words = words;
    }

    /**
     * The documents of a person.
     *
     * @param access to the cycle
     * @param person the host's identifier of whoever is signed in
     * @param policy of the cycle
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the documents. A run sheet is read aloud, so there is one in
     *     the language of the guide alone
     */
    public static CycleDocuments of(
            CycleAccess access, String person, CyclePolicy policy, Presentation names, Vocabulary words) {
        return new CycleDocuments(access, person, policy, names, words);
    }

    /** What this person can get now, in the order of {@link CycleDocument}. Each is made to find out, which takes milliseconds. */
    public Set<CycleDocument> offered() {
        EnumSet<CycleDocument> offered = EnumSet.noneOf(CycleDocument.class);
        for (CycleDocument kind : CycleDocument.values()) {
            document(kind).ifPresent(document -> offered.add(kind));
        }
        return Collections.unmodifiableSet(offered);
    }

    /** The document; empty if it is not this person's, or not yet, or not any more. */
    public Optional<Document> document(CycleDocument kind) {
        Optional<CycleView.ForMentee> mentee = view(CycleView.ForMentee.class);
        return switch (kind) {
            case RUN_SHEET ->
                view(CycleView.ForFacilitator.class)
                        .filter(view -> Sheets.text(words, "run-sheet")
                                .isIn(view.guide().language()))
                        .map(view -> RunSheet.of(view.guide(), policy, names, words));
            case CHECK_SHEET ->
                view(CycleView.ForMentor.class)
                        .filter(view -> view.draft().isPresent())
                        .map(view -> CheckSheet.of(view, SilenceRule.NOT_ENDORSED, names, words));
            case REPORT ->
                report().map(report -> ReportPage.of(
                        report, names, List.of(), words.translation().locale().getLanguage()));
            case OWN_MARKS ->
                mentee.flatMap(view -> view.report()
                        .map(report -> OwnMarksPage.of(report, view.self().selfAssessment(), words)));
            case APPOINTMENT ->
                mentee.filter(view -> view.appointment().isPresent())
                        .map(view -> AppointmentSheet.of(view, agenda(), names, words));
            case CONVERSATION ->
                view(CycleView.ForNominatedMentor.class)
                        .filter(view -> view.report().isPresent())
                        .map(view -> ConversationGuide.of(view, agenda(), names, words));
            case APPRAISAL_TEXT ->
                mentee.filter(view -> view.response().isPresent())
                        .map(view -> AppraisalText.forDoctors(view, false, words));
            case PARTICIPATION ->
                access.participationOf(person).map(certificate -> ParticipationSheet.of(certificate, names, words));
            case CERTIFICATE ->
                view(CycleView.ForCustodian.class)
                        .flatMap(CycleView.ForCustodian::report)
                        .map(report -> PlainCertificate.of(report.method(), words));
            case LETTER -> letter();
        };
    }

    private <V extends CycleView> Optional<V> view(Class<V> view) {
        return access.view(view, person);
    }

    private Agenda agenda() {
        return Agenda.in(words.translation().locale());
    }

    private Optional<FeedbackReport> report() {
        return view(CycleView.ForMentee.class)
                .flatMap(CycleView.ForMentee::report)
                .or(() -> view(CycleView.ForMentor.class).flatMap(CycleView.ForMentor::report))
                .or(() -> view(CycleView.ForCustodian.class).flatMap(CycleView.ForCustodian::report));
    }

    /** A letter that would not be true is not written: then it is not offered. */
    private Optional<Document> letter() {
        try {
            return view(CycleView.ForMentee.class)
                    .map(view -> KindLetter.toMentee(view, policy, names, words))
                    .or(() -> view(CycleView.ForMentor.class)
                            .map(view -> KindLetter.toMentor(view, policy, names, words)))
                    .or(() -> view(CycleView.ForProgrammeLead.class)
                            .map(view -> KindLetter.toLead(view, policy, names, words)))
                    .or(() ->
                            view(CycleView.ForCustodian.class).map(view -> KindLetter.toCustodian(view, names, words)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The access, and nobody. */
    @Override
    public String toString() {
        return "CycleDocuments[" + access + ", ***]";
    }
}
