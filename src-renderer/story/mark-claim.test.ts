import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markClaim, type Evidence, type Run } from './mark-claim'

const text = 'They drove 1,200 people out on Monday, officials said.'
const whole = { start: 0, end: text.length, claim: { id: 'b1', paragraph: 0, start: 0, end: text.length - 1 } }
const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const evidence = (words: string, flag = 'f1', kind: Evidence['kind'] = 'contradicted'): Evidence => ({ ...at(words), flag, kind })
/** [marked], {changed}, (loose) */
const sketch = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      const words = run.pieces.map((piece) => (piece.chip ? `<${piece.chip}>` : piece.found ? `*${piece.text}*` : piece.text)).join('')
      return { plain: words, mark: `[${words}]`, changed: `{${words}}`, loose: `(${words})` }[run.role]
    })
    .join('')

describe('markClaim', () => {
  it('marks evidence and changed words, and tells loose text from the claim', () => {
    const runs = markClaim(text, whole, { evidence: [evidence('1,200 people')], changes: [at('drove'), at('Monday')], found: [] })
    expect(sketch(runs)).toBe('They {drove} [1,200 people] out on {Monday}, officials said(.)')
  })

  it('lets evidence win over changed words that overlap it', () => {
    const runs = markClaim(text, whole, { evidence: [evidence('1,200')], changes: [at('drove 1,200 people')], found: [] })
    expect(sketch(runs)).toBe('They {drove }[1,200]{ people} out on Monday, officials said(.)')
  })

  it('keeps one mark whole around a search hit', () => {
    const runs = markClaim(text, whole, { evidence: [evidence('1,200 people')], changes: [], found: [{ ...at('people'), current: true }] })
    expect(sketch(runs)).toBe('They drove [1,200 *people*] out on Monday, officials said(.)')
  })

  it('shows invisible characters by name', () => {
    const sly = 'pay\u200Bload \u202Egnp'
    const drawn = { start: 0, end: sly.length, claim: { id: 'a1', paragraph: 0, start: 0, end: sly.length } }
    expect(sketch(markClaim(sly, drawn, { evidence: [], changes: [{ start: 3, end: 4 }], found: [] }))).toBe(
      'pay{<Zero width space>}load <Right-to-left override>gnp'
    )
  })

  it('leaves joiners alone where they are spelling', () => {
    const spelling = 'می\u200Cخواهم 👩\u200D🚒'
    const drawn = { start: 0, end: spelling.length, claim: { id: 'a1', paragraph: 0, start: 0, end: spelling.length } }
    expect(sketch(markClaim(spelling, drawn, { evidence: [], changes: [], found: [] }))).toBe(spelling)
  })

  it('names every flag that shares the words, the strongest kind first', () => {
    const runs = markClaim(text, whole, {
      evidence: [evidence('Monday', 'f2', 'unsure'), evidence('Monday', 'f1')],
      changes: [],
      found: []
    })
    expect(runs.find((run) => run.role === 'mark')).toMatchObject({ kind: 'contradicted', flags: ['f2', 'f1'] })
  })

  /** Letters, spaces, joiners inside and outside of spelling, invisible characters, tags, half and whole emoji. */
  const characters = [
    'a',
    'é',
    ' ',
    '\n',
    '1',
    'م',
    '\u200C',
    '\u200D',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u00AD',
    '\u{E0041}',
    '👩',
    '\uD83D',
    '\uDC69',
    '\uFE0F'
  ]

  it('law: whatever lies on it, the runs are the text', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 }),
        span,
        fc.array(span),
        fc.array(span),
        fc.array(span),
        (any, inner, marks, changes, found) => {
          const claim = { id: 'b1', paragraph: 0, start: Math.min(inner.start, any.length), end: Math.min(inner.end, any.length) }
          const runs = markClaim(
            any,
            { start: 0, end: any.length, claim },
            {
              evidence: marks.map((one) => ({ ...one, flag: 'f', kind: 'contradicted' as const })),
              changes,
              found: found.map((one) => ({ ...one, current: false }))
            }
          )
          expect(runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')).toBe(any)
        }
      ),
      { numRuns: 200 }
    )
  })
})
