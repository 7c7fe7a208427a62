/** What no earlier version had: flags raised since the editor last decided. */
import type { Comparison, Flag, FlagSide } from '../engine'
import type { CarryWords } from './carry-words'
import { decidedFlag } from './decided-flag'
import { flagFinder, type ShownTexts } from './find-flag'
import type { Decision, Side, VersionedText } from './model'

/** The latest versions that were decided on before those shown. */
export interface EarlierTexts {
  readonly base: VersionedText
  readonly account: VersionedText
  /** When the last decision on them was given: whatever was decided up to then was decided on them or on earlier ones. */
  readonly lastDecidedAt: string
}

/** null while all was decided on the texts shown, or nothing was. A side without decisions is as it was. */
export function earlierTexts(
  decisions: readonly Decision[],
  base: readonly VersionedText[],
  account: readonly VersionedText[]
): EarlierTexts | null {
  const onBase = decidedBefore(base, 'base', decisions)
  const onAccount = decidedBefore(account, 'account', decisions)
  const earlierBase = latest(base, onBase) ?? base.at(-1)
  const earlierAccount = latest(account, onAccount) ?? account.at(-1)
  const times = [...onBase, ...onAccount].map(({ decidedAt }) => decidedAt).sort()
  const lastDecidedAt = times.at(-1)
  return earlierBase && earlierAccount && lastDecidedAt !== undefined ? { base: earlierBase, account: earlierAccount, lastDecidedAt } : null
}

interface DecidedOn {
  readonly versionId: string
  readonly decidedAt: string
}

/** Decisions that were given while an earlier version was shown. */
function decidedBefore(versions: readonly VersionedText[], side: Side, decisions: readonly Decision[]): DecidedOn[] {
  const shown = versions.at(-1)?.versionId
  return decisions.flatMap(({ flag, decidedAt }) => {
    const versionId = flag[side]?.passage.versionId ?? versionAt(versions, decidedAt)
    return versionId !== shown && versions.some((version) => version.versionId === versionId) ? [{ versionId, decidedAt }] : []
  })
}

/** The version that was shown then; the last where nobody knows. */
function versionAt(versions: readonly VersionedText[], time: string): string {
  const known = versions.findLast(({ storedAt }) => storedAt === undefined || storedAt <= time) ?? versions[0]
  return known?.versionId ?? ''
}

function latest(versions: readonly VersionedText[], decided: readonly DecidedOn[]): VersionedText | undefined {
  return versions.findLast(({ versionId }) => decided.some((decision) => decision.versionId === versionId))
}

/**
 * Ids of the flags that were not there on the earlier texts. `before`: the comparison of those; without it a flag counts as old when its
 * passages stood there word for word.
 */
export function freshFlags(
  flags: readonly Flag[],
  earlier: EarlierTexts,
  before: Comparison | null,
  texts: ShownTexts,
  carry: Readonly<Record<Side, CarryWords>>
): ReadonlySet<string> {
  const all = flags.map(({ id }) => id)
  if (before === null) return new Set(flags.filter((flag) => !stood(flag, earlier, texts)).map(({ id }) => id))
  const findFlag = flagFinder(flags, texts, carry)
  const old = [...before.flags, ...before.unsure].flatMap(
    (flag) => findFlag(decidedFlag(flag, earlier.base, earlier.account)).found[0]?.flagId ?? []
  )
  const known = new Set(old)
  return new Set(all.filter((id) => !known.has(id)))
}

function stood(flag: Flag, earlier: EarlierTexts, texts: ShownTexts): boolean {
  const had = (side: FlagSide | null, then: string, now: string): boolean => side === null || then.includes(now.slice(side.start, side.end))
  return had(flag.base, earlier.base.text, texts.base) && had(flag.account, earlier.account.text, texts.account)
}
