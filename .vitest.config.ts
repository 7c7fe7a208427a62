/** Unit tests stand beside the code. They run in Node, those of the window's own classes too; what needs a page is tested in the real app (e2e). */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false })],
  // Svelte's runes run as in the window, not as on a server.
  resolve: { conditions: ['browser'] },
  test: {
    include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.ts', 'machine/*.test.mjs'],
    environment: 'node',
    pool: 'forks'
  }
})
