import { describe, expect, it } from 'vitest'
import { compareAccount, readArticle } from '../compare-account'
import type { Article, Flag } from '../model'
import { tidyEvidence } from './evidence'
import { shorten } from './explain'

function contradicted(base: string, account: string): Flag[] {
  const article = (text: string): Article => ({ text, headline: null, outlet: null, published: '2026-03-12' })
  const { flags } = compareAccount(readArticle(article(base), 'base'), readArticle(article(account), 'account'))
  return flags.filter((flag) => flag.kind === 'contradicted')
}

/** What is lit on both sides, and why. */
function lit(base: string, account: string): string[] {
  const words = (text: string, side: Flag['base']): string =>
    (side?.evidence ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ')
  return contradicted(base, account).map((flag) => `${flag.reason}: ${words(base, flag.base)} | ${words(account, flag.account)}`)
}

describe('evidence', () => {
  it.each([
    ['The audit does not name a culprit.', 'The audit names a culprit.', 'negation: does not name | names'],
    ['The ferry has yet to leave Port Ansel.', 'The ferry has left Port Ansel.', 'negation: has yet to leave | has left'],
    ['The minister did not rule out a strike.', 'The minister ruled out a strike.', 'negation: did not rule out | ruled out'],
    ['The keeper refused to open the gate.', 'The keeper agreed to open the gate.', 'negation: refused | agreed'],
    ['The senate approved an emergency loan.', 'The senate rejected an emergency loan.', 'opposite: approved | rejected'],
    ['The mayor rejected the charge.', 'The mayor has not rejected the charge.', 'negation: rejected | has not rejected'],
    ['It may have been the frost that split the pipe.', 'It was the frost that split the pipe.', 'certainty: may have been | was'],
    ['The fire may have been started by a lamp.', 'The fire was started by a lamp.', 'certainty: may have been started | was started'],
    [
      'The pass stays shut for at least two days.',
      'The pass stays shut for at least four days.',
      'duration: at least two days | at least four days'
    ],
    ['The trail runs 12 km along the coast.', 'The trail runs 12 miles along the coast.', 'unit: 12 km | 12 miles'],
    ['A man was held near Gate 4 of the airport.', 'A man was held near Gate 9 of the airport.', 'place: Gate 4 | Gate 9'],
    ['All tanks will be inspected by May.', 'All tanks have now been inspected.', 'tense: will be inspected | have now been inspected'],
    ['Up to 650 seats are affected.', 'Up to 560 seats are affected.', 'number: Up to 650 seats | Up to 560 seats'],
    ['The dam is half a mile long.', 'The dam is three quarters of a mile long.', 'number: half a mile | three quarters of a mile'],
    [
      'The pier was opened by the transport minister, Jan Ode.',
      'The pier was opened by the finance minister, Jan Ode.',
      'role: transport minister | finance minister'
    ],
    ['The gale felled nearly 300 trees.', 'The gale felled more than 300 trees.', 'approximation: nearly 300 trees | more than 300 trees'],
    ['The repair costs at least 60 crowns.', 'The repair costs 60 crowns at most.', 'comparison: at least 60 crowns | 60 crowns at most'],
    ['The hall opens in June.', 'The hall opens in July.', 'date: June | July']
  ])('%s / %s', (base, account, expected) => {
    expect(lit(base, account)).toEqual([expected])
  })

  it.each([
    ['“The idea that we will stop the war is absurd,” Brandt said.', 'Brandt said it was time to finish the war.'],
    ['She would not name the thieves.', 'Police looked for a gang by the name of Redline.'],
    ['Guards did not close the gate.', 'The guards live close by the gate.'],
    ['The effect has not yet been felt.', 'The effect has yet to be felt.'],
    ['Eleven people were still missing.', 'Six people are dead.'],
    ['If a truce is reached, aid will flow.', 'Should a truce be reached, aid will flow.'],
    ['An inspection was due before the winter.', 'An inspection was due ahead of the winter.'],
    ['The crew checked Terminal 2 and Terminal 5.', 'The crew checked Terminal 5 and Terminal 2.'],
    ['At least 12 people were killed when the bus fell.', 'At least 15 people were injured when the bus fell.'],
    ['Police prevented an attack on the station.', 'Police foiled an attack on the station.'],
    ['Officials rejected claims that the dam was unsafe.', 'Claims that the dam was unsafe were rejected by officials.'],
    ['Schools will be closed until Friday.', 'Schools have been closed since Tuesday and stay so until Friday.'],
    ['The lords voted against ending the subsidy.', 'The lords voted to keep the subsidy.'],
    ['More than 1,000 people fled.', 'More than 1,050 people fled.'],
    ['Tar road over the river was shut.', 'Tar road beneath the cliff was shut.'],
    ['“It would be wrong to hurry,” Ames said.', 'Ames said it would be “wrong to hurry”.'],
    ['The bridge stays closed for three weeks.', 'The bridge is shut for three weeks.']
  ])('is silent: %s / %s', (base, account) => {
    expect(lit(base, account)).toEqual([])
  })

  it('drops marks at both ends, keeps the stop of an abbreviation and joins what touches', () => {
    const text = '“Not a single route,” he said at 6 p.m. in June.'
    const cut = (spans: readonly { start: number; end: number }[]): string[] =>
      tidyEvidence(text, spans).map(({ start, end }) => text.slice(start, end))
    expect(cut([{ start: 0, end: 21 }])).toEqual(['Not a single route'])
    expect(cut([{ start: text.indexOf('6'), end: text.indexOf(' in') }])).toEqual(['6 p.m.'])
    expect(cut([{ start: text.indexOf('June'), end: text.length }])).toEqual(['June'])
    expect(
      cut([
        { start: 5, end: 13 },
        { start: 1, end: 4 }
      ])
    ).toEqual(['Not a single'])
  })
})

describe('explanations', () => {
  it('quote words, leave figures bare and end in one full stop', () => {
    expect(contradicted('The audit does not name a culprit.', 'The audit names a culprit.')[0]?.explanation).toBe(
      'Negation: base says “does not name”, account says “names”.'
    )
    expect(contradicted('The gate shut at 6 p.m.', 'The gate shut at 9 p.m.')[0]?.explanation).toBe(
      'Date or time: base says 6 p.m., account says 9 p.m.'
    )
    expect(contradicted('About 40 crews came.', 'About 70 crews came.')[0]?.explanation).toBe(
      'Number: base says about 40 crews, account says about 70 crews.'
    )
  })

  it('show a changed quotation by its change', () => {
    const [flag] = contradicted(
      '“We would rather shut it a week too early than an hour too late,” Okun said.',
      '“We would rather shut it a day too early than an hour too late,” Okun said.'
    )
    expect(flag?.explanation).toBe('Quotation: base says “… it a week too early …”, account says “… it a day too early …”.')
  })

  it('shorten what is long to its ends', () => {
    expect(shorten('one two three four five six seven eight nine ten eleven')).toBe('one two three four five … nine ten eleven')
    expect(shorten('“one two”,')).toBe('one two')
  })
})
