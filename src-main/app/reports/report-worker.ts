/** The worker's body: reports are built and rendered here, so that the window goes on while a long one is made. */
import { parentPort } from 'node:worker_threads'
import { makeReport } from './make-report'
import type { ReportJob } from './report-job'

if (parentPort === null) throw new Error('report-worker runs as a worker only')
const port = parentPort
port.on('message', (job: ReportJob) => {
  void makeReport(job).then(
    (product) => port.postMessage({ product }),
    // A throw outside a promise ends the worker, and the one who waits is told.
    (error: unknown) =>
      setImmediate(() => {
        throw error
      })
  )
})
