import type { Flag, FlagSide } from '../engine'
import { makeAnchor } from './anchor'
import type { DecidedFlag, FlagWords, VersionedText } from './model'

/** As much of a flag as tells it again in another version. The texts are those that the flag was raised on. */
export function decidedFlag(flag: Flag, base: VersionedText, account: VersionedText): DecidedFlag {
  return {
    id: flag.id,
    kind: flag.kind,
    reason: flag.reason,
    rule: flag.rule,
    explanation: flag.explanation,
    base: flag.base && flagWords(flag.base, base),
    account: flag.account && flagWords(flag.account, account)
  }
}

function flagWords(side: FlagSide, { versionId, text }: VersionedText): FlagWords {
  return {
    passage: { versionId, anchor: makeAnchor(text, side) },
    evidence: side.evidence.filter(({ start, end }) => start < end).map((span) => ({ versionId, anchor: makeAnchor(text, span) }))
  }
}
