import { claimNumber } from '../rows'
import type { OpenLine } from './lay-matrix'

/** "claim 3", "added after claim 3", "added before claim 1" */
export function sayPlace(line: OpenLine): string {
  if (line.type === 'claim') return `claim ${claimNumber(line.claim.id)}`
  return line.after === 0 ? 'added before claim 1' : `added after claim ${line.after}`
}
