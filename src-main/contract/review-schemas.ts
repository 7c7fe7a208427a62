/** The review as schemas: the shapes of the review's model and of the report's options, checked both ways across the bridge. */
import * as v from 'valibot'
import {
  articleView,
  claimId,
  claims,
  comparison,
  comparisonState,
  count,
  flag,
  id,
  kind,
  line,
  longText,
  reason,
  span as spanEntries
} from './view-schemas'

/** Longest note, in UTF-16 units: some twenty pages. */
const noteText = v.pipe(v.string(), v.maxLength(50_000))
const shortText = v.pipe(v.string(), v.maxLength(2_000))
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const tags = v.pipe(v.array(tag), v.maxLength(30))
export const flagId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const verdict = v.picklist(['confirmed', 'dismissed'])
const dismissal = v.picklist(['reworded', 'less-precise', 'out-of-date', 'our-style', 'not-the-same-event', 'other'])
const state = v.picklist(['open', 'confirmed', 'dismissed'])
const severity = v.picklist(['high', 'medium', 'low'])
const standing = v.picklist(['here', 'carried', 'changed'])
const span = v.strictObject(spanEntries)

const anchor = v.strictObject({ ...spanEntries, exact: longText, prefix: shortText, suffix: shortText })
const words = v.strictObject({ versionId: id, anchor })
const flagWords = v.nullable(v.strictObject({ passage: words, evidence: v.array(words) }))
const decidedFlag = v.strictObject({
  id: flagId,
  kind,
  reason: v.nullable(reason),
  rule: v.pipe(v.string(), v.maxLength(80)),
  explanation: longText,
  base: flagWords,
  account: flagWords
})

const decision = v.strictObject({
  decisionId: id,
  verdict,
  dismissal: v.nullable(dismissal),
  dismissalText: shortText,
  decidedAt: v.string(),
  flag: decidedFlag
})

const note = v.strictObject({
  noteId: id,
  on: v.picklist(['flag', 'pair', 'words']),
  flag: v.nullable(decidedFlag),
  base: v.nullable(words),
  account: v.nullable(words),
  text: noteText,
  tags,
  followUp: v.boolean(),
  writtenAt: v.string(),
  changedAt: v.string()
})

const ofCorrection = { correctionId: id, correctedAt: v.string() }
const correction = v.variant('kind', [
  v.strictObject({ ...ofCorrection, kind: v.picklist(['pair', 'unpair']), base: words, account: words }),
  v.strictObject({ ...ofCorrection, kind: v.literal('not-a-difference'), flag: decidedFlag }),
  v.strictObject({ ...ofCorrection, kind: v.literal('difference'), reason, base: v.nullable(words), account: v.nullable(words) })
])

const placed = { standing, flagId: v.nullable(flagId), base: v.nullable(span), account: v.nullable(span) }
const reviewedFlag = v.strictObject({
  flag,
  unsure: v.boolean(),
  decision: v.nullable(decision),
  state,
  standing,
  corrected: v.nullable(id),
  fresh: v.boolean()
})

export const accountReview = v.strictObject({
  flags: v.array(reviewedFlag),
  notes: v.array(v.strictObject({ ...placed, note })),
  corrections: v.array(v.strictObject({ ...placed, correction })),
  unplaced: v.array(
    v.variant('what', [
      v.strictObject({ what: v.literal('decision'), decision }),
      v.strictObject({ what: v.literal('note'), note }),
      v.strictObject({ what: v.literal('correction'), correction })
    ])
  ),
  settled: v.array(decision),
  progress: v.strictObject({ decided: count, confirmed: count, dismissed: count, open: count, total: count }),
  sinceLastVersion: v.nullable(v.strictObject({ fresh: count, changed: count, carried: count }))
})

export const accountView = v.strictObject({
  accountId: id,
  base: articleView,
  account: articleView,
  comparison: v.nullable(comparison),
  state: comparisonState,
  review: v.nullable(accountReview)
})

const matrixFlag = v.strictObject({
  flag: v.strictObject({ id: flagId, kind, reason: v.nullable(reason), severity, explanation: longText }),
  unsure: v.boolean(),
  state,
  corrected: v.boolean(),
  words: longText,
  evidence: v.array(span)
})

export const matrixColumn = v.strictObject({
  accountId: id,
  claims,
  cells: v.array(v.strictObject({ said: v.boolean(), flags: v.array(matrixFlag) })),
  added: v.array(v.strictObject({ after: v.nullable(claimId), flag: matrixFlag }))
})

export const decide = {
  flagIds: v.pipe(v.array(flagId), v.minLength(1), v.maxLength(10_000)),
  verdict: v.nullable(verdict),
  dismissal: v.nullable(dismissal),
  dismissalText: shortText
}

export const writeNote = {
  noteId: v.nullable(id),
  target: v.variant('on', [
    v.strictObject({ on: v.literal('flag'), flagId }),
    v.strictObject({ on: v.literal('pair'), base: span, account: span }),
    v.strictObject({ on: v.literal('words'), side: v.picklist(['base', 'account']), span })
  ]),
  text: noteText,
  tags,
  followUp: v.boolean(),
  typing: v.boolean()
}

export const correctionWish = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['pair', 'unpair']), base: span, account: span }),
  v.strictObject({ kind: v.literal('not-a-difference'), flagId }),
  v.strictObject({ kind: v.literal('difference'), reason, base: v.nullable(span), account: v.nullable(span) })
])

export const tagList = v.array(tag)

export const undoState = v.strictObject({ undo: v.nullable(line), redo: v.nullable(line) })
export const undoneStep = v.strictObject({ label: line, storyId: v.nullable(id), accountId: v.nullable(id), state: undoState })

/** A correction note, before or after the editor changed it. */
export const reportText = v.pipe(v.string(), v.maxLength(200_000))

export const reportOptions = v.strictObject({
  format: v.picklist(['pdf', 'docx', 'docx-marked', 'html', 'markdown', 'csv', 'json', 'annotations', 'text']),
  accounts: v.pipe(v.array(id), v.maxLength(1_000)),
  kinds: v.pipe(v.array(kind), v.maxLength(3)),
  unsure: v.boolean(),
  severities: v.pipe(v.array(v.picklist(['high', 'medium', 'low'])), v.maxLength(3)),
  states: v.pipe(v.array(state), v.maxLength(3)),
  notes: v.boolean(),
  matrix: v.boolean(),
  texts: v.boolean(),
  paper: v.picklist(['a4', 'letter'])
})

export const reportChoices = v.strictObject({
  title: longText,
  accounts: v.array(
    v.strictObject({
      accountId: id,
      name: v.string(),
      compared: v.boolean(),
      flags: v.array(v.strictObject({ kind, unsure: v.boolean(), severity, state, count })),
      notes: count
    })
  )
})

export const reportPreview = v.variant('as', [
  v.strictObject({ as: v.literal('page'), address: v.pipe(v.string(), v.startsWith('variorum://preview/'), v.maxLength(100)) }),
  v.strictObject({ as: v.literal('text'), text: v.string() }),
  v.strictObject({ as: v.literal('pdf'), bytes: v.custom<Uint8Array>((given) => given instanceof Uint8Array) })
])
export const savedReport = v.strictObject({ name: line, bytes: count })
