export type * from './outcome'
export type * from './views'
export type * from './requests'
export type * from './review-requests'
