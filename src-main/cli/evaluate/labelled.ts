/** The forms of labelled data: JSON Lines of pairs, and whole stories with a gold row for every claim. */
import * as v from 'valibot'

/** `task` -> its two labels, the positive one (what the engine looks for) first. */
export const labelsOf = {
  contradiction: ['contradicted', 'not_contradicted'],
  'same-claim': ['same', 'different'],
  edit: ['inconsistent', 'consistent']
} as const

export type Task = keyof typeof labelsOf

const row = v.pipe(
  v.object({
    id: v.string(),
    source: v.optional(v.string(), ''),
    task: v.picklist(['contradiction', 'same-claim', 'edit']),
    base: v.string(),
    account: v.string(),
    label: v.string(),
    edit_types: v.optional(v.array(v.string()), [])
  }),
  v.check((pair) => (labelsOf[pair.task] as readonly string[]).includes(pair.label), 'The label does not belong to the task.')
)

const article = {
  outlet: v.optional(v.nullable(v.string()), null),
  headline: v.optional(v.nullable(v.string()), null),
  published: v.optional(v.nullable(v.string()), null),
  text: v.string()
}

const gold = v.variant('verdict', [
  v.object({ verdict: v.literal('same'), base: v.string(), account: v.string() }),
  v.object({ verdict: v.literal('contradicted'), base: v.string(), account: v.string(), reason: v.string() }),
  v.object({ verdict: v.literal('dropped'), base: v.string() }),
  v.object({ verdict: v.literal('added'), account: v.string() })
])

const story = v.object({
  id: v.string(),
  base: v.object(article),
  accounts: v.array(v.object({ ...article, gold: v.array(gold) }))
})

export type LabelledPair = v.InferOutput<typeof row>
export type LabelledStory = v.InferOutput<typeof story>
export type LabelledAccount = LabelledStory['accounts'][number]
export type Gold = v.InferOutput<typeof gold>

/** null when a line is no labelled pair, or when there is none. */
export function parsePairs(text: string): readonly LabelledPair[] | null {
  const pairs: LabelledPair[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const parsed = v.safeParse(row, parseJson(line))
    if (!parsed.success) return null
    pairs.push(parsed.output)
  }
  return pairs.length > 0 ? pairs : null
}

/** null when the text is no labelled story. */
export function parseStory(text: string): LabelledStory | null {
  const parsed = v.safeParse(story, parseJson(text))
  return parsed.success ? parsed.output : null
}

/** Two articles that do not contradict each other: no claim is labelled, and every contradiction is a false alarm. */
export function isUnlabelled({ accounts }: LabelledStory): boolean {
  return accounts.every(({ gold }) => gold.length === 0)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
