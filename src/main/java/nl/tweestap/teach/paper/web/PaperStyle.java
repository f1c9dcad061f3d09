package nl.tweestap.teach.paper.web;

/** How paper looks, in the CSS 2.1 that the press knows: black on white, little ink. */
final class PaperStyle {

    private static final String MARKS =
            """
            * { font-family: paper; }
            .c { display: inline-block; min-width: 4.2mm; padding: .3mm .5mm; border: .8pt solid #000; border-radius: 3mm; background: #fff;
                 font-weight: 700; font-size: 7pt; line-height: 1.2; text-align: center; white-space: nowrap; }
            .c.only-if { border-style: dashed; }
            .c.type { border-radius: .7mm; }
            .pupil { padding: 0 .8mm; border-radius: 2mm; background: #000; color: #fff; }
            .c.look { border-width: .8pt 2pt; padding: .3mm 1mm; }
            .mark { display: inline-block; width: 3.6mm; height: 3.6mm; background-repeat: no-repeat; background-size: 3.6mm 3.6mm; vertical-align: middle; }
            .c.app { width: 6mm; text-align: left; }
            .c.type.app { width: 7mm; }
            .c.look.app { width: 7.8mm; padding-left: .3mm; }
            .c .mark { margin-left: .5mm; }
            .c.never { width: 4mm; border: 0; }
            .c.never .mark { margin: 0; }
            """;

    static final String SCREENS =
            MARKS
                    + """
                    @page { size: 72mm 150mm; margin: .5mm; }
                    body { margin: 0; font-size: 6.4pt; line-height: 1.35; }
                    .one { page-break-after: always; }
                    .over { position: relative; padding-left: 6mm; }
                    .go { position: absolute; left: 0; top: 8mm; width: 5mm; height: 5mm; }
                    .carried { padding: 0 1mm; border-radius: 1mm; background: #000; color: #fff; font-weight: 700; font-size: 10pt; }
                    .screen { border: 1.5pt solid #222; padding: 1mm 1.5mm 1.5mm .5mm; }
                    .laptop { width: 56mm; margin-left: 2mm; border-radius: 2mm 2mm 0 0; }
                    .base { width: 63mm; height: 1.4mm; border: 1pt solid #222; border-radius: 0 0 1.5mm 1.5mm; background: #ddd; }
                    .hand { width: 34mm; border-radius: 4mm; padding: 2.5mm 1.5mm 4mm .5mm; }
                    .behind { height: 26mm; }
                    .behind .code { margin: 0 0 0 2mm; }
                    .before { position: relative; margin: -20mm 0 0 26mm; background: #fff; }
                    .message, .paper, .desk { width: 40mm; border-radius: 3mm; }
                    .paper { border-radius: 0; border-bottom-width: 3pt; border-right-width: 3pt; }
                    .sample { text-align: right; font-size: 5pt; font-weight: 700; letter-spacing: .3pt; }
                    table { width: 100%; border-spacing: 0; }
                    td { padding: .45mm 0; vertical-align: middle; }
                    td.n { width: 5.6mm; text-align: center; }
                    .blank { height: 12mm; }
                    .k-url { border: .6pt solid #444; border-radius: 2mm; padding: .3mm 1.5mm; background: #eee; }
                    .k-heading { font-weight: 700; font-size: 7.6pt; }
                    .k-heading .icon { display: block; width: 7mm; height: 7mm; margin: 0 0 .5mm; }
                    .k-note { color: #222; }
                    .k-field, .k-select, .k-choice { border: .6pt solid #333; border-radius: 1mm; padding: .6mm 1.2mm; }
                    .k-choice { background: #eee; }
                    .k-button, .k-secondary { border: .8pt solid #000; border-radius: 1mm; padding: .6mm 1.2mm; font-weight: 700; text-align: center; }
                    .k-button { background: #222; color: #fff; }
                    .off { border-color: #999; background: #eee; color: #555; }
                    .k-link { text-decoration: underline; }
                    .k-number, .k-code { font-weight: 700; font-size: 11pt; }
                    .paper .k-code, .paper .carried { font-size: 6.8pt; }
                    .paper .carried { padding: 0 .5mm; }
                    .k-success, .k-call, .k-counter { font-weight: 700; text-align: center; }
                    .k-call { font-size: 10pt; }
                    .k-app, .k-notification { font-weight: 700; }
                    .radio { display: inline-block; width: 1.6mm; height: 1.6mm; border: .7pt solid #000; border-radius: 1mm; }
                    .chosen { background: #000; }
                    .tile { display: inline-block; width: 8.2mm; margin: .4mm 0; padding: .3mm 0; font-size: 4.6pt; text-align: center; vertical-align: top; }
                    .tile .icon { display: block; width: 5mm; height: 5mm; margin: 0 auto; }
                    .icon { width: 3.6mm; height: 3.6mm; vertical-align: middle; }
                    .code { display: block; width: 21mm; height: 21mm; margin: 0 auto; }
                    .band { width: 21mm; margin: 0 auto; background: #000; color: #fff; font-size: 5pt; font-weight: 700; text-align: center; }
                    .behind .band { margin: 0 0 0 2mm; }
                    .tick { display: block; width: 8mm; height: 8mm; margin: 0 auto; }
                    .at { border: 1.4pt solid #000; border-radius: 1mm; padding: .5mm 1mm; }
                    .made-up { color: #444; border-bottom: .7pt dotted #444; }
                    .at-only-if { border-style: dashed; border-width: 1pt; }
                    .at-look { border-width: 0 0 1.8pt 0; border-radius: 0; }
                    .tile.at { padding: .3mm 0; }
                    """;

    static final String SHEET =
            MARKS
                    + """
                    @page { size: A4; margin: 11mm 13mm 13mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: paper; font-size: 7pt; } }
                    body { margin: 0; font-size: 9.5pt; line-height: 1.35; }
                    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm; }
                    h2 { font-size: 13pt; margin: 4mm 0 1mm; page-break-after: avoid; }
                    h3 { font-size: 11pt; margin: 0 0 1mm; }
                    p { margin: 0 0 1.2mm; }
                    .step { border-top: .6pt solid #333; padding: 1.5mm 0; }
                    .whole { page-break-inside: avoid; }
                    .step ol, .pictures { margin: 0 0 1mm; padding: 0; list-style-type: none; }
                    .step li { margin: 0 0 .8mm; }
                    .pictures img { margin: 0 2mm 1mm 0; vertical-align: top; }
                    .sight { display: inline-block; width: 34mm; margin: 0 2.4mm 1mm 0; vertical-align: top; font-size: 7.5pt; line-height: 1.25; }
                    .end { page-break-inside: avoid; }
                    .chip, strong { font-weight: 700; }
                    .notice { border: 1pt solid #000; border-radius: 1.5mm; padding: 1mm 2mm; margin: 1mm 0; }
                    .on { display: inline-block; border: .6pt solid #444; border-radius: 2mm; padding: .2mm 1.5mm; font-size: 7.5pt; font-weight: 400; }
                    .qr { float: right; width: 17mm; height: 17mm; margin: 0 0 1mm 3mm; }
                    .large { float: right; width: 34mm; height: 34mm; margin: 0 0 2mm 5mm; }
                    .small { font-size: 7.5pt; }
                    .poster { text-align: center; }
                    .poster h1 { font-size: 44pt; margin-top: 25mm; }
                    .poster img { width: 110mm; height: 110mm; vertical-align: middle; }
                    .poster .scan { width: 50mm; height: 50mm; }
                    .poster .mark { width: 14mm; height: 14mm; background-size: 14mm 14mm; }
                    .poster .address { font-size: 24pt; font-weight: 700; }
                    """;

    private PaperStyle() {}
}
