import type { FigureToken } from './figure-tokens'

/** Words that a number names rather than counts: "Route 17", "Boeing 737", "Article 5", "Flight 302". */
const labelWords =
  /^(route|highway|motorway|interstate|road|street|avenue|boeing|airbus|article|section|flight|room|chapter|page|pages|figure|channel|group|division|phase|type|level|tier|category|class|grade|line|platform|gate|runway|pier|berth|unit|block|building|apartment|flat|zone|area|district|ward|sector|number|no|version|windows|iphone|galaxy|model|resolution|rule|title|proposition|amendment|bill|act|law|paragraph|clause|annex|schedule|table|part|volume|issue|episode|season|series|apollo|covid|sars|psalm|radio|studio|terminal|exit|junction|lot|case|docket|file|form|bus|train|tram|car|hole|lane|court|gallery|reactor|turbine|warehouse)$/
/** Before a label only when it is written with a capital or the number is the very next word. */
const alwaysLabel = /^(boeing|airbus|flight|article|channel|covid|sars|apollo|interstate|iphone|windows|proposition|resolution|docket)$/

/** true when the number at `index` is a name's part, a version, a code or a list's number. */
export function isLabel(tokens: readonly FigureToken[], index: number, next: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const before = tokens[index - 1]
  const joint = before?.norm === '-' && before.joined && token.joined ? tokens[index - 2] : null
  // "F-16", "COVID-19", "A320": a number glued to letters before it.
  if (joint?.kind === 'letters' && joint.end === before?.start) return true
  if (before?.kind === 'letters' && token.joined) return true
  if (before?.norm === '#' || before?.norm === '№') return true
  const named = before?.norm === '.' ? tokens[index - 2] : before
  if (named && token.kind === 'digits' && labelWords.test(named.norm))
    return named.capital || alwaysLabel.test(named.norm) || !pluralBehind(tokens, next)
  if (named && token.kind === 'letters' && labelWords.test(named.norm) && named.capital && named !== tokens[0]) return true
  // "one another", "this one", "no one", "the one": not the number.
  if (token.norm === 'one' && next === index + 1) return isPronounOne(tokens, index)
  return false
}

function pluralBehind(tokens: readonly FigureToken[], next: number): boolean {
  const following = tokens[next]
  return following?.kind === 'letters' && /[a-z]{2,}s$/.test(following.norm)
}

function isPronounOne(tokens: readonly FigureToken[], index: number): boolean {
  const before = tokens[index - 1]?.norm ?? ''
  const after = tokens[index + 1]?.norm ?? ''
  return /^(no|any|every|each|some|this|that|which|the|another|a|an|every)$/.test(before) || /^(another|day|'s|once)$/.test(after)
}
