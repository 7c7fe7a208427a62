/** Compares what this engine has not compared yet, for a look at a copy of a library: nothing of it is kept on the disk. */
import type { Outcome } from '../contract'
import { compareAccount, engineVersion, readArticle } from '../engine'
import { findStory, listAccounts, replaceComparison, type Handle, type Library, type OfAccount } from '../storage'
import { loadTexts } from './open-desk'

/** Milliseconds for one account, as in the app. */
const timeLimit = 60_000

/**
 * Compares the story's accounts whose comparison is missing or by another engine, into `library`, which must be a copy (`readLibrary`).
 * `now` is ISO 8601 with any offset. `tell` is called before each with its number and how many there are. Answers how many were compared.
 */
export function compareMissing(library: Library, storyId: string, now: string, tell: (nth: number, of: number) => void): Outcome<number> {
  const listed = library.read((handle) => {
    const story = findStory(handle, storyId)
    return story === null ? [] : listAccounts(handle, [storyId], engineVersion).filter(({ comparison }) => comparison.state !== 'done')
  })
  if (!listed.ok) return listed
  for (const [at, { accountId }] of listed.value.entries()) {
    tell(at + 1, listed.value.length)
    const done = library.read((handle) => compareInto(handle, { storyId, accountId }, now))
    if (!done.ok) return done
  }
  return { ok: true, value: listed.value.length }
}

function compareInto(handle: Handle, of: OfAccount, now: string): void {
  const texts = loadTexts(handle, of)
  if (texts === null) return
  const { base, account, house, corrections, asked } = texts
  const comparison = compareAccount(readArticle(base, 'base', house), readArticle(account, 'account', house), {
    corrections,
    timeLimit,
    now: () => performance.now()
  })
  replaceComparison(
    handle,
    { accountVersionId: texts.accountVersion, baseVersionId: texts.baseVersion, engineVersion, ...asked },
    {
      state: 'done',
      comparison,
      claims: comparison.baseClaims.length,
      reworded: comparison.alignments.filter(({ wording }) => wording === 'reworded').length,
      decided: { decided: 0, total: comparison.flags.length + comparison.unsure.length }
    },
    new Date(now).toISOString()
  )
}
