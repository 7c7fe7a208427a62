/** Unit tests stand beside the code. They run in Node, those of the window's own classes too; what needs a page is tested in the real app (e2e). */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** Code without side effects, so its tests may share a process, and need not each load the engine's word lists. */
const pure = ['engine', 'review', 'report', 'training', 'contract'].map((folder) => `src-main/${folder}/**/*.test.ts`)

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false })],
  // Svelte's runes run as in the window, not as on a server.
  resolve: { conditions: ['browser'] },
  test: {
    environment: 'node',
    pool: 'forks',
    // Vitest keeps one core for itself, of two; it hardly uses it.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.ts', 'machine/*.test.mjs'], exclude: pure }
      }
    ]
  }
})
