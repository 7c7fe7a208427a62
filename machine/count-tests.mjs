/** Counts what a test runner reports. A runner that crashes, or fails without naming a test, has failed once. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * @param {string} report path of the JSON that vitest writes
 * @param {() => Promise<number>} run gives the exit status
 */
export function countVitest(report, run) {
  return count(report, run, ({ numPassedTests, testResults }) => {
    const tests = testResults.flatMap((file) => file.assertionResults)
    const failedTests = tests.filter((test) => test.status === 'failed').length
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
    )
    return { passed: numPassedTests, failed: failedTests + brokenFiles.length }
  })
}

/** The same for the JSON that Playwright writes. */
export function countPlaywright(report, run) {
  return count(report, run, ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }))
}

async function count(report, run, read) {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const status = await run()
  const { passed, failed } = readReport(report, read)
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed }
}

function readReport(report, read) {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}
