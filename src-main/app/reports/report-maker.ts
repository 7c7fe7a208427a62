/** Has reports made by a worker thread, one at a time. The worker is kept for the next preview, and let go when none follows. */
import { Worker } from 'node:worker_threads'
import type { ReportJob, ReportProduct } from './report-job'

/** ms without a job after which the worker ends. */
const idleMs = 60_000

export class ReportMaker {
  readonly #file: URL
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | undefined

  /** `file`: the built worker. */
  constructor(file: URL) {
    this.#file = file
  }

  /** @throws what `signal` was aborted with, which ends the worker in the middle of its work, or the worker's own mistake. */
  async make(job: ReportJob, signal?: AbortSignal): Promise<ReportProduct | null> {
    signal?.throwIfAborted()
    clearTimeout(this.#idle)
    const worker = (this.#worker ??= new Worker(this.#file))
    try {
      return await answerOf(worker, job, signal)
    } catch (error) {
      if (this.#worker === worker) this.#worker = null
      void worker.terminate()
      throw error
    } finally {
      this.#idle = setTimeout(() => this.close(), idleMs)
    }
  }

  close(): void {
    clearTimeout(this.#idle)
    void this.#worker?.terminate()
    this.#worker = null
  }
}

function answerOf(worker: Worker, job: ReportJob, signal: AbortSignal | undefined): Promise<ReportProduct | null> {
  return new Promise((resolve, reject) => {
    const abort = (): void => settle(() => reject(signal?.reason))
    const hear = ({ product }: { product: ReportProduct | null }): void => settle(() => resolve(product))
    const fail = (error: Error): void => settle(() => reject(error))
    const end = (): void => settle(() => reject(new Error('the report worker ended')))
    function settle(how: () => void): void {
      worker.off('message', hear).off('error', fail).off('exit', end)
      signal?.removeEventListener('abort', abort)
      how()
    }
    worker.on('message', hear).on('error', fail).on('exit', end)
    signal?.addEventListener('abort', abort)
    worker.postMessage(job)
  })
}
