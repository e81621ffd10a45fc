package org.reversementoring.anonymisation.microdata.disguise;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The months as people write them in Europe: whole and short, in the case that a date asks for, without accents. They stand here
 * and are not asked of the runtime, because a release must not depend on the languages that a machine has installed.
 */
final class MonthNames {

    /** Names that mean nothing else, so that one beside the number of a day is a date wherever it stands. */
    private static final Set<String> CLEAR = words(
            // English, German
            "january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec",
            "januar janner feber februar marz juni juli oktober dezember okt dez mrz",
            // French, Italian
            "janvier fevrier avril juin juillet aout septembre octobre novembre decembre janv fevr avr juil",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            // Spanish, Portuguese
            "enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre",
            "janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro",
            // Dutch, Nordic, Finnish
            "januari februari maart augustus mrt augusti marts desember",
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta"
                    + " marraskuuta joulukuuta",
            // Polish, Czech
            "styczen stycznia luty lutego marzec marca kwiecien kwietnia maja czerwiec czerwca lipiec lipca sierpien sierpnia"
                    + " wrzesien wrzesnia pazdziernik pazdziernika listopad listopada grudzien grudnia",
            "leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen srpna zari"
                    + " rijen rijna listopadu prosinec prosince",
            // Romanian, Hungarian, Turkish, Welsh
            "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie",
            "marcius aprilis majus junius julius augusztus szeptember",
            "ocak subat nisan mayis haziran temmuz agustos eylul kasim aralik",
            "ionawr chwefror mawrth ebrill mehefin gorffennaf hydref tachwedd rhagfyr",
            // Catalan, Hebrew, Arabic
            "gener febrer maig juny juliol agost",
            "\u05D9\u05E0\u05D5\u05D0\u05E8 \u05E4\u05D1\u05E8\u05D5\u05D0\u05E8 \u05D0\u05E4\u05E8\u05D9\u05DC"
                    + " \u05D9\u05D5\u05E0\u05D9 \u05D9\u05D5\u05DC\u05D9 \u05D0\u05D5\u05D2\u05D5\u05E1\u05D8"
                    + " \u05E1\u05E4\u05D8\u05DE\u05D1\u05E8 \u05D0\u05D5\u05E7\u05D8\u05D5\u05D1\u05E8"
                    + " \u05E0\u05D5\u05D1\u05DE\u05D1\u05E8 \u05D3\u05E6\u05DE\u05D1\u05E8",
            "\u064A\u0646\u0627\u064A\u0631 \u0641\u0628\u0631\u0627\u064A\u0631 \u0627\u0628\u0631\u064A\u0644"
                    + " \u0645\u0627\u064A\u0648 \u064A\u0648\u0646\u064A\u0648 \u064A\u0648\u0644\u064A\u0648"
                    + " \u0627\u063A\u0633\u0637\u0633 \u0633\u0628\u062A\u0645\u0628\u0631"
                    + " \u0627\u0643\u062A\u0648\u0628\u0631 \u0646\u0648\u0641\u0645\u0628\u0631"
                    + " \u062F\u064A\u0633\u0645\u0628\u0631",
            // Russian, Ukrainian, Greek
            "\u044F\u043D\u0432\u0430\u0440\u044F \u0444\u0435\u0432\u0440\u0430\u043B\u044F \u043C\u0430\u0440\u0442\u0430"
                    + " \u0430\u043F\u0440\u0435\u043B\u044F \u043C\u0430\u044F \u0438\u044E\u043D\u044F \u0438\u044E\u043B\u044F"
                    + " \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F"
                    + " \u043E\u043A\u0442\u044F\u0431\u0440\u044F \u043D\u043E\u044F\u0431\u0440\u044F"
                    + " \u0434\u0435\u043A\u0430\u0431\u0440\u044F",
            "\u0441\u0456\u0447\u043D\u044F \u043B\u044E\u0442\u043E\u0433\u043E \u0431\u0435\u0440\u0435\u0437\u043D\u044F"
                    + " \u043A\u0432\u0456\u0442\u043D\u044F \u0442\u0440\u0430\u0432\u043D\u044F"
                    + " \u0447\u0435\u0440\u0432\u043D\u044F \u043B\u0438\u043F\u043D\u044F \u0441\u0435\u0440\u043F\u043D\u044F"
                    + " \u0432\u0435\u0440\u0435\u0441\u043D\u044F \u0436\u043E\u0432\u0442\u043D\u044F"
                    + " \u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434\u0430 \u0433\u0440\u0443\u0434\u043D\u044F",
            "\u03B9\u03B1\u03BD\u03BF\u03C5\u03B1\u03C1\u03B9\u03BF\u03C5 \u03C6\u03B5\u03B2\u03C1\u03BF\u03C5\u03B1\u03C1\u03B9\u03BF\u03C5"
                    + " \u03BC\u03B1\u03C1\u03C4\u03B9\u03BF\u03C5 \u03B1\u03C0\u03C1\u03B9\u03BB\u03B9\u03BF\u03C5"
                    + " \u03BC\u03B1\u03B9\u03BF\u03C5 \u03B9\u03BF\u03C5\u03BD\u03B9\u03BF\u03C5 \u03B9\u03BF\u03C5\u03BB\u03B9\u03BF\u03C5"
                    + " \u03B1\u03C5\u03B3\u03BF\u03C5\u03C3\u03C4\u03BF\u03C5 \u03C3\u03B5\u03C0\u03C4\u03B5\u03BC\u03B2\u03C1\u03B9\u03BF\u03C5"
                    + " \u03BF\u03BA\u03C4\u03C9\u03B2\u03C1\u03B9\u03BF\u03C5 \u03BD\u03BF\u03B5\u03BC\u03B2\u03C1\u03B9\u03BF\u03C5"
                    + " \u03B4\u03B5\u03BA\u03B5\u03BC\u03B2\u03C1\u03B9\u03BF\u03C5");

    /** Names that are also words, as "may" and "5 out of 10", so that the date must be all that a cell says, or have a year. */
    private static final Set<String> UNCLEAR = words(
            "mar march may mai mars mei maj mag gen giu lug ago set ott dic ene abr fev out sty lut kwi cze lip sie wrz paz lis",
            "gru mart ekim awst medi nisan");

    private static final Pattern ALONE = Pattern.compile(any() + "\\.?");

    private MonthNames() {}

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An expression for each name, longest first. */
    static String any() {
        Set<String> all = new TreeSet<>(CLEAR);
        all.addAll(UNCLEAR);
        return oneOf(all);
    }

    /** An expression for each name that is no other word. */
    static String clear() {
        return oneOf(CLEAR);
    }

    /** Whether a text, in the form of {@link PreciseDates}, is a month and nothing else. */
    static boolean isMonth(String plain) {
        return ALONE.matcher(plain).matches();
    }

    private static String oneOf(Set<String> names) {
        return names.stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
