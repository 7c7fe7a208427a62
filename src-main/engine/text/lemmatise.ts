import { abbreviations } from '../lexicon/abbreviations'
import { irregularAdjectives, irregularNouns, irregularVerbs } from '../lexicon/irregular-forms'
import { isLemma, lemmaRow, type Letter } from '../lexicon/wordnet'
import type { WordClass } from '../reading'

const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'re": 'be',
    "'m": 'be',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "'s": "'s",
    ca: 'can',
    wo: 'will',
    an: 'a',
    cannot: 'can',
    me: 'i',
    him: 'he',
    them: 'they',
    us: 'we',
    '%': 'percent',
    '&': 'and'
  })
)

/** Adjectives in -ed that are no participle of a verb of another meaning. */
const noParticiple = new Set(
  'red united hundred naked wicked crooked sacred rugged ragged kindred aged beloved indeed infrared biased'.split(' ')
)

/** The spelling that British and American papers are compared in: "colour" -> "color", "organise" -> "organize", "centre" -> "center". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ization'],
  [/ise$/, 'ize'],
  [/yse$/, 'yze'],
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/ence$/, 'ense'],
  [/ogue$/, 'og'],
  [/ll$/, 'l']
]
const otherSpellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'cease-fire': 'ceasefire',
    programme: 'program',
    tonne: 'ton',
    metre: 'meter',
    kilometre: 'kilometer',
    kilometer: 'kilometer',
    grey: 'gray',
    tyre: 'tire',
    cheque: 'check',
    plough: 'plow',
    aeroplane: 'airplane',
    aluminium: 'aluminum',
    per: 'per',
    defence: 'defense',
    offence: 'offense',
    licence: 'license',
    practise: 'practice',
    judgement: 'judgment',
    enrol: 'enroll',
    fulfil: 'fulfill',
    instalment: 'installment',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    jail: 'jail',
    gaol: 'jail',
    ageing: 'aging',
    storey: 'story',
    kerb: 'curb',
    moult: 'molt',
    adviser: 'advisor',
    paediatric: 'pediatric',
    manoeuvre: 'maneuver',
    levelled: 'level',
    cent: 'cent',
    pct: 'percent',
    towards: 'toward',
    afterwards: 'afterward',
    whilst: 'while',
    amongst: 'among',
    okay: 'ok'
  })
)

/** By word class, since joining the two to one key would cost more than the look. */
const memo = new Map<WordClass, Map<string, string>>()
/** Long runs over many texts must not grow without end. */
const memoLimit = 60_000

/** Base form of a plain lower-case word read as `wordClass`; the word itself when nothing is known. Pure, remembered. */
export function lemmatise(norm: string, wordClass: WordClass): string {
  let words = memo.get(wordClass)
  if (!words) memo.set(wordClass, (words = new Map()))
  const known = words.get(norm)
  if (known !== undefined) return known
  const found = find(norm, wordClass)
  if (words.size >= memoLimit) words.clear()
  words.set(norm, found)
  return found
}

function find(norm: string, wordClass: WordClass): string {
  const fixed = contractions.get(norm)
  if (fixed !== undefined) return fixed
  if (/\..+\.$/.test(norm)) return norm
  if (norm.endsWith('.')) return abbreviations.get(norm.slice(0, -1)) || norm.slice(0, -1)
  if (wordClass === 'name') return norm
  const whole = joined(norm)
  if (wordClass === 'auxiliary' || wordClass === 'verb') return spelling(verbBase(whole) ?? whole)
  if (wordClass === 'noun') return spelling(nounBase(whole) ?? whole)
  if (wordClass === 'adjective' || wordClass === 'adverb') return spelling(adjectiveBase(whole) ?? whole)
  if (wordClass === 'number') return nounBase(whole) ?? whole
  if (wordClass === 'other') return spelling(nounBase(whole) ?? verbBase(whole) ?? whole)
  return whole
}

/** "cease-fire" -> "ceasefire" where the joined word exists. */
function joined(norm: string): string {
  if (!norm.includes('-')) return norm
  const together = norm.replace(/-/g, '')
  return lemmaRow(together) >= 0 ? together : norm
}

function spelling(lemma: string): string {
  const other = otherSpellings.get(lemma)
  if (other !== undefined) return other
  for (const [ending, instead] of spellings) {
    if (!ending.test(lemma) || lemma.length < 5) continue
    const changed = lemma.replace(ending, instead)
    if (lemmaRow(changed) >= 0 && isVariant(lemma, ending)) return changed
  }
  return lemma
}

/** "-our", "-ence", "-tre", "-ll" also end ordinary words ("hour", "sentence"): only where the change gives a word of its own. */
function isVariant(lemma: string, ending: RegExp): boolean {
  return (
    !(ending.source === 'll$' && lemmaRow(lemma) >= 0) &&
    !(ending.source === 'ence$' && lemmaRow(lemma) >= 0 && !/^(?:def|off|pret)ence$/.test(lemma))
  )
}

function known(lemma: string, letter: Letter): boolean {
  return lemma.length > 1 && isLemma(lemma, letter)
}

function nounBase(norm: string): string | null {
  const irregular = irregularNouns.get(norm)
  if (irregular !== undefined) return irregular
  if (!norm.endsWith('s') || /(?:ss|us|is)$/.test(norm)) return null
  if (norm.endsWith('ies') && norm.length > 4)
    return known(`${norm.slice(0, -3)}y`, 'n') || !known(norm.slice(0, -1), 'n') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1)
  if (/(?:s|x|z|ch|sh|o)es$/.test(norm) && known(norm.slice(0, -2), 'n') && !known(norm.slice(0, -1), 'n')) return norm.slice(0, -2)
  if (/(?:x|z|ch|sh)es$/.test(norm) && !known(norm.slice(0, -1), 'n')) return norm.slice(0, -2)
  if (/sses$/.test(norm)) return norm.slice(0, -2)
  if (known(norm.slice(0, -1), 'n')) return norm.slice(0, -1)
  if (known(norm, 'n')) return norm
  return norm.length > 3 ? norm.slice(0, -1) : null
}

function verbBase(norm: string): string | null {
  const irregular = irregularVerbs.get(norm)
  if (irregular !== undefined) return irregular
  if (known(norm, 'v') && !/(?:ed|ing)$/.test(norm)) return norm
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`
  if (norm.endsWith('es') && known(norm.slice(0, -2), 'v') && !known(norm.slice(0, -1), 'v')) return norm.slice(0, -2)
  if (norm.endsWith('s') && !norm.endsWith('ss') && known(norm.slice(0, -1), 'v')) return norm.slice(0, -1)
  if (norm.endsWith('ied') && norm.length > 4) return `${norm.slice(0, -3)}y`
  if (norm.endsWith('ed') && norm.length > 3) return participleBase(norm.slice(0, -2))
  if (norm.endsWith('ing') && norm.length > 4) return participleBase(norm.slice(0, -3))
  return null
}

/** "clos" -> close, "stopp" -> stop, "kill" -> kill; null when no verb is known behind it. */
function participleBase(stem: string): string | null {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem)
  if (doubled && known(stem, 'v')) return stem
  if (doubled && known(stem.slice(0, -1), 'v')) return stem.slice(0, -1)
  const withE = known(`${stem}e`, 'v')
  const bare = known(stem, 'v')
  if (withE && bare)
    return /(?:[aeiou][^aeiouwxy]|[^aeiou]l|[cgsvz])$/.test(stem) && !/[aeiou]{2}[^aeiou]$|er$|en$|it$|or$|on$/.test(stem)
      ? `${stem}e`
      : stem
  if (withE) return `${stem}e`
  return bare ? stem : null
}

function adjectiveBase(norm: string): string | null {
  const irregular = irregularAdjectives.get(norm)
  if (irregular !== undefined) return irregular
  if (/ed$/.test(norm) && !noParticiple.has(norm)) return verbBase(norm)
  const partiple = irregularVerbs.get(norm)
  if (partiple !== undefined && !known(norm, 'a')) return partiple
  for (const [ending, length] of [
    ['iest', 4],
    ['ier', 3]
  ] as const) {
    if (norm.endsWith(ending) && known(`${norm.slice(0, -length)}y`, 'a')) return `${norm.slice(0, -length)}y`
  }
  for (const [ending, length] of [
    ['est', 3],
    ['er', 2]
  ] as const) {
    if (!norm.endsWith(ending) || known(norm, 'a')) continue
    const stem = norm.slice(0, -length)
    for (const base of [stem, `${stem}e`, stem.slice(0, -1)])
      if (base.length > 2 && known(base, 'a') && (base !== stem.slice(0, -1) || stem.at(-1) === stem.at(-2))) return base
  }
  return null
}

/** Every base form a word may have, in all readings, without repeats: "left" -> left, leave. */
export function lemmasOf(norm: string): string[] {
  const readings = [norm, nounBase(norm), verbBase(norm), adjectiveBase(norm)]
  return [...new Set(readings.filter((reading): reading is string => reading !== null))]
}
