/**
 * `npm test` runs every gate, `npm run test:unit` and its kin one of them. Arguments go on: `npm run test:unit -- src-main/engine`.
 * The last line is "N passed, N failed": a static gate counts as one, a test runner with each of its tests.
 */
import { installDependencies } from './dependencies.mjs'
import { gates } from './gates.mjs'
import { PreparationError, tell } from './run-program.mjs'

const [chosen, ...rest] = process.argv.slice(2)
const names = chosen ? [chosen] : Object.keys(gates)
const total = { passed: 0, failed: 0 }

try {
  await installDependencies()
  for (const name of names)
    if (!gates[name]) throw new PreparationError(`There is no gate "${name}". There are: ${Object.keys(gates).join(', ')}.`)
  const begun = new Map(names.filter((name) => gates[name].still).map((name) => [name, begin(name)]))
  for (const name of names) await count(name, begun.get(name))
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  total.failed += 1
}
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/** What cannot be prepared or crashes has failed, and the other gates still run. */
async function begin(name) {
  const started = Date.now()
  const ended = await gates[name].run(rest).catch((error) => ({
    passed: 0,
    failed: 1,
    output: `${error instanceof PreparationError ? error.message : (error?.stack ?? error)}\n`
  }))
  return { ...ended, seconds: Math.round((Date.now() - started) / 1000) }
}

/** Tells a gate's outcome; one that is not under way yet begins now. */
async function count(name, begun) {
  console.log(`\n== ${name}: ${gates[name].what}`)
  const { passed, failed, output = '', seconds } = await (begun ?? begin(name))
  process.stdout.write(output)
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  total.passed += passed
  total.failed += failed
}
