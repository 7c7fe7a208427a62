/** Every rule that can contradict, and the family it belongs to. */
import { attributionDiffers } from './attribution-differs'
import { nameDiffers } from './name-differs'
import { organisationDiffers } from './organisation-differs'
import { placeDiffers } from './place-differs'
import { quotationAltered } from './quotation-altered'
import { roleDiffers } from './role-differs'
import { speakerDiffers } from './speaker-differs'
import { causeDenied } from './cause-denied'
import { causeDiffers } from './cause-differs'
import { certaintyDiffers } from './certainty-differs'
import { comparisonDiffers } from './comparison-differs'
import { impliedDiffers } from './implied-differs'
import { permissionDiffers } from './permission-differs'
import { labelDiffers } from './label-differs'
import { dateDiffers } from './date-differs'
import { denialDiffers } from './denial-differs'
import { absenceDiffers } from './absence-differs'
import { negationDiffers } from './negation-differs'
import { oppositeDiffers } from './opposite-differs'
import { orderDiffers } from './order-differs'
import { directionDiffers } from './direction-differs'
import { occurrenceDiffers } from './occurrence-differs'
import { quantifierDiffers } from './quantifier-differs'
import { quantityDiffers } from './quantity-differs'
import { tallyDiffers } from './tally-differs'
import type { Rule } from './rule'
import { ofNoStrangers, ofOneFigure, ofOneStatement, ofOneThing, looseUnless, whereTold } from './told-together'
import { silenceDiffers } from './silence-differs'
import { undoneDiffers } from './undone-differs'
import { tenseDiffers } from './tense-differs'

/** Names of the families of rules, as docs/engine.md measures them one by one. */
export const families = [
  'figures',
  'dates',
  'all, most, largest',
  'negation and denial',
  'opposites',
  'certainty and tense',
  'cause and order',
  'quotations and speakers',
  'names, places, bodies, roles'
] as const

export type Family = (typeof families)[number]

const inOrder: readonly (readonly [Family, Rule])[] = [
  ['figures', whereTold(quantityDiffers, ofOneFigure)],
  ['dates', looseUnless(whereTold(dateDiffers, ofNoStrangers), ofOneThing)],
  ['figures', tallyDiffers],
  ['figures', labelDiffers],
  ['all, most, largest', quantifierDiffers],
  ['all, most, largest', whereTold(comparisonDiffers, ofOneThing)],
  ['negation and denial', whereTold(negationDiffers, ofOneThing)],
  ['negation and denial', whereTold(absenceDiffers, ofOneThing)],
  ['negation and denial', undoneDiffers],
  ['negation and denial', silenceDiffers],
  ['opposites', whereTold(impliedDiffers, ofOneThing)],
  ['opposites', whereTold(permissionDiffers, ofOneThing)],
  ['negation and denial', denialDiffers],
  ['opposites', looseUnless(whereTold(oppositeDiffers, ofNoStrangers), ofOneThing)],
  ['opposites', directionDiffers],
  ['opposites', occurrenceDiffers],
  ['certainty and tense', whereTold(certaintyDiffers, ofOneStatement)],
  ['certainty and tense', whereTold(tenseDiffers, ofOneStatement)],
  ['cause and order', causeDenied],
  ['cause and order', causeDiffers],
  ['cause and order', orderDiffers],
  ['quotations and speakers', quotationAltered],
  ['quotations and speakers', speakerDiffers],
  ['names, places, bodies, roles', roleDiffers],
  ['names, places, bodies, roles', nameDiffers],
  ['names, places, bodies, roles', placeDiffers],
  ['names, places, bodies, roles', organisationDiffers],
  ['quotations and speakers', attributionDiffers]
]

/** In the order in which an equal sureness is settled. */
export const rules: readonly Rule[] = rulesWithout(null)

/** All rules but one family's: what a family buys is measured by going without it. */
export function rulesWithout(family: Family | null): readonly Rule[] {
  return inOrder.flatMap(([own, rule]) => (own === family ? [] : [rule]))
}
