import { diffWordsWithSpace } from 'diff'

export interface TextEdit {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/**
 * What makes one passage into another, letter by letter: kept and removed together are `before`, kept and added together are `after`.
 * Words are never cut. Single spaces between two changes join them: "[two men] [three women]", not "[two][three] [men][women]".
 */
export function textEdits(before: string, after: string): TextEdit[] {
  const edits = diffWordsWithSpace(before, after).map(({ added, removed, value }): TextEdit => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value
  }))
  const joined: TextEdit[] = []
  let change = { removed: '', added: '' }
  const close = (): void => {
    if (change.removed !== '') joined.push({ kind: 'removed', text: change.removed })
    if (change.added !== '') joined.push({ kind: 'added', text: change.added })
    change = { removed: '', added: '' }
  }
  edits.forEach(({ kind, text }, index) => {
    if (kind !== 'kept') change = { ...change, [kind]: change[kind] + text }
    else if (/^[^\S\n]+$/u.test(text) && change.removed !== '' && change.added !== '' && index < edits.length - 1)
      change = { removed: change.removed + text, added: change.added + text }
    else {
      close()
      joined.push({ kind, text })
    }
  })
  close()
  return joined
}
