import type { Failure, Input, Outcome, Output } from '../contract'
import { engineVersion, whyNot as explain, type Article, type Comparison, type HouseList } from '../engine'
import { findAccount, findComparison, findStory, type Handle } from '../storage'
import type { Desk } from './desk'
import { houseInUse } from './house'
import { notCompared } from './review/read-review'
import { missingArticle, missingStory, readForEngine } from './views'

/** Both texts together, in UTF-16 units: reading more than this anew would hold the window up for longer than a click may. */
const LONGEST = 400_000

const tooLong: Failure = {
  ok: false,
  kind: 'too-large',
  sentence: 'These texts are too long to look at one pair again. The comparison itself is complete.'
}

/** Which rules looked at a pair of claims and why each let it pass: worked out when it is asked for, stored nowhere. */
export function whyNot(desk: Desk, { storyId, accountId, base, account }: Input<'account/why-not'>): Outcome<Output<'account/why-not'>> {
  const read = desk.library.read((handle) => readWhole(handle, storyId, accountId))
  if (!read.ok) return read
  const { texts, comparison, house } = read.value
  if (texts.base.text.length + texts.account.text.length > LONGEST) return tooLong
  return { ok: true, value: explain(texts.base, texts.account, comparison, base, account, house) }
}

interface Whole {
  readonly texts: { readonly base: Article; readonly account: Article }
  readonly comparison: Comparison
  readonly house: HouseList
}

function readWhole(handle: Handle, storyId: string, accountId: string): Whole {
  const story = findStory(handle, storyId)
  if (story === null) throw missingStory()
  const account = findAccount(handle, accountId, engineVersion)
  if (account === null || account.storyId !== storyId) throw missingArticle()
  const stored = findComparison(handle, { ...account, engineVersion })
  if (stored?.state !== 'done') throw notCompared()
  const texts = { base: readForEngine(handle, story.baseArticleId).article, account: readForEngine(handle, account.articleId).article }
  return { texts, comparison: stored.comparison, house: houseInUse(handle) }
}
