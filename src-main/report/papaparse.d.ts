/** As much of papaparse as the report needs; its own types bring Node's along, which this folder may not know. */
declare module 'papaparse' {
  export function unparse(
    rows: readonly (readonly string[])[],
    config: { readonly newline: string; readonly quotes: boolean; readonly escapeFormulae: RegExp }
  ): string
  const papaparse: { readonly unparse: typeof unparse }
  export default papaparse
}
