/** A row of named features, filled bit by bit; unknown names are refused, so that no feature is lost by a typing error. */
export interface FeatureRow<Name extends string> {
  readonly values: number[]
  readonly add: (name: Name, amount: number) => void
  readonly raise: (name: Name, value: number) => void
}

/** Starts a row of zeros but for "one", which is the constant. */
export function startRow<Name extends string>(names: readonly Name[], places: ReadonlyMap<string, number>): FeatureRow<Name> {
  const values = new Array<number>(names.length).fill(0)
  const at = (name: string): number => {
    const place = places.get(name)
    if (place === undefined) throw new Error(`No feature is named ${name}`)
    return place
  }
  const one = places.get('one')
  if (one !== undefined) values[one] = 1
  return {
    values,
    add: (name, amount) => {
      values[at(name)] = (values[at(name)] ?? 0) + amount
    },
    raise: (name, value) => {
      values[at(name)] = Math.max(values[at(name)] ?? 0, value)
    }
  }
}

export function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]))
}
