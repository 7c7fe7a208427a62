import type { LibraryStatus, Outcome } from '../contract'
import { librarySize } from '../storage'
import type { Desk } from './desk'

/** How much lies in the open library. */
export function libraryStatus(desk: Desk): Outcome<LibraryStatus> {
  const size = librarySize(desk.library)
  return size.ok ? { ok: true, value: { state: 'open', ...size.value } } : size
}
