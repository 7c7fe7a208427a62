/** What the window is shown, as schemas: the same shapes as `views.ts` and the engine's model, checked on every answer. */
import * as v from 'valibot'

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** Opaque ids: letters, digits and hyphens, so that none is ever a path or `__proto__`. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/))
/** The message by which the router knows a refusal for size from any other. */
export const tooLarge = 'too-large'
/** Five million bytes are never more characters; intake names its own, lower limit in bytes. */
export const longText = v.pipe(v.string(), v.maxLength(5_300_000, tooLarge))
export const line = v.pipe(v.string(), v.maxLength(2_000))
export const lineOrNull = v.nullable(line)
/** ISO 8601 as the editor or intake gives it; kept short, judged by intake. */
export const published = v.nullable(v.pipe(v.string(), v.maxLength(40)))
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))

export const span = { start: count, end: count }
const spans = v.array(v.strictObject(span))
export const claimId = v.pipe(v.string(), v.regex(/^[ab][0-9]{1,6}$/))
export const claims = v.array(v.strictObject({ id: claimId, ...span, paragraph: count }))
export const kind = v.picklist(['added', 'dropped', 'contradicted'])
export const reason = v.picklist([
  'number',
  'approximation',
  'unit',
  'date',
  'duration',
  'name',
  'place',
  'role',
  'organisation',
  'negation',
  'opposite',
  'quantifier',
  'comparison',
  'certainty',
  'attribution',
  'quotation',
  'denial',
  'tense',
  'cause',
  'order'
])
export const someClaims = v.pipe(v.array(claimId), v.minLength(1), v.maxLength(100))
export const passedRule = v.strictObject({
  rule: v.pipe(v.string(), v.maxLength(80)),
  reason,
  base: v.nullable(v.strictObject(span)),
  account: v.nullable(v.strictObject(span)),
  sentence
})
const counts = v.strictObject({ added: count, dropped: count, contradicted: count })
const flagSide = v.nullable(v.strictObject({ claims: v.array(claimId), ...span, evidence: spans }))

export const flag = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  kind,
  reason: v.nullable(reason),
  rule: v.pipe(v.string(), v.maxLength(80)),
  severity: v.picklist(['high', 'medium', 'low']),
  update: v.boolean(),
  confidence: share,
  explanation: longText,
  base: flagSide,
  account: flagSide
})

const alignment = v.strictObject({
  base: v.array(claimId),
  account: v.array(claimId),
  score: share,
  wording: v.picklist(['same', 'reworded']),
  moved: v.boolean(),
  precision: v.picklist(['same', 'less', 'more', 'mixed']),
  onlyBase: spans,
  onlyAccount: spans,
  changes: v.strictObject({ base: spans, account: spans })
})

export const comparison = v.strictObject({
  engineVersion: v.string(),
  baseClaims: claims,
  accountClaims: claims,
  alignments: v.array(alignment),
  flags: v.array(flag),
  unsure: v.array(flag),
  counts,
  approximate: v.boolean()
})

export const draft = v.strictObject({
  name: line,
  text: longText,
  headline: lineOrNull,
  outlet: lineOrNull,
  published,
  encoding: v.pipe(v.string(), v.maxLength(40)),
  words: count,
  notes: v.pipe(v.array(line), v.maxLength(50))
})

export const articleView = v.strictObject({
  articleId: id,
  outlet: lineOrNull,
  headline: lineOrNull,
  published,
  version: count,
  versions: count,
  words: count,
  text: longText,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  addedAt: v.string()
})

export const comparisonState = v.variant('state', [
  v.strictObject({ state: v.literal('waiting') }),
  v.strictObject({ state: v.literal('comparing'), done: count, total: count }),
  v.strictObject({ state: v.literal('done'), counts, claims: count, reworded: count, approximate: v.boolean() }),
  v.strictObject({ state: v.literal('cancelled') }),
  v.strictObject({ state: v.literal('failed'), sentence })
])

const reviewed = v.nullable(v.strictObject({ decided: count, total: count }))

const accountSummary = v.strictObject({
  accountId: id,
  articleId: id,
  name: v.string(),
  outlet: lineOrNull,
  headline: lineOrNull,
  published,
  version: count,
  comparison: comparisonState,
  reviewed
})

export const storySummary = v.strictObject({
  storyId: id,
  title: v.string(),
  sample: v.boolean(),
  base: v.strictObject({ outlet: lineOrNull, headline: lineOrNull, published, version: count, lead: v.string() }),
  accounts: v.array(accountSummary),
  counts: v.nullable(counts),
  reviewed,
  changedAt: v.string(),
  deletedAt: v.nullable(v.string())
})

export const storyView = v.strictObject({
  storyId: id,
  title: v.string(),
  sample: v.boolean(),
  base: articleView,
  accounts: v.array(accountSummary),
  reviewed
})

const settingEntries = {
  theme: v.picklist(['light', 'dark', 'system']),
  zoom: v.pipe(v.number(), v.minValue(0.8), v.maxValue(2)),
  layout: v.picklist(['side-by-side', 'inline', 'matrix']),
  foldAgreed: v.boolean(),
  spokenMarks: v.boolean(),
  welcomed: v.boolean(),
  inspectorWidth: v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(480)),
  reviewer: v.pipe(v.string(), v.maxLength(200)),
  moveOn: v.boolean(),
  letterKeys: v.boolean(),
  paper: v.picklist(['a4', 'letter'])
}
export const house = v.strictObject({ text: v.pipe(v.string(), v.maxLength(1_000_000)) })
export const settings = v.strictObject(settingEntries)
export const someSettings = v.partial(settings)

export const appInfo = v.strictObject({
  version: v.string(),
  engineVersion: v.string(),
  electron: v.string(),
  libraryFolder: v.string(),
  platform: v.picklist(['linux', 'darwin', 'win32'])
})

export const libraryStatus = v.variant('state', [
  v.strictObject({ state: v.literal('open'), stories: count, bytes: count }),
  v.strictObject({
    state: v.literal('unusable'),
    kind: v.picklist(['damaged', 'foreign', 'newer', 'busy', 'disk-full', 'unreadable']),
    sentence,
    file: v.string()
  })
])
