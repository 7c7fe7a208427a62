import { removeBackups } from './backup'
import type { Library } from './open-library'
import { dropStepsOf } from './steps'
import { StorageProblem, type StorageOutcome } from './outcome'

/**
 * Out of the library for good: articles, versions, accounts, comparisons, the review and the steps go with the story, and its texts are in no
 * file of the data folder any more. Zeros take their place (secure_delete), the write-ahead log is emptied, and backups
 * made before a migration are removed. Files kept aside as damaged are not touched.
 */
export function eraseStory(library: Library, storyId: string): StorageOutcome<null> {
  const erased = library.write((handle) => {
    dropStepsOf(handle, storyId)
    if (handle.prepare('DELETE FROM stories WHERE story_id = ?').run(storyId).changes === 0) {
      throw new StorageProblem(
        'not-found',
        'This story is no longer in the library, so nothing was erased. Go back to the list of stories.'
      )
    }
    return null
  })
  if (!erased.ok) return erased
  return library.withConnection((handle) => {
    handle.pragma('wal_checkpoint(TRUNCATE)')
    removeBackups(library.files)
    return null
  })
}
