import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import type { Kind } from '../engine'
import { reportStyle } from './report-style'
import type { Passage, ReportAccount, ReportFlag, ReportText, ReviewReport } from './review-report'
import { certaintyWord, claimNumbers, countOf, flagHeading, kindWords, severityWords } from './words'

/** Nothing but the styles and fonts inside the file: a report runs no script and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/**
 * The report as one self-contained page. It is built as a tree of elements and text nodes, so that foreign text can only ever be text.
 * `fontFaces`: `@font-face` rules with the fonts inside, or "" for the reader's own fonts.
 */
export function renderHtml(report: ReviewReport, fontFaces = ''): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', `Comparison report: ${report.title}`),
          h('style', fontFaces + reportStyle)
        ]),
        h('body', [
          masthead(report),
          ...textsCompared(report),
          ...summary(report),
          ...report.accounts.flatMap(accountSection),
          ...fingerprints(report),
          h('footer', `Variorum, engine ${report.engineVersion}. The flags are a proposal; the decision is the editor's.`)
        ])
      ])
    ]
  }
  return toHtml(page) + '\n'
}

function masthead(report: ReviewReport): Element {
  const names = report.accounts.map((account) => account.text.outlet ?? account.text.name)
  const against = names.length === 1 ? (names[0] ?? '') : countOf(names.length, 'account')
  return h('header', [
    h('p.running', 'Variorum comparison report'),
    h('h1', { dir: 'auto' }, report.title),
    h('p.dek', `${report.base.outlet ?? report.base.name}, against ${against}.`)
  ])
}

function textsCompared(report: ReviewReport): Element[] {
  const row = (text: ReportText, role: string): Element =>
    h('tr', [
      h('td', [h('b', { dir: 'auto' }, text.outlet ?? text.name), role]),
      h('td', text.published ?? ''),
      h('td.num', String(text.words)),
      h('td.num', String(text.claims)),
      h('td.fingerprint', shortFingerprint(text.sha256))
    ])
  return [
    h('h2', 'Texts compared'),
    h('table', [
      h(
        'thead',
        h('tr', [h('th', 'Text'), h('th', 'Dated'), h('th.num', 'Words'), h('th.num', 'Claims'), h('th', 'Fingerprint (SHA-256, start)')])
      ),
      h('tbody', [row(report.base, ', base'), ...report.accounts.map((account) => row(account.text, ''))])
    ])
  ]
}

function summary(report: ReviewReport): Element[] {
  const column = (kind: Kind): Element => h('th.num', [sign(kind), kindWords[kind]])
  return [
    h('h2', 'Summary'),
    h('table', [
      h(
        'thead',
        h('tr', [
          h('th', 'Account'),
          column('contradicted'),
          column('dropped'),
          column('added'),
          h('th.num', 'Agree'),
          h('th.num', 'Check by hand')
        ])
      ),
      h(
        'tbody',
        report.accounts.map(({ text, counts, agreed, unsure }) =>
          h('tr', [
            h('td', h('b', { dir: 'auto' }, text.outlet ?? text.name)),
            h('td.num', h('b', String(counts.contradicted))),
            h('td.num', String(counts.dropped)),
            h('td.num', String(counts.added)),
            h('td.num', String(agreed)),
            h('td.num', String(unsure.length))
          ])
        )
      )
    ])
  ]
}

function accountSection(account: ReportAccount): Element[] {
  const { text, flags, unsure, approximate } = account
  const parts = [h('h2.account', { dir: 'auto' }, text.outlet ?? text.name)]
  if (approximate) parts.push(h('p.quiet', 'This comparison is approximate: the time limit was reached before all passes were done.'))
  if (flags.length === 0) parts.push(h('p.quiet', `Nothing differs in ${countOf(text.claims, 'claim')}.`))
  parts.push(...flags.map((flag) => flagEntry(flag, sign(flag.flag.kind))))
  if (unsure.length > 0) parts.push(h('h2', 'Check by hand'), ...unsure.map((flag) => flagEntry(flag, unsureSign())))
  return parts
}

function flagEntry({ flag, base, account }: ReportFlag, mark: Element): Element {
  const facts = [h('b', flagHeading(flag)), h('span', severityWords[flag.severity]), h('span', certaintyWord(flag.confidence))]
  if (flag.update) facts.push(h('span', 'Update'))
  return h(`section.flag.${flag.kind}-side`, [
    mark,
    h('div', [
      h('div.facts', [...facts, h('span', `Rule: ${flag.rule}`)]),
      h('h3', { dir: 'auto' }, flag.explanation),
      h('div.sides', [side('Base', base, 'Not in the base'), side('Account', account, 'Not in this account')])
    ])
  ])
}

function side(label: string, passage: Passage | null, absent: string): Element {
  if (!passage) return h('div', [h('small', label), h('p.none', absent)])
  return h('div', [
    h('small', `${label}, ${claimNumbers(passage.claims)}`),
    h(
      'p',
      { dir: 'auto' },
      passage.pieces.map((piece) => (piece.evidence ? h('mark', piece.text) : piece.text))
    )
  ])
}

function fingerprints(report: ReviewReport): Element[] {
  const texts = [report.base, ...report.accounts.map((account) => account.text)]
  return [
    h('h2', 'Fingerprints (SHA-256)'),
    h(
      'table.full',
      h(
        'tbody',
        texts.map((text) => h('tr', [h('td', { dir: 'auto' }, text.name), h('td.fingerprint', text.sha256)]))
      )
    )
  ]
}

/** "9f2c41d70be3a658…" -> "9f2c 41d7 0be3 a658" */
function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}

const strokes = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const

function sign(kind: Kind): Element {
  const box = { viewBox: '0 0 20 20', role: 'img', ariaLabel: kindWords[kind] }
  if (kind === 'contradicted')
    return s(`svg.sign.contradicted`, box, [
      s('path', { d: 'M10 .8 19.2 10 10 19.2.8 10Z', fill: 'currentColor' }),
      s('path', { ...strokes, d: 'M6.4 8.4h7.2M6.4 11.6h7.2M11.9 6 8.1 14', stroke: '#fff', strokeWidth: 1.6 })
    ])
  if (kind === 'added')
    return s('svg.sign.added', box, [
      s('circle', { ...strokes, cx: 10, cy: 10, r: 7.6 }),
      s('path', { ...strokes, d: 'M6.4 10h7.2M10 6.4v7.2' })
    ])
  return s('svg.sign.dropped', box, [
    s('rect', { ...strokes, x: 2.6, y: 2.6, width: 14.8, height: 14.8, rx: 1, strokeDasharray: '3.4 2.2' }),
    s('path', { ...strokes, d: 'M6.4 10h7.2' })
  ])
}

function unsureSign(): Element {
  return s('svg.sign.unsure', { viewBox: '0 0 20 20', role: 'img', ariaLabel: 'Cannot tell' }, [
    s('rect', { ...strokes, x: 2.6, y: 2.6, width: 14.8, height: 14.8, rx: 1 }),
    s('path', { ...strokes, d: 'M7.6 7.6a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.2v.1' })
  ])
}
