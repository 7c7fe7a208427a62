/** Runs the training without a build: `node src-main/training/run.mjs PATH…`, which is what `npm run train -- PATH…` calls. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('train needs files or folders of labelled data.\n')
  process.exit(2)
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { module } = await runnerImport(here('./train.ts'))
await module.run(paths, here('../engine/lexicon'))
