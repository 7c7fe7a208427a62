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
  for (const name of names) await count(name)
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  total.failed += 1
}
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/** What cannot be prepared or crashes has failed, and the other gates still run. */
async function count(name) {
  const gate = gates[name]
  if (!gate) throw new PreparationError(`There is no gate "${name}". There are: ${Object.keys(gates).join(', ')}.`)
  const started = Date.now()
  console.log(`\n== ${name}: ${gate.what}`)
  const { passed, failed } = await gate.run(rest).catch((error) => {
    console.log(error instanceof PreparationError ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`)
  total.passed += passed
  total.failed += failed
}
