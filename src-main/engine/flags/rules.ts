/** Every rule that can contradict, in the order in which an equal sureness is settled. */
import { attributionDiffers } from './attribution-differs'
import { nameDiffers } from './name-differs'
import { organisationDiffers } from './organisation-differs'
import { placeDiffers } from './place-differs'
import { quotationAltered } from './quotation-altered'
import { roleDiffers } from './role-differs'
import { speakerDiffers } from './speaker-differs'
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
import type { Rule } from './rule'
import { ofOneFigure, ofOneStatement, ofOneThing, whereTold } from './told-together'
import { tenseDiffers } from './tense-differs'

export const rules: readonly Rule[] = [
  whereTold(quantityDiffers, ofOneFigure),
  whereTold(dateDiffers, ofOneThing),
  labelDiffers,
  quantifierDiffers,
  whereTold(comparisonDiffers, ofOneThing),
  whereTold(negationDiffers, ofOneThing),
  whereTold(absenceDiffers, ofOneThing),
  whereTold(impliedDiffers, ofOneThing),
  whereTold(permissionDiffers, ofOneThing),
  denialDiffers,
  whereTold(oppositeDiffers, ofOneThing),
  directionDiffers,
  occurrenceDiffers,
  whereTold(certaintyDiffers, ofOneStatement),
  whereTold(tenseDiffers, ofOneStatement),
  causeDiffers,
  orderDiffers,
  quotationAltered,
  speakerDiffers,
  roleDiffers,
  nameDiffers,
  placeDiffers,
  organisationDiffers,
  attributionDiffers
]
