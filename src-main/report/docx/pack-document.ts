import { strToU8, zipSync, type Zippable } from 'fflate/browser'
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { plainLine } from '../plain'
import type { Paper } from '../report-style'
import { commentsPart, type WordComment } from './comments'
import { stylesPart } from './styles'
import { namespaces, paragraph, run, tab } from './xml'

export interface WordDocument {
  readonly title: string
  /** Whoever signs the comments. */
  readonly author: string
  /** As `wordTime` gives it. */
  readonly time: string
  readonly paper: Paper
  readonly body: readonly Element[]
  readonly comments: readonly WordComment[]
}

interface Sheet {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
}

/** Twentieths of a point: A4 with 20/18 mm, Letter with 0.75/0.8 in. */
const sheets: Readonly<Record<Paper, Sheet>> = {
  a4: { width: 11906, height: 16838, side: 1021, top: 1134 },
  letter: { width: 12240, height: 15840, side: 1152, top: 1080 }
}

/** Of a line of text, in twentieths of a point. */
export function textWidth(paper: Paper): number {
  return sheets[paper].width - 2 * sheets[paper].side
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A .docx of the same bytes for the same document: parts in a fixed order, times fixed, nothing of this machine in it. */
export function packDocument(document: WordDocument): Uint8Array {
  const parts: readonly (readonly [path: string, root: Element])[] = [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relations([
        [`${office}/officeDocument`, 'word/document.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml']
      ])
    ],
    ['docProps/core.xml', coreProperties(document)],
    ['word/document.xml', documentPart(document)],
    ['word/styles.xml', stylesPart(textWidth(document.paper))],
    ['word/settings.xml', settings()],
    ['word/comments.xml', commentsPart(document.comments, document.author, document.time)],
    [
      'word/header1.xml',
      x('w:hdr', namespaces, [paragraph('Header', [run('Variorum review report'), tab(), run(plainLine(document.title).slice(0, 80))])])
    ],
    ['word/footer1.xml', x('w:ftr', namespaces, [paragraph('Footer', [run('Page '), field('PAGE'), run(' of '), field('NUMPAGES')])])],
    [
      'word/_rels/document.xml.rels',
      relations(
        ['styles', 'settings', 'comments', 'header', 'footer'].map((kind) => [
          `${office}/${kind}`,
          `${kind === 'header' || kind === 'footer' ? `${kind}1` : kind}.xml`
        ])
      )
    ]
  ]
  const files: Zippable = {}
  for (const [path, root] of parts) files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`)
  // The earliest day that a zip can name, in local time, since a zip knows no zones: everywhere the same bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

/** The library leaves "]]>" as it stands, which XML 1.0 (2.4) forbids in text; we write no CDATA section of our own. */
function written(root: Element): string {
  return toXml(root).replaceAll(']]>', ']]&gt;')
}

function documentPart({ body, paper }: WordDocument): Element {
  const { width, height, side, top } = sheets[paper]
  const margins = { 'w:top': String(top), 'w:bottom': String(top), 'w:left': String(side), 'w:right': String(side) }
  return x('w:document', namespaces, [
    x('w:body', [
      ...body,
      x('w:sectPr', [
        x('w:headerReference', { 'w:type': 'default', 'r:id': 'rId4' }),
        x('w:footerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
        x('w:pgSz', { 'w:w': String(width), 'w:h': String(height) }),
        x('w:pgMar', { ...margins, 'w:header': '560', 'w:footer': '560', 'w:gutter': '0' })
      ])
    ])
  ])
}

function field(instruction: string): Element {
  return x('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [run('1')])
}

function settings(): Element {
  const compatibility = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': '15' }
  return x('w:settings', namespaces, [x('w:compat', [x('w:compatSetting', compatibility)])])
}

function contentTypes(): Element {
  const part = (path: string, type: string): Element => x('Override', { PartName: path, ContentType: type })
  return x('Types', { xmlns: `${packages}/content-types` }, [
    x('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/word/document.xml', `${word}.document.main+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...['styles', 'settings', 'comments'].map((name) => part(`/word/${name}.xml`, `${word}.${name}+xml`)),
    ...['header', 'footer'].map((name) => part(`/word/${name}1.xml`, `${word}.${name}+xml`))
  ])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): Element {
  return x(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    targets.map(([type, target], index) => x('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }))
  )
}

function coreProperties({ title, author, time }: WordDocument): Element {
  const moment = (name: string): Element => x(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, time)
  return x(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packages}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
    },
    [x('dc:title', plainLine(title)), x('dc:creator', plainLine(author) || 'Variorum'), moment('created'), moment('modified')]
  )
}
