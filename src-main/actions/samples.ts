/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The stories that come with the app: put in on the first run, and put back when the editor asks.
 * They are ordinary stories; nothing in the app treats them in another way, apart from saying that they are samples.
 */
import type { Draft, Outcome, StorySummary } from '../contract'
import { changeSettings, deleteStory, listSamples, readSettings, restoreStory, type Handle, type StoredStory } from '../storage'
import { readText } from '../intake'
import { queueUncompared } from './change-story'
import { insertWhole } from './create-story'
import type { Desk } from './desk'
import { writeStep } from './take-step'
import { summariseStoryById } from './views'

interface SampleText {
  readonly outlet: string
  readonly headline: string | null
  readonly published: string
  readonly text: string
}

interface SampleStory {
  readonly base: SampleText
  readonly accounts: readonly SampleText[]
}

/** By name, in the order they are put in: the last one stands first in the list. */
const files = import.meta.glob<SampleStory>('../../fixtures/samples/*/story.json', { eager: true, import: 'default' })
const samples = Object.entries(files)
  .map(([path, story]) => ({ name: path.split('/').at(-2) ?? path, story }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))

/** The seed article has no headline of its own. */
const titles: Readonly<Record<string, string>> = { harbour: 'Saltmarsh Bridge closed', rafah: 'The Rafah assault' }

/** The setting that says they were put in once, so that erased ones stay away. */
const given = 'samplesGiven'

/** Puts the samples into a library that never had them. */
export function giveSamples(desk: Desk): Outcome<null> {
  const ids = desk.library.write((handle) => {
    if (readSettings(handle)[given] === true) return []
    changeSettings(handle, { [given]: true })
    return samples.map((_sample, index) => insertSample(desk, handle, index))
  })
  if (!ids.ok) return ids
  for (const storyId of ids.value) queueUncompared(desk, storyId)
  return { ok: true, value: null }
}

/** Has every sample in the list as it came. One the editor changed goes into the trash; nothing is erased. */
export function restoreSamples(desk: Desk): Outcome<readonly StorySummary[]> {
  const deed = { label: 'put the samples back', storyId: null, accountId: null }
  const ids = writeStep(desk, deed, (handle) => samples.map((_sample, index) => restoreSample(desk, handle, index)))
  if (!ids.ok) return ids
  for (const storyId of ids.value) queueUncompared(desk, storyId)
  desk.tell('library/changed', { storyId: null })
  return desk.library.read((handle) => ids.value.map((storyId) => summariseStoryById(handle, desk.comparer, storyId)).reverse())
}

function restoreSample(desk: Desk, handle: Handle, index: number): string {
  const stored = listSamples(handle).filter(({ sample }) => sample === samples[index]?.name)
  const untouched = stored.find(isUntouched)
  for (const { storyId } of stored) {
    if (storyId === untouched?.storyId) restoreStory(handle, storyId)
    else deleteStory(handle, storyId, desk.now())
  }
  return untouched?.storyId ?? insertSample(desk, handle, index)
}

const isUntouched = ({ createdAt, changedAt }: StoredStory): boolean => createdAt === changedAt

function insertSample(desk: Desk, handle: Handle, index: number): string {
  const sample = samples[index]
  if (sample === undefined) throw new Error(`there is no sample ${index}`)
  const storyId = desk.newId()
  // A millisecond apart, so that the list has an order.
  const now = new Date(Date.parse(desk.now()) + index).toISOString()
  const { base, accounts } = sample.story
  insertWhole(desk, handle, {
    storyId,
    title: titles[sample.name] ?? base.headline,
    sample: sample.name,
    base: draftOf(base),
    accounts: accounts.map(draftOf),
    now
  })
  return storyId
}

function draftOf({ outlet, headline, published, text }: SampleText): Draft {
  const read = readText(text)
  if (!read.ok) throw new Error(`the sample text of ${outlet} is no text: ${read.kind}`)
  return { ...read.value, name: 'Sample', outlet, headline, published }
}
