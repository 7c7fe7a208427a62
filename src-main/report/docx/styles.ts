import type { Element } from 'xast'
import { x } from 'xastscript'
import { namespaces } from './xml'

const serif = 'Georgia'
const sans = 'Arial'

interface Look {
  readonly font?: string
  /** Half points. */
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: string
  /** Twentieths of a point. */
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly outline?: number
  readonly bottomLine?: boolean
  readonly leftLine?: boolean
  readonly rightTab?: number
}

/** The styles of the report: real headings, so that Word's outline and its table of contents know them. */
export function stylesPart(width: number): Element {
  return x('w:styles', namespaces, [
    x('w:docDefaults', [
      x('w:rPrDefault', [
        x('w:rPr', [fonts(serif), x('w:color', { 'w:val': '1A1C1E' }), x('w:sz', { 'w:val': '21' }), x('w:lang', { 'w:val': 'en-GB' })])
      ]),
      x('w:pPrDefault', [x('w:pPr', [x('w:spacing', { 'w:after': '0', 'w:line': '280', 'w:lineRule': 'auto' })])])
    ]),
    style('paragraph', 'Normal', 'Normal', {}, true),
    style('paragraph', 'Title', 'Title', { size: 44, bold: true, after: 60, keepNext: true }),
    style('paragraph', 'Subtitle', 'Subtitle', { size: 24, colour: '474B4F', after: 120, bottomLine: true }),
    style('paragraph', 'Heading1', 'heading 1', { font: sans, size: 19, bold: true, before: 320, after: 60, keepNext: true, outline: 0 }),
    style('paragraph', 'Heading2', 'heading 2', { size: 22, bold: true, after: 60, keepNext: true, keepLines: true, outline: 1 }),
    style('paragraph', 'Facts', 'Facts', { font: sans, size: 16, colour: '5E6368', before: 200, keepNext: true, rightTab: width }),
    style('paragraph', 'Side', 'Side', { font: sans, size: 14, colour: '5E6368', keepNext: true }),
    style('paragraph', 'Passage', 'Passage', { size: 19, after: 40, keepLines: true }),
    style('paragraph', 'Quiet', 'Quiet', { font: sans, size: 16, colour: '5E6368', before: 80 }),
    style('paragraph', 'Note', 'Note', { font: sans, size: 17, before: 80, leftLine: true, keepLines: true }),
    style('paragraph', 'Cell', 'Cell', { font: sans, size: 16, before: 40, after: 40 }),
    style('paragraph', 'Figure', 'Figure', { font: sans, size: 16, before: 40, after: 40 }, false, x('w:jc', { 'w:val': 'right' })),
    style('paragraph', 'Story', 'Story', { size: 23, after: 180 }),
    style('paragraph', 'Header', 'header', { font: sans, size: 15, colour: '5E6368', rightTab: width }),
    style('paragraph', 'Footer', 'footer', { font: sans, size: 15, colour: '5E6368' }, false, x('w:jc', { 'w:val': 'right' })),
    style('paragraph', 'CommentText', 'annotation text', { font: sans, size: 18 }),
    character('Strong', 'Strong', [x('w:b')]),
    character('Evidence', 'Evidence', [x('w:b'), x('w:u', { 'w:val': 'double', 'w:color': 'A1083F' })]),
    character('Behind', 'Behind', [x('w:color', { 'w:val': '474B4F' })]),
    character('Decision', 'Decision', [x('w:b'), x('w:color', { 'w:val': '1A1C1E' })]),
    character('CommentReference', 'annotation reference', [x('w:sz', { 'w:val': '16' })]),
    tableStyle('Ruled', [line('top', '4', '7C8084'), line('bottom', '4', 'DCDCD8'), line('insideH', '4', 'DCDCD8')]),
    tableStyle('Plain', [])
  ])
}

function fonts(font: string): Element {
  return x('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font, 'w:eastAsia': font })
}

/** The order of the elements inside is the schema's. */
function style(type: string, id: string, name: string, look: Look, isDefault = false, align?: Element): Element {
  return x('w:style', { 'w:type': type, 'w:styleId': id, ...(isDefault ? { 'w:default': '1' } : {}) }, [
    x('w:name', { 'w:val': name }),
    ...(isDefault ? [] : [x('w:basedOn', { 'w:val': 'Normal' })]),
    x('w:qFormat'),
    x('w:pPr', paragraphLook(look, align)),
    x('w:rPr', [
      ...(look.font === undefined ? [] : [fonts(look.font)]),
      ...(look.bold ? [x('w:b')] : []),
      ...(look.colour === undefined ? [] : [x('w:color', { 'w:val': look.colour })]),
      ...(look.size === undefined ? [] : [x('w:sz', { 'w:val': String(look.size) })])
    ])
  ])
}

function paragraphLook(look: Look, align: Element | undefined): Element[] {
  const borders = [
    ...(look.leftLine ? [line('left', '6', '1A1C1E', '6')] : []),
    ...(look.bottomLine ? [line('bottom', '8', '1A1C1E', '6')] : [])
  ]
  return [
    ...(look.keepNext ? [x('w:keepNext')] : []),
    ...(look.keepLines ? [x('w:keepLines')] : []),
    ...(borders.length === 0 ? [] : [x('w:pBdr', borders)]),
    ...(look.rightTab === undefined ? [] : [x('w:tabs', [x('w:tab', { 'w:val': 'right', 'w:pos': String(look.rightTab) })])]),
    x('w:spacing', { 'w:before': String(look.before ?? 0), 'w:after': String(look.after ?? 0) }),
    ...(look.leftLine ? [x('w:ind', { 'w:left': '120' })] : []),
    ...(align ? [align] : []),
    ...(look.outline === undefined ? [] : [x('w:outlineLvl', { 'w:val': String(look.outline) })])
  ]
}

function character(id: string, name: string, look: readonly Element[]): Element {
  return x('w:style', { 'w:type': 'character', 'w:styleId': id }, [x('w:name', { 'w:val': name }), x('w:rPr', [...look])])
}

function tableStyle(id: string, borders: readonly Element[]): Element {
  return x('w:style', { 'w:type': 'table', 'w:styleId': id }, [
    x('w:name', { 'w:val': id }),
    x('w:tblPr', [
      ...(borders.length === 0 ? [] : [x('w:tblBorders', [...borders])]),
      x('w:tblCellMar', [x('w:left', { 'w:w': '0', 'w:type': 'dxa' }), x('w:right', { 'w:w': '140', 'w:type': 'dxa' })])
    ])
  ])
}

function line(edge: string, size: string, colour: string, space = '0'): Element {
  return x(`w:${edge}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': colour })
}
