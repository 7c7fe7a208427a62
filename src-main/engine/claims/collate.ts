interface Comparable {
  readonly norm: string
  readonly lemma: string
}

/** A run of words that the other side has not, or has other words for. */
export interface Stretch<W> {
  readonly base: readonly W[]
  readonly account: readonly W[]
  /** Where it stands in the longer text. */
  readonly place: 'start' | 'middle' | 'end'
}

export interface Collation<W> {
  /** Words in common, in order. */
  readonly shared: number
  readonly stretches: readonly Stretch<W>[]
}

/** Quotations are short; longer runs are compared by their first words. */
const longest = 200

/** Lays two runs of words beside each other by their longest common subsequence, word by word. */
export function collate<W extends Comparable>(base: readonly W[], account: readonly W[]): Collation<W> {
  const one = base.slice(0, longest)
  const other = account.slice(0, longest)
  const table = lengths(one, other)
  const stretches: Stretch<W>[] = []
  let left: W[] = []
  let right: W[] = []
  let shared = 0
  let row = 0
  let column = 0
  const flush = (atEnd: boolean): void => {
    if (left.length + right.length > 0)
      stretches.push({ base: left, account: right, place: shared === 0 ? 'start' : atEnd ? 'end' : 'middle' })
    left = []
    right = []
  }
  while (row < one.length || column < other.length) {
    const first = one[row]
    const second = other[column]
    if (first && second && equal(first, second)) {
      flush(false)
      shared += 1
      row += 1
      column += 1
    } else if (first && (!second || (table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0))) {
      left.push(first)
      row += 1
    } else if (second) {
      right.push(second)
      column += 1
    }
  }
  flush(true)
  return { shared, stretches }
}

/** "won't" and "will not" are one way of speaking, written down twice. */
const spelledOut: Readonly<Record<string, string>> = {
  // "ten years" and "10 years"
  ...Object.fromEntries(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, index) => [word, String(index + 2)])
  ),
  "n't": 'not',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am'
}

function equal(one: Comparable, other: Comparable): boolean {
  return one.norm === other.norm || (spelledOut[one.norm] ?? one.norm) === (spelledOut[other.norm] ?? other.norm)
}

function lengths<W extends Comparable>(one: readonly W[], other: readonly W[]): number[][] {
  const table: number[][] = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const first = one[row]
      const second = other[column]
      const rowBelow = table[row + 1]
      const here = table[row]
      if (!first || !second || !rowBelow || !here) continue
      here[column] = equal(first, second) ? 1 + (rowBelow[column + 1] ?? 0) : Math.max(rowBelow[column] ?? 0, here[column + 1] ?? 0)
    }
  }
  return table
}
