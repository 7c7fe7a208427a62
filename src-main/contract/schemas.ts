/**
 * The phrase book as schemas: every request's input and answer, every event. Nothing crosses the bridge unchecked.
 * A request without both schemas, or with one that disagrees with `Requests`, does not compile.
 */
import * as v from 'valibot'
import type { Events, Requests } from './requests'
import * as review from './review-schemas'
import * as view from './view-schemas'

type DeepReadonly<T> = T extends Uint8Array | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

/** A schema for exactly `T`: neither wider nor narrower, read-only marks aside. */
type SchemaOf<T, Schema> =
  Schema extends v.GenericSchema<unknown, infer Checked>
    ? [DeepReadonly<Checked>, DeepReadonly<T>] extends [DeepReadonly<T>, DeepReadonly<Checked>]
      ? Schema
      : never
    : never

const failureKinds = [
  'empty',
  'binary',
  'too-large',
  'undecodable',
  'unreadable',
  'unsupported',
  'duplicate',
  'not-found',
  'damaged',
  'foreign',
  'newer',
  'busy',
  'disk-full',
  'cancelled',
  'refused',
  'failed'
] as const

export const failure = v.strictObject({
  ok: v.literal(false),
  kind: v.picklist(failureKinds),
  sentence: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))
})

const intakeResult = v.strictObject({
  name: view.line,
  outcome: v.variant('ok', [v.strictObject({ ok: v.literal(true), value: view.draft }), failure])
})

const nothing = v.null()
const story = { storyId: view.id }
const account = { storyId: view.id, accountId: view.id }
const drafts = v.pipe(v.array(view.draft), v.minLength(1), v.maxLength(50))
/** Intake refuses above five million bytes with its own sentence; this only keeps absurd sizes from being looked at. */
const bytes = v.pipe(
  v.custom<Uint8Array>((given) => given instanceof Uint8Array),
  v.check((given) => given.byteLength <= 64_000_000, view.tooLarge)
)
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))

export const requestSchemas = {
  'app/info': { input: nothing, output: view.appInfo },
  'library/status': { input: nothing, output: view.libraryStatus },
  'library/start-new': { input: nothing, output: view.libraryStatus },
  'library/list': { input: v.strictObject({ query: view.line, trash: v.boolean() }), output: v.array(view.storySummary) },
  'library/restore-samples': { input: nothing, output: v.array(view.storySummary) },
  'intake/open-files': { input: nothing, output: v.array(intakeResult) },
  'intake/read-bytes': { input: v.strictObject({ name: view.line, bytes }), output: view.draft },
  'intake/read-text': { input: v.strictObject({ text: v.pipe(v.string(), v.maxLength(64_000_000, view.tooLarge)) }), output: view.draft },
  'story/create': {
    input: v.strictObject({ title: view.lineOrNull, drafts, base: wholeNumber, anyway: v.optional(v.boolean()) }),
    output: view.storyView
  },
  'story/open': { input: v.strictObject(story), output: view.storyView },
  'story/rename': { input: v.strictObject({ ...story, title: view.line }), output: view.storyView },
  'story/delete': { input: v.strictObject(story), output: nothing },
  'story/restore': { input: v.strictObject(story), output: view.storySummary },
  'story/erase': { input: v.strictObject(story), output: nothing },
  'story/add-accounts': { input: v.strictObject({ ...story, drafts, anyway: v.optional(v.boolean()) }), output: view.storyView },
  'story/add-version': { input: v.strictObject({ ...story, articleId: view.id, draft: view.draft }), output: view.storyView },
  'story/choose-base': { input: v.strictObject(account), output: view.storyView },
  'story/edit-article': {
    input: v.strictObject({
      ...story,
      articleId: view.id,
      outlet: view.lineOrNull,
      headline: view.lineOrNull,
      published: view.published
    }),
    output: view.storyView
  },
  'story/remove-account': { input: v.strictObject(account), output: view.storyView },
  'story/restore-account': { input: v.strictObject(account), output: view.storyView },
  'account/open': { input: v.strictObject(account), output: review.accountView },
  'account/column': { input: v.strictObject(account), output: v.nullable(review.matrixColumn) },
  'account/compare': { input: v.strictObject(account), output: view.comparisonState },
  'account/cancel': { input: v.strictObject(account), output: view.comparisonState },
  'account/why-not': {
    input: v.strictObject({ ...account, base: view.someClaims, account: view.someClaims }),
    output: v.array(view.passedRule)
  },
  'house/read': { input: nothing, output: view.house },
  'house/change': { input: view.house, output: view.house },
  'settings/read': { input: nothing, output: view.settings },
  'settings/change': { input: view.someSettings, output: view.settings },
  'review/decide': { input: v.strictObject({ ...account, ...review.decide }), output: review.accountReview },
  'review/write-note': {
    input: v.strictObject({ ...account, ...review.writeNote }),
    output: v.strictObject({ noteId: view.id, review: review.accountReview })
  },
  'review/remove-note': { input: v.strictObject({ ...account, noteId: view.id }), output: review.accountReview },
  'review/correct': { input: v.strictObject({ ...account, correction: review.correctionWish }), output: review.accountReview },
  'review/withdraw-correction': { input: v.strictObject({ ...account, correctionId: view.id }), output: review.accountReview },
  'review/put-away': { input: v.strictObject({ ...account, id: view.id }), output: review.accountReview },
  'review/tags': { input: nothing, output: review.tagList },
  'undo/state': { input: nothing, output: review.undoState },
  'undo/undo': { input: nothing, output: v.nullable(review.undoneStep) },
  'undo/redo': { input: nothing, output: v.nullable(review.undoneStep) },
  'report/describe': { input: v.strictObject(story), output: review.reportChoices },
  'report/preview': { input: v.strictObject({ ...story, options: review.reportOptions }), output: review.reportPreview },
  'report/save': { input: v.strictObject({ ...story, options: review.reportOptions }), output: v.nullable(review.savedReport) },
  'report/cancel': { input: nothing, output: nothing },
  'report/show-in-folder': { input: nothing, output: nothing },
  'report/print': { input: v.strictObject({ ...story, options: review.reportOptions }), output: v.boolean() },
  'report/copy': {
    input: v.strictObject({ ...story, accountId: v.nullable(view.id), flagId: v.nullable(review.flagId) }),
    output: nothing
  },
  'report/correction-note': { input: v.strictObject(story), output: v.strictObject({ text: review.reportText }) },
  'report/copy-text': { input: v.strictObject({ text: review.reportText }), output: nothing }
}

export const eventSchemas = {
  'comparison/state': v.strictObject({ ...account, state: view.comparisonState }),
  'library/changed': v.strictObject({ storyId: v.nullable(view.id) }),
  'intake/offered': v.strictObject({ results: v.array(intakeResult) }),
  'menu/chosen': v.strictObject({
    command: v.picklist([
      'new-story',
      'open-files',
      'add-account',
      'add-version',
      'rename-story',
      'delete-story',
      'undo',
      'redo',
      'find',
      'find-stories',
      'next-flag',
      'previous-flag',
      'next-account',
      'previous-account',
      'layout-side-by-side',
      'layout-inline',
      'layout-matrix',
      'toggle-agreed',
      'toggle-list',
      'confirm-flag',
      'dismiss-flag',
      'leave-open',
      'note',
      'note-words',
      'pair',
      'unpair',
      'toggle-move-on',
      'copy-flag',
      'copy-summary',
      'correction-note',
      'export',
      'print',
      'stories',
      'settings',
      'shortcuts',
      'about'
    ])
  }),
  'settings/changed': v.strictObject({ settings: view.settings }),
  'undo/changed': v.strictObject({ state: review.undoState }),
  'review/changed': v.strictObject(account),
  'report/progress': v.strictObject({ done: view.count, total: view.count, doing: view.line })
}

// The agreement with the phrase book, name by name: `never` in either map is refused here.
type AgreedRequests = {
  [Name in keyof Requests]: Name extends keyof typeof requestSchemas
    ? {
        input: SchemaOf<Requests[Name]['input'], (typeof requestSchemas)[Name]['input']>
        output: SchemaOf<Requests[Name]['output'], (typeof requestSchemas)[Name]['output']>
      }
    : never
}
type AgreedEvents = {
  [Name in keyof Events]: Name extends keyof typeof eventSchemas ? SchemaOf<Events[Name], (typeof eventSchemas)[Name]> : never
}
requestSchemas satisfies AgreedRequests
eventSchemas satisfies AgreedEvents
