/** `npm run train -- PATH…`: learns from folders of labelled data and writes the weights into the engine's lexicon. */
import { fileURLToPath } from 'node:url'
import { run } from './train-engine'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('train needs files or folders of labelled data.\n')
  process.exitCode = 2
} else await run(paths, fileURLToPath(new URL('../engine/lexicon', import.meta.url)))
