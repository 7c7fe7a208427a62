// A worker body for tests: the account's text says what it does with its order.
import { parentPort } from 'node:worker_threads'

const counts = { added: 1, dropped: 2, contradicted: 3 }
const finished = { json: '{"made":true}', engineVersion: 'test', counts, claims: 4, reworded: 5, approximate: false, toDecide: 6 }

const moods = {
  finish: (order) => parentPort.postMessage({ order, kind: 'finished', finished }),
  step: (order) => {
    for (let done = 1; done <= 3; done += 1) parentPort.postMessage({ order, kind: 'progress', done, total: 3 })
    moods.finish(order)
  },
  hang: () => {
    for (;;);
  },
  throw: () => {
    throw new RangeError('the text itself must not be told')
  },
  fail: (order) => parentPort.postMessage({ order, kind: 'failed', error: 'RangeError' }),
  exit: () => process.exit(7),
  wait: (order) => setTimeout(() => moods.finish(order), Number.parseInt(/\d+/.exec(String(order))?.[0] ?? '1', 10) % 7)
}

parentPort.on('message', ({ order, account }) => moods[account.text](order))
