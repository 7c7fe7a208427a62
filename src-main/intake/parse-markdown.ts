import { lexer, type Token, type Tokens } from 'marked'
import { decodeEntities } from './entities'
import { readFrontMatter } from './front-matter'
import { parseText, type ParsedText } from './parse-text'

/** Brackets and marks nested deeper than any article has cost the lexer more than time. */
const DEEPEST_NESTING = 50

/**
 * Markdown (GitHub's kind) as the text a reader would see: "## Flood **rises**" -> "Flood rises". Paragraphs, headings,
 * list items, table rows each become a line of their own, blocks parted by blank lines; HTML tags, images, link targets
 * and marks fall away. Answers with the text as it is when it is built to exhaust the parser.
 */
export function parseMarkdown(source: string): ParsedText {
  const { fields, body } = readFrontMatter(source)
  const tokens = isOverNested(body) ? null : tokensOf(body)
  if (tokens === null) return { ...parseText(body), fields }
  const text = blocks(tokens).join('\n\n')
  return { text, fields, heading: firstHeading(tokens) }
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
  return token.type === 'escape' ? text : decodeEntities(text).replace(/[ \t]*\n[ \t]*/g, ' ')
}

/** "<div>Flood<br>again</div><script>…</script>" -> "Flood\nagain" */
function withoutTags(html: string): string {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
  const lines = visible.replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '')
  return decodeEntities(lines)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}
