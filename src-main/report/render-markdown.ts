import type { BlockContent, PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { outline, type Block, type FlagEntry, type Item, type Table } from './outline'
import { plain, plainLine } from './plain'
import type { ReviewReport } from './review-report'

/** Besides what is markup in CommonMark: what GitHub turns into links, or strikes through. */
const unsafe: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' }
]

/** The report as GitHub Flavored Markdown, built as a tree: the library escapes every foreign character that would be markup. */
export function renderMarkdown(report: ReviewReport): string {
  const root: Root = { type: 'root', children: outline(report).flatMap(drawBlock) }
  return toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], unsafe, bullet: '-', rule: '-' })
}

function drawBlock(block: Block): RootContent[] {
  if (block.block === 'title') return [heading(1, block.words), paragraph(line(block.dek))]
  if (block.block === 'heading') return [heading(2, block.words)]
  if (block.block === 'remark') return [paragraph(line(block.words))]
  if (block.block === 'table') return [drawTable(block.table)]
  if (block.block === 'flag') return drawFlag(block.entry)
  if (block.block === 'item') return drawItem(block.item)
  if (block.block === 'end') return [{ type: 'thematicBreak' }, paragraph(line(block.words))]
  const words = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('')
  const rows = block.rows.map(({ base, account }) => [{ words: words(base) }, { words: words(account) }])
  return [heading(2, block.heading), drawTable({ columns: block.columns.map((name) => ({ words: name })), rows })]
}

function drawTable({ columns, rows }: Table): RootContent {
  const cell = (words: string, strong = false): TableCell => ({ type: 'tableCell', children: strong ? [bold(words)] : [line(words)] })
  return {
    type: 'table',
    align: columns.map(({ numeric }) => (numeric ? 'right' : null)),
    children: [
      { type: 'tableRow', children: columns.map(({ words }) => cell(words)) },
      ...rows.map((cells) => ({
        type: 'tableRow' as const,
        children: cells.map(({ words, behind, strong, sign }) =>
          cell((sign === 'contradicted' ? '≠ ' : '') + words + (behind ?? ''), strong ?? false)
        )
      }))
    ]
  }
}

function drawFlag({ flag, heading: reason, facts, sides, notes }: FlagEntry): RootContent[] {
  const said = facts.join(', ') + (flag.decision ? `. ${flag.decision.words}` : '')
  return [
    heading(3, flag.flag.explanation),
    paragraph(bold(reason), line(`, ${said}`)),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: sides.map(({ label, pieces, absent }) => ({
        type: 'listItem' as const,
        spread: false,
        children: [
          paragraph(
            line(`${label}: ${absent}`),
            ...pieces.flatMap(({ text, evidence }) => {
              const words = plain(text).replace(/\s+/gu, ' ')
              return words === '' ? [] : [evidence && words.trim() !== '' ? bold(words) : ({ type: 'text', value: words } as const)]
            })
          )
        ]
      }))
    },
    ...notes.map(({ text, labels }) => quote(labels === '' ? text : `${text}\n(${labels})`))
  ]
}

function drawItem({ heading: words, said, quotes }: Item): RootContent[] {
  return [
    ...(words === '' ? [] : [paragraph(bold(words))]),
    ...(said.trim() === '' ? [] : [quote(said)]),
    ...quotes.map(({ side, words }) => paragraph(line(`${side}: “${plainLine(words)}”`)))
  ]
}

function heading(depth: 1 | 2 | 3, words: string): RootContent {
  return { type: 'heading', depth, children: [line(words)] }
}

function paragraph(...children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children }
}

/** A note keeps its line ends. */
function quote(text: string): RootContent {
  const lines = plain(text).trim().split('\n')
  const children = lines.flatMap((words, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    { type: 'text', value: words.replace(/\s+/gu, ' ').trim() }
  ])
  return { type: 'blockquote', children: [{ type: 'paragraph', children }] }
}

function line(words: string): PhrasingContent {
  return { type: 'text', value: plain(words).replace(/\s+/gu, ' ') }
}

function bold(words: string): PhrasingContent {
  return { type: 'strong', children: [line(words)] }
}
