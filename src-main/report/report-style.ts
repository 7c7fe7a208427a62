/** The look of the HTML report: ink on paper, hue for claims alone, legible in greyscale. Sizes in pt, since it is made to be printed. */
export const reportStyle = `
:root { color-scheme: light; --ink: #1A1C1E; --ink-2: #474B4F; --ink-3: #5E6368; --line: #7C8084; --rule: #DCDCD8; --contra: #A1083F; --added: #11669F; --dropped: #84660B;
  --serif: "Source Serif 4 Variable", "Source Serif 4", Georgia, "Liberation Serif", serif; --sans: "Inter Variable", Inter, system-ui, "Liberation Sans", sans-serif; }
@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 500 8pt var(--sans); color: #5E6368; } }
* { box-sizing: border-box; }
html { background: #EBEBE8; }
body { margin: 0 auto; max-width: 210mm; padding: 16mm 18mm; background: #fff; color: var(--ink); font: 400 10.5pt/15pt var(--serif); overflow-wrap: anywhere; }
@media (max-width: 210mm) { body { padding: 24px 20px; } }
h1, h2, h3, p { margin: 0; }
header { border-bottom: 1.5pt solid var(--ink); padding-bottom: 9pt; }
.running { font: 500 8pt/12pt var(--sans); color: var(--ink-3); margin-bottom: 14pt; }
h1 { font: 600 24pt/27pt var(--serif); letter-spacing: -.012em; text-wrap: balance; margin-bottom: 4pt; }
.dek { font: 400 12pt/17pt var(--serif); color: var(--ink-2); }
h2 { font: 650 9pt/12pt var(--sans); margin: 15pt 0 4pt; break-after: avoid; }
h2.account { font-size: 11pt; line-height: 15pt; margin-top: 22pt; padding-bottom: 3pt; border-bottom: .75pt solid var(--line); }
table { width: 100%; border-collapse: collapse; font: 400 8.5pt/12pt var(--sans); font-feature-settings: "tnum"; break-inside: avoid; }
th { font-weight: 500; color: var(--ink-3); text-align: left; padding: 0 8pt 3pt 0; border-bottom: .75pt solid var(--line); vertical-align: bottom; }
td { padding: 3pt 8pt 3pt 0; border-bottom: .5pt solid var(--rule); vertical-align: top; }
tr > :last-child { padding-right: 0; }
.num { text-align: right; white-space: nowrap; }
td b { font-weight: 600; }
.fingerprint { color: var(--ink-2); letter-spacing: .02em; }
table.full td.fingerprint { word-break: break-all; }
.flag { display: grid; grid-template-columns: 26pt minmax(0, 1fr); padding: 8pt 0 9pt; border-bottom: .5pt solid var(--rule); break-inside: avoid; }
.sign { width: 15pt; height: 15pt; margin-top: 1pt; }
th .sign { display: inline-block; width: 9pt; height: 9pt; vertical-align: -1.5pt; margin: 0 3pt 0 0; }
.contradicted { color: var(--contra); } .added { color: var(--added); } .dropped { color: var(--dropped); } .unsure { color: var(--ink-3); }
.facts { display: flex; flex-wrap: wrap; gap: 0 8pt; font: 400 8.5pt/14pt var(--sans); color: var(--ink-3); }
.facts b { color: var(--ink); font-weight: 650; }
h3 { font: 600 11.5pt/15.5pt var(--serif); margin: 1pt 0 5pt; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 14pt; }
.sides small { display: block; font: 500 7.5pt/11pt var(--sans); color: var(--ink-3); }
.sides p { font-size: 10pt; line-height: 14pt; unicode-bidi: isolate; }
.sides .none { font: 400 8.5pt/14pt var(--sans); color: var(--ink-3); }
mark { color: inherit; background: none; font-weight: 650; text-decoration: underline double .75pt var(--contra); text-underline-offset: 2.5pt; }
.dropped-side mark { text-decoration-color: var(--dropped); } .added-side mark { text-decoration-color: var(--added); }
.quiet { font: 400 9pt/13pt var(--sans); color: var(--ink-3); margin-top: 4pt; }
footer { margin-top: 22pt; padding-top: 6pt; border-top: .75pt solid var(--line); font: 400 8pt/12pt var(--sans); color: var(--ink-3); }
@media print { html { background: #fff; } body { max-width: none; padding: 0; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`
