import { describe, expect, test } from 'vitest'
import { isPreview, previewPolicy, ReportPages } from './report-pages'

describe('pages of reports', () => {
  test('are answered under an address of their own, with a policy that allows neither scripts nor addresses', async () => {
    const pages = new ReportPages()
    const answer = pages.answer('GET', pages.put('<p>one</p>'))
    expect(await answer.text()).toBe('<p>one</p>')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toBe(previewPolicy)
    expect(policy).toMatch(/^default-src 'none';.*; sandbox$/)
    expect(policy).not.toMatch(/script-src|connect-src|https?:|'self'|allow-/)
  })

  test('the oldest goes when there are five, and nothing else is ever answered', () => {
    const pages = new ReportPages()
    const addresses = Array.from({ length: 5 }, (_, index) => pages.put(`page ${index}`))
    expect(addresses.map((address) => pages.answer('GET', address).status)).toEqual([404, 200, 200, 200, 200])
    for (const address of ['variorum://preview/', 'variorum://preview/9.html', 'variorum://preview/../app/index.html', `${addresses[4]}?x`])
      expect(pages.answer('GET', address).status, address).toBe(404)
    expect(pages.answer('POST', addresses[4] ?? '').status).toBe(404)
    pages.remove(addresses[4] ?? '')
    expect(pages.answer('GET', addresses[4] ?? '').status).toBe(404)
  })

  test.each(['variorum://app/index.html', 'variorum://preview.example/1.html', 'https://preview/1.html', 'variorum://previews/1.html'])(
    '%s is no page of a report',
    (address) => expect(isPreview(address)).toBe(false)
  )
})
