/**
 * The address `variorum://preview/…`, an origin of its own: pages of reports, shown in a frame of the window or printed.
 * They come from the memory of the main process. A report runs no script, loads nothing and leads nowhere, whatever stands in it.
 */
import { scheme } from '../renderer-files'

export const previewOrigin = `${scheme}://preview`

/** `sandbox` without a word behind it: no scripts, no forms, no way out, and an origin that equals none, not even itself. */
export const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; " +
  `frame-ancestors ${scheme}://app; sandbox`

/** How many pages are kept: the one shown, the one that replaces it, one being printed, and one to spare. */
const kept = 4

/** Pages by address; the oldest goes when there are too many. */
export class ReportPages {
  readonly #pages = new Map<string, string>()
  #next = 1

  /** Keeps the page and answers its address: "variorum://preview/3.html". */
  put(html: string): string {
    const address = `${previewOrigin}/${this.#next}.html`
    this.#next += 1
    this.#pages.set(address, html)
    for (const old of [...this.#pages.keys()].slice(0, -kept)) this.#pages.delete(old)
    return address
  }

  remove(address: string): void {
    this.#pages.delete(address)
  }

  answer(method: string, address: string): Response {
    const html = method === 'GET' ? this.#pages.get(address) : undefined
    const body = html ?? 'Not found'
    const type = html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8'
    return new Response(body, { status: html === undefined ? 404 : 200, headers: { ...headers, 'content-type': type } })
  }
}

const headers = {
  'content-security-policy': previewPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

/** true for an address of this origin, whether or not a page is there. */
export const isPreview = (address: string): boolean => address.startsWith(`${previewOrigin}/`)
