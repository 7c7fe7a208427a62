/** From files, bytes and pasted text to articles that can be compared. */
export type { ArticleGuess, Encoding, ImportedArticle, IntakeFailure, IntakeOutcome, IntakeResult } from './imported-article'
export { PASTED_NAME, readBytes, readText } from './read-bytes'
export { readFile, readFiles } from './read-file'
