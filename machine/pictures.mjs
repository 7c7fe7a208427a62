/** `npm run pictures`: e2e/pictures.ts starts the real app and takes the pictures that README and docs show. */
import { installDependencies } from './dependencies.mjs'
import { runPlaywright } from './playwright.mjs'
import { PreparationError, tell } from './run-program.mjs'

try {
  await installDependencies()
  process.exitCode = await runPlaywright(process.argv.slice(2), { VARIORUM_PICTURES: '1' })
} catch (error) {
  if (!(error instanceof PreparationError)) throw error
  tell(error.message)
  process.exitCode = 1
}
