/**
 * A correction note out of the confirmed contradictions, in the manner of agency corrections: "An earlier version of this article said
 * 14 people were killed; it was 41." A draft: the editor changes it before it goes anywhere.
 */
import type { Flag, FlagSide, Reason } from '../engine'
import { plainLine } from './plain'
import type { ReportAccount, ReviewReport } from './review-report'
import { sayDay } from './say-time'

/** '' when no contradiction was confirmed. What moved on with the story (an update) is no mistake and is left out. */
export function draftCorrection(report: ReviewReport): string {
  const sentences = report.accounts.flatMap((account) =>
    account.flags.flatMap(({ flag, decision }) =>
      decision?.state === 'confirmed' && flag.kind === 'contradicted' && !flag.update ? [sentenceOf(flag, report.base.text, account)] : []
    )
  )
  const said = [...new Set(sentences)]
  return said.length === 0 ? '' : `Correction, ${sayDay(report.madeAt)}\n\n${said.join('\n\n')}\n`
}

/** Reasons where the right phrase alone puts it right: "it was 41". The verb is that of the phrase's kind. */
const putRight: Partial<Readonly<Record<Reason, string>>> = {
  number: 'it was',
  approximation: 'it was',
  unit: 'it was',
  date: 'it was',
  duration: 'it was',
  place: 'it was',
  quantifier: 'it was'
}

const misnamed: Partial<Readonly<Record<Reason, string>>> = {
  name: 'misidentified a person as',
  organisation: 'misnamed an organisation as',
  role: 'misdescribed a person as'
}

function sentenceOf(flag: Flag, baseText: string, account: ReportAccount): string {
  const [wrong, right] = [phraseOf(flag.base, baseText), phraseOf(flag.account, account.text.text)]
  const [said, fact] = [clauseOf(flag.base, baseText), clauseOf(flag.account, account.text.text)]
  const open = 'An earlier version of this article'
  const reason = flag.reason
  if (reason === 'quotation') return `${open} misquoted a speaker as saying “${bare(wrong)}”. The words were “${bare(right)}”.`
  const verb = reason === null ? undefined : misnamed[reason]
  if (verb !== undefined && wrong !== '' && right !== '') return `${open} ${verb} ${bare(wrong)}. It should have said ${bare(right)}.`
  const put = reason === null ? undefined : putRight[reason]
  if (put !== undefined && said !== '' && right !== '') return `${open} said ${said}; ${put} ${lowerStart(figureOf(wrong, right))}.`
  if (said !== '' && fact !== '') return `${open} said ${said}. In fact, ${fact}.`
  if (put !== undefined && wrong !== '' && right !== '')
    return `${open} gave ${figureWord(reason)} as ${bare(wrong)}; it was ${bare(right)}.`
  return `${open} said “${bare(wrong)}”. It should have said “${bare(right)}”.`
}

/** "1,200 people" against "1,400 residents" -> "1,400": the thing counted has been named already. */
function figureOf(wrong: string, right: string): string {
  const figure =
    /^(?:(?:about|around|almost|nearly|some|at least|more than|fewer than|over|under|up to)\s)?[\p{Sc}]?\d[\d.,]*(?:\s?%|\s(?:per cent|percent|hundred|thousand|million|billion|trillion))?/iu
  const [before, after] = [figure.exec(wrong)?.[0] ?? '', figure.exec(right)?.[0] ?? '']
  const counted = wrong.slice(before.length).trim().split(/\s+/)
  return before !== '' && after !== '' && counted.length <= 2 && right.slice(after.length).trim().split(/\s+/).length <= 2 ? after : right
}

function figureWord(reason: Reason | null): string {
  if (reason === 'date') return 'the time'
  if (reason === 'duration') return 'the duration'
  return reason === 'place' ? 'the place' : 'the figure'
}

/** More words than this do not go into one sentence with a correction. */
const mostWords = 24

/**
 * The sentence around the words: "The ferry sank on Tuesday, killing 14 people, police said." -> "the ferry sank on Tuesday, killing 14
 * people". '' when it is too long or quotes somebody.
 */
function clauseOf(side: FlagSide | null, text: string): string {
  if (!side) return ''
  const words = plainLine(sentenceAround(text, side))
    .replace(/[.!?…]+$/u, '')
    .replace(/,\s(?:\p{L}+\s){0,5}(?:said|says|told \p{L}+|reported|according to (?:\p{L}+\s?){1,5})$/u, '')
  const tooLong = words.split(' ').length > mostWords
  if (tooLong || /[“”"]|[.!?]\s\p{Lu}/u.test(words)) return ''
  return lowerStart(words)
}

/** From the end of the sentence before to the end of this one: at a line end, or where a capital follows a full stop. */
function sentenceAround(text: string, { start, end }: FlagSide): string {
  const ends = [...text.matchAll(/\n+|[.!?]["”’]?\s+(?=[\p{Lu}\d"“‘])/gu)].map(({ index, 0: found }) => index + found.length)
  const from = ends.findLast((place) => place <= start) ?? 0
  return text.slice(from, ends.find((place) => place >= end) ?? text.length).trim()
}

/** Words that have a capital only because they open the sentence. */
const openers =
  /^(?:The|A|An|At|In|On|It|Its|He|She|They|Their|His|Her|There|This|That|These|Those|More|Fewer|About|Around|Nearly|Almost|Some|Most|Many|Few|No|All|Both|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Police|Officials|Over|Up|After|Before|By|For|From|During)\b/

function lowerStart(words: string): string {
  return openers.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

function phraseOf(side: FlagSide | null, text: string): string {
  const spans = side && side.evidence.length > 0 ? side.evidence : side ? [side] : []
  return plainLine(spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
}

function bare(words: string): string {
  return words.replace(/^[“”"'‘’\s]+|[“”"'‘’\s.,;:]+$/gu, '')
}
