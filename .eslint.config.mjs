/**
 * What may not be written in Variorum, as far as one file shows it. What may be imported from where stands in .dependency-cruiser.mjs.
 * Each ban on a sink is tried out by machine/gates.test.mjs.
 */
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { noPastedSql } from './machine/no-pasted-sql.mjs'

/** Ways from a string to markup or to code. Foreign text is only ever text. */
const sinks = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    'Foreign text is only ever text: build elements instead.'
  ],
  [
    'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    'Foreign text is only ever text: build elements instead.'
  ],
  [
    "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    'Foreign text is only ever text: build elements instead.'
  ],
  ["CallExpression[callee.property.name='createContextualFragment']", 'Foreign text is only ever text: build elements instead.'],
  ["NewExpression[callee.name='Function']", 'No code out of strings.']
]

const openExternal = [
  "MemberExpression[property.name='openExternal']",
  'Only src-main/app/open-external.ts opens addresses outside the app.'
]
const handle = [
  "CallExpression[callee.object.name='ipcMain'][callee.property.name=/^(handle|handleOnce|on|once)$/]",
  'Requests are answered in one place, which checks sender and payload: src-main/app/handle-requests.ts.'
]
const window = [
  'NewExpression[callee.name=/^(BrowserWindow|BaseWindow|WebContentsView|BrowserView)$/]',
  'Windows are made in one place: src-main/app/window.ts.'
]
/** `no-restricted-syntax` has one list a file, so the exceptions get the list without their own ban. */
function ban(...lists) {
  return { 'no-restricted-syntax': ['error', ...lists.map(([selector, message]) => ({ selector, message }))] }
}

const bridge = [
  "MemberExpression[object.name=/^(window|globalThis)$/][property.name='variorum']",
  'Only main-process.ts talks to the main process.'
]

const everywhere = [...sinks, openExternal, handle, window, bridge]

export default tseslint.config(
  { ignores: ['out/', '.runtime/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    plugins: { variorum: { rules: { 'no-pasted-sql': noPastedSql } } },
    rules: {
      'variorum/no-pasted-sql': 'error',
      ...ban(...everywhere),
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-target-blank': 'error'
    }
  },
  { files: ['src-main/app/open-external.ts'], rules: ban(...everywhere.filter((item) => item !== openExternal)) },
  { files: ['src-main/app/handle-requests.ts'], rules: ban(...everywhere.filter((item) => item !== handle)) },
  { files: ['src-main/app/window.ts'], rules: ban(...everywhere.filter((item) => item !== window)) },
  { files: ['src-renderer/main-process.ts'], rules: ban(...everywhere.filter((item) => item !== bridge)) },
  // Tests look at the real thing from outside: they damage a library on purpose and try what the page must not reach.
  { files: ['**/*.test.ts'], rules: { 'variorum/no-pasted-sql': 'off' } },
  {
    // A rule that is given its severity alone keeps the bans from above, so it is switched off by name.
    files: ['e2e/**/*.ts'],
    rules: {
      'variorum/no-pasted-sql': 'off',
      'no-restricted-syntax': 'off',
      'no-eval': 'off',
      'no-implied-eval': 'off',
      'no-new-func': 'off',
      'no-script-url': 'off'
    }
  },
  {
    // A promise that nobody waits for loses its error. Needs types, so it is asked where most promises are.
    files: ['src-main/**/*.ts'],
    ignores: ['**/*.d.ts'],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // `let { a, b = $bindable() } = $props()`: the plugin's own rule knows which of them may change.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A plain Map beside the state is often what is meant; what has to be reactive shows in the window's tests.
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  { files: ['src-renderer/**/*.{ts,svelte}'], languageOptions: { globals: globals.browser } },
  { files: ['src-main/**/*.ts', 'e2e/**/*.ts'], languageOptions: { globals: globals.node } },
  {
    files: ['src-renderer/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'electron', message: 'The window knows only window.variorum, through main-process.ts.' }],
          patterns: [
            { regex: 'src-main/(?!(contract|engine)(/|$))', message: 'The window knows the contract only.' },
            { regex: 'src-main/(contract|engine)(?!$|/names$|/index$)', message: 'Through its one door.' },
            { regex: '^node:', message: 'There is no Node in the window.' }
          ]
        }
      ]
    }
  },
  {
    files: ['machine/**/*.mjs', '*.mjs', '.*.mjs'],
    languageOptions: { globals: globals.node }
  }
)
