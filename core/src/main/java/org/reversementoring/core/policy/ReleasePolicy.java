package org.reversementoring.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;

/**
 * The protection that a report must have: against whom answers are protected. Everything else follows: with c colluders a
 * scored report needs 2c+3 mentors (T2) and a finding c+2 to n-c-1 endorsements, at least 3 (T1, G3).
 *
 * <p>The nominated mentor who delivers the report is a mentor and reads it, so c is at least 1 wherever there are scores.
 *
 * @param id identifies the policy in reports, not blank; {@code conversation}, {@code standard} and {@code strong} mean what they mean
 *     here, and nothing else
 * @param colluders c, 1 to 10; empty for a policy without scores, under which a finding needs the whole panel's consent
 * @param endorsements endorsements without which a finding is not listed; empty for the fewest that are safe
 */
public record ReleasePolicy(
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt colluders,
        @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt endorsements)
        implements CodecOnly {

    private static final Pattern ENDORSED = Pattern.compile("-endorsed-by-(\\d+)$");

    /** Fewer mentors than this are no panel. */
    private static final int SMALLEST_PANEL = 3;

    private static final Map<String, OptionalInt> NAMED =
            Map.of("conversation", OptionalInt.empty(), "standard", OptionalInt.of(1), "strong", OptionalInt.of(2));

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is outside its range, endorsements are set without scores, or the id is one of the three
     *     named policies and the numbers are others
     */
    public ReleasePolicy {
        if (id.isBlank()) {
            throw new IllegalArgumentException("policy id must not be blank");
        }
        if (colluders.isPresent() && (colluders.getAsInt() < 1 || colluders.getAsInt() > 10)) {
            throw new IllegalArgumentException(
                    "policy " + id + ": colluders must be between 1 and 10, but were " + colluders.getAsInt());
        }
        if (endorsements.isPresent() && colluders.isEmpty()) {
            throw new IllegalArgumentException(
                    "policy " + id + ": endorsements must not be set where there are no scores");
        }
        if (Identities.brokenRule(id).isPresent()) {
            throw new IllegalArgumentException("policy id must be plain, without odd spaces or look-alike letters");
        }
        Matcher endorsed = ENDORSED.matcher(id);
        if (endorsed.find()
                && (endorsements.isEmpty() || !endorsed.group(1).equals(Integer.toString(endorsements.getAsInt())))) {
            throw new IllegalArgumentException("policy " + id + ": its endorsements must be those of its id");
        }
        OptionalInt named = NAMED.get(Identities.key(id));
        if (named != null && (!named.equals(colluders) || endorsements.isPresent())) {
            throw new IllegalArgumentException("policy " + id + ": a policy of other numbers must have another id");
        }
    }

    /** No scores; a finding is listed if each mentor of the panel agrees to put it forward. For panels of 3 and 4. */
    public static ReleasePolicy conversation() {
        return new ReleasePolicy("conversation", OptionalInt.empty(), OptionalInt.empty());
    }

    /** The default, c = 1: against the mentee and one insider, the one who delivers included. Panels of 5 and more. */
    public static ReleasePolicy standard() {
        return new ReleasePolicy("standard", OptionalInt.of(1), OptionalInt.empty());
    }

    /** c = 2: against the mentee, the one who delivers and a friend. Panels of 7 and more. */
    public static ReleasePolicy strong() {
        return new ReleasePolicy("strong", OptionalInt.of(2), OptionalInt.empty());
    }

    /**
     * This policy with another number of endorsements, which its id tells, for instance {@code standard-endorsed-by-5}. Whether a panel
     * allows the number is checked when the panel is formed.
     */
    public ReleasePolicy withEndorsements(int needed) {
        String plain = id.replaceFirst("-endorsed-by-\\d+$", "");
        return new ReleasePolicy(plain + "-endorsed-by-" + needed, colluders, OptionalInt.of(needed));
    }

    /** The smallest panel whose report can be released: 2c+3, or 3 without scores. */
    public int panelFloor() {
        return colluders.isPresent() ? 2 * colluders.getAsInt() + 3 : SMALLEST_PANEL;
    }

    /** Endorsements without which a finding of a panel of this size is not listed. */
    public int endorsementsNeeded(int panelSize) {
        return colluders.isPresent() ? endorsements.orElse(fewestEndorsements()) : panelSize;
    }

    /** The fewest endorsements that are safe, max(3, c+2); without scores, 3. */
    public int fewestEndorsements() {
        return Math.max(3, colluders.orElse(0) + 2);
    }

    /** The most endorsements that may be asked of a panel of this size, n-c-1; without scores, n. */
    public int mostEndorsements(int panelSize) {
        return colluders.isPresent() ? panelSize - colluders.getAsInt() - 1 : panelSize;
    }

    /** Whether a panel of this size is large enough, and the number of endorsements is safe for it. */
    public boolean allowsPanelOf(int size) {
        int needed = endorsementsNeeded(size);
        return size >= panelFloor() && needed >= fewestEndorsements() && needed <= mostEndorsements(size);
    }

    /**
     * Whether this policy protects against no fewer colluders and lists no more findings. Scores and consent protect in different ways,
     * so neither is as strict as the other.
     */
    public boolean isAsStrictAs(ReleasePolicy other) {
        return colluders.isPresent() == other.colluders.isPresent()
                && colluders.orElse(0) >= other.colluders.orElse(0)
                && endorsements.orElse(fewestEndorsements()) >= other.endorsements.orElse(other.fewestEndorsements());
    }
}
