import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Cell, FlagEntry, Item, SideEntry, Table } from '../outline'
import type { Piece, SideBySideRow } from '../review-report'
import { sign, unsureSign } from './signs'

/** One block as elements. Foreign words are text nodes and nothing else. */
export function drawBlock(block: Block): Element[] {
  if (block.block === 'title')
    return [
      h('header', [h('p.running', 'Variorum review report'), h('h1', { dir: 'auto' }, block.words), h('p.dek', { dir: 'auto' }, block.dek)])
    ]
  if (block.block === 'heading') return [h('h2', { dir: 'auto' }, block.words)]
  if (block.block === 'remark') return [h('p.quiet', block.words)]
  if (block.block === 'table') return [drawTable(block.as, block.table)]
  if (block.block === 'flag') return [drawFlag(block.entry)]
  if (block.block === 'item') return [drawItem(block.item)]
  if (block.block === 'texts') return [drawTexts(block.heading, block.columns, block.rows)]
  return [h('footer', block.words)]
}

function drawTable(as: string, { columns, rows }: Table): Element {
  const head = columns.map(({ words, kind, numeric }) =>
    h(numeric ? 'th.num' : 'th', { scope: 'col', dir: 'auto' }, [...(kind ? [sign(kind)] : []), words])
  )
  return h(`table.${as}${as === 'fingerprints' ? '.full' : ''}`, [
    h('thead', h('tr', head)),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell, index) => drawCell(cell, columns[index]?.numeric ?? false))
        )
      )
    )
  ])
}

function drawCell({ words, strong, behind, sign: kind, fingerprint }: Cell, numeric: boolean): Element {
  const inner: ElementContent[] = kind ? [kind === 'unsure' ? unsureSign() : sign(kind)] : []
  inner.push(strong ? h('b', { dir: 'auto' }, words) : h('span.cell', { dir: 'auto' }, words))
  if (behind) inner.push({ type: 'text', value: behind })
  return h(`td${numeric ? '.num' : ''}${fingerprint ? '.fingerprint' : ''}`, inner)
}

/** A flag of the report, also by itself: for the clipboard. */
export function drawFlag({ flag, sign: mark, heading, facts, sides, notes }: FlagEntry): Element {
  const { decision } = flag
  const line = [h('b', heading), ...facts.map((fact) => h('span', { dir: 'auto' }, fact))]
  if (decision) line.push(h(`span.decision.${decision.state}`, { dir: 'auto' }, decision.words))
  return h(`section.flag.${flag.flag.kind}-side`, [
    mark === 'unsure' ? unsureSign() : sign(mark),
    h('div', [
      h('div.facts', line),
      h('h3', { dir: 'auto' }, flag.flag.explanation),
      h('div.sides', sides.map(drawSide)),
      ...notes.map(({ text, labels }) =>
        h('div.note', { dir: 'auto' }, [text, ...(labels === '' ? [] : [h('small', { dir: 'auto' }, labels)])])
      )
    ])
  ])
}

function drawSide({ label, pieces, absent }: SideEntry): Element {
  if (absent !== '') return h('div', [h('small', label), h('p.none', absent)])
  return h('div', [h('small', label), h('p', { dir: 'auto' }, drawPieces(pieces))])
}

function drawPieces(pieces: readonly Piece[]): (Element | string)[] {
  return pieces.map(({ text, evidence }) => (evidence ? h('mark', text) : text))
}

function drawItem({ heading, said, quotes }: Item): Element {
  return h('section.item', [
    ...(heading === '' ? [] : [h('h3', { dir: 'auto' }, heading)]),
    h('p.said', { dir: 'auto' }, said),
    ...quotes.map(({ side, words }) => h('small', [`${side}: `, h('q', { dir: 'auto' }, words)]))
  ])
}

function drawTexts(heading: string, columns: readonly [string, string], rows: readonly SideBySideRow[]): Element {
  return h('section.appendix', [
    h('h2', { dir: 'auto' }, heading),
    h('table.side-by-side', [
      h(
        'thead',
        h(
          'tr',
          columns.map((name) => h('th', { scope: 'col', dir: 'auto' }, name))
        )
      ),
      h(
        'tbody',
        rows.map(({ base, account, kind }) =>
          h('tr', { className: kind === null ? [] : [kind] }, [
            h('td', { dir: 'auto' }, drawPieces(base)),
            h('td', { dir: 'auto' }, drawPieces(account))
          ])
        )
      )
    ])
  ])
}
