import type { ReportAccount, ReviewReport } from '../review-report'
import { markUp } from './mark-up'
import { placeRemarks, remarksOf, type MarkedText } from './place-remarks'

/** The base marked up towards the report's first account, with the remarks in the margin. @throws when the report has no account. */
export function markedText(report: ReviewReport): MarkedText & { readonly account: ReportAccount } {
  const account = report.accounts[0]
  if (!account) throw new Error('A marked-up base needs an account')
  return { ...placeRemarks(markUp(report.base.text, account.text.text, account.comparison), remarksOf(report, account)), account }
}

/** A headline that does not stand in the text itself is printed above it; null otherwise. */
export function headlineAbove({ base }: ReviewReport): string | null {
  return base.headline !== null && !base.text.trimStart().startsWith(base.headline.trim()) ? base.headline : null
}
