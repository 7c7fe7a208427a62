/** The words of a menu item that takes a step back: "&Undo" and "dismiss 'Number: …'" -> "&Undo dismiss 'Number: …'". */

/** Characters; a menu wider than this covers what it is about. */
const longest = 60

/** Foreign words in a step's name stay on one line, cannot turn its direction and underline no letter of their own. */
export function nameStep(deed: string, step: string | null): string {
  const name = [
    ...(step ?? '')
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
  ]
  if (name.length === 0) return deed
  const shown =
    name.length <= longest
      ? name.join('')
      : `${name
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
  return `${deed} ${shown.replaceAll('&', '&&')}`
}
