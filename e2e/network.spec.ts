import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app'
import { draft, get } from './bridge'
import { foreignSockets } from './sockets'

/** Records what every session asks for, beside the guard that is being tested. */
const record = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ session }) => {
    const seen: string[] = []
    ;(globalThis as unknown as Record<string, unknown>)['seen'] = seen
    const note = ({ url }: { url: string }): void => void seen.push(url)
    session.defaultSession.webRequest.onSendHeaders(note)
    session.defaultSession.webRequest.onCompleted(note)
    session.defaultSession.webRequest.onErrorOccurred(note)
  })

test.describe('without a library', () => {
  test.use({ firstStart: true })

  test('nothing leaves the machine, from the first start to a compared story (S15)', async ({ launch }) => {
    test.skip(process.platform !== 'linux', 'reads sockets from /proc')
    const { page, electron } = await launch()
    const pid = electron.process().pid ?? -1
    const sockets: string[] = []
    const watch = setInterval(() => sockets.push(...foreignSockets(pid).map((socket) => JSON.stringify(socket))), 50)
    await record(electron)
    await get(page, 'settings/change', { theme: 'dark' })
    const texts = [
      'The dam at Orrin held.\n\nSix hundred people left.',
      'The dam at Orrin failed.\n\nhttps://example.com/picture.png was shown.'
    ]
    const story = await get(page, 'story/create', {
      title: null,
      drafts: texts.map((text) => draft(text, { outlet: 'http://tracker.example' })),
      base: 0
    })
    await expect
      .poll(async () => (await get(page, 'story/open', { storyId: story.storyId })).accounts.map(({ comparison }) => comparison.state), {
        timeout: 20_000
      })
      .toEqual(['done'])
    await get(page, 'account/open', { storyId: story.storyId, accountId: story.accounts[0]?.accountId ?? '' })
    await page.reload()
    await expect(page.locator('body')).toBeVisible()
    await page.waitForTimeout(1_500)
    clearInterval(watch)
    const seen = await electron.evaluate(() => (globalThis as unknown as Record<string, string[]>)['seen'] ?? [])
    expect(seen.filter((url) => !url.startsWith('variorum://app/'))).toEqual([])
    expect(seen.length).toBeGreaterThan(0)
    expect([...new Set(sockets)]).toEqual([])
  })
})

test('what a page asks of a network ends at the guard (S15)', async ({ launch }) => {
  const app = await launch()
  await record(app.electron)
  // From the main process, where no policy of a page stands in the way: the session's own guard has to hold.
  const answers = await app.electron.evaluate(async ({ session, net }) => {
    const addresses = ['https://example.com/', 'http://127.0.0.1:9/', 'http://localhost/', 'ftp://example.com/']
    const tries = addresses.flatMap((address) => [
      () => session.defaultSession.fetch(address),
      () => net.fetch(address),
      () => session.fromPartition('another').fetch(address)
    ])
    return Promise.all(
      tries.map((attempt) =>
        attempt().then(
          () => 'answered',
          (error: Error) => error.message
        )
      )
    )
  })
  expect(answers.filter((answer) => !/ERR_BLOCKED_BY_CLIENT|ERR_UNKNOWN_URL_SCHEME|ERR_FAILED/.test(answer))).toEqual([])
  const names = await app.electron.evaluate(async ({ session }) =>
    session.defaultSession.resolveHost('example.com').then(
      () => 'resolved',
      (error: Error) => error.message
    )
  )
  expect(names).toContain('ERR_NAME_NOT_RESOLVED')
  app.problems.length = 0
})
