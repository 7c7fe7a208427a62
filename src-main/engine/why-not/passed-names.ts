import { maySame } from '../claims/same-name'
import { ofKind } from '../flags/rule'
import type { Name } from '../reading'
import { oneSided, passed, type PassedLook } from './passed'
import type { PassedRule, Reason } from '../model'

/** "Biden" / "Joe Biden": one bearer. Names that one side alone has are additions. */
export const passedNames: PassedLook = (context) => {
  const base = once(ofKind(context.baseDetails, 'name'))
  const account = once(ofKind(context.accountDetails, 'name'))
  const found: PassedRule[] = []
  const met = new Set<Name>()
  for (const one of base) {
    const twin = account.find((other) => maySame(one, other))
    if (!twin) continue
    met.add(one)
    met.add(twin)
    const [rule, reason] = ruleOf(one)
    found.push(
      passed(rule, reason, one, twin, context, (ours, theirs) =>
        ours.toLowerCase() === theirs.toLowerCase() ? `Both name ${ours}.` : `${ours} and ${theirs} can be the same name.`
      )
    )
  }
  for (const [side, names] of [['base', base] as const, ['account', account] as const])
    for (const name of names) if (!met.has(name)) found.push(oneSided(...ruleOf(name), side, name, context, 'has this name'))
  return found
}

function once(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.key, name])).values()]
}

function ruleOf({ type }: Name): [string, Reason] {
  if (type === 'place') return ['place-differs', 'place']
  return type === 'organisation' ? ['organisation-differs', 'organisation'] : ['name-differs', 'name']
}
