import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerAddress, contentSecurityPolicy, pathInside } from './renderer-files'

const canary = 'kept from the window'
let folder = ''
let root = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-files-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<p>window</p>')
  writeFileSync(join(root, 'assets', 'a-1.js'), 'export {}')
  writeFileSync(join(root, 'assets', 'noble.exe'), canary)
  writeFileSync(join(folder, 'secret.html'), canary)
  mkdirSync(join(folder, 'outside'))
  writeFileSync(join(folder, 'outside', 'page.html'), canary)
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'))
  symlinkSync(join(folder, 'outside'), join(root, 'linked'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (address: string, method = 'GET'): Promise<Response> => answerAddress(root, method, address)

test('a file of the window comes with its type and the policy', async () => {
  const page = await get('variorum://app/index.html')
  expect(page.status).toBe(200)
  expect(await page.text()).toBe('<p>window</p>')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  expect((await get('variorum://app/assets/a-1.js?v=2#x')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('the policy is the one that was agreed on', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "frame-src variorum://preview; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; " +
      'trusted-types svelte-trusted-html'
  )
  expect(contentSecurityPolicy).not.toContain('unsafe')
})

test.each([
  'variorum://app/',
  'variorum://app',
  'variorum://app/assets',
  'variorum://app/missing.html',
  'variorum://app/assets/noble.exe',
  'variorum://other/index.html',
  'variorum://app@evil/index.html',
  'variorum://user:word@app/index.html',
  'variorum://app/link.html',
  'variorum://app/linked/page.html',
  'variorum://app/../secret.html',
  'variorum://app/%2e%2e/secret.html',
  'variorum://app/%2e%2e%2fsecret.html',
  'variorum://app/..%5csecret.html',
  'variorum://app/..\\secret.html',
  'variorum://app/index.html%00.js',
  'variorum://app//etc/passwd',
  'variorum://app/C:/secret.html',
  'file:///etc/passwd',
  'https://app/index.html',
  'no address'
])('%s is not found', async (address) => {
  const answer = await get(address)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain(canary)
})

test.each(['POST', 'PUT', 'DELETE'])('%s is not found', async (method) => {
  expect((await get('variorum://app/index.html', method)).status).toBe(404)
})

test('no address of 1,000 leads out of the folder', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      '%2e%2e',
      '%2e%2e%2f',
      '..%2f',
      '%00',
      '\\',
      '..\\',
      '%5c',
      'assets',
      'linked',
      'link.html',
      'secret.html',
      'page.html',
      'outside',
      folder,
      '~',
      'C:'
    ),
    fc.string({ unit: 'binary', maxLength: 12 })
  )
  const addresses = fc.array(part, { maxLength: 8 }).map((parts) => `variorum://app/${parts.join('/')}`)
  await fc.assert(
    fc.asyncProperty(addresses, async (address) => {
      const path = pathInside(address)
      if (path !== null) expect(join(root, path).startsWith(join(root, '/'))).toBe(true)
      expect(await (await get(address)).text()).not.toContain(canary)
    }),
    { numRuns: 1_000, seed: 20261124 }
  )
})
