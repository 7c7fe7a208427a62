import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Block, Cell, FlagEntry, Item, SideEntry, Table } from '../outline'
import type { Piece } from '../review-report'
import { commentEnd, commentStart, type WordComment } from './comments'
import { paragraph, run, tab, table } from './xml'

/** What a report's blocks become in Word; the comments are collected on the way. */
export interface WordPage {
  /** Of a line, in twentieths of a point. */
  readonly width: number
  readonly comments: WordComment[]
}

const signs = { contradicted: '≠', added: '+', dropped: '−', unsure: '?' } as const
const colours = { contradicted: 'A1083F', added: '11669F', dropped: '84660B', unsure: '5E6368' } as const

export function drawBlock(block: Block, page: WordPage): Element[] {
  if (block.block === 'title') return [paragraph('Title', [run(block.words)]), paragraph('Subtitle', [run(block.dek)])]
  if (block.block === 'heading') return [paragraph('Heading1', [run(block.words)])]
  if (block.block === 'remark' || block.block === 'end') return [paragraph('Quiet', [run(block.words)])]
  if (block.block === 'table') return [drawTable(block.table, shares[block.as], page)]
  if (block.block === 'flag') return drawFlag(block.entry, page)
  if (block.block === 'item') return drawItem(block.item)
  const side = (pieces: readonly Piece[]): Element[] => [paragraph('Passage', drawPieces(pieces))]
  const head = block.columns.map((name) => [paragraph('Cell', [run(name)])])
  return [
    paragraph('Heading1', [run(block.heading)]),
    table('Ruled', halves(page), [head, ...block.rows.map(({ base, account }) => [side(base), side(account)])], true),
    paragraph('Quiet', [])
  ]
}

/** Widths of the columns, the last ones repeated for as many as there are. */
const shares: Readonly<Record<string, readonly number[]>> = {
  texts: [34, 18, 9, 9, 30],
  summary: [22, 13, 8, 10, 11, 8, 11, 11, 6],
  matrix: [34],
  fingerprints: [34, 66]
}

function columnWidths(count: number, given: readonly number[] = [], { width }: WordPage): number[] {
  const known = given.slice(0, count)
  const rest = count === known.length ? 0 : (100 - known.reduce((sum, share) => sum + share, 0)) / (count - known.length)
  return Array.from({ length: count }, (_, index) => Math.floor((width * (known[index] ?? rest)) / 100))
}

function halves({ width }: WordPage): [number, number] {
  return [Math.floor(width / 2), Math.floor(width / 2)]
}

function drawTable({ columns, rows }: Table, given: readonly number[] | undefined, page: WordPage): Element {
  const style = (index: number): string => (columns[index]?.numeric ? 'Figure' : 'Cell')
  const head = columns.map(({ words }, index) => [paragraph(style(index), [run(words, { style: 'Behind' })])])
  const body = rows.map((cells) => cells.map((cell, index) => [paragraph(style(index), drawCell(cell))]))
  return table('Ruled', columnWidths(columns.length, given, page), [head, ...body], true)
}

function drawCell({ words, strong, behind, sign }: Cell): Element[] {
  return [
    ...(sign ? [run(`${signs[sign]} `, { colour: colours[sign] })] : []),
    run(words, strong ? { style: 'Strong' } : {}),
    ...(behind ? [run(behind, { style: 'Behind' })] : [])
  ]
}

function drawFlag({ flag, sign, heading, facts, sides, notes }: FlagEntry, page: WordPage): Element[] {
  const { decision } = flag
  const line = [
    run(`${signs[sign]} `, { style: 'Strong', colour: colours[sign] }),
    run(heading, { style: 'Decision' }),
    run(`   ${facts.join('   ')}`)
  ]
  if (decision) line.push(tab(), run(decision.words, { style: 'Decision', boxed: true }))
  const commented = notes.map(({ text, labels }) => {
    page.comments.push({ lines: [...text.split('\n'), ...(labels === '' ? [] : [labels])] })
    return page.comments.length - 1
  })
  const onBase = sides[0].absent === ''
  return [
    paragraph('Facts', line),
    paragraph('Heading2', [run(flag.flag.explanation)]),
    table('Plain', halves(page), [[drawSide(sides[0], onBase ? commented : []), drawSide(sides[1], onBase ? [] : commented)]], false),
    ...(notes.length === 0
      ? [spacer()]
      : notes.map(({ text, labels }) => paragraph('Note', [run(labels === '' ? text : `${text}\n${labels}`)])))
  ]
}

/** Word joins two tables that touch. */
function spacer(): Element {
  return x('w:p', [x('w:pPr', [x('w:pStyle', { 'w:val': 'Side' }), x('w:keepNext', { 'w:val': '0' })])])
}

/** A passage, with the notes on it as comments on its words. */
function drawSide({ label, pieces, absent }: SideEntry, comments: readonly number[]): Element[] {
  if (absent !== '') return [paragraph('Side', [run(label)]), paragraph('Quiet', [run(absent)])]
  const words = [...comments.map(commentStart), ...drawPieces(pieces), ...comments.flatMap(commentEnd)]
  return [paragraph('Side', [run(label)]), paragraph('Passage', words)]
}

function drawPieces(pieces: readonly Piece[]): Element[] {
  return pieces.map(({ text, evidence }) => run(text, evidence ? { style: 'Evidence' } : {}))
}

function drawItem({ heading, said, quotes }: Item): Element[] {
  return [
    ...(heading === '' ? [] : [paragraph('Facts', [run(heading, { style: 'Decision' })])]),
    ...(said === '' ? [] : [paragraph('Passage', [run(said)])]),
    ...quotes.map(({ side, words }) => paragraph('Quiet', [run(`${side}: “${words}”`)]))
  ]
}
