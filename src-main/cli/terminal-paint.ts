import { styleText } from 'node:util'
import { plainPaint, type Paint } from '../report/render-text'

/** Colours on a terminal alone, and never against the reader's wish (https://no-color.org). */
export function terminalPaint(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  const width = Math.min(Math.max(stream.columns ?? plainPaint.width, 40), 120)
  if (!stream.isTTY || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb') return { ...plainPaint, width }
  return {
    strong: (text) => styleText('bold', text),
    quiet: (text) => styleText('gray', text),
    evidence: (text) => styleText('underline', text),
    width
  }
}
