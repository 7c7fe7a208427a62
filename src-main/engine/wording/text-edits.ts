import { diffArrays } from 'diff'

export interface TextEdit {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** A word, a figure with its points and commas ("14,000", "6:20"), white space, or one sign. */
const pieces = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,:]\p{N}+)*|\s+|[^]/gu

/**
 * What makes one passage into another, letter by letter: kept and removed together are `before`, kept and added together are `after`.
 * Words and figures are never cut. Single spaces between two changes join them: "[two men] [three women]", not "[two][three] [men][women]".
 */
export function textEdits(before: string, after: string): TextEdit[] {
  const edits = diffArrays(before.match(pieces) ?? [], after.match(pieces) ?? []).map(({ added, removed, value }): TextEdit => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join('')
  }))
  const joined: TextEdit[] = []
  let change = { removed: '', added: '' }
  const put = (kind: TextEdit['kind'], text: string): void => {
    const last = joined.at(-1)
    if (kind === 'kept' && last?.kind === 'kept') joined[joined.length - 1] = { kind, text: last.text + text }
    else if (text !== '') joined.push({ kind, text })
  }
  const close = (): void => {
    const space = sharedEnd(change.removed, change.added)
    put('removed', change.removed.slice(0, change.removed.length - space.length))
    put('added', change.added.slice(0, change.added.length - space.length))
    put('kept', space)
    change = { removed: '', added: '' }
  }
  edits.forEach(({ kind, text }, index) => {
    if (kind !== 'kept') change = { ...change, [kind]: change[kind] + text }
    else if (/^[^\S\n]+$/u.test(text) && change.removed !== '' && change.added !== '' && index < edits.length - 1)
      change = { removed: change.removed + text, added: change.added + text }
    else {
      close()
      put(kind, text)
    }
  })
  close()
  return joined
}

/** The white space that both end with: "14,000 " and "18,000 " -> " ". */
function sharedEnd(one: string, other: string): string {
  const [space] = /\s*$/u.exec(one) ?? ['']
  return space !== '' && other.endsWith(space) ? space : ''
}
