import { clashFeatureNames } from '../judge/clash-features'
import type { Logistic } from '../learned/logistic'

const none = (features: readonly string[]): number[] => features.map(() => 0)
export const contradictionJudge: Logistic = { features: clashFeatureNames, weights: none(clashFeatureNames) }
export const editJudge: Logistic = { features: [...clashFeatureNames, 'aloneBase', 'aloneAccount'], weights: none([...clashFeatureNames, 'a', 'b']) }
export const sameJudge: Logistic = { features: [], weights: [-5.5, 3, 0, 6, 0.5, -0.5, -0.5, -0.3, -0.3] }
