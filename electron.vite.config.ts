/**
 * What `npm run build` makes of the sources:
 *   out/main/{main,compare-worker,report-worker,cli}.js   ESM; every dependency is bundled but better-sqlite3, which has a native part
 *   out/preload/preload.cjs                 one CommonJS file: a sandboxed window loads nothing else
 *   out/renderer/index.html                 the window, served by the app's own protocol
 *
 * The targets are those of the oldest Electron that Variorum runs on (33: Node 20.18, Chromium 130), see docs/decisions/runtime.md.
 */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/**
 * The engine's WordNet extract (1.8 MB, ASCII) stays a file beside the code, which reads it as bytes. As a string in the code it would
 * be parsed at every start: 70 ms instead of 5 on the command line.
 */
function lexiconAsFile(): Plugin {
  const source = '/lexicon/wordnet.txt?raw'
  const target = 'shared/wordnet.txt'
  const address = '__address_of_wordnet__'
  return {
    name: 'lexicon-as-file',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(source)) return null
      this.emitFile({ type: 'asset', fileName: target, source: readFileSync(id.slice(0, -'?raw'.length)) })
      return `import { readFileSync } from 'node:fs'\nexport default readFileSync(new URL('${address}', import.meta.url), 'latin1')`
    },
    renderChunk: (code, chunk) => code.replace(address, posix.relative(posix.dirname(chunk.fileName), target))
  }
}

export default defineConfig({
  main: {
    plugins: [lexiconAsFile()],
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      reportCompressedSize: false,
      rollupOptions: {
        external: ['better-sqlite3'],
        // The main process needs the engine's version alone; without this its word lists (2 MB) would be read at every start.
        treeshake: { moduleSideEffects: (id) => !id.includes('/src-main/engine/') },
        input: {
          main: 'src-main/app/main.ts',
          'compare-worker': 'src-main/comparer/worker.ts',
          'report-worker': 'src-main/app/reports/report-worker.ts',
          cli: 'src-main/cli/main.ts'
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
          // Comments and indents alone are left out, half of the code: a start reads less, and what an error's stack names stays.
          minify: { compress: false, mangle: false, codegen: true }
        }
      }
    }
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      reportCompressedSize: false,
      rollupOptions: { input: { preload: 'src-main/preload/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    root: 'src-renderer',
    plugins: [svelte({ configFile: false })],
    build: {
      target: 'chrome130',
      // The window's Content-Security-Policy allows fonts and scripts from its own address only, so nothing is inlined as data:.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: 'src-renderer/index.html' }
    }
  }
})
