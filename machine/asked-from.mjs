/** The folder in which the command was typed: `npm run` and `npm start` work in the root and remember it. */
import { root } from './places.mjs'

export function askedFrom() {
  const byNpm = process.env.npm_lifecycle_event !== undefined && process.cwd() === root
  return (byNpm && process.env.INIT_CWD) || process.cwd()
}
