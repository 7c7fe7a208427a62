import type { Element } from 'xast'
import { x } from 'xastscript'
import { plainLine } from '../plain'
import { namespaces, paragraph, run, signed } from './xml'

export interface WordComment {
  /** A paragraph each. */
  readonly lines: readonly string[]
}

/** The part that holds the comments: a comment's id is its place in the list. */
export function commentsPart(comments: readonly WordComment[], author: string, date: string): Element {
  const initials = plainLine(author)
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 4)
  return x(
    'w:comments',
    namespaces,
    comments.map(({ lines }, id) =>
      x(
        'w:comment',
        { ...signed(id, author, date), 'w:initials': initials || 'V' },
        (lines.length === 0 ? [''] : lines).map((line) => paragraph('CommentText', [run(line)]))
      )
    )
  )
}

export function commentStart(id: number): Element {
  return x('w:commentRangeStart', { 'w:id': String(id) })
}

/** The end of the words it is on, and its mark. */
export function commentEnd(id: number): Element[] {
  return [
    x('w:commentRangeEnd', { 'w:id': String(id) }),
    x('w:r', [x('w:rPr', [x('w:rStyle', { 'w:val': 'CommentReference' })]), x('w:commentReference', { 'w:id': String(id) })])
  ]
}
