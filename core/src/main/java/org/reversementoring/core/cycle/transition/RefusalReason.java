package org.reversementoring.core.cycle.transition;

import java.util.Locale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The reason why a cycle refuses a step: as a label for a list, and as sentences that say why and what helps. */
public enum RefusalReason {
    /** The step is not possible in this state. */
    WRONG_STATE(Kind.CONFLICT),
    /** This role may not take the step. */
    WRONG_ROLE(Kind.FORBIDDEN),
    /** A reason is missing. */
    REASON_NEEDED(Kind.INCOMPLETE),
    /** The day is before that of the last step. */
    DAY_BEFORE_LAST_STEP(Kind.INCOMPLETE),
    /** Raw material should be destroyed already. */
    RAW_OVERDUE(Kind.WAIT),
    /** A recording must be destroyed first. */
    RECORDING_WITHDRAWN(Kind.WAIT),
    /** No more steps can be recorded. */
    TOO_MANY_STEPS(Kind.CONFLICT),
    /** The consent does not name everything. */
    CONSENT_INCOMPLETE(Kind.INCOMPLETE),
    /** The consent was taken back. */
    CONSENT_TAKEN_BACK(Kind.INCOMPLETE),
    /** The consent was given after the step. */
    CONSENT_LATER(Kind.INCOMPLETE),
    /** The consent is to another purpose. */
    PURPOSE_OFF_GUIDE(Kind.INCOMPLETE),
    /** Ground rules are not agreed. */
    GROUND_RULES_MISSING(Kind.INCOMPLETE),
    /** A waiver is missing. */
    WAIVER_MISSING(Kind.INCOMPLETE),
    /** More answered than are on the panel. */
    TOO_MANY_SETS(Kind.INCOMPLETE),
    /** The description is of another mentee or is older. */
    OTHER_MENTEE(Kind.INCOMPLETE),
    /** More than the self-assessment was changed. */
    MENTEE_CHANGED(Kind.INCOMPLETE),
    /** The self-assessment does not fit the guide. */
    SELF_ASSESSMENT_OFF_GUIDE(Kind.INCOMPLETE),
    /** The self-assessment is not recorded. */
    SELF_ASSESSMENT_NOT_RECORDED(Kind.INCOMPLETE),
    /** The interview is of another cycle. */
    OTHER_INTERVIEW(Kind.INCOMPLETE),
    /** The interview is still open. */
    INTERVIEW_OPEN(Kind.WAIT),
    /** The limits of confidentiality were not read out. */
    LIMITS_NOT_READ(Kind.INCOMPLETE),
    /** Too few mentors attended. */
    ATTENDANCE_BELOW_FLOOR(Kind.INCOMPLETE),
    /** More attended than are on the panel. */
    ATTENDANCE_ABOVE_PANEL(Kind.INCOMPLETE),
    /** The attendance does not fit the guide. */
    ATTENDANCE_OFF_GUIDE(Kind.INCOMPLETE),
    /** A topic is not in the guide. */
    TOPIC_OFF_GUIDE(Kind.INCOMPLETE),
    /** A topic was neither asked nor skipped. */
    TOPIC_NOT_COVERED(Kind.INCOMPLETE),
    /** A topic may not be skipped. */
    TOPIC_NOT_SKIPPABLE(Kind.INCOMPLETE),
    /** The mode does not fit the guide. */
    MODE_OFF_GUIDE(Kind.INCOMPLETE),
    /** The sittings do not fit the guide. */
    SITTINGS_OFF_GUIDE(Kind.INCOMPLETE),
    /** A role of the guide was not filled. */
    ROLE_NOT_FILLED(Kind.INCOMPLETE),
    /** A role is not in the guide. */
    ROLE_OFF_GUIDE(Kind.INCOMPLETE),
    /** More was recorded than the guide says. */
    RECORDING_OFF_GUIDE(Kind.INCOMPLETE),
    /** Not everybody agreed to a recording. */
    RECORDING_NOT_AGREED(Kind.INCOMPLETE),
    /** The guide does not ask for this consent. */
    CONSENT_OFF_GUIDE(Kind.INCOMPLETE),
    /** A consent is missing. */
    CONSENT_MISSING(Kind.WAIT),
    /** A consent was not given or was taken back. */
    CONSENT_NOT_GIVEN(Kind.INCOMPLETE),
    /** The mentee is not ready yet. */
    MENTEE_NOT_READY(Kind.WAIT),
    /** The mentee is on the panel. */
    MENTEE_ON_PANEL(Kind.INCOMPLETE),
    /** A declaration is of somebody not on the panel. */
    STRANGER_DECLARES(Kind.INCOMPLETE),
    /** A consent is of somebody else. */
    STRANGER_CONSENTS(Kind.INCOMPLETE),
    /** The policy refuses the panel. */
    PANEL_REFUSED(Kind.INCOMPLETE),
    /** The panel is full. */
    PANEL_FULL(Kind.CONFLICT),
    /** The mentor is on the panel already. */
    ALREADY_ON_PANEL(Kind.CONFLICT),
    /** The person is not on the panel. */
    NOT_ON_PANEL(Kind.INCOMPLETE),
    /** The pooling rule does not name this origin. */
    ORIGIN_NOT_POOLED(Kind.INCOMPLETE),
    /** The pooling rule no longer changes. */
    POOLING_FIXED(Kind.CONFLICT),
    /** The rule on themes no longer changes. */
    THEMES_FIXED(Kind.CONFLICT),
    /** The new rules are looser. */
    LOOSER(Kind.INCOMPLETE),
    /** The private answers are destroyed. */
    ANSWERS_DESTROYED(Kind.CONFLICT),
    /** The collation is another one. */
    OTHER_COLLATION(Kind.INCOMPLETE),
    /** The ballots are not those of the closed interview. */
    BALLOTS_CHANGED(Kind.INCOMPLETE),
    /** A finding traces to no point. */
    FINDING_UNTRACED(Kind.INCOMPLETE),
    /** The report is another one. */
    OTHER_REPORT(Kind.INCOMPLETE),
    /** A sentence counts people. */
    WORDING(Kind.INCOMPLETE),
    /** The report id was used before. */
    REPORT_ID_USED(Kind.INCOMPLETE),
    /** The strategy is another one. */
    OTHER_STRATEGY(Kind.INCOMPLETE),
    /** Too many mentors are known. */
    TOO_MANY_KNOWN(Kind.WAIT),
    /** The draft passes, so nothing is held. */
    ASSESSMENT_PASSES(Kind.CONFLICT),
    /** Not everybody was shown the draft. */
    NOT_OFFERED_TO_EACH(Kind.INCOMPLETE),
    /** The panel saw another draft. */
    OTHER_DRAFT(Kind.CONFLICT),
    /** There is no draft. */
    NO_DRAFT(Kind.CONFLICT),
    /** The draft has no finding. */
    NO_NARRATIVE(Kind.INCOMPLETE),
    /** The draft has no strength. */
    NO_STRENGTH(Kind.INCOMPLETE),
    /** A report lies beside this one already. */
    ALREADY_ATTACHED(Kind.CONFLICT),
    /** The other report is about somebody else. */
    OTHER_MENTEE_RATED(Kind.INCOMPLETE),
    /** The other rating is not over. */
    RATING_NOT_OVER(Kind.WAIT),
    /** The audit of the other report is too weak. */
    AUDIT_TOO_WEAK(Kind.INCOMPLETE),
    /** The meeting is not in person. */
    NOT_IN_PERSON(Kind.INCOMPLETE),
    /** The day is past. */
    DAY_IN_THE_PAST(Kind.INCOMPLETE),
    /** The meeting was with another mentor. */
    OTHER_MENTOR(Kind.INCOMPLETE),
    /** The ledger does not have the report. */
    NOT_RECORDED(Kind.CONFLICT),
    /** The day is not that of the step. */
    OTHER_DAY(Kind.INCOMPLETE),
    /** The two have not met yet. */
    NOT_MET(Kind.WAIT),
    /** A goal is on no topic of the guide. */
    GOAL_OFF_GUIDE(Kind.INCOMPLETE),
    /** A goal cannot have this status. */
    GOAL_STATUS_IMPOSSIBLE(Kind.INCOMPLETE),
    /** A review is not after the meeting. */
    REVIEW_BEFORE_MEETING(Kind.INCOMPLETE),
    /** The first follow-up is done. */
    T1_DONE(Kind.CONFLICT),
    /** The first follow-up is missing. */
    T1_MISSING(Kind.WAIT),
    /** The follow-up is of another response. */
    OTHER_RESPONSE(Kind.INCOMPLETE),
    /** The goals do not match. */
    OTHER_GOALS(Kind.INCOMPLETE),
    /** A reason belongs to no dropped goal. */
    DROP_REASON_OFF_GOAL(Kind.INCOMPLETE),
    /** A reason for a dropped goal is missing. */
    DROP_REASON_MISSING(Kind.INCOMPLETE),
    /** It was attested before. */
    ALREADY_ATTESTED(Kind.CONFLICT),
    /** There was no interview yet. */
    NOT_INTERVIEWED(Kind.WAIT),
    /** No report is signed off yet. */
    NOT_SIGNED_OFF(Kind.WAIT),
    /** Raw material is not attested as destroyed. */
    RAW_NOT_DESTROYED(Kind.INCOMPLETE),
    /** Harm was found and no concern raised. */
    HARM_WITHOUT_CONCERN(Kind.WAIT),
    /** A concern about harm still waits. */
    HARM_NOT_ROUTED(Kind.WAIT),
    /** The mentee has not answered yet. */
    NOT_ANSWERED(Kind.WAIT),
    /** The report is signed off. */
    ALREADY_SIGNED_OFF(Kind.CONFLICT),
    /** The mentor is known already. */
    ALREADY_KNOWN(Kind.CONFLICT),
    /** The meeting has taken place. */
    ALREADY_MET(Kind.CONFLICT),
    /** No more concerns can be recorded. */
    TOO_MANY_CONCERNS(Kind.CONFLICT),
    /** The receipt was used before. */
    RECEIPT_USED(Kind.CONFLICT),
    /** There is no such concern. */
    NO_SUCH_CONCERN(Kind.CONFLICT),
    /** No more questions can be asked. */
    TOO_MANY_QUESTIONS(Kind.CONFLICT),
    /** The question is not about the report. */
    QUESTION_OFF_REPORT(Kind.INCOMPLETE),
    /** The question counts or names people. */
    QUESTION_WORDING(Kind.INCOMPLETE),
    /** There is no such open question. */
    NO_SUCH_QUESTION(Kind.CONFLICT),
    /** The answer is to another question. */
    OTHER_QUESTION(Kind.INCOMPLETE),
    /** No more votes on this answer. */
    ANSWER_ROUNDS_USED(Kind.CONFLICT),
    /** The panel voted on this wording before. */
    ANSWER_TRIED(Kind.CONFLICT),
    /** No more sharings can be recorded. */
    TOO_MANY_SHARINGS(Kind.CONFLICT),
    /** A concern must be raised first. */
    SHARING_WITHOUT_CONCERN(Kind.WAIT),
    /** The topic is not in the guide. */
    LEARNING_OFF_GUIDE(Kind.INCOMPLETE),
    /** The words count or name people. */
    LEARNING_WORDING(Kind.INCOMPLETE),
    /** There is no more room. */
    TOO_MUCH_LEARNED(Kind.CONFLICT);

    private static final SentenceFiles FILES =
            SentenceFiles.of("refusals", "refusals", name -> RefusalReason.class.getResourceAsStream(name));
    private static final Sentences MESSAGE = FILES.in(Translation.of(Locale.ENGLISH));

    private final Kind kind;

    RefusalReason(Kind kind) {
        this.kind = kind;
    }

    /** The kind of answer that a host gives. */
    public Kind kind() {
        return kind;
    }

    /**
     * A few words for a list, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return CycleLabels.in(translation).text("refusal." + name());
    }

    /** Why, and what helps, in plain English sentences, as in the message of the exception. */
    public String inWords() {
        return MESSAGE.text(name());
    }

    /**
     * Why, and what helps, in plain sentences for whoever took the step.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return FILES.in(translation).text(name());
    }

    /** The kind of a refusal: all that a host needs to know for a status code. */
    public enum Kind {
        /** The cycle does not stand as the step takes for granted, often because somebody was faster: load it again (409). */
        CONFLICT,
        /** The role may not take the step (403). */
        FORBIDDEN,
        /** What was given lacks something or does not fit: correct it (422). */
        INCOMPLETE,
        /** A day, a state or another person's step comes first: the same step may pass later (409 or 425). */
        WAIT;

        /**
         * A few words for a list, without a full stop.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String label(Translation translation) {
            return CycleLabels.in(translation).text("kind." + name());
        }
    }
}
