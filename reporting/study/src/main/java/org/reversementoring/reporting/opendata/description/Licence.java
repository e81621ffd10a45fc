package org.reversementoring.reporting.opendata.description;

import java.util.regex.Pattern;

/**
 * The licence of the data: what others may do with them.
 *
 * @param id of the SPDX list, for instance CC-BY-4.0
 * @param url where its text is, https
 */
public record Licence(String id, String url) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{0,63}");
    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/%+-]*)?");

    /**
     * Checks the form of both.
     *
     * @throws IllegalArgumentException if the id has other characters than SPDX allows, or the address is not https
     */
    public Licence {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("licence id must be letters, digits, dots, pluses and hyphens");
        }
        if (!URL.matcher(url).matches()) {
            throw new IllegalArgumentException("licence url must be a plain https address");
        }
    }

    /** Creative Commons Attribution 4.0: free to use if the creators are named. */
    public static Licence ccBy4() {
        return new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
    }

    /** Creative Commons Zero: free to use. */
    public static Licence cc0() {
        return new Licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
    }
}
