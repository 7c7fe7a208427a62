/** The look of the HTML report: ink on paper, hue for claims alone, legible in greyscale. Sizes in pt, since it is made to be printed. */
export const reportStyle = `
:root { color-scheme: light; --ink: #1A1C1E; --ink-2: #474B4F; --ink-3: #5E6368; --line: #7C8084; --rule: #DCDCD8; --contra: #A1083F; --added: #11669F; --dropped: #84660B;
  --serif: "Source Serif 4", "Source Serif 4 Extended", "Source Serif 4 Cyrillic", "Source Serif 4 Greek", Georgia, "Liberation Serif", serif;
  --sans: Inter, "Inter Extended", "Inter Cyrillic", "Inter Greek", system-ui, "Liberation Sans", sans-serif; }
* { box-sizing: border-box; }
html { background: #EBEBE8; }
body { margin: 0 auto; max-width: 210mm; padding: 16mm 18mm; background: #fff; color: var(--ink); font: 400 10.5pt/15pt var(--serif); overflow-wrap: anywhere; }
@media (max-width: 210mm) { body { padding: 24px 20px; } }
h1, h2, h3, p { margin: 0; }
header { border-bottom: 1pt solid var(--ink); padding-bottom: 10pt; }
.running { font: 400 7.5pt/10pt var(--sans); color: var(--ink-3); margin-bottom: 16pt; }
h1 { font: 600 21pt/25pt var(--serif); letter-spacing: -.01em; text-wrap: balance; margin-bottom: 4pt; }
.dek { font: 400 12pt/17pt var(--serif); color: var(--ink-2); }
h2 { font: 600 8.5pt/12pt var(--sans); margin: 16pt 0 4pt; break-after: avoid; unicode-bidi: isolate; }
table { width: 100%; border-collapse: collapse; font: 400 8pt/11pt var(--sans); font-feature-settings: "tnum"; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tbody tr:nth-child(-n+2) { break-after: avoid; } tbody tr:nth-last-child(-n+2) { break-before: avoid; }
th { font-weight: 400; color: var(--ink-2); text-align: left; padding: 2pt 9pt 3pt 0; border-bottom: .75pt solid var(--line); vertical-align: bottom; }
td { padding: 4pt 9pt 4pt 0; border-bottom: .5pt solid var(--rule); vertical-align: top; }
tr > :last-child { padding-right: 0; }
.num { text-align: right; white-space: nowrap; }
td b { font-weight: 600; }
.fingerprint { color: var(--ink-2); letter-spacing: .03em; white-space: nowrap; }
table.full td.fingerprint { white-space: normal; word-break: break-all; letter-spacing: 0; }
.flag { display: grid; grid-template-columns: 22pt minmax(0, 1fr); padding: 10pt 0 11pt; border-bottom: .5pt solid var(--rule); break-inside: avoid; }
h2 + .flag { padding-top: 4pt; }
.sign { width: 13pt; height: 13pt; margin-top: .5pt; }
th .sign, td .sign { display: inline-block; width: 8pt; height: 8pt; vertical-align: -1pt; margin: 0 3pt 0 0; }
.contradicted { color: var(--contra); } .added { color: var(--added); } .dropped { color: var(--dropped); } .unsure { color: var(--ink-3); }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8pt; font: 400 7.5pt/13pt var(--sans); color: var(--ink-3); }
.facts b { color: var(--ink); font-weight: 600; }
.decision { margin-left: auto; padding: 0 5pt; border: .75pt solid var(--ink); border-radius: 2pt; color: var(--ink); font-weight: 600; max-width: 60%; }
.decision.open { border-style: dashed; } .decision.dismissed, .decision.corrected { border-color: var(--line); color: var(--ink-2); font-weight: 400; }
h3 { font: 600 10.5pt/14.5pt var(--serif); margin: 1pt 0 5pt; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 18pt; }
.sides small { display: block; font: 400 7pt/10pt var(--sans); color: var(--ink-3); }
.sides p { font-size: 9.5pt; line-height: 13pt; unicode-bidi: isolate; }
.sides .none, .quiet { font: 400 8pt/12pt var(--sans); color: var(--ink-3); }
.quiet { margin-top: 4pt; }
mark { color: inherit; background: none; font-weight: 600; text-decoration: underline double .6pt var(--contra); text-underline-offset: 2pt; }
.dropped-side mark { text-decoration: underline dashed .75pt var(--dropped); } .added-side mark { text-decoration: underline solid .75pt var(--added); }
.note { margin-top: 6pt; padding-left: 6pt; border-left: .75pt solid var(--ink); font: 400 8pt/12pt var(--sans); white-space: pre-line; unicode-bidi: isolate; }
.note small, .item small { display: block; font: inherit; font-size: 7pt; color: var(--ink-3); white-space: normal; }
.item { padding: 6pt 0 7pt; border-bottom: .5pt solid var(--rule); break-inside: avoid; font-size: 9.5pt; line-height: 13pt; }
.item h3 { font: 600 8pt/12pt var(--sans); margin: 0; }
.item .said { white-space: pre-line; unicode-bidi: isolate; }
.item q, td q { unicode-bidi: isolate; }
.cell { unicode-bidi: isolate; }
.matrix td { font-size: 7.5pt; } .matrix td:first-child { width: 34%; font: 400 8.5pt/11.5pt var(--serif); padding-left: 0; }
.side-by-side { table-layout: fixed; } .side-by-side td { width: 50%; font: 400 8.5pt/12pt var(--serif); padding: 3pt 9pt 3pt 6pt; border-left: 2pt solid transparent; white-space: pre-line; unicode-bidi: isolate; border-bottom: 0; }
.side-by-side tr.contradicted td { border-left-color: var(--contra); color: var(--ink); }
.side-by-side tr.dropped td:first-child { border-left: 3pt double var(--dropped); } .side-by-side tr.added td:last-child { border-left-color: var(--added); }
.side-by-side tr.added, .side-by-side tr.dropped { color: var(--ink); }
section.appendix { break-before: page; }
.last { break-inside: avoid; }
footer { break-before: avoid; margin-top: 16pt; padding-top: 6pt; border-top: .75pt solid var(--line); font: 400 7.5pt/11pt var(--sans); color: var(--ink-3); }
ins { text-decoration: underline; text-decoration-color: var(--ink-2); } del { color: var(--ink-3); }
.marked p { margin: 0 0 9pt; font-size: 11pt; line-height: 16pt; white-space: pre-line; unicode-bidi: isolate; } .marked sup { font: 600 7pt/1 var(--sans); }
@media print { html { background: #fff; } body { max-width: none; padding: 0; } .running { display: none; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`

export type Paper = 'a4' | 'letter'

/** Margins as the look says: A4 20/18 mm, Letter 0.75/0.8 in. `numbered`: running head and page numbers by the page itself. */
export function paperStyle(paper: Paper, numbered: boolean): string {
  const page = paper === 'a4' ? 'size: A4; margin: 20mm 18mm' : 'size: Letter; margin: 0.75in 0.8in'
  const font = 'font: 400 7.5pt Inter, system-ui, sans-serif; color: #5E6368'
  const boxes = numbered
    ? ` @top-left { content: "Variorum review report"; ${font} } @bottom-right { content: "Page " counter(page) " of " counter(pages); ${font} }`
    : ''
  return `@page { ${page};${boxes} }\n`
}
