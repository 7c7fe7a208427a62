import Database from 'better-sqlite3'
import fc from 'fast-check'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eraseStory } from './erase-story'
import { setUpConnection, type Handle } from './handle'
import { addStory, inFolder, LATER, NOW, valueOf, withLibrary } from './library-for-tests'
import { watchTables } from './record-changes'
import { findStepToRedo, findStepToUndo, KEPT_STEPS, redoStep, takeStep, undoStep } from './steps'
import { carryOut, commands, dump, listStoryIds, type Command } from './test-bench/editor-commands'
import { deleteStory, findStory, renameStory } from './stories'

/** A library with two stories, of which every run gets a copy. */
function makeTemplate(folder: string): string {
  withLibrary(join(folder, 'template'), (library) =>
    valueOf(
      library.write((handle) => {
        addStory(handle, { storyId: 's1' })
        addStory(handle, { storyId: 's2', accounts: 1 })
      })
    )
  )
  return join(folder, 'template', 'library.sqlite')
}

/**
 * A copy of the template with a connection as the app has one, apart from waiting for the disk. It is used for one run after the other: a run
 * that ends well leaves it as it began, after any other the template is copied again.
 */
class Copy {
  readonly #template: string
  readonly #file: string
  #handle: Handle | null = null
  #clean = false

  constructor(template: string, folder: string) {
    this.#template = template
    this.#file = join(folder, 'copy.sqlite')
  }

  get handle(): Handle {
    this.#handle ??= this.#open()
    return this.#handle
  }

  run(work: () => void): void {
    if (!this.#clean) {
      this.close()
      copyFileSync(this.#template, this.#file)
    }
    this.#clean = false
    work()
    this.handle.exec('DELETE FROM steps')
    this.#clean = true
  }

  /** Runs `act` in one transaction. */
  write(act: (handle: Handle) => void): void {
    const { handle } = this
    handle.transaction(() => act(handle)).immediate()
  }

  /** The file is opened again when it is used next. */
  close(): void {
    this.#handle?.close()
    this.#handle = null
  }

  dump(): string {
    return dump(this.handle)
  }

  #open(): Handle {
    const handle = new Database(this.#file)
    setUpConnection(handle)
    handle.pragma('synchronous = OFF')
    rememberStatements(handle)
    watchTables(handle)
    return handle
  }
}

/** Preparing every statement anew for every step was two fifths of the time that a thousand sequences took. */
function rememberStatements(handle: Handle): void {
  const prepare = handle.prepare.bind(handle)
  const known = new Map<string, ReturnType<typeof prepare>>()
  handle.prepare = ((sql: string) => {
    const statement = known.get(sql) ?? prepare(sql)
    known.set(sql, statement)
    return statement
  }) as Handle['prepare']
}

/** Where the file is closed and opened again. */
const pauses = fc.record({ during: fc.constantFrom('commands', 'undo', 'redo'), after: fc.nat(50) })

/** Moves until there is no step left; answers how many there were. The file is opened again after `pause` of them. */
function moveAll(copy: Copy, move: typeof undoStep, pause: number): number {
  let moved = 0
  const go = (most: number): void =>
    copy.write((handle) => {
      while (moved < most && move(handle) !== null) moved++
    })
  if (pause < Infinity) {
    go(pause)
    copy.close()
  }
  go(Infinity)
  return moved
}

function carryAll(copy: Copy, list: readonly Command[], pause: number): void {
  const go = (from: number, to: number): void =>
    copy.write((handle) => list.slice(from, to).forEach((command, index) => carryOut(handle, command, from + index)))
  if (pause < list.length) {
    go(0, pause)
    copy.close()
  }
  go(pause < list.length ? pause : 0, list.length)
}

/** Said in a word: a difference between two whole libraries is not worth printing. */
const expectSame = (one: string, other: string | undefined): void => expect(one === other ? 'same' : 'different').toBe('same')

describe('whatever is done', () => {
  const sequences = '1,000 sequences of up to 50 commands: undo-all is the start, redo-all the end, also over a restart'
  /** A minute is usual; a busy machine may take ten. */
  const patience = 600_000

  test(sequences, () => inFolder(runSequences), patience)

  function runSequences(folder: string): void {
    const copy = new Copy(makeTemplate(folder), folder)
    let steps = 0
    const property = fc.property(commands, pauses, (list, { during, after }) =>
      copy.run(() => {
        const pauseIn = (what: typeof during): number => (during === what ? after : Infinity)
        const start = copy.dump()
        carryAll(copy, list, pauseIn('commands'))
        const end = copy.dump()
        const undone = moveAll(copy, undoStep, pauseIn('undo'))
        expectSame(copy.dump(), start)
        expect(moveAll(copy, redoStep, pauseIn('redo'))).toBe(undone)
        expectSame(copy.dump(), end)
        expect(moveAll(copy, undoStep, Infinity)).toBe(undone)
        expectSame(copy.dump(), start)
        steps += undone
      })
    )
    try {
      fc.assert(property, { numRuns: 1_000 })
    } finally {
      copy.close()
    }
    // No tale of commands that did nothing.
    expect(steps).toBeGreaterThan(3_000)
  }

  const between = 'undo and redo in between: each position is what it was, whatever came after it and was dropped'
  test(between, () => inFolder(runBetween), patience)

  function runBetween(folder: string): void {
    const template = makeTemplate(folder)
    const turn = fc.oneof({ weight: 3, arbitrary: fc.constant('do' as const) }, fc.constantFrom('undo' as const, 'redo' as const))
    const property = fc.property(commands, fc.array(turn, { minLength: 50, maxLength: 50 }), (list, turns) => {
      const copy = new Copy(template, folder)
      try {
        copy.run(() => copy.write((handle) => walk(handle, list, turns)))
      } finally {
        copy.close()
      }
    })
    fc.assert(property, { numRuns: 100 })
  }
})

/** Keeps what the library was at each position, and compares whenever it comes back to one. */
function walk(handle: Handle, list: readonly Command[], turns: readonly ('do' | 'undo' | 'redo')[]): void {
  const positions = [dump(handle)]
  let at = 0
  list.forEach((command, number) => {
    const turn = turns[number] ?? 'do'
    if (turn === 'do') {
      if (isNewStep(handle, command, number)) at += 1
      // A command that did nothing leaves what can be redone.
      if (findStepToRedo(handle) === null) positions.splice(at, Infinity, dump(handle))
      return
    }
    const moved = turn === 'undo' ? undoStep(handle) : redoStep(handle)
    if (moved !== null) at += turn === 'undo' ? -1 : 1
    expectSame(dump(handle), positions[at])
  })
}

/** Carries a command out; false when it did nothing or joined the last step. */
function isNewStep(handle: Handle, command: Command, number: number): boolean {
  const [known, before] = [new Set(listStoryIds(handle)), findStepToUndo(handle)?.stepId]
  carryOut(handle, command, number)
  // A new story that was taken back lies in the trash now. That is part of no step, so it is put out of the way of the comparison.
  const rescued = listStoryIds(handle).filter((storyId) => !known.has(storyId) && storyId !== `story-${number}`)
  for (const storyId of rescued) {
    expect(findStory(handle, storyId)?.deletedAt).not.toBeNull()
    handle.prepare('DELETE FROM stories WHERE story_id = ?').run(storyId)
  }
  return findStepToUndo(handle)?.stepId !== before
}

describe('a step', () => {
  const step = { label: 'rename story', storyId: 's1', accountId: null, joins: 'x', goesOn: true, now: NOW }
  const inLibrary = (work: (handle: Handle) => void): Promise<void> =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        valueOf(library.write((handle) => addStory(handle, { storyId: 's1' })))
        valueOf(library.write(work))
      })
    )
  const rename = (handle: Handle, title: string, now = NOW, goesOn = true): void =>
    takeStep(handle, { ...step, now, goesOn }, () => renameStory(handle, 's1', title, now))
  const count = (handle: Handle): unknown => handle.prepare('SELECT count(*) FROM steps').pluck().get()

  test('that changes nothing is none, and leaves what can be redone', () =>
    inLibrary((handle) => {
      rename(handle, 'Tides')
      undoStep(handle)
      const { title } = findStory(handle, 's1') ?? { title: '' }
      rename(handle, title)
      expect([findStepToUndo(handle), findStepToRedo(handle)?.label]).toEqual([null, 'rename story'])
    }))

  test('joins the last one of its name within a minute, unless it begins anew', () =>
    inLibrary((handle) => {
      rename(handle, 'A')
      rename(handle, 'B')
      expect(count(handle)).toBe(1)
      rename(handle, 'C', NOW, false)
      rename(handle, 'D', LATER)
      expect(count(handle)).toBe(3)
      const titles = [1, 2, 3].map(() => undoStep(handle) && findStory(handle, 's1')?.title)
      expect(titles).toEqual(['C', 'B', 'Story s1'])
    }))

  test('that fails leaves nothing recorded for the next one', () =>
    inLibrary((handle) => {
      const failing = (): void => {
        renameStory(handle, 's1', 'Half', NOW)
        throw new Error('stop')
      }
      expect(() => handle.transaction(() => takeStep(handle, step, failing))()).toThrow('stop')
      rename(handle, 'Whole')
      undoStep(handle)
      expect([findStory(handle, 's1')?.title, count(handle)]).toEqual(['Story s1', 1])
    }))

  test('has a label of one short line', () =>
    inLibrary((handle) => {
      takeStep(handle, { ...step, label: `dismiss “${'🌉'.repeat(60)}\n”` }, () => deleteStory(handle, 's1', NOW))
      const label = findStepToUndo(handle)?.label ?? ''
      expect(label).toMatch(/^dismiss “🌉+…$/u)
      expect(label.length).toBeLessThanOrEqual(60)
    }))

  test(
    `is forgotten after ${KEPT_STEPS} more`,
    () =>
      inLibrary((handle) => {
        for (let number = 0; number < KEPT_STEPS + 5; number++) rename(handle, String(number), NOW, false)
        expect(count(handle)).toBe(KEPT_STEPS)
      }),
    60_000
  )

  test('keeps no text of an article: a version that is taken back is set aside, and dropped with its step', () =>
    inLibrary((handle) => {
      const images = (): unknown =>
        handle.prepare("SELECT count(*) FROM step_changes WHERE before_row || after_row LIKE '%river%'").pluck().get()
      const aside = (): unknown => handle.prepare('SELECT count(*) FROM set_aside_texts').pluck().get()
      takeStep(handle, step, () => addStory(handle, { storyId: 's2' }))
      expect([images(), aside()]).toEqual([0, 0])
      undoStep(handle)
      expect(aside()).toBe(3)
      rename(handle, 'Else')
      expect([aside(), findStory(handle, 's2')?.deletedAt]).toEqual([0, NOW])
    }))

  test('over several stories loses one that is erased and keeps the others', () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        valueOf(
          library.write((handle) =>
            takeStep(handle, { ...step, storyId: null }, () => {
              addStory(handle, { storyId: 's1' })
              addStory(handle, { storyId: 's2' })
            })
          )
        )
        valueOf(eraseStory(library, 's1'))
        const left = (): unknown =>
          valueOf(library.read((handle) => handle.prepare('SELECT count(*) FROM step_changes WHERE story_id = ?').pluck().get('s1')))
        expect(left()).toBe(0)
        valueOf(library.write(undoStep))
        expect(valueOf(library.read(listStoryIds))).toEqual([])
        valueOf(library.write(redoStep))
        expect(valueOf(library.read(listStoryIds))).toEqual(['s2'])
      })
    ))
})
