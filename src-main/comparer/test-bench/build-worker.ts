/** Builds the real worker body for tests, as the app's build does. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Answers with the built file; it lies in a fresh temporary folder. */
export async function buildWorker(): Promise<URL> {
  const outDir = mkdtempSync(join(tmpdir(), 'variorum-worker-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL('../worker.ts', import.meta.url)),
        output: { format: 'es', entryFileNames: 'worker.mjs' }
      }
    },
    ssr: { noExternal: true }
  })
  return pathToFileURL(join(outDir, 'worker.mjs'))
}
