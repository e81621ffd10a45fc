package org.reversementoring.core;

import java.util.List;

/** Ways to write one identifier, as people, spreadsheets and attackers write it. */
final class Writings {

    /** Writings of {@code mirko-7}, each different from it. */
    static final List<String> OF_MIRKO = List.of(
            // case
            "MIRKO-7",
            "Mirko-7",
            "mIrKo-7",
            "m\u0130rko-7",
            "m\u0131rko-7",
            "mi\u0307rko-7",
            "MI\u0307RKO-7",
            // spaces
            " mirko-7",
            "mirko-7 ",
            "  mirko-7  ",
            "\tmirko-7",
            "mirko-7\n",
            "\u00A0mirko-7",
            "mirko-7\u2003",
            "mirko-7\u3000",
            "\u2800mirko-7",
            "mirko-7\u0085",
            "mirko-7\u2028",
            "mirko-7\r\n",
            // zero width and other invisible characters
            "mirko\u200B-7",
            "mir\u200Cko-7",
            "mir\u200Dko-7",
            "\uFEFFmirko-7",
            "mirko-7\u2060",
            "mi\u00ADrko-7",
            "mir\u034Fko-7",
            "mir\u115Fko-7",
            "mir\u1160ko-7",
            "mir\u3164ko-7",
            "mir\uFFA0ko-7",
            "mir\u17B4ko-7",
            "mir\u180Eko-7",
            "m\u180Birko-7",
            "m\uFE0Firko-7",
            "m\uFE00irko-7",
            "m\uDB40\uDD00irko-7",
            "mirko\u2063-7",
            "mirko\u206A-7",
            "mirko\uFFF9-7",
            "mirko\u0000-7",
            "mirko-7\u0007",
            // tag characters
            "mirko-7\uDB40\uDC61",
            "\uDB40\uDC01mirko-7\uDB40\uDC7F",
            // direction
            "\u200Emirko-7",
            "mirko-7\u200F",
            "\u202Amirko-7\u202C",
            "\u202Dmirko-7\u202C",
            "\u2066mirko-7\u2069",
            "\u061Cmirko-7",
            // compatibility
            "\uFF4D\uFF49\uFF52\uFF4B\uFF4F\uFF0D\uFF17",
            "mirko-\uFF17",
            "mirk\u00BA-7",
            "mirko-\u2077",
            "mirko-\u2087",
            "\u217Firko-7",
            "mirko-\u2466",
            "\uD835\uDC26irko-7",
            "\u24DCirko-7",
            "mir\u212Ao-7",
            "m\u2170rko-7",
            "m\u2071rko-7",
            // Cyrillic, Greek and other letters
            "\u043Cirko-7",
            "m\u0456rko-7",
            "mir\u043Ao-7",
            "mirk\u043E-7",
            "\u041CIRKO-7",
            "MIR\u041AO-7",
            "MIRK\u041E-7",
            "m\u03B9rko-7",
            "mir\u03BAo-7",
            "mirk\u03BF-7",
            "\u039CIRKO-7",
            "M\u0399RKO-7",
            "MIRK\u039F-7",
            "mirk\u0585-7",
            "M\u13A5RKO-7",
            "\uA4DFIRKO-7",
            "mi\u0280ko-7",
            "mir\u1D0Bo-7",
            "M\u04C0RKO-7",
            // hyphens and digits
            "mirko\u20107",
            "mirko\u20117",
            "mirko\u22127",
            "mirko\u20137",
            "mirko-\u0667",
            "mirko-\u06F7",
            "mirko-\u096D");

    private Writings() {}
}
