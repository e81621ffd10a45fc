package org.reversementoring.reporting.opendata.description;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * A person or organisation that made the data.
 *
 * @param name as it is to be cited, for instance {@code Family, Given}; not blank
 * @param orcid like 0000-0002-1825-0097, with a right check digit (ISO 7064 MOD 11-2)
 */
public record Creator(String name, Optional<String> orcid) {

    private static final Pattern ORCID = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    /**
     * Checks name and check digit.
     *
     * @throws IllegalArgumentException if the name is blank or the ORCID cannot be one
     */
    public Creator {
        PlainText.require("creator's name", name);
        if (orcid.isPresent() && !isOrcid(orcid.get())) {
            throw new IllegalArgumentException("creator's ORCID must be four groups of four with a right check digit");
        }
    }

    /** A creator without an ORCID. */
    public static Creator named(String name) {
        return new Creator(name, Optional.empty());
    }

    /**
     * A creator with an ORCID.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    public static Creator named(String name, String orcid) {
        return new Creator(name, Optional.of(orcid));
    }

    /** The address of the ORCID. */
    public Optional<String> page() {
        return orcid.map(id -> "https://orcid.org/" + id);
    }

    private static boolean isOrcid(String id) {
        if (!ORCID.matcher(id).matches()) {
            return false;
        }
        String digits = id.replace("-", "");
        int total = 0;
        for (char digit : digits.substring(0, 15).toCharArray()) {
            total = (total + (digit - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
