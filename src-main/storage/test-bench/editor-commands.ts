/** Whatever an editor does to a library, as commands that fast-check can string together: each finds its own object among what is there. */
import fc from 'fast-check'
import { chooseBase, insertAccount, removeAccount, restoreAccount } from '../accounts'
import { insertVersion } from '../article-versions'
import { insertArticle, updateArticle } from '../articles'
import { deleteCorrection, insertCorrection, listCorrections } from '../corrections'
import { deleteDecision, insertDecision, listDecisions, type OfAccount } from '../decisions'
import type { Handle } from '../handle'
import { changeHouse } from '../house'
import { deleteNote, insertNote, listNotes, updateNote } from '../notes'
import { takeStep } from '../steps'
import { deleteStory, insertStory, renameStory, restoreStory, touchStory } from '../stories'
import type { AnchoredWords, DecidedFlag } from '../../review'

export interface Command {
  readonly does: keyof typeof deeds
  /** Picks among what is there. */
  readonly pick: number
  readonly text: string
}

/** Where a command is carried out; `number` makes ids and times that never come twice. */
interface Place {
  readonly handle: Handle
  readonly command: Command
  readonly number: number
  readonly now: string
}

type Deed = (place: Place) => void

const deeds = {
  createStory: (place) => create(place, `story-${place.number}`),
  addAccounts: (place) =>
    inStory(place, (storyId) => {
      for (let count = 0; count <= place.command.pick % 3; count++) addAccount(place, storyId, `${place.number}-${count}`)
    }),
  addVersion: (place) =>
    inStory(place, (storyId) => {
      const articleId = pick(place, column(place, 'SELECT article_id FROM articles WHERE story_id = ? ORDER BY article_id', storyId))
      if (articleId !== null) addText(place, articleId, `version-${place.number}`)
      touchStory(place.handle, storyId, place.now)
    }),
  rename: (place) => inStory(place, (storyId) => renameStory(place.handle, storyId, place.command.text, place.now)),
  delete: (place) => inStory(place, (storyId) => deleteStory(place.handle, storyId, place.now)),
  restore: (place) => inStory(place, (storyId) => restoreStory(place.handle, storyId)),
  chooseBase: (place) => inAccount(place, ({ storyId, accountId }) => chooseBase(place.handle, storyId, accountId, place.now)),
  editArticle: (place) =>
    inStory(place, (storyId) => {
      const articleId = pick(place, column(place, 'SELECT article_id FROM articles WHERE story_id = ? ORDER BY article_id', storyId))
      const { text } = place.command
      if (articleId !== null)
        updateArticle(place.handle, articleId, { outlet: text, headline: text === '' ? null : text, published: null }, place.now)
    }),
  removeAccount: (place) => inAccount(place, ({ storyId, accountId }) => removeAccount(place.handle, storyId, accountId, place.now)),
  putAccountBack: (place) =>
    inStory(place, (storyId) => {
      const accountId = pick(place, column(place, 'SELECT account_id FROM accounts WHERE story_id = ? AND removed_at IS NOT NULL', storyId))
      if (accountId !== null) restoreAccount(place.handle, storyId, accountId, place.now)
    }),
  decide: (place) =>
    inAccount(place, (of) => {
      const [old] = listDecisions(place.handle, of)
      if (old !== undefined) deleteDecision(place.handle, of, old.decisionId)
      for (let count = 0; count <= place.command.pick % 4; count++) {
        const dismissed = count % 2 === 0
        const decision = {
          verdict: dismissed ? 'dismissed' : 'confirmed',
          dismissal: dismissed ? 'other' : null,
          decidedAt: place.now
        } as const
        const dismissalText = dismissed ? place.command.text : ''
        insertDecision(place.handle, of, {
          ...decision,
          dismissalText,
          decisionId: `decision-${place.number}-${count}`,
          flag: flag(place, of)
        })
      }
    }),
  openAgain: (place) =>
    inAccount(place, (of) => {
      for (const { decisionId } of listDecisions(place.handle, of)) deleteDecision(place.handle, of, decisionId)
    }),
  writeNote: (place) =>
    inAccount(place, (of) => {
      const { base, account } = sides(place, of)
      const note = { noteId: `note-${place.number}`, on: 'pair', flag: null, base, account, text: place.command.text } as const
      insertNote(place.handle, of, { ...note, tags: [place.command.text], followUp: true, writtenAt: place.now, changedAt: place.now })
    }),
  typeNote: (place) =>
    inAccount(place, (of) => {
      const [note] = listNotes(place.handle, of)
      if (note !== undefined)
        updateNote(place.handle, of, { ...note, text: place.command.text, followUp: !note.followUp, changedAt: place.now })
    }),
  removeNote: (place) =>
    inAccount(place, (of) => {
      const [note] = listNotes(place.handle, of)
      if (note !== undefined) deleteNote(place.handle, of, note.noteId)
    }),
  correct: (place) =>
    inAccount(place, (of) => {
      const made = { correctionId: `correction-${place.number}`, correctedAt: place.now }
      const kind = (['pair', 'unpair', 'difference', 'not-a-difference'] as const)[place.command.pick % 4] ?? 'pair'
      if (kind === 'not-a-difference') insertCorrection(place.handle, of, { ...made, kind, flag: flag(place, of) })
      else if (kind === 'difference')
        insertCorrection(place.handle, of, { ...made, kind, reason: 'name', ...sides(place, of), account: null })
      else insertCorrection(place.handle, of, { ...made, kind, ...sides(place, of) })
    }),
  withdraw: (place) =>
    inAccount(place, (of) => {
      const [correction] = listCorrections(place.handle, of)
      if (correction !== undefined) deleteCorrection(place.handle, of, correction.correctionId)
    }),
  changeHouse: ({ handle, command }) => changeHouse(handle, { text: command.text, fingerprint: command.text }),
  /** One step over several stories, as putting the samples back is. */
  samples: (place) => {
    create(place, `story-${place.number}`)
    inStory(place, (storyId) => deleteStory(place.handle, storyId, place.now))
  }
} satisfies Readonly<Record<string, Deed>>

const names = Object.keys(deeds) as (keyof typeof deeds)[]

/** Line ends, quotation marks, accents and characters beyond the first plane among them. */
const texts = fc.constantFrom('', 'Bridge closed', 'it’s "shut"', "it's", 'Brücke\n🌉', 'null', '{"a":1}', '1', '\u2028')

const command = fc.record({ does: fc.constantFrom(...names), pick: fc.nat(60), text: texts })

/** Most are short, some as long as fifty. */
export const commands = fc.oneof(
  { weight: 3, arbitrary: fc.array(command, { maxLength: 14, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(command, { maxLength: 50, size: 'max' }) }
)

/** Carries one command out as one step. The saves of a note while it is typed are one name, so they join when they follow each other. */
export function carryOut(handle: Handle, command: Command, number: number): void {
  const now = new Date(Date.UTC(2026, 10, 24, 6) + number * 1_000).toISOString()
  const typed = command.does === 'typeNote'
  const step = { label: command.does, storyId: null, accountId: null, joins: typed ? 'note' : null, goesOn: typed, now }
  const deed: Deed = deeds[command.does]
  takeStep(handle, step, () => deed({ handle, command, number, now }))
}

function create(place: Place, storyId: string): void {
  const { handle, now, command } = place
  insertStory(handle, { storyId, title: command.text, sample: null, baseArticleId: `${storyId}-base`, now })
  addArticle(place, storyId, `${storyId}-base`)
  for (let count = 0; count < command.pick % 3; count++) addAccount(place, storyId, `${place.number}-new-${count}`)
}

function addAccount(place: Place, storyId: string, name: string): void {
  addArticle(place, storyId, `article-${name}`)
  insertAccount(place.handle, { accountId: `account-${name}`, storyId, articleId: `article-${name}` }, place.now)
}

function addArticle(place: Place, storyId: string, articleId: string): void {
  insertArticle(place.handle, {
    articleId,
    storyId,
    outlet: null,
    headline: place.command.text,
    published: '2026-11-12',
    addedAt: place.now
  })
  addText(place, articleId, `${articleId}-v1`)
}

function addText({ handle, now }: Place, articleId: string, versionId: string): void {
  const text = `The river Wend rose before dawn, says ${versionId}.`
  insertVersion(handle, { versionId, articleId, name: 'Pasted text', encoding: 'UTF-8', words: 9, storedAt: now, text })
}

const column = ({ handle }: Place, sql: string, ...values: readonly string[]): readonly string[] =>
  handle
    .prepare(sql)
    .pluck()
    .all(...values) as string[]

const pick = <T>({ command }: Place, among: readonly T[]): T | null => among[command.pick % Math.max(1, among.length)] ?? null

function inStory(place: Place, act: (storyId: string) => void): void {
  const storyId = pick(place, column(place, 'SELECT story_id FROM stories ORDER BY story_id'))
  if (storyId !== null) act(storyId)
}

interface AccountRow {
  readonly storyId: string
  readonly accountId: string
}

function inAccount(place: Place, act: (of: OfAccount) => void): void {
  const sql = 'SELECT story_id AS storyId, account_id AS accountId FROM accounts WHERE removed_at IS NULL ORDER BY account_id'
  const of = pick(place, place.handle.prepare<[], AccountRow>(sql).all())
  if (of !== null) act(of)
}

/** The first words of the versions shown. */
function sides(place: Place, { accountId, storyId }: OfAccount): { readonly base: AnchoredWords; readonly account: AnchoredWords } {
  const latest = (sql: string, id: string): AnchoredWords => words(column(place, sql, id)[0] ?? '')
  return {
    base: latest(
      'SELECT version_id FROM article_versions JOIN stories ON base_article_id = article_id WHERE story_id = ? ORDER BY number DESC',
      storyId
    ),
    account: latest(
      'SELECT version_id FROM article_versions JOIN accounts USING (article_id) WHERE account_id = ? ORDER BY number DESC',
      accountId
    )
  }
}

const words = (versionId: string): AnchoredWords => ({
  versionId,
  anchor: { start: 4, end: 9, exact: 'river', prefix: 'The ', suffix: ' Wend' }
})

function flag(place: Place, of: OfAccount): DecidedFlag {
  const { base, account } = sides(place, of)
  const { text } = place.command
  return {
    ...{ id: `flag-${place.number}`, kind: 'contradicted', reason: 'number', rule: 'quantity-differs', explanation: text },
    base: { passage: base, evidence: [base] },
    account: { passage: account, evidence: [] }
  }
}

/** Every row of the editor's tables, in order, texts and all. */
export function dump(handle: Handle): string {
  const queries = [
    'SELECT * FROM stories ORDER BY 1',
    'SELECT * FROM articles ORDER BY 1',
    'SELECT * FROM article_versions ORDER BY 1',
    'SELECT * FROM accounts ORDER BY 1',
    'SELECT * FROM decisions ORDER BY 1',
    'SELECT * FROM notes ORDER BY 1',
    'SELECT * FROM corrections ORDER BY 1',
    'SELECT * FROM settings ORDER BY 1'
  ]
  return queries
    .flatMap((sql) =>
      handle
        .prepare(sql)
        .all()
        .map((row) => JSON.stringify(row))
    )
    .join('\n')
}

/** In the order of their ids, those in the trash as well. */
export const listStoryIds = (handle: Handle): readonly string[] =>
  handle.prepare('SELECT story_id FROM stories ORDER BY 1').pluck().all() as string[]
