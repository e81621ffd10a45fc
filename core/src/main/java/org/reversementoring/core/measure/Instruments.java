package org.reversementoring.core.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reversementoring.core.InstrumentId;

/**
 * The instruments that ship with the library.
 *
 * <p>Text ships where its licence is clear enough: our own (CC0), or with attribution. Otherwise only the structure ships, and
 * {@link Instrument#withTexts} takes the text that the user has a right to use. Of the Maslach Burnout Inventory, the single
 * items drawn from it and the Burnout Assessment Tool, nothing ships.
 */
public final class Instruments {

    static final InstrumentId CBI_WORK_GMC = InstrumentId.of("cbi-work-gmc");

    private static final String OWN = "own";
    private static final String OWN_GERMAN = "own-german";
    private static final String WEINER = "weiner";
    private static final String CBI = "cbi";
    private static final String STRUCTURE_ONLY = "structure-only";

    private Instruments() {}

    /** Every instrument, those in our own wording first. */
    public static List<Instrument> all() {
        return Stream.of(OWN, WEINER, CBI, STRUCTURE_ONLY)
                .map(InstrumentText::new)
                .flatMap(text -> text.ids().stream().map(text::instrument))
                .toList();
    }

    /**
     * The instruments in our own wording (CC0) in this language. Ids, values and scoring are the same in each, so that answers in
     * one language pair with answers in another.
     *
     * @param language English or German; the country does not matter
     * @throws IllegalArgumentException if it is another language
     */
    public static List<Instrument> own(Locale language) {
        String file = switch (language.getLanguage()) {
            case "en" -> OWN;
            case "de" -> OWN_GERMAN;
            default ->
                throw new IllegalArgumentException(
                        "instruments: language must be en or de, but was " + language.toLanguageTag());
        };
        InstrumentText text = new InstrumentText(file);
        return text.ids().stream().map(text::instrument).toList();
    }

    /**
     * A junior's confidence in giving feedback to a senior in the seven domains: 7 items from 1 to 5, sum 7 to 35.
     *
     * <p>Published for one panel as 23 to 29 of 35 and, in the abstract, as 21 to 31 "from 0 to 35", which seven such items
     * cannot reach. Own wording.
     */
    public static Instrument mentorConfidence() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("mentor-confidence"));
    }

    /**
     * A senior's awareness of how juniors see them in the seven domains: 7 items from 1 to 5, sum 7 to 35. Own wording.
     */
    public static Instrument menteeAwareness() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("mentee-awareness"));
    }

    /** One item, 1 to 5: how well the own role is understood. Own wording. */
    public static Instrument roleUnderstanding() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("role-understanding"));
    }

    /** One item, 1 to 5: the experience overall. Own wording. */
    public static Instrument experience() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("experience"));
    }

    /** One item, 1 (much too short) to 5 (much too long): the middle is best, so neither way is better. Own wording. */
    public static Instrument timeAdequacy() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("time-adequacy"));
    }

    /** One item, -1 (worse), 0, 1 (better): what became of the working relationship. Own wording. */
    public static Instrument relationshipChange() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("relationship-change"));
    }

    /** One item, 1 to 5: the intention to change something; neither way is better. Own wording. */
    public static Instrument intentionToChange() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("intention-to-change"));
    }

    /** One item, 1 to 5, asked before: hierarchical difference that is expected; higher is worse. Own wording. */
    public static Instrument anticipatedHierarchy() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("anticipated-hierarchy"));
    }

    /** One item, 1 to 5, asked after: hierarchical difference as it was; higher is worse. Own wording. */
    public static Instrument experiencedHierarchy() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("experienced-hierarchy"));
    }

    /** One item, 1 to 5: the burden of being a mentor; higher is worse. Own wording. */
    public static Instrument mentorBurden() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("mentor-burden"));
    }

    /** One global item, 1 to 5. Own wording. */
    public static Instrument jobSatisfaction() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("job-satisfaction"));
    }

    /** One item, 1 to 5, for seniors: the intention to stay in the job. Own wording. */
    public static Instrument retentionIntention() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("retention-intention"));
    }

    /** One item, 1 to 5, for seniors: the intention to retire early; higher is worse. Own wording. */
    public static Instrument earlyRetirementIntention() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("early-retirement-intention"));
    }

    /** One item, 1 to 5: workload; higher is worse. Own wording. */
    public static Instrument workload() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("workload"));
    }

    /** One item, 1 to 5: the say over the own work. Own wording. */
    public static Instrument autonomy() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("autonomy"));
    }

    /** One item, 1 to 5, for seniors: the meaning found in passing something on. Own wording. */
    public static Instrument generativity() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("generativity"));
    }

    /**
     * One item, 1 to 5, asked at T2: what was changed since the meeting; neither way is better. Doing is another outcome than {@link
     * #intentionToChange() intending}, because intentions fade. Own wording.
     */
    public static Instrument changeMade() {
        return new InstrumentText(OWN).instrument(InstrumentId.of("change-made"));
    }

    /**
     * Acceptability of Intervention Measure: 4 items from 1 to 5, mean. Weiner et al., Implement Sci 2017;12:108,
     * doi:10.1186/s13012-017-0635-3.
     */
    public static Instrument aim() {
        return new InstrumentText(WEINER).instrument(InstrumentId.of("aim"));
    }

    /** Intervention Appropriateness Measure: 4 items from 1 to 5, mean. Source as {@link #aim()}. */
    public static Instrument iam() {
        return new InstrumentText(WEINER).instrument(InstrumentId.of("iam"));
    }

    /** Feasibility of Intervention Measure: 4 items from 1 to 5, mean. Source as {@link #aim()}. */
    public static Instrument fim() {
        return new InstrumentText(WEINER).instrument(InstrumentId.of("fim"));
    }

    /**
     * Copenhagen Burnout Inventory, personal burnout: 6 items, 0 to 100, higher is worse. Kristensen et al., Work &amp; Stress
     * 2005;19(3):192-207, doi:10.1080/02678370500297720. The inventory has three scales and no total.
     */
    public static Instrument cbiPersonal() {
        return new InstrumentText(CBI).instrument(InstrumentId.of("cbi-personal"));
    }

    /**
     * Copenhagen Burnout Inventory, work-related burnout: 7 items, the last one reversed, 0 to 100, higher is worse. Source as
     * {@link #cbiPersonal()}.
     */
    public static Instrument cbiWork() {
        return new InstrumentText(CBI).instrument(InstrumentId.of("cbi-work"));
    }

    /**
     * Copenhagen Burnout Inventory, client-related burnout: 6 items, 0 to 100, higher is worse. Source as {@link
     * #cbiPersonal()}.
     */
    public static Instrument cbiClient() {
        return new InstrumentText(CBI).instrument(InstrumentId.of("cbi-client"));
    }

    /**
     * The same answers as to {@link #cbiWork()}, scored as in the GMC's national training survey: inverted, 100 is best. With
     * nothing missing it is 100 less the original score. Its categories: {@link BurnoutCategory}.
     */
    public static Instrument cbiWorkGmc() {
        return new InstrumentText(CBI).instrument(CBI_WORK_GMC);
    }

    /**
     * Oldenburg Burnout Inventory, structure only: 16 items from 1 to 4, half of them reversed, sums of two subscales of 8 and of
     * the whole, higher is worse. Demerouti et al., Eur J Psychol Assess 2003;19(1):12-23, doi:10.1027//1015-5759.19.1.12.
     */
    public static Instrument olbi() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("olbi"));
    }

    /**
     * Team psychological safety, structure only: 7 items from 1 to 7, items 1, 3 and 5 reversed, mean. Edmondson, Adm Sci Q
     * 1999;44(2):350-383, doi:10.2307/2666999.
     */
    public static Instrument psychologicalSafety() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("psychological-safety"));
    }

    /**
     * Speaking Up Climate for Patient Safety (SUC-Safe), structure only: 5 items from 1 to 5, the second reversed, mean. Martinez
     * et al., BMJ Qual Saf 2015;24(11):671-680, doi:10.1136/bmjqs-2015-004253.
     */
    public static Instrument speakingUpAboutSafety() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("suc-safe"));
    }

    /**
     * Speaking Up Climate for Professionalism (SUC-Prof), structure only: 4 items from 1 to 5, mean. Source as {@link
     * #speakingUpAboutSafety()}.
     */
    public static Instrument speakingUpAboutProfessionalism() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("suc-prof"));
    }

    /**
     * Brief Index of Affective Job Satisfaction, structure only: 4 items from 1 to 5, mean. Thompson and Phua, Group Organ Manag
     * 2012;37(3):275-307, doi:10.1177/1059601111434201.
     */
    public static Instrument affectiveJobSatisfaction() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("biajs"));
    }

    /**
     * Job satisfaction subscale of the Michigan questionnaire (MOAQ-JSS), structure only: 3 items from 1 to 7, the second
     * reversed, mean. Validity: Bowling and Hammond, J Vocat Behav 2008;73(1):63-77, doi:10.1016/j.jvb.2008.01.004.
     */
    public static Instrument michiganJobSatisfaction() {
        return new InstrumentText(STRUCTURE_ONLY).instrument(InstrumentId.of("moaq-jss"));
    }
}
