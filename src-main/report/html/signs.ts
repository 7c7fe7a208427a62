import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Kind } from '../../engine'
import { kindWords } from '../words'

const strokes = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const

/** The four signs of the window, drawn: fonts lack ≠. */
export function sign(kind: Kind): Element {
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

export function unsureSign(): Element {
  return s('svg.sign.unsure', { viewBox: '0 0 20 20', role: 'img', ariaLabel: 'Cannot tell' }, [
    s('rect', { ...strokes, x: 2.6, y: 2.6, width: 14.8, height: 14.8, rx: 1 }),
    s('path', { ...strokes, d: 'M7.6 7.6a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.2v.1' })
  ])
}
