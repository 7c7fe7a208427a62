import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test, type RunningApp } from './app'
import { ask, draft, get } from './bridge'

/** Addresses of every kind a page could be sent to; none may be reached. */
const elsewhere = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<p>out</p>',
  'javascript:document.title="out"',
  'blob:variorum://app/7f3a',
  'mailto:desk@example.com',
  'smb://host/share',
  'variorum://other/index.html'
]

const start = 'variorum://app/index.html'

/** Complaints that a test provokes on purpose are not the app's, nor are those that arrive a little later. */
const forgive = ({ problems }: RunningApp): void => {
  problems.length = 0
  problems.push = () => 0
}

const windowCount = (electron: ElectronApplication): Promise<number> =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('every window is sandboxed, isolated and without Node (S1)', async ({ launch }) => {
  const { electron } = await launch()
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences()
    )
  )
  expect(preferences).toHaveLength(1)
  for (const one of preferences) {
    expect(one).toMatchObject({ contextIsolation: true, sandbox: true, webSecurity: true })
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webviewTag',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'navigateOnDragDrop',
      'spellcheck'
    ] as const) {
      expect(one[name] ?? false, name).toBe(false)
    }
    expect(one.enableBlinkFeatures ?? '').toBe('')
  }
})

test('the page has no Node and one frozen object with two functions (S2, S13)', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
    names: Object.keys(window.variorum),
    kinds: Object.values(window.variorum).map((value) => typeof value),
    frozen: Object.isFrozen(window.variorum)
  }))
  expect(seen).toEqual({ node: [], names: ['request', 'onEvent'], kinds: ['function', 'function'], frozen: true })
})

test('a listener is given data alone, and names outside the phrase book are refused (S13)', async ({ launch }) => {
  const { page, electron } = await launch()
  await page.evaluate(() => {
    const marks = globalThis as unknown as Record<string, unknown>
    const stop = window.variorum.onEvent('settings/changed', (...given: unknown[]) => {
      marks['heard'] = [...((marks['heard'] as unknown[] | undefined) ?? []), given]
      stop()
    })
  })
  const settings = await get(page, 'settings/read', null)
  const tell = (): Promise<void> =>
    electron.evaluate(
      ({ BrowserWindow }, told) => BrowserWindow.getAllWindows()[0]?.webContents.send('settings/changed', { settings: told }),
      settings
    )
  await tell()
  await tell()
  const heard = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as Record<string, unknown>)['heard'])
  // Once: the function that `onEvent` returned stopped the listener.
  await expect.poll(heard).toEqual([[{ settings }]])
  const refused = await page.evaluate(async () => {
    const bridge = window.variorum as unknown as {
      request(name: string, input: unknown): Promise<unknown>
      onEvent(name: string, listener: unknown): unknown
    }
    const names = ['ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', 'shell/open', '']
    const asked = await Promise.all(
      names.map((name) =>
        bridge.request(name, null).then(
          () => 'answered',
          () => 'refused'
        )
      )
    )
    const listened = names.map((name) => {
      try {
        bridge.onEvent(name, () => undefined)
        return 'heard'
      } catch {
        return 'refused'
      }
    })
    return [...asked, ...listened]
  })
  expect(refused).toEqual(Array(10).fill('refused'))
})

test('the policy of the header holds: no inline, no eval, nothing from elsewhere (S4)', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const header = await page.evaluate(() =>
    fetch('variorum://app/index.html').then((answer) => answer.headers.get('content-security-policy'))
  )
  expect(header).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src variorum://preview; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html"
  )
  const outcome = await page.evaluate(async () => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    const marks = globalThis as unknown as Record<string, unknown>
    const thrown = (deed: () => unknown): boolean => {
      try {
        deed()
        return false
      } catch {
        return true
      }
    }
    const script = (change: (one: HTMLScriptElement) => void): boolean =>
      thrown(() => {
        const one = document.createElement('script')
        change(one)
        document.body.append(one)
      })
    const results = {
      inline: script((one) => (one.textContent = 'globalThis.ran = 1')),
      data: script((one) => (one.src = 'data:text/javascript,globalThis.ran=2')),
      remote: script((one) => (one.src = 'https://example.com/x.js')),
      markup: thrown(() => (document.createElement('div').innerHTML = '<img src=x onerror="globalThis.ran = 5">')),
      policy: thrown(() =>
        (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
          'mine',
          {}
        )
      )
    }
    // Code that the test's own debugger started may use eval, so it is tried from a timer.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => resolve([thrown(() => (0, eval)('globalThis.ran = 3')), thrown(() => new Function('globalThis.ran = 4')())]))
    })
    const style = document.createElement('style')
    style.textContent = 'body { outline: 3px solid red }'
    document.head.append(style)
    const image = new Image()
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    const failed = async (deed: () => Promise<unknown>): Promise<boolean> =>
      deed().then(
        () => false,
        () => true
      )
    const fetched = await failed(() => fetch('https://example.com/'))
    const socket = thrown(() => new WebSocket('wss://example.com/'))
    const worker = thrown(() => new Worker(URL.createObjectURL(new Blob(['1'])) as string))
    await new Promise((resolve) => setTimeout(resolve, 200))
    return {
      results,
      evaluated,
      fetched,
      socket,
      worker,
      ran: marks['ran'] ?? null,
      outline: getComputedStyle(document.body).outlineStyle,
      refused: [...new Set(refused)].sort()
    }
  })
  expect(outcome.ran).toBeNull()
  expect(outcome.outline).toBe('none')
  expect(outcome.results).toEqual({ inline: true, data: true, remote: true, markup: true, policy: true })
  expect(outcome.evaluated).toEqual([true, true])
  expect(outcome.fetched).toBe(true)
  expect(outcome.refused).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']))
  forgive(app)
})

test('no address leads out of the window folder (S5)', async ({ launch, folder }) => {
  const app = await launch()
  await mkdir(join(folder, 'library'), { recursive: true })
  await writeFile(join(folder, 'library', 'secret.html'), 'secret')
  const answers = await app.page.evaluate(async () => {
    const addresses = [
      'file:///etc/passwd',
      '../../package.json',
      '/../../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '..\\..\\package.json',
      '..%5c..%5cpackage.json',
      'index.html%00',
      '//etc/passwd',
      'variorum://other/index.html'
    ]
    return Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          (answer) => answer.status,
          () => 'failed'
        )
      )
    )
  })
  expect(answers.filter((answer) => answer !== 404 && answer !== 'failed')).toEqual([])
  forgive(app)
})

test('the page cannot be sent elsewhere (S6)', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  // Behind our handlers in line: each attempt must have been prevented before it gets here, whatever else would stop it later.
  await app.electron.evaluate(({ BrowserWindow }) => {
    const prevented: boolean[] = []
    ;(globalThis as unknown as Record<string, unknown>)['prevented'] = prevented
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-navigate', (event) => void prevented.push(event.defaultPrevented))
    contents?.on('will-frame-navigate', (event) => void prevented.push(event.defaultPrevented))
  })
  for (const address of elsewhere) {
    await page.evaluate((target) => {
      try {
        location.href = target
      } catch {
        // some addresses are refused by a throw
      }
      for (const place of ['_self', '_top', '_parent']) {
        const link = document.createElement('a')
        link.href = target
        link.target = place
        document.body.append(link)
        link.click()
      }
      const form = document.createElement('form')
      form.action = target
      document.body.append(form)
      form.submit()
      const refresh = document.createElement('meta')
      refresh.httpEquiv = 'refresh'
      refresh.content = `0;url=${target}`
      document.head.append(refresh)
      const frame = document.createElement('iframe')
      document.body.append(frame)
      frame.src = target
    }, address)
    await page.waitForTimeout(50)
    expect(page.url(), address).toMatch(/^variorum:\/\/app\/index\.html/)
  }
  const urls = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL())
  )
  expect(urls).toEqual([start])
  const prevented = await app.electron.evaluate(() => (globalThis as unknown as Record<string, boolean[]>)['prevented'] ?? [])
  expect(prevented.length).toBeGreaterThan(0)
  expect(prevented.filter((one) => !one)).toEqual([])
  forgive(app)
})

test('a dropped file or link does not replace the page (S6)', async ({ launch }) => {
  const app = await launch()
  await app.page.evaluate(() => {
    const dropped = new DataTransfer()
    dropped.items.add('https://example.com/', 'text/uri-list')
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }))
  })
  await app.page.waitForTimeout(100)
  expect(app.page.url()).toMatch(/^variorum:\/\/app\/index\.html/)
  forgive(app)
})

test('no new window opens (S7)', async ({ launch }) => {
  const app = await launch()
  const opened = await app.page.evaluate((targets) => {
    const windows = targets.map((target) => window.open(target, '_blank'))
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    link.target = '_blank'
    link.rel = 'noopener'
    document.body.append(link)
    link.click()
    for (const how of [{ button: 1 }, { shiftKey: true }, { ctrlKey: true }])
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }))
    return windows.filter((one) => one !== null).length
  }, elsewhere)
  await app.page.waitForTimeout(200)
  expect(opened).toBe(0)
  expect(await windowCount(app.electron)).toBe(1)
  forgive(app)
})

test('no page can be embedded (S8)', async ({ launch }) => {
  const app = await launch()
  const contents = (): Promise<number> => app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)
  const before = await contents()
  await app.page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.com/')
    document.body.append(view)
  })
  await app.page.waitForTimeout(200)
  expect(await contents()).toBe(before)
  forgive(app)
})

test('all permissions are denied but copying text out (S10)', async ({ launch }) => {
  const app = await launch()
  const states = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'camera',
      'microphone',
      'notifications',
      'midi',
      'clipboard-read',
      'idle-detection',
      'window-management',
      'local-fonts',
      'persistent-storage',
      'storage-access',
      'screen-wake-lock'
    ]
    const state = async (name: string): Promise<string> =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        (status) => status.state,
        () => 'unknown'
      )
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await state(name)] as const)))
  })
  expect(Object.values(states).filter((state) => state === 'granted')).toEqual([])
  const tried = await app.page.evaluate(async () => {
    const failed = async (deed: () => Promise<unknown> | undefined): Promise<string> => {
      try {
        await Promise.race([deed(), new Promise((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), 500))])
        return 'allowed'
      } catch {
        return 'denied'
      }
    }
    const page = navigator as unknown as Record<string, Record<string, (options?: unknown) => Promise<unknown>> | undefined>
    return {
      place: await failed(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      camera: await failed(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await failed(() => navigator.mediaDevices.getDisplayMedia()),
      paste: await failed(() => navigator.clipboard.readText()),
      midi: await failed(() => (navigator as unknown as { requestMIDIAccess(): Promise<unknown> }).requestMIDIAccess()),
      hid: await failed(() =>
        page['hid']
          ?.['requestDevice']?.({ filters: [] })
          .then((list) => ((list as unknown[]).length === 0 ? Promise.reject(new Error('none')) : list))
      ),
      serial: await failed(() => page['serial']?.['requestPort']?.()),
      usb: await failed(() => page['usb']?.['requestDevice']?.({ filters: [] })),
      fonts: await failed(() =>
        (window as unknown as { queryLocalFonts(): Promise<unknown[]> })
          .queryLocalFonts()
          .then((list) => (list.length === 0 ? Promise.reject(new Error('none')) : list))
      ),
      notification: await failed(() =>
        Notification.requestPermission().then((answer) => (answer === 'granted' ? answer : Promise.reject(new Error(answer))))
      )
    }
  })
  expect(Object.entries(tried).filter(([, answer]) => answer !== 'denied')).toEqual([])
  forgive(app)
})

test('only the main frame of the window is answered (S11)', async ({ launch }) => {
  const app = await launch()
  // Another window with our own preload, on another page and on ours: the bridge is there, the answers are not.
  const answers = await app.electron.evaluate(async ({ BrowserWindow, app: electron }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('about:blank')
    const asked = await stranger.webContents.executeJavaScript(
      `Promise.all(['app/info', 'library/list', 'settings/read', 'story/open'].map((name) => window.variorum.request(name, null)))`
    )
    await stranger.loadURL('variorum://app/index.html')
    const sameAddress = await stranger.webContents.executeJavaScript(`window.variorum.request('app/info', null)`)
    stranger.destroy()
    return [...asked, sameAddress] as { ok: boolean; kind: string }[]
  })
  expect(answers.map(({ ok, kind }) => [ok, kind])).toEqual(Array(5).fill([false, 'refused']))
  expect(app.output()).toContain('the sender is not our page')
  // A frame inside our own page has no bridge of its own to ask with.
  const inFrame = await app.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return 'variorum' in (frame.contentWindow ?? {})
  })
  expect(inFrame).toBe(false)
  forgive(app)
})

test('payloads the phrase book does not know are refused and change nothing (S12, S14)', async ({ launch }) => {
  const { page } = await launch()
  const states = async (): Promise<string[]> =>
    (await get(page, 'library/list', { query: '', trash: false })).flatMap(({ accounts }) =>
      accounts.map(({ comparison }) => comparison.state)
    )
  await expect.poll(async () => (await states()).every((state) => state === 'done'), { timeout: 30_000 }).toBe(true)
  const before = await get(page, 'library/list', { query: '', trash: false })
  const wrong = (name: string, input: unknown): Promise<unknown> =>
    page.evaluate(
      ([asked, payload]) =>
        (window.variorum as unknown as { request(name: unknown, input: unknown): Promise<{ ok: boolean; kind: string }> })
          .request(asked, payload)
          .then(({ ok, kind }) => [ok, kind]),
      [name, input] as const
    )
  const refused = [false, 'refused']
  expect(await wrong('story/open', { storyId: '../../etc/passwd' })).toEqual(refused)
  expect(await wrong('story/open', { storyId: before[0]?.storyId, path: '/etc/passwd' })).toEqual(refused)
  expect(await wrong('intake/open-files', { path: '/etc/passwd' })).toEqual(refused)
  expect(await wrong('intake/read-bytes', { name: 'a.txt', bytes: 'no bytes' })).toEqual(refused)
  expect(await wrong('settings/change', { theme: 'dark', libraryFolder: '/tmp' })).toEqual(refused)
  expect(await wrong('story/delete', null)).toEqual(refused)
  expect(await get(page, 'library/list', { query: '', trash: false })).toEqual(before)
})

test('a text of any kind is only ever text (S28, S29)', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const hostile = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=2</script> {@html "x"} javascript:alert(1)'
  const hidden = 'The mayor\u202e denied\u202c it.\u200b Nobody\u2066 was\u2069 hurt.\ufeff A lone \ud800 half and a \u0000 nul.'
  const base = `${hostile}\n\n${hidden}\n\nThe bridge closed on Monday.`
  const story = await get(page, 'story/create', {
    title: hostile,
    drafts: [draft(base, { outlet: hostile, headline: hostile }), draft(`${hidden} More.`, { outlet: '\u202eevil', headline: hostile })],
    base: 0
  })
  expect(story.base.text).toContain('<script>globalThis.ran=2</script>')
  expect(story.base.text).not.toMatch(/\u0000|[\ud800-\udbff](?![\udc00-\udfff])/)
  const heading = page.getByText('onerror=', { exact: false }).first()
  await expect(heading).toBeVisible()
  expect(
    await page.evaluate(() => [
      (globalThis as unknown as Record<string, unknown>)['ran'] ?? null,
      document.querySelectorAll('img[src="x"]').length
    ])
  ).toEqual([null, 0])
  // No direction mark of a foreign text reaches the list bare.
  expect(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069\u200b]/.test(document.body.innerText))).toBe(false)
})

test('what is too large, binary or empty is refused with a sentence, and the window lives on (S31)', async ({ launch }) => {
  const { page } = await launch()
  const read = (name: string, bytes: number[] | number): Promise<[boolean, string, string]> =>
    page.evaluate(
      async ([fileName, content]) => {
        const given = typeof content === 'number' ? new Uint8Array(content).fill(97) : new Uint8Array(content)
        const outcome = await window.variorum.request('intake/read-bytes', { name: fileName, bytes: given })
        return outcome.ok ? [true, '', ''] : [false, outcome.kind, outcome.sentence]
      },
      [name, bytes] as const
    )
  const cases: [string, number[] | number, string][] = [
    ['empty.txt', [], 'empty'],
    ['picture.txt', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'binary'],
    ['long.txt', 5_000_001, 'too-large'],
    ['huge.txt', 70_000_000, 'too-large']
  ]
  for (const [name, bytes, kind] of cases) {
    const [ok, found, sentence] = await read(name, bytes)
    expect([ok, found], name).toEqual([false, kind])
    expect(sentence).toMatch(/\.$/)
  }
  expect((await ask(page as Page, 'app/info', null)).ok).toBe(true)
})
