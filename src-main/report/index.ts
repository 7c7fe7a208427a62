export type * from './report-options'
