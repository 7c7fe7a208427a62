import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { freshFolder, removeFolders } from './test-bench/desk-for-tests'
import { writeReportFile } from './write-report-file'

afterAll(removeFolders)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a report is written whole or not at all', () => {
  test('over an earlier file, and nothing else stays in the folder', async () => {
    const folder = freshFolder()
    const path = join(folder, 'report.html')
    writeFileSync(path, 'old')
    expect(await writeReportFile(path, bytes('new'))).toEqual({ ok: true, value: 3 })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  test('a name as long as names may be', async () => {
    const path = join(freshFolder(), `${'x'.repeat(250)}.pdf`)
    expect((await writeReportFile(path, bytes('new'))).ok).toBe(true)
  })

  test.each([
    ['the folder is gone', (folder: string) => join(folder, 'gone', 'report.html'), 'not-found'],
    ['the name is a folder', (folder: string) => (mkdirSync(join(folder, 'report')), join(folder, 'report')), 'refused'],
    [
      'the folder is a file',
      (folder: string) => (writeFileSync(join(folder, 'file'), ''), join(folder, 'file', 'report.html')),
      'not-found'
    ],
    ['the name is too long', (folder: string) => join(folder, 'x'.repeat(300)), 'refused']
  ])('%s: one sentence, nothing written', async (_what, place, kind) => {
    const folder = freshFolder()
    const path = place(folder)
    const before = readdirSync(folder)
    const outcome = await writeReportFile(path, bytes('new'))
    expect(outcome).toMatchObject({ ok: false, kind })
    expect(outcome.ok ? '' : outcome.sentence).toMatch(/^Not saved: .*\. Choose another (folder|name)\.$/)
    expect(readdirSync(folder)).toEqual(before)
  })

  // Root may write everywhere but where the system itself makes the files.
  const readOnly = process.getuid?.() === 0 ? '/sys' : null
  test.skipIf(process.platform === 'win32' || (readOnly !== null && !existsSync(readOnly)))(
    'a read-only folder keeps its file',
    async () => {
      const folder = readOnly ?? freshFolder()
      if (readOnly === null) {
        writeFileSync(join(folder, 'report.html'), 'old')
        chmodSync(folder, 0o500)
      }
      const outcome = await writeReportFile(join(folder, 'report.html'), bytes('new'))
      if (readOnly === null) chmodSync(folder, 0o700)
      expect(outcome).toMatchObject({ ok: false, kind: 'unreadable' })
      if (readOnly === null) expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('old')
    }
  )

  test.skipIf(!existsSync('/dev/full'))('a full disk is said, and what was begun is taken away', async () => {
    const { refusalOf } = await import('./write-report-file')
    const full = await import('node:fs/promises').then(({ writeFile }) => writeFile('/dev/full', 'x').catch((error: unknown) => error))
    expect(refusalOf(full)).toMatchObject({
      kind: 'disk-full',
      sentence: expect.stringContaining('An earlier file of this name is unchanged')
    })
  })
})
