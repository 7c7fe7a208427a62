/** The worker thread's body: takes one order at a time, reports progress, answers with the comparison as JSON. */
import { parentPort } from 'node:worker_threads'
import { compareAccount, fingerprintOfHouse, readArticle, type Comparison, type Reading } from '../engine'
import type { Finished, Order, Report } from './messages'

/** Progress is told at most this often, in milliseconds. */
const progressEvery = 100

if (parentPort === null) throw new Error('comparer/worker runs only as a worker thread')
const port = parentPort
const say = (report: Report): void => port.postMessage(report)
const now = (): number => performance.now()
let lastBase: { version: string; reading: Reading } | null = null

port.on('message', (order: Order) => {
  try {
    say({ order: order.order, kind: 'finished', finished: summarise(compare(order)) })
  } catch (error) {
    // The name alone: a message can quote the article.
    say({ order: order.order, kind: 'failed', error: error instanceof Error ? error.name : typeof error })
  }
})

function compare(order: Order): Comparison {
  return compareAccount(readBase(order), readArticle(order.account, 'account', order.house), {
    corrections: order.corrections,
    timeLimit: order.timeLimit,
    now,
    onProgress: throttle((done, total) => say({ order: order.order, kind: 'progress', done, total }))
  })
}

function readBase({ baseVersion, base, house }: Order): Reading {
  const version = `${baseVersion} ${fingerprintOfHouse(house)}`
  if (lastBase?.version !== version) lastBase = { version, reading: readArticle(base, 'base', house) }
  return lastBase.reading
}

function throttle(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = now()
  return (done, total) => {
    if (now() - last < progressEvery) return
    last = now()
    tell(done, total)
  }
}

function summarise(comparison: Comparison): Finished {
  return {
    json: JSON.stringify(comparison),
    engineVersion: comparison.engineVersion,
    counts: comparison.counts,
    claims: comparison.baseClaims.length,
    reworded: comparison.alignments.filter(({ wording }) => wording === 'reworded').length,
    approximate: comparison.approximate,
    toDecide: comparison.flags.length + comparison.unsure.length
  }
}
