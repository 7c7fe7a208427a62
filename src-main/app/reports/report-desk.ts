/** Answers the window's requests about reports: gathered by an action, made by a worker, printed out of sight, written where the editor says. */
import { basename } from 'node:path'
import { describeReport, gatherReport, writeReportFile, type Tell } from '../../actions'
import type { Failure, Outcome, ReportPreview, ReportRequests, SavedReport } from '../../contract'
import type { ReportMaterial, ReportOptions } from '../../report'
// Through the door all renderers would come into the main process, which starts without them.
import { fileNameFor } from '../../report/file-name'
import type { Shelf } from '../shelf'
import { fileTypes, type FileType } from './file-types'
import { localTime } from './local-time'
import { printPdf } from './print-pdf'
import type { ReportJob, ReportProduct } from './report-job'
import { ReportMaker } from './report-maker'
import type { ReportPages } from './report-pages'

/** What the system does for us; a test puts its own in. */
export interface ReportSystem {
  /** Asks where to save; null when the editor cancels. Absolute. */
  readonly chooseFile: (name: string, type: FileType) => Promise<string | null>
  readonly copy: (clip: { readonly text: string; readonly html?: string }) => Promise<void>
  /** false when the file is no longer there. */
  readonly showInFolder: (path: string) => boolean
  /** Prints a page at this address through the system's dialog; null when it was printed, 'cancelled', or what is wrong. */
  readonly printPage: (address: string) => Promise<'printed' | 'cancelled' | 'no printer'>
}

export interface ReportDeskOptions {
  readonly shelf: Shelf
  readonly pages: ReportPages
  /** The built report worker. */
  readonly workerFile: URL
  readonly appVersion: string
  readonly tell: Tell
  readonly system: ReportSystem
  readonly now?: () => Date
}

type Asked = ReportRequests['report/save']['input']
export type ReportAnswers = {
  readonly [Name in keyof ReportRequests]: (
    input: ReportRequests[Name]['input']
  ) => Outcome<ReportRequests[Name]['output']> | Promise<Outcome<ReportRequests[Name]['output']>>
}

export class ReportDesk {
  readonly #options: ReportDeskOptions
  readonly #maker: ReportMaker
  /** The preview or file being made; a newer one ends it. */
  #current: AbortController | null = null
  #savedPath: string | null = null

  constructor(options: ReportDeskOptions) {
    this.#options = options
    this.#maker = new ReportMaker(options.workerFile)
  }

  answers(): ReportAnswers {
    return {
      'report/describe': ({ storyId }) => this.#withLibrary((desk) => describeReport(desk.library, storyId)),
      'report/preview': (asked) => this.#long((signal) => this.#preview(asked, signal)),
      'report/save': (asked) => this.#long((signal) => this.#save(asked, signal)),
      'report/print': (asked) => this.#long((signal) => this.#print(asked, signal)),
      'report/cancel': () => {
        this.#current?.abort()
        return done
      },
      'report/show-in-folder': () => this.#showInFolder(),
      'report/copy': ({ storyId, accountId, flagId }) =>
        this.#short(storyId, accountId === null ? null : [accountId], (material) => ({ make: 'clip', material, flagId }), this.#copy),
      'report/correction-note': ({ storyId }) =>
        this.#short(
          storyId,
          null,
          (material) => ({ make: 'correction-note', material }),
          ({ content }) => ({ text: String(content) })
        ),
      'report/copy-text': async ({ text }) => {
        await this.#options.system.copy({ text })
        return done
      }
    }
  }

  close(): void {
    this.#current?.abort()
    this.#maker.close()
  }

  readonly #copy = async ({ content, html }: ReportProduct): Promise<null> => {
    await this.#options.system.copy({ text: String(content), html })
    return null
  }

  async #preview({ storyId, options }: Asked, signal: AbortSignal): Promise<Outcome<ReportPreview>> {
    const material = this.#gather(storyId, options)
    if (!material.ok) return material
    const { content } = await this.#make({ make: 'preview', material: material.value, options }, options.format, signal)
    const html = String(content)
    if (options.format === 'pdf') return { ok: true, value: { as: 'pdf', bytes: await this.#printed(html, material.value, signal) } }
    if (!isPage(options)) return { ok: true, value: { as: 'text', text: html } }
    return { ok: true, value: { as: 'page', address: this.#options.pages.put(html) } }
  }

  async #save({ storyId, options }: Asked, signal: AbortSignal): Promise<Outcome<SavedReport | null>> {
    const material = this.#gather(storyId, options)
    if (!material.ok) return material
    const { title, madeAt } = material.value
    const name = fileNameFor({ title: title ?? '', madeAt }, options.format)
    const path = await this.#options.system.chooseFile(name, fileTypes[options.format])
    if (path === null) return { ok: true, value: null }
    const { content } = await this.#make({ make: 'file', material: material.value, options }, options.format, signal)
    const bytes = options.format === 'pdf' ? await this.#printed(String(content), material.value, signal) : bytesOf(content)
    signal.throwIfAborted()
    const written = await writeReportFile(path, bytes)
    if (!written.ok) return written
    this.#savedPath = path
    return { ok: true, value: { name: basename(path), bytes: written.value } }
  }

  async #print({ storyId, options }: Asked, signal: AbortSignal): Promise<Outcome<boolean>> {
    const material = this.#gather(storyId, options)
    if (!material.ok) return material
    const { content } = await this.#make(
      { make: 'file', material: material.value, options: { ...options, format: 'html' } },
      'html',
      signal
    )
    const address = this.#options.pages.put(String(content))
    const outcome = await this.#options.system.printPage(address)
    this.#options.pages.remove(address)
    return outcome === 'no printer' ? noPrinter : { ok: true, value: outcome === 'printed' }
  }

  #gather(storyId: string, options: ReportOptions): Outcome<ReportMaterial> {
    this.#say(0, 'Reading the story', options.format)
    return this.#material(storyId, options.accounts)
  }

  #material(storyId: string, accountIds: readonly string[] | null): Outcome<ReportMaterial> {
    const { shelf, appVersion, now = () => new Date() } = this.#options
    const maker = { reviewer: shelf.settings().reviewer, madeAt: localTime(now()), appVersion }
    const material = this.#withLibrary((desk) => gatherReport(desk.library, storyId, accountIds, maker))
    return material.ok && material.value.accounts.length === 0 ? nothingCompared : material
  }

  async #make(job: ReportJob, format: ReportOptions['format'], signal: AbortSignal): Promise<ReportProduct> {
    this.#say(1, 'Setting the flags', format)
    const product = await this.#maker.make(job, signal)
    if (product === null) throw new Error(`the job ${job.make} made nothing`)
    return product
  }

  async #printed(html: string, { madeAt }: ReportMaterial, signal: AbortSignal): Promise<Uint8Array> {
    this.#say(2, 'Printing the pages', 'pdf')
    return printPdf(this.#options.pages, { html, time: madeAt, signal })
  }

  /** A PDF takes three steps, everything else two. */
  #say(step: number, doing: string, format: ReportOptions['format']): void {
    this.#options.tell('report/progress', { done: step, total: format === 'pdf' ? 3 : 2, doing })
  }

  /** What may take long ends when the editor cancels or asks for something newer. */
  async #long<Value>(work: (signal: AbortSignal) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    this.#current?.abort()
    const controller = new AbortController()
    this.#current = controller
    try {
      return await work(controller.signal)
    } catch (error) {
      if (controller.signal.aborted) return cancelled
      throw error
    } finally {
      if (this.#current === controller) this.#current = null
    }
  }

  async #short<Value>(
    storyId: string,
    accountIds: readonly string[] | null,
    job: (material: ReportMaterial) => ReportJob,
    use: (product: ReportProduct) => Value | Promise<Value>
  ): Promise<Outcome<Value>> {
    const material = this.#material(storyId, accountIds)
    if (!material.ok) return material
    // A worker of its own: it neither waits for a long report nor ends with one.
    const maker = new ReportMaker(this.#options.workerFile)
    try {
      const product = await maker.make(job(material.value))
      return product === null ? goneFlag : { ok: true, value: await use(product) }
    } finally {
      maker.close()
    }
  }

  #showInFolder(): Outcome<null> {
    return this.#savedPath !== null && this.#options.system.showInFolder(this.#savedPath) ? done : goneFile
  }

  #withLibrary<Value>(act: (desk: NonNullable<Shelf['desk']>) => Outcome<Value>): Outcome<Value> {
    const { desk } = this.#options.shelf
    return desk === null ? this.#options.shelf.whyNot() : act(desk)
  }
}

const isPage = ({ format }: ReportOptions): boolean => format === 'html' || format === 'docx' || format === 'docx-marked'

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content, 'utf8') : content)

const done = { ok: true, value: null } as const

const cancelled: Failure = { ok: false, kind: 'cancelled', sentence: 'Cancelled. Nothing was saved.' }

const nothingCompared: Failure = {
  ok: false,
  kind: 'not-found',
  sentence: 'No account of this story is compared yet, so there is nothing to report. Wait for the comparison, or start it again.'
}

const noPrinter: Failure = {
  ok: false,
  kind: 'unsupported',
  sentence: 'Nothing was printed: this computer has no printer that answers. Save the report as a PDF instead.'
}

const goneFlag: Failure = {
  ok: false,
  kind: 'not-found',
  sentence: 'This flag is no longer in the comparison, so nothing was copied. Choose another flag.'
}

const goneFile: Failure = {
  ok: false,
  kind: 'not-found',
  sentence: 'The saved report is no longer where it was. Save it again.'
}
