export interface CleanText {
  readonly text: string
  /** Sentences for the editor: what was changed. Line ends are not worth a word. */
  readonly notes: readonly string[]
}

/** C0 and C1 controls and DEL but tab and newline: SQLite, exports and screens treat them badly, no newsroom means them. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

/**
 * All that intake changes in a text, and nothing else: spaces, quotation marks, accents (no NFC), invisible and
 * right-to-left characters stay as the outlet wrote them.
 * "a\r\nb" -> "a\nb", also CR, vertical tab, form feed, NEL and U+2028/2029, which editors use as line ends;
 * controls are taken out; half surrogate pairs become "\ufffd". Cleaning a clean text changes nothing.
 */
export function cleanText(raw: string): CleanText {
  const lines = raw.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  const controls = count(lines, CONTROLS)
  const text = lines.replace(CONTROLS, '')
  const halves = count(text, /\p{Surrogate}/gu)
  return { text: text.replace(/\p{Surrogate}/gu, '\ufffd'), notes: [...controlNotes(controls), ...replacementNotes(halves)] }
}

export function replacementNotes(replaced: number): readonly string[] {
  if (replaced === 0) return []
  return [
    replaced === 1
      ? '1 character could not be read and is shown as \ufffd.'
      : `${replaced} characters could not be read and are shown as \ufffd.`
  ]
}

function controlNotes(controls: number): readonly string[] {
  if (controls === 0) return []
  return [controls === 1 ? '1 control character was taken out.' : `${controls} control characters were taken out.`]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
