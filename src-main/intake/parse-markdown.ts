import { lexer, type Token, type Tokens } from 'marked'
import { decodeEntities } from './entities'
import { readFrontMatter } from './front-matter'
import { parseText, type ParsedText } from './parse-text'

/** 20,000 words, in characters. Some sources take the lexer a time that grows with the square of their length. */
const LONGEST_SOURCE = 120_000

/** Brackets and marks nested deeper than any article has cost the lexer more than time. */
const DEEPEST_NESTING = 50

/** The lexer compares the marks of a paragraph with each other: 10,000 of them in one take a quarter of a second. */
const MOST_MARK_PAIRS = 100_000_000
/** Lines of nothing but "-": each may be a list item or underline the line before, which the lexer tries both. */
const MOST_BARE_MARKERS = 2000

/**
 * Markdown (GitHub's kind) as the text a reader would see: "## Flood **rises**" -> "Flood rises". Paragraphs, headings,
 * list items, table rows each become a line of their own, blocks parted by blank lines; HTML tags, images, link targets
 * and marks fall away. A source that would exhaust the lexer is handed on
 * as it is, and a note says so.
 */
export function parseMarkdown(source: string): ParsedText {
  const { fields, body } = readFrontMatter(source)
  const tokens = body.length > LONGEST_SOURCE || isOverNested(body) || isOverMarked(body) ? null : tokensOf(body)
  if (tokens === null)
    return { ...parseText(body), fields, notes: ['The Markdown is too long or too deeply nested to be read, so its marks are shown.'] }
  const text = blocks(tokens).join('\n\n')
  return { text, fields, heading: firstHeading(tokens), notes: [] }
}

/** null when the source nests so deeply that the lexer gives up. */
function tokensOf(source: string): readonly Token[] | null {
  try {
    return lexer(source)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function isOverNested(source: string): boolean {
  return new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${DEEPEST_NESTING}}|[[(*_~\`<!]{${DEEPEST_NESTING}}`, 'm').test(source)
}

function isOverMarked(source: string): boolean {
  let pairs = 0
  for (const paragraph of source.split(/\n[ \t]*\n/)) pairs += (paragraph.match(/[*_~`[\]<]/g)?.length ?? 0) ** 2
  const bareMarkers = source.match(/^[ \t]{0,8}[-+*=]{1,9}$/gm)?.length ?? 0
  return pairs > MOST_MARK_PAIRS || bareMarkers > MOST_BARE_MARKERS
}

function firstHeading(tokens: readonly Token[]): string | null {
  const first = tokens.find((token) => token.type !== 'space' && token.type !== 'html')
  return first?.type === 'heading' ? block(first).join(' ') : null
}

function blocks(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(block).filter((text) => text.trim() !== '')
}

/** The paragraphs of one block. */
function block(token: Token): readonly string[] {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
    case 'text':
      return [inline(token).trim()]
    case 'blockquote':
      return blocks((token as Tokens.Blockquote).tokens)
    case 'list':
      return [(token as Tokens.List).items.map((item) => blocks(item.tokens).join('\n')).join('\n')]
    case 'table':
      return [tableRows(token as Tokens.Table).join('\n')]
    case 'code':
      return [(token as Tokens.Code).text]
    case 'html':
      return [withoutTags((token as Tokens.HTML).text)]
    default:
      return []
  }
}

function tableRows(table: Tokens.Table): readonly string[] {
  return [table.header, ...table.rows].map((row) => row.map((cell) => inline({ type: 'text', raw: '', tokens: cell.tokens })).join('\t'))
}

/** The words of one inline token and those within it; soft line ends are spaces. */
function inline(token: Token): string {
  if (token.type === 'br') return '\n'
  if (token.type === 'image' || token.type === 'html' || token.type === 'checkbox') return ''
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(inline).join('')
  if (token.type === 'codespan') return (token as Tokens.Codespan).text
  const text = 'text' in token && typeof token.text === 'string' ? token.text : ''
  return token.type === 'escape'
    ? text
    : decodeEntities(text)
        .split('\n')
        .map((line, index, all) => trimmedLine(line, index, all.length))
        .join(' ')
}

/** "<div>Flood<br>again</div><script>…</script>" -> "Flood\nagain" */
function withoutTags(html: string): string {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
  const lines = visible.replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '')
  return decodeEntities(lines)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}

/** Blanks around a soft line end fall away, those at the outer ends stay: they part words from the next token. */
function trimmedLine(line: string, index: number, count: number): string {
  const left = index === 0 ? line : line.trimStart()
  return index === count - 1 ? left : left.trimEnd()
}
