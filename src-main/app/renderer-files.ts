/**
 * What the window's own address, `variorum://app/…`, answers: the built renderer folder and nothing else, each answer with the
 * Content-Security-Policy below.
 */
import { lstat, readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export const scheme = 'variorum'
export const origin = `${scheme}://app`
export const startAddress = `${origin}/index.html`

/** Svelte clones its templates through one Trusted Types policy; any other way from a string to markup is refused. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // A report being previewed: an origin of its own, see reports/report-pages.ts.
  `frame-src ${scheme}://preview`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html'
].join('; ')

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8'
}

/** The answer to one address: 200 with the file, 404 for everything that is no plain file inside `folder`. */
export async function answerAddress(folder: string, method: string, address: string): Promise<Response> {
  const path = method === 'GET' || method === 'HEAD' ? pathInside(address) : null
  const type = path === null ? undefined : mimeTypes[extname(path)]
  const body = path === null || type === undefined ? null : await readInside(folder, path)
  if (body === null || type === undefined) return new Response('Not found', { status: 404, headers: headers('text/plain') })
  return new Response(method === 'HEAD' ? null : new Uint8Array(body), { status: 200, headers: headers(type) })
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store'
  }
}

/**
 * The path below the folder that an address names, or null: "variorum://app/assets/a.js?x" -> "assets/a.js".
 * Only names of letters, digits, `_`, `-` and inner dots pass, so `..`, escapes, backslashes, drives and NUL never reach the disk.
 */
export function pathInside(address: string): string | null {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  if (url.protocol !== `${scheme}:` || url.host !== 'app' || url.username !== '' || url.password !== '') return null
  const parts = url.pathname.slice(1).split('/')
  return parts.every((part) => /^[\w-]+(\.[\w-]+)*$/.test(part)) ? parts.join('/') : null
}

/** A file's bytes, or null when it is missing, no plain file, or lies outside the folder by way of a link. */
async function readInside(folder: string, path: string): Promise<Buffer | null> {
  try {
    const file = join(folder, path)
    if (!(await lstat(file)).isFile()) return null
    const root = await realpath(folder)
    return (await realpath(file)).startsWith(root + sep) ? await readFile(file) : null
  } catch {
    return null
  }
}
