package org.reversementoring.reporting.pdf;

/** The style sheet of a PDF, in the CSS 2.1 that its library reads. Sides are named by the reading direction and put in their place last. */
final class PdfStyle {

    private static final String PAGE = """
            @page { size: A4; margin: 14mm 15mm 16mm; @bottom-END { content: counter(page) " / " counter(pages); font-family: FAMILIES; font-size: 8pt; color: #4a5868; } }
            @page across { size: A4 landscape; margin: 14mm 15mm 16mm; }
            .across { page: across; width: 267mm; }
            body { margin: 0; color: #1d2733; font-family: FAMILIES; font-size: 9pt; line-height: 1.3; text-align: START; word-wrap: break-word; }
            .rm-letter, .rm-sheet, .rm-handout { font-size: 10.5pt; line-height: 1.22; }
            code { font-family: "Liberation Mono"; font-size: 95%; }
            h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 3pt; }
            h2 { font-size: 12.5pt; margin: 9pt 0 4pt; color: #0b5563; border-bottom: 1pt solid #c9d2dc; padding-bottom: 2pt; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 3pt 0; page-break-after: avoid; }
            p { margin: 0 0 3.5pt; }
            .rm-subtitle, caption, figcaption { color: #4a5868; }
            .rm-note { background-color: #eef4f5; border-START: 3pt solid #0b5563; padding: 5pt 9pt 2pt; margin: 5pt 0; }
            .rm-points { padding-START: 12pt; padding-END: 0; margin: 0; }
            .rm-points li { margin-bottom: 3pt; }
            .rm-cards { display: table; width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 4pt 0; }
            .rm-card { display: table-cell; border: 0.5pt solid #c9d2dc; border-top: 3pt solid #0b5563; padding: 1pt 8pt 3pt; }
            table { width: 100%; table-layout: fixed; margin-bottom: 6pt; border-collapse: collapse; -fs-table-paginate: paginate; }
            caption { text-align: START; padding-bottom: 4pt; }
            th, td { text-align: START; vertical-align: top; padding-top: 3pt; padding-bottom: 3pt; padding-END: 6pt; padding-START: 0; border-bottom: 0.5pt solid #c9d2dc; word-wrap: break-word; }
            thead th { border-bottom: 1pt solid #1d2733; }
            tr, .rm-card, .rm-field { page-break-inside: avoid; }
            caption, thead, thead tr { page-break-after: avoid; }
            .long-head { -fs-table-paginate: auto; }
            .long-head thead, .long-head thead tr { page-break-after: auto; page-break-inside: auto; }
            .rm-statement { display: block; font-weight: normal; color: #4a5868; }
            .rm-strips th, .rm-strips td { vertical-align: middle; padding-top: 2pt; padding-bottom: 2pt; }
            .rm-strips thead th { width: 31%; }
            .rm-strips thead th + th { width: 28%; }
            .rm-strips thead th + th + th { width: 41%; }
            .rm-picture { height: 19pt; background-repeat: no-repeat; background-position: START center; background-size: 130pt 19pt; }
            .rm-facts { display: table; width: 100%; margin: 0 0 6pt; page-break-inside: avoid; }
            .rm-facts div { display: table-row; }
            .rm-facts dt, .rm-facts dd { display: table-cell; margin: 0; padding-top: 2pt; padding-bottom: 2pt; border-bottom: 0.5pt solid #c9d2dc; }
            .rm-facts dt { font-weight: bold; width: 125pt; padding-END: 8pt; }
            .rm-room { height: 8mm; }
            .rm-ticks { list-style-type: none; padding-START: 13pt; padding-END: 0; margin: 0 0 4pt; text-indent: -13pt; }
            .rm-ticks li { margin-bottom: 2pt; page-break-inside: avoid; }
            .rm-keep { page-break-inside: avoid; }
            .rm-contents ul { margin: 0 0 6pt; padding-START: 12pt; padding-END: 0; }
            .rm-prompt { font-weight: bold; }
            .rm-line { border-bottom: 0.5pt solid #c9d2dc; height: 6.5mm; }
            .rm-handout .rm-points, .rm-handout .rm-ticks { margin: 0 0 2pt; }
            .rm-handout .rm-points li, .rm-handout .rm-ticks li { margin-bottom: 1pt; }
            .rm-handout .rm-heading { margin: 6pt 0 3pt; }
            .rm-drawing { margin: 0 0 8pt; page-break-inside: avoid; }
            .rm-drawing svg { width: 480pt; }
            """;

    private PdfStyle() {}

    static String of(String families, boolean rightToLeft) {
        return PAGE.replace("FAMILIES", families)
                .replace("START", rightToLeft ? "right" : "left")
                .replace("END", rightToLeft ? "left" : "right");
    }
}
