package org.reversementoring.core.exchange.fhir;

import java.util.regex.Pattern;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemCode;

/**
 * The name of a questionnaire in the whole world, which belongs to the host, and the names that follow from it.
 *
 * <p>Code 1 is another answer to each item, so each item has a code system of its own. The reasons for no mark are the same for all.
 */
record CanonicalUrl(String value) {

    private static final int MAX_LENGTH = 200;

    /** Without user, query and fragment: a canonical address names a thing, and carries nothing else. */
    private static final Pattern FORM =
            Pattern.compile("https?://[A-Za-z0-9.-]++(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]++)++");

    CanonicalUrl {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("canonical url: must be an address with a path, of at most " + MAX_LENGTH
                    + " characters, that begins with https:// or http:// and has no blank, no | and no #, for instance"
                    + " https://survey.example.org/Questionnaire/seven-domains");
        }
    }

    /** The code system of an option of an item. */
    String system(FormItem item, FormOption option) {
        return option.reason().isPresent() ? value + "/missing" : value + "/options/" + item.code();
    }

    /** The link of the hints below an item. A code has no point, so it can be no item's. */
    static String hints(ItemCode item) {
        return item + ".hints";
    }

    @Override
    public String toString() {
        return value;
    }
}
