/** The review of one account with all that it rests on. */
import { engineVersion, type Comparison } from '../../engine'
import { carryReview, earlierTexts, reviewAccount, type StoredReview, type VersionedText } from '../../review'
import {
  countChanges,
  findAccount,
  findLastComparison,
  findLastFingerprint,
  findStory,
  listCorrections,
  listDecisions,
  listNotes,
  listVersionIds,
  listVersions,
  StorageProblem,
  updateDecided,
  type Handle,
  type OfAccount
} from '../../storage'
import type { Compared, ComparedMemory, OpenReview } from '../compared-memory'
import { missingArticle, missingStory } from '../views'

export const notCompared = (): StorageProblem =>
  new StorageProblem(
    'not-found',
    'This account is not compared yet, so there is nothing to review. Nothing was changed. Wait for the comparison.'
  )

/** Throws a `StorageProblem` when the account is gone or was never compared on these texts. */
export function readReview(handle: Handle, memory: ComparedMemory, of: OfAccount): OpenReview {
  const review = findReview(handle, memory, of)
  if (review === null) throw notCompared()
  return review
}

/** As above; null when it was never compared. While it is compared again, the earlier comparison of the same texts stands in. */
export function findReview(handle: Handle, memory: ComparedMemory, of: OfAccount): OpenReview | null {
  return memory.open.recall(`${of.storyId} ${of.accountId} ${countChanges(handle)}`, () => workOut(handle, memory, of))
}

/** Nothing was changed since `open` was worked out, apart from the log and the lists' figures: it need not be worked out again. */
export function keepInMind(handle: Handle, memory: ComparedMemory, of: OfAccount, open: OpenReview): void {
  memory.open.keep(`${of.storyId} ${of.accountId} ${countChanges(handle)}`, open)
}

function workOut(handle: Handle, memory: ComparedMemory, of: OfAccount): OpenReview | null {
  const compared = findCompared(handle, memory, of)
  if (compared === null) return null
  const stored = readStored(handle, of)
  const before = findBefore(handle, memory, compared, stored)
  return { ...compared, stored, review: reviewAccount({ ...compared, stored, before }) }
}

/** The comparison of the texts that were decided on before those shown: it tells which flags are new. */
function findBefore(handle: Handle, memory: ComparedMemory, { base, account }: Compared, { decisions }: StoredReview): Comparison | null {
  const earlier = earlierTexts(decisions, base, account)
  if (earlier === null) return null
  const texts = { baseVersionId: earlier.base.versionId, accountVersionId: earlier.account.versionId }
  return memory.before.recall(JSON.stringify(texts), () => findLastComparison(handle, texts, engineVersion))
}

/** Works the review out anew after it changed, and keeps how far it is decided for the lists. */
export function keepReview(handle: Handle, memory: ComparedMemory, of: OfAccount): OpenReview {
  const open = readReview(handle, memory, of)
  const { decided, total } = open.review.progress
  updateDecided(handle, versionsShown(open), { decided, total })
  return open
}

export function readStored(handle: Handle, of: OfAccount): StoredReview {
  return { decisions: listDecisions(handle, of), notes: listNotes(handle, of), corrections: listCorrections(handle, of) }
}

/** The texts shown, with the ids of their versions. */
export function shown({ base, account }: Pick<Compared, 'base' | 'account'>): {
  readonly base: VersionedText
  readonly account: VersionedText
} {
  const last = { base: base.at(-1), account: account.at(-1) }
  if (last.base === undefined || last.account === undefined) throw missingArticle()
  return { base: last.base, account: last.account }
}

function versionsShown(compared: Compared): { readonly accountVersionId: string; readonly baseVersionId: string } {
  const { base, account } = shown(compared)
  return { accountVersionId: account.versionId, baseVersionId: base.versionId }
}

function findCompared(handle: Handle, memory: ComparedMemory, { storyId, accountId }: OfAccount): Compared | null {
  const story = findStory(handle, storyId)
  if (story === null) throw missingStory()
  const account = findAccount(handle, accountId, engineVersion)
  if (account === null || account.storyId !== storyId) throw missingArticle()
  const fingerprint = findLastFingerprint(handle, account, engineVersion)
  if (fingerprint === null) return null
  const versions = [listVersionIds(handle, story.baseArticleId), listVersionIds(handle, account.articleId)]
  return memory.compared.recall(JSON.stringify([fingerprint, versions]), () => {
    const comparison = findLastComparison(handle, account, engineVersion)
    if (comparison === null) return null
    const [base, other] = [readTexts(handle, story.baseArticleId), readTexts(handle, account.articleId)]
    return { comparison, base, account: other, carry: carryReview(base, other) }
  })
}

/** Every stored text of an article, the first one first. */
export const readTexts = (handle: Handle, articleId: string): readonly VersionedText[] =>
  listVersions(handle, articleId).map(({ versionId, text, storedAt }) => ({ versionId, text, storedAt }))
