export { Comparer, usualTimeLimit, type AccountKey, type ComparerOptions, type Ended, type Texts } from './comparer'
export type { ComparisonSummary, Finished } from './messages'
