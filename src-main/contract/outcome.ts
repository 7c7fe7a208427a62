/** What can go wrong on an honest day. A broken promise in our own code throws instead. */
export type FailureKind =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'undecodable'
  | 'unreadable'
  | 'unsupported'
  | 'duplicate'
  | 'not-found'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'busy'
  | 'disk-full'
  | 'cancelled'
  | 'refused'
  | 'failed'

export interface Failure {
  readonly ok: false
  readonly kind: FailureKind
  /** For the editor: what happened, what is safe, what to do next. */
  readonly sentence: string
}

export interface Success<T> {
  readonly ok: true
  readonly value: T
}

export type Outcome<T> = Success<T> | Failure
