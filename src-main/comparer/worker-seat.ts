/** One worker thread and the order it works on. A stopped or crashed thread is replaced when the next order comes. */
import { Worker } from 'node:worker_threads'
import type { Finished, Order, Report } from './messages'

export type Ending =
  | { readonly kind: 'finished'; readonly finished: Finished }
  /** The engine threw, or the thread died under it. */
  | { readonly kind: 'crashed'; readonly error: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'too-long' }

interface Current {
  readonly order: number
  readonly onProgress: (done: number, total: number) => void
  readonly end: (ending: Ending) => void
}

/** A text that needs more memory than this ends its own thread, not the app. */
const memoryMb = 1_500

export class WorkerSeat {
  readonly #file: URL
  /** Milliseconds after which a thread that does not keep its own time limit is ended. */
  readonly #patience: number
  #worker: Worker | null = null
  #current: Current | null = null

  constructor(file: URL, patience: number) {
    this.#file = file
    this.#patience = patience
  }

  get free(): boolean {
    return this.#current === null
  }

  /** Carries out one order; the seat must be free. */
  run(order: Order, onProgress: (done: number, total: number) => void): Promise<Ending> {
    if (this.#current !== null) throw new Error(`worker seat is taken by order ${this.#current.order}`)
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#abandon({ kind: 'too-long' }), this.#patience)
      const end = (ending: Ending): void => {
        clearTimeout(timer)
        this.#current = null
        resolve(ending)
      }
      this.#current = { order: order.order, onProgress, end }
      this.#worker ??= this.#hire()
      this.#worker.postMessage(order)
    })
  }

  /** Ends the order being worked on at once, if there is one. */
  stop(): void {
    if (this.#current !== null) this.#abandon({ kind: 'stopped' })
  }

  /** Ends the thread for good. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#abandon({ kind: 'stopped' })
    await worker?.terminate()
  }

  #hire(): Worker {
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb }, stdout: false, stderr: false })
    worker.on('message', (report: Report) => this.#hear(report))
    worker.on('error', (error) => this.#lose(worker, error.name))
    worker.on('exit', (code) => this.#lose(worker, `exit ${code}`))
    worker.unref()
    return worker
  }

  #hear(report: Report): void {
    const current = this.#current
    // What a replaced thread still said about an abandoned order is not heard.
    if (current === null || report.order !== current.order) return
    if (report.kind === 'progress') current.onProgress(report.done, report.total)
    else if (report.kind === 'finished') current.end({ kind: 'finished', finished: report.finished })
    else current.end({ kind: 'crashed', error: report.error })
  }

  #lose(worker: Worker, error: string): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#current?.end({ kind: 'crashed', error })
  }

  #abandon(ending: Ending): void {
    const worker = this.#worker
    this.#worker = null
    void worker?.terminate()
    this.#current?.end(ending)
  }
}
