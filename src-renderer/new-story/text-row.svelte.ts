import type { Draft } from '../../src-main/contract'
import { oneLine } from '../words/plain-text'

/** One text on its way into a story, as the editor corrects it. Fields are empty when nobody knows them. */
export class TextRow {
  readonly key: number
  readonly draft: Draft
  outlet: string
  headline: string
  /** "2026-11-12" or "". */
  day: string
  /** "06:40" or "". */
  time: string
  /** The editor saw that it is there already and wants it all the same. */
  accepted = $state(false)

  constructor(key: number, draft: Draft) {
    this.key = key
    this.draft = draft
    this.outlet = $state(oneLine(draft.outlet))
    this.headline = $state(oneLine(draft.headline))
    const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(draft.published ?? '') ?? []
    this.day = $state(day)
    this.time = $state(time)
  }

  /** The draft with the editor's corrections; what was left alone stays as intake read it (seconds, zone, hidden characters). */
  finish(): Draft {
    const written = this.day === '' ? null : this.time === '' ? this.day : `${this.day}T${this.time}`
    const untouched = written !== null && (this.draft.published ?? '').replace(' ', 'T').startsWith(written)
    return {
      ...this.draft,
      outlet: this.outlet === oneLine(this.draft.outlet) ? this.draft.outlet : this.outlet.trim() || null,
      headline: this.headline === oneLine(this.draft.headline) ? this.draft.headline : this.headline.trim() || null,
      published: untouched && this.time !== '' ? this.draft.published : written
    }
  }
}

/** A file that gave no text: it stays in the list with its sentence until the editor takes it out. */
export interface FailedRow {
  readonly key: number
  readonly name: string
  readonly sentence: string
}
