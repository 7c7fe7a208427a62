/**
 * JSON with two spaces and a newline at the end. What turns the direction of a line in a viewer is written as an escape; whoever parses
 * it gets the very same text.
 */
export function asData(document: object): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(document, null, 2).replace(/[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, escape) + '\n'
}
