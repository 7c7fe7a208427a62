/** The library on the disk. Everything that reads or writes it goes through here; no row and no SQL gets out. */
export { randomUUID as newId } from 'node:crypto'
export { openLibrary, startNewBeside, type Library, type OpenOptions } from './open-library'
export { readLibrary } from './read-library'
export { StorageProblem, type StorageFailure, type StorageOutcome } from './outcome'
export { countChanges, type Handle } from './handle'
export { fingerprint } from './fingerprint'
export { librarySize, type LibrarySize } from './library-size'
export { eraseStory } from './erase-story'
export {
  deleteStory,
  findStory,
  insertStory,
  listSamples,
  renameStory,
  restoreStory,
  touchStory,
  type NewStory,
  type StoredStory
} from './stories'
export { findListedStory, listStories, type ListedStory, type ListQuery } from './story-list'
export { findArticle, insertArticle, updateArticle, type ArticleFacts, type StoredArticle } from './articles'
export {
  countVersions,
  findArticleByText,
  findLatestVersion,
  findVersion,
  insertVersion,
  listVersionIds,
  listVersions,
  listDamagedVersions,
  type NewVersion,
  type StoredVersion
} from './article-versions'
export {
  chooseBase,
  findAccount,
  insertAccount,
  listAccounts,
  listUncomparedAccounts,
  removeAccount,
  restoreAccount,
  type AccountComparison,
  type NewAccount,
  type StoredAccount
} from './accounts'
export {
  deleteComparison,
  findComparison,
  findLastComparison,
  findLastFingerprint,
  replaceComparison,
  updateDecided,
  type ComparisonKey,
  type Decided,
  type StoredComparison
} from './comparisons'
export { deleteDecision, insertDecision, listDecisions, type OfAccount } from './decisions'
export { deleteNote, insertNote, listNotes, listTags, updateNote } from './notes'
export { deleteCorrection, insertCorrection, isPairing, listCorrections } from './corrections'
export {
  findStepToRedo,
  findStepToUndo,
  listStoriesOfStep,
  redoStep,
  stepBearsOnComparisons,
  takeStep,
  undoStep,
  type NewStep,
  type Step
} from './steps'
export { changeHouse, readHouse, type StoredHouse } from './house'
export { changeSettings, readSettings } from './settings'
