import type { Input, Outcome } from '../../contract'
import { decidedFlag, type AccountReview, type Decision, type ReviewedFlag } from '../../review'
import { deleteDecision, insertDecision } from '../../storage'
import type { Desk } from '../desk'
import type { OpenReview } from '../compared-memory'
import { shown } from './read-review'
import { goneFromReview, quoted, writeReview } from './write-review'

type Wish = Pick<Input<'review/decide'>, 'verdict' | 'dismissal' | 'dismissalText'>

/** Decides several flags as one step, or opens them again. A flag that is decided like this already stays as it is. */
export function decide(desk: Desk, { storyId, accountId, flagIds, ...wish }: Input<'review/decide'>): Outcome<AccountReview> {
  const of = { storyId, accountId }
  return writeReview(desk, of, (open) => {
    const flags = findFlags(open, flagIds).filter((flag) => !isDecidedLike(flag, wish))
    const [first] = flags
    if (first === undefined) return null
    return {
      label: labelOf(wish, flags, first),
      act: (handle) => {
        for (const flag of flags) {
          if (flag.decision !== null) deleteDecision(handle, of, flag.decision.decisionId)
          if (wish.verdict !== null) insertDecision(handle, of, newDecision(desk, open, flag, { ...wish, verdict: wish.verdict }))
        }
      }
    }
  })
}

function findFlags(open: OpenReview, flagIds: readonly string[]): readonly ReviewedFlag[] {
  const byId = new Map(open.review.flags.map((flag) => [flag.flag.id, flag]))
  return [...new Set(flagIds)].map((flagId) => {
    const flag = byId.get(flagId)
    if (flag === undefined) throw goneFromReview('flag')
    return flag
  })
}

function isDecidedLike({ decision, state }: ReviewedFlag, wish: Wish): boolean {
  if (wish.verdict === null) return decision === null
  const { dismissal, dismissalText } = tidy({ ...wish, verdict: wish.verdict })
  return state === wish.verdict && (decision?.dismissal ?? null) === dismissal && (decision?.dismissalText ?? '') === dismissalText
}

function newDecision(desk: Desk, open: OpenReview, { flag }: ReviewedFlag, wish: Wish & Pick<Decision, 'verdict'>): Decision {
  const { base, account } = shown(open)
  return { decisionId: desk.newId(), verdict: wish.verdict, ...tidy(wish), decidedAt: desk.now(), flag: decidedFlag(flag, base, account) }
}

/** Only a dismissal has a reason, and only the reason "other" a text. */
function tidy({ verdict, dismissal, dismissalText }: Wish & Pick<Decision, 'verdict'>): Pick<Decision, 'dismissal' | 'dismissalText'> {
  if (verdict !== 'dismissed') return { dismissal: null, dismissalText: '' }
  return { dismissal, dismissalText: dismissal === 'other' ? dismissalText.replaceAll('\0', '').trim() : '' }
}

function labelOf({ verdict }: Wish, flags: readonly ReviewedFlag[], first: ReviewedFlag): string {
  const verb = verdict === 'confirmed' ? 'confirm' : verdict === 'dismissed' ? 'dismiss' : 'open again'
  return `${verb} ${flags.length === 1 ? quoted(first.flag.explanation) : `${flags.length} flags`}`
}
