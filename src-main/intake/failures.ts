import type { IntakeFailure } from './imported-article'

/** Largest text that is read, in bytes: some 800,000 words, beyond any article. */
export const SIZE_LIMIT = 5_000_000

export function emptyText(name: string): IntakeFailure {
  return fail('empty', `${quoted(name)} has no text in it, so there is nothing to compare. Choose another file or paste the text.`)
}

export function binaryContent(name: string): IntakeFailure {
  return fail('binary', `${quoted(name)} is not a text file. Open it in the program it belongs to, copy the text there, and paste it here.`)
}

export function tooLarge(name: string, bytes: number): IntakeFailure {
  return fail(
    'too-large',
    `${quoted(name)} is ${megabytes(bytes)} MB; texts of up to ${megabytes(SIZE_LIMIT)} MB can be read. Paste the part that you want to compare.`
  )
}

export function undecodable(name: string): IntakeFailure {
  return fail(
    'undecodable',
    `${quoted(name)} is written in a character encoding that could not be recognised. Save it as UTF-8 and open it again, or paste the text.`
  )
}

export function unsupported(name: string, extension: string): IntakeFailure {
  return fail(
    'unsupported',
    `${quoted(name)} is a .${shown(extension)} file; .txt and .md files can be opened. Copy its text and paste it here, or save it as plain text.`
  )
}

export type Obstacle = 'gone' | 'forbidden' | 'folder' | 'device' | 'disk'

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  gone: 'is no longer there. Look whether it was moved or renamed, and open it again.',
  forbidden: 'may not be read by you. Ask for access to it, or paste the text.',
  folder: 'is a folder. Open the files in it instead.',
  device: 'is not an ordinary file, so it was not read. Choose a text file or paste the text.',
  disk: 'could not be read from the disk. Nothing was changed; try again, or paste the text.'
}

export function unreadable(name: string, obstacle: Obstacle): IntakeFailure {
  return fail('unreadable', `${quoted(name)} ${OBSTACLES[obstacle]}`)
}

function fail(kind: IntakeFailure['kind'], sentence: string): IntakeFailure {
  return { ok: false, kind, sentence }
}

/** 5,000,001 bytes are "5.1": rounded up, so that what is too large never reads like the limit. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 100_000)
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

function quoted(name: string): string {
  return `“${shown(name)}”`
}

/** File names come from anywhere: one line, no control or direction marks, not endless. */
function shown(name: string): string {
  const characters = [...name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')]
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 60).join('')}…${characters.slice(-15).join('')}`
}
