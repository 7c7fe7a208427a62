import type { AnchoredWords, Correction, DecidedFlag, Decision, Note, StoredReview, VersionedText } from './model'

/**
 * After another article was chosen as the base, what was base is an account: reviews given the other way round are read with their sides
 * exchanged. Dropped becomes added.
 */
export function turnRound(stored: StoredReview, base: readonly VersionedText[], account: readonly VersionedText[]): StoredReview {
  const ofBase = new Set(base.map(({ versionId }) => versionId))
  const ofAccount = new Set(account.map(({ versionId }) => versionId))
  const turned = (sides: Sides<AnchoredWords>): boolean =>
    (sides.base !== null || sides.account !== null) &&
    (sides.base === null || (ofAccount.has(sides.base.versionId) && !ofBase.has(sides.base.versionId))) &&
    (sides.account === null || (ofBase.has(sides.account.versionId) && !ofAccount.has(sides.account.versionId)))
  const turnFlag = (flag: DecidedFlag): DecidedFlag =>
    turned({ base: flag.base?.passage ?? null, account: flag.account?.passage ?? null })
      ? { ...exchange(flag), kind: flag.kind === 'dropped' ? 'added' : flag.kind === 'added' ? 'dropped' : flag.kind }
      : flag
  const turnWords = <Given extends Sides<AnchoredWords>>(given: Given): Given => (turned(given) ? exchange(given) : given)
  return {
    decisions: stored.decisions.map((decision): Decision => ({ ...decision, flag: turnFlag(decision.flag) })),
    notes: stored.notes.map((note): Note => ({ ...turnWords(note), flag: note.flag && turnFlag(note.flag) })),
    corrections: stored.corrections.map((correction): Correction =>
      correction.kind === 'not-a-difference' ? { ...correction, flag: turnFlag(correction.flag) } : turnWords(correction)
    )
  }
}

interface Sides<Words> {
  readonly base: Words | null
  readonly account: Words | null
}

function exchange<Given extends Sides<unknown>>(given: Given): Given {
  return { ...given, base: given.account, account: given.base }
}
