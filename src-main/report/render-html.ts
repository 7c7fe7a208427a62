import type { Element, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { drawBlock } from './html/draw-block'
import { outline, type Block } from './outline'
import { plain } from './plain'
import { paperStyle, reportStyle, type Paper } from './report-style'
import type { ReviewReport } from './review-report'

/** Nothing but the styles and fonts inside the file: a report runs no script and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

export interface HtmlOptions {
  readonly paper: Paper
  /** false for the page that the app prints: it adds the running head and the page numbers itself. */
  readonly numbered: boolean
  /** `@font-face` rules with the fonts inside that a text needs; "" for the reader's own fonts. */
  readonly fontsFor: (text: string) => string
}

/**
 * The report as one self-contained page. It is built as a tree of elements and text nodes, so that foreign text can only ever be text.
 * What stands under its last heading stays on one sheet of paper with it.
 */
export function renderHtml(report: ReviewReport, options: HtmlOptions): string {
  const blocks = outline(report)
  const last = blocks.findLastIndex(({ block }) => block === 'heading')
  const draw = (some: readonly Block[]): Element[] => some.flatMap(drawBlock)
  return wholePage(report.title, [...draw(blocks.slice(0, last)), h('section.last', draw(blocks.slice(last)))], options)
}

/** A page of the report's look around `content`; the title is what a PDF is called. */
export function wholePage(title: string, content: RootContent[], { paper, numbered, fontsFor }: HtmlOptions): string {
  const body = h('body', shownPlain(content))
  const fonts = fontsFor(toHtml(body))
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', plain(title)),
          h('style', fonts + paperStyle(paper, numbered) + reportStyle)
        ]),
        body
      ])
    ]
  }
  return toHtml(page) + '\n'
}

/** Every text node as a reader may see it: see `plain`. */
export function shownPlain<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: plain(node.value) }
    return 'children' in node ? { ...node, children: shownPlain(node.children) } : node
  })
}
