/** Each gate is broken once: a rule that cannot fail guards nothing. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import boundaries from '../.dependency-cruiser.mjs'
import { root } from './places.mjs'

describe('lint', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: join(root, '.eslint.config.mjs'),
    // Where CI=true, typescript-eslint takes a run for a single one and reads the file on the disk in place of the text given here.
    overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } }
  })

  async function complaints(path, text) {
    const [result] = await eslint.lintText(text, { filePath: join(root, path) })
    return result.messages.map((message) => message.ruleId ?? message.message)
  }

  /** Where it stands, what is written, which rule says no. The files are real ones, so that the compiler knows them; the text is not. */
  const broken = [
    ['src-renderer/App.svelte', '<script lang="ts">const text = "<b>"</script>{@html text}', 'svelte/no-at-html-tags'],
    ['src-renderer/App.svelte', '{#each [1, 2] as n}{n}{/each}', 'svelte/require-each-key'],
    ['src-renderer/view.ts', 'document.body.innerHTML = "x"', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'document.body["innerHTML"] = "x"', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'document.body.outerHTML = "x"', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'document.body.insertAdjacentHTML("beforeend", "x")', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'document.write("x")', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'new Function("x")', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'Function("x")', 'no-new-func'],
    ['src-renderer/view.ts', 'eval("x")', 'no-eval'],
    ['src-renderer/view.ts', 'setTimeout("x()", 1)', 'no-implied-eval'],
    ['src-renderer/view.ts', 'window.variorum.request("app/info", null)', 'no-restricted-syntax'],
    ['src-renderer/view.ts', 'import "../src-main/storage"', 'no-restricted-imports'],
    ['src-renderer/App.svelte', '<script lang="ts">\nimport { x } from "../src-main/storage"\nx()\n</script>\n', 'no-restricted-imports'],
    [
      'src-renderer/App.svelte',
      '<script lang="ts">\nimport { readFileSync } from "node:fs"\nreadFileSync("x")\n</script>\n',
      'no-restricted-imports'
    ],
    ['src-main/app/menu.ts', 'import { shell } from "electron"\nvoid shell.openExternal("https://example.org")', 'no-restricted-syntax'],
    ['src-main/app/menu.ts', 'import { ipcMain } from "electron"\nipcMain.handle("x", () => 1)', 'no-restricted-syntax'],
    ['src-main/app/menu.ts', 'import { BrowserWindow } from "electron"\nnew BrowserWindow()', 'no-restricted-syntax'],
    ['src-main/storage/stories.ts', 'handle.prepare(`SELECT ${id}`)', 'variorum/no-pasted-sql'],
    ['src-main/storage/stories.ts', 'handle.prepare("SELECT " + id)', 'variorum/no-pasted-sql'],
    ['src-main/storage/stories.ts', 'const sql = `DELETE ${name()}`\nhandle.exec(sql)', 'variorum/no-pasted-sql'],
    ['src-main/app/menu.ts', 'export async function a() { return 1 }\na()', '@typescript-eslint/no-floating-promises'],
    ['src-main/app/menu.ts', 'export const a: any = 1', '@typescript-eslint/no-explicit-any'],
    ['src-main/app/menu.ts', 'const a = 1', '@typescript-eslint/no-unused-vars']
  ]

  test.each(broken)(
    '%s: %s',
    async (path, text, rule) => {
      expect(await complaints(path, text)).toContain(rule)
    },
    60_000
  )

  const fine = [
    ['src-main/app/window.ts', 'import { BrowserWindow } from "electron"\nexport const a = new BrowserWindow()'],
    ['src-main/app/handle-requests.ts', 'import { ipcMain } from "electron"\nipcMain.handle("x", () => 1)'],
    ['src-renderer/main-process.ts', 'export const a = window.variorum'],
    [
      'src-main/storage/stories.ts',
      'declare const handle: { prepare(sql: string): void }\nconst columns = "id, title"\nhandle.prepare(`SELECT ${columns} FROM stories WHERE id = ?`)'
    ]
  ]

  test.each(fine)(
    'allowed in %s: %s',
    async (path, text) => {
      expect(await complaints(path, text)).toEqual([])
    },
    60_000
  )
})

describe('boundaries', () => {
  /** A small house in which every wall is broken once: rule -> files. */
  const breaches = {
    'no-cycles': { 'src-main/intake/one.ts': "import './other'", 'src-main/intake/other.ts': "import type {} from './one'" },
    'nothing-unresolved': { 'src-main/intake/lost.ts': "import './nowhere'" },
    'every-folder-is-in-the-table': { 'src-main/helpers/a.ts': "import '../engine'" },
    'engine-has-one-door': { 'src-main/report/door.ts': "import '../engine/model'" },
    'pure-folders-know-no-node': { 'src-main/review/clock.ts': "import 'node:os'" },
    'engine-needs-diff-alone': { 'src-main/engine/package.ts': "import 'valibot'" },
    'electron-in-app-and-preload': { 'src-main/actions/window.ts': "import type {} from 'electron'" },
    'sqlite-in-storage': { 'src-main/actions/sql.ts': "import 'better-sqlite3'" },
    'diff-in-wording': { 'src-main/engine/alignment/words.ts': "import 'diff'" },
    'approx-string-match-in-review': { 'src-main/engine/search.ts': "import 'approx-string-match'" },
    'fflate-in-report': { 'src-main/actions/zip.ts': "import 'fflate/browser'" },
    'papaparse-in-report': { 'src-main/cli/csv.ts': "import 'papaparse'" },
    'disk-where-files-are-read-and-written': { 'src-main/comparer/disk.ts': "import 'node:fs'" },
    'window-knows-the-contract': { 'src-renderer/a.ts': "import type {} from '../src-main/storage'" },
    'window-takes-types-only': { 'src-renderer/b.ts': "import '../src-main/contract'" },
    'window-has-no-node': { 'src-renderer/c.ts': "import 'node:path'" },
    'views-stand-alone': { 'src-renderer/story/a.ts': "import '../library/b'", 'src-renderer/library/b.ts': '' },
    'parts-know-no-claims': { 'src-renderer/parts/a.ts': "import type {} from '../../src-main/engine'" },
    'product-needs-no-tools': { 'src-main/cli/a.ts': "import 'vitest'" },
    'engine-knows-only-its-own': { 'src-main/engine/up.ts': "import type {} from '../review'" },
    'review-knows-only-its-own': { 'src-main/review/up.ts': "import '../report'" },
    'report-knows-only-its-own': { 'src-main/report/up.ts': "import '../contract'" },
    'contract-knows-only-its-own': { 'src-main/contract/up.ts': "import '../storage'" },
    'preload-knows-only-its-own': { 'src-main/preload/up.ts': "import '../engine'" },
    'intake-knows-only-its-own': { 'src-main/intake/up.ts': "import '../storage'" },
    'storage-knows-only-its-own': { 'src-main/storage/up.ts': "import type {} from '../contract'" },
    'comparer-knows-only-its-own': { 'src-main/comparer/up.ts': "import '../storage'" },
    'actions-knows-only-its-own': { 'src-main/actions/up.ts': "import '../app'" },
    'app-knows-only-its-own': { 'src-main/app/up.ts': "import '../cli/a'" },
    'cli-knows-only-its-own': { 'src-main/cli/up.ts': "import '../comparer'" },
    'training-knows-only-its-own': { 'src-main/training/up.ts': "import '../intake'" },
    'lexicon-build-knows-only-its-own': { 'src-main/lexicon-build/up.ts': "import '../intake'" }
  }
  const doors = ['engine', 'review', 'report', 'contract', 'intake', 'storage', 'comparer', 'actions', 'app']
  const folder = mkdtempSync(join(tmpdir(), 'variorum-gates-'))
  let violations = []

  function write(path, text) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  beforeAll(async () => {
    for (const door of doors) write(`src-main/${door}/index.ts`, '')
    write('src-main/engine/model.ts', '')
    write(
      'package.json',
      '{ "type": "module", "dependencies": { "valibot": "1", "diff": "1", "better-sqlite3": "1" }, "devDependencies": { "electron": "1", "vitest": "1" } }'
    )
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const files of Object.values(breaches)) for (const [path, text] of Object.entries(files)) write(path, text)
    const { forbidden, options } = boundaries
    const { enhancedResolveOptions, tsConfig: _, ...rest } = options
    const { output } = await cruise(
      ['src-main', 'src-renderer'],
      { ...rest, ruleSet: { forbidden }, validate: true, baseDir: folder, combinedDependencies: true, preserveSymlinks: true },
      { ...enhancedResolveOptions, symlinks: false }
    )
    violations = output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('every rule has its breach', () => {
    expect(Object.keys(breaches).sort()).toEqual(boundaries.forbidden.map((rule) => rule.name).sort())
  })

  test.each(Object.entries(breaches))('%s', (rule, files) => {
    expect(violations).toContain(`${rule}: ${Object.keys(files)[0]}`)
  })
})

describe('types', () => {
  /** What the compiler says of a text as if it stood in the folder. */
  function complaints(project, text) {
    const path = join(root, dirname(project), 'written-for-a-test.ts')
    const { config } = ts.readConfigFile(join(root, project), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, dirname(project)))
    const host = ts.createCompilerHost(options)
    const read = host.getSourceFile.bind(host)
    host.getSourceFile = (name, ...rest) => (name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : read(name, ...rest))
    const program = ts.createProgram([path], options, host)
    return ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map((found) => ts.flattenDiagnosticMessageText(found.messageText, ' '))
  }

  const refused = [
    'process.cwd()',
    'document.title',
    'setTimeout(() => 1, 1)',
    'console.log(1)',
    "import 'node:fs'",
    'const a = [1]; const b: number = a[0]; b.toFixed()'
  ]
  const pure = ['engine', 'review', 'report', 'contract'].map((folder) => `src-main/${folder}/tsconfig.json`)

  test.each(pure)(
    '%s knows neither Node nor a page, and no index is trusted',
    (project) => {
      for (const text of refused)
        expect({ text, complaints: complaints(project, `${text}\nexport {}`).length }).not.toEqual({ text, complaints: 0 })
      expect(complaints(project, 'export const a: number | undefined = [1][0]')).toEqual([])
    },
    60_000
  )

  test('the window knows the page and not Node', () => {
    expect(complaints('src-renderer/tsconfig.json', 'export const a = document.title')).toEqual([])
    expect(complaints('src-renderer/tsconfig.json', 'export const a = process.cwd()')).not.toEqual([])
  }, 60_000)
})
