import type { AccountChoice, FlagCount } from '../../src-main/contract'
import type { Options } from './formats'

/** Flags of the chosen accounts that `wanted` says yes to. */
export function countFlags(accounts: readonly AccountChoice[], chosen: readonly string[], wanted: (flag: FlagCount) => boolean): number {
  return accounts
    .filter(({ accountId }) => chosen.includes(accountId))
    .flatMap(({ flags }) => flags.filter(wanted))
    .reduce((sum, { count }) => sum + count, 0)
}

/** true for a flag that a report with these options has. */
export function isReported(flag: FlagCount, { kinds, unsure, severities, states }: Options): boolean {
  const kind = flag.unsure ? unsure : kinds.includes(flag.kind)
  return kind && severities.includes(flag.severity) && states.includes(flag.state)
}

/** All of `all` in their own order, with or without `one`. */
export function toggled<Value>(all: readonly Value[], chosen: readonly Value[], one: Value, on: boolean): readonly Value[] {
  return all.filter((value) => (value === one ? on : chosen.includes(value)))
}
