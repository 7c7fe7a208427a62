/**
 * The queue of comparisons: accounts wait, are compared one at a time in each worker thread, and are stored when done.
 * waiting -> comparing -> done (stored, so it leaves the queue's memory) | cancelled | failed
 */
import type { Article, EngineCorrections, HouseList } from '../engine'
import type { ComparisonState } from '../contract'
import type { Finished } from './messages'
import { WorkerSeat, type Ending } from './worker-seat'

export interface AccountKey {
  readonly storyId: string
  readonly accountId: string
}

/** The two texts of one comparison with the ids of their stored versions, and what is asked beside them. */
export interface Texts {
  readonly baseVersion: string
  readonly base: Article
  readonly accountVersion: string
  readonly account: Article
  readonly house: HouseList
  readonly corrections: EngineCorrections
  /** Fingerprints of both, as the library keeps them; the comparer only hands them back. */
  readonly asked: { readonly house: string; readonly corrections: string }
}

export type Ended = ({ readonly state: 'done' } & Finished) | { readonly state: 'failed'; readonly sentence: string }

export interface ComparerOptions {
  /** The built `comparer/worker`. */
  readonly workerFile: URL
  readonly workers: number
  /** The current texts, read when a worker is free; null when the account is gone. */
  readonly load: (key: AccountKey) => Texts | null
  /** Stores how a comparison ended; throws when it cannot. */
  readonly keep: (key: AccountKey, texts: Texts, ended: Ended) => void
  readonly tell: (key: AccountKey, state: ComparisonState) => void
  /** Milliseconds until the engine answers approximately. */
  readonly timeLimit?: number
  /** The engine keeps its own limit; a thread that overstays by this much (milliseconds) is ended. */
  readonly grace?: number
}

export const usualTimeLimit = 20_000
const usualGrace = 10_000

export const sentences = {
  crashed: 'The comparison stopped unexpectedly. Both texts are safe. Choose Compare again.',
  tooLong: 'The comparison took too long and was stopped. Both texts are safe. Choose Compare again, or compare a shorter text.',
  unreadable: 'One of the two texts could not be read from the library. Nothing was changed. Open the story again.',
  notKept: 'The comparison could not be saved. Both texts are safe. Free some space on the disk, then choose Compare again.'
}

export class Comparer {
  readonly #options: ComparerOptions
  readonly #timeLimit: number
  readonly #seats: readonly WorkerSeat[]
  readonly #waiting: AccountKey[] = []
  readonly #running = new Map<string, WorkerSeat>()
  /** Everything that is not simply "stored": by account id. */
  readonly #states = new Map<string, ComparisonState>()
  #orders = 0
  #closed = false

  constructor(options: ComparerOptions) {
    this.#options = options
    this.#timeLimit = options.timeLimit ?? usualTimeLimit
    this.#seats = Array.from(
      { length: options.workers },
      () => new WorkerSeat(options.workerFile, this.#timeLimit + (options.grace ?? usualGrace))
    )
  }

  /** What the queue knows of an account; null when it waits for nothing and nothing went wrong. */
  stateOf(accountId: string): ComparisonState | null {
    return this.#states.get(accountId) ?? null
  }

  /** Compares an account as soon as a worker is free; one being compared is begun again, since its texts may have changed. */
  enqueue(key: AccountKey): void {
    if (this.#closed) return
    this.#takeOut(key.accountId)
    this.#waiting.push(key)
    this.#change(key, { state: 'waiting' })
    this.#startNext()
  }

  /** Moves a waiting account to the front: the editor is looking at it. */
  hurry(accountId: string): void {
    const index = this.#waiting.findIndex((key) => key.accountId === accountId)
    if (index > 0) this.#waiting.unshift(...this.#waiting.splice(index, 1))
  }

  /** Stops a waiting or running comparison; a finished one is kept. */
  cancel(key: AccountKey): void {
    const state = this.stateOf(key.accountId)?.state
    if (state !== 'waiting' && state !== 'comparing') return
    this.#takeOut(key.accountId)
    this.#change(key, { state: 'cancelled' })
    this.#startNext()
  }

  /** Drops everything known of an account that was removed. */
  forget(accountId: string): void {
    this.#takeOut(accountId)
    this.#states.delete(accountId)
    this.#startNext()
  }

  /** Ends all threads; nothing is told or stored any more. */
  async close(): Promise<void> {
    this.#closed = true
    this.#waiting.length = 0
    await Promise.all(this.#seats.map((seat) => seat.close()))
  }

  #takeOut(accountId: string): void {
    const index = this.#waiting.findIndex((key) => key.accountId === accountId)
    if (index >= 0) this.#waiting.splice(index, 1)
    const seat = this.#running.get(accountId)
    this.#running.delete(accountId)
    seat?.stop()
  }

  #startNext(): void {
    for (const seat of this.#seats) {
      if (!seat.free) continue
      const key = this.#waiting.shift()
      if (key === undefined) return
      this.#start(seat, key)
    }
  }

  #start(seat: WorkerSeat, key: AccountKey): void {
    const texts = this.#load(key)
    if (texts === null) return this.#startNext()
    this.#running.set(key.accountId, seat)
    this.#change(key, { state: 'comparing', done: 0, total: 0 })
    this.#orders += 1
    const { baseVersion, base, account, house, corrections } = texts
    const order = { order: this.#orders, baseVersion, base, account, house, corrections, timeLimit: this.#timeLimit }
    const progress = (done: number, total: number): void => this.#change(key, { state: 'comparing', done, total })
    void seat.run(order, progress).then((ending) => this.#end(seat, key, texts, ending))
  }

  #load(key: AccountKey): Texts | null {
    try {
      const texts = this.#options.load(key)
      if (texts === null) this.#states.delete(key.accountId)
      return texts
    } catch {
      this.#change(key, { state: 'failed', sentence: sentences.unreadable })
      return null
    }
  }

  #end(seat: WorkerSeat, key: AccountKey, texts: Texts, ending: Ending): void {
    if (this.#closed) return
    // A stopped order was taken out before; its account may be waiting again already.
    if (ending.kind !== 'stopped' && this.#running.get(key.accountId) === seat) {
      this.#running.delete(key.accountId)
      this.#settle(key, texts, ending)
    }
    this.#startNext()
  }

  #settle(key: AccountKey, texts: Texts, ending: Exclude<Ending, { kind: 'stopped' }>): void {
    const ended = endedAs(ending)
    try {
      this.#options.keep(key, texts, ended)
    } catch {
      return this.#change(key, { state: 'failed', sentence: sentences.notKept })
    }
    this.#states.delete(key.accountId)
    this.#options.tell(key, shownAs(ended))
  }

  #change(key: AccountKey, state: ComparisonState): void {
    this.#states.set(key.accountId, state)
    this.#options.tell(key, state)
  }
}

function endedAs(ending: Exclude<Ending, { kind: 'stopped' }>): Ended {
  if (ending.kind === 'finished') return { state: 'done', ...ending.finished }
  return { state: 'failed', sentence: ending.kind === 'crashed' ? sentences.crashed : sentences.tooLong }
}

function shownAs(ended: Ended): ComparisonState {
  if (ended.state === 'failed') return ended
  const { counts, claims, reworded, approximate } = ended
  return { state: 'done', counts, claims, reworded, approximate }
}
