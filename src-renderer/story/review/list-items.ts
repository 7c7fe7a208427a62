/** What the list shows from top to bottom: flags, then what is to be checked by hand, notes without a flag, and what lost its place. */
import type { PlacedNote, Unplaced } from '../../../src-main/contract'
import type { ListedFlag } from '../visible-flags'

/** px */
export const rowTall = 50
export const headingTall = 28

export type ListEntry =
  | { readonly type: 'flag'; readonly key: string; readonly listed: ListedFlag }
  | { readonly type: 'note'; readonly key: string; readonly placed: PlacedNote }
  | { readonly type: 'unplaced'; readonly key: string; readonly unplaced: Unplaced }

export type ListItem = ListEntry | { readonly type: 'heading'; readonly key: string; readonly words: string }

export function idOfUnplaced(unplaced: Unplaced): string {
  if (unplaced.what === 'decision') return unplaced.decision.decisionId
  return unplaced.what === 'note' ? unplaced.note.noteId : unplaced.correction.correctionId
}

export function listItems(
  visible: readonly ListedFlag[],
  notes: readonly PlacedNote[],
  unplaced: readonly Unplaced[]
): readonly ListItem[] {
  const flags = visible.map((listed): ListItem => ({ type: 'flag', key: `flag ${listed.flag.id}`, listed }))
  const sure = visible.filter(({ unsure }) => !unsure).length
  return [
    ...flags.slice(0, sure),
    ...under('Check by hand', flags.slice(sure)),
    ...under(
      'Notes',
      notes.map((placed): ListItem => ({ type: 'note', key: `note ${placed.note.noteId}`, placed }))
    ),
    ...under(
      'No longer in the texts',
      unplaced.map((one): ListItem => ({ type: 'unplaced', key: `unplaced ${idOfUnplaced(one)}`, unplaced: one }))
    )
  ]
}

function under(words: string, items: readonly ListItem[]): readonly ListItem[] {
  return items.length === 0 ? [] : [{ type: 'heading', key: words, words: `${words}, ${items.length}` }, ...items]
}

/** px from the top of the list for every item, and behind the last one the height of the whole. */
export function topsOf(items: readonly ListItem[]): readonly number[] {
  const tops = [0]
  for (const item of items) tops.push((tops.at(-1) ?? 0) + (item.type === 'heading' ? headingTall : rowTall))
  return tops
}
