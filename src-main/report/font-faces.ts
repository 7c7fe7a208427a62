import serifLatinNormal from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline'
import serifLatinBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'
import serifLatinItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline'
import serifLatinExtNormal from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline'
import serifLatinExtBold from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline'
import serifLatinExtItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline'
import serifCyrillicNormal from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?inline'
import serifCyrillicBold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?inline'
import serifCyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?inline'
import serifGreekNormal from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2?inline'
import serifGreekBold from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff2?inline'
import serifGreekItalic from '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff2?inline'
import sansLatinNormal from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import sansLatinBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import sansLatinExtNormal from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import sansLatinExtBold from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import sansCyrillicNormal from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline'
import sansCyrillicBold from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline'
import sansGreekNormal from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline'
import sansGreekBold from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline'

/**
 * The report's fonts inside the file, so that it looks and prints the same on a machine that has none of them. Static files: variable
 * ones end in a PDF as drawings of letters. Every subset is a family of its own, named behind the first in the styles.
 */
export function fontFacesFor(text: string): string {
  return subsets.flatMap(({ needed, faces }) => (needed === null || needed.test(text) ? faces : [])).join('\n') + '\n'
}

interface Subset {
  /** null: always. */
  readonly needed: RegExp | null
  readonly faces: readonly string[]
}

/** One line, in the form that the printer looks for: see print-pdf.ts. */
function face(family: string, weight: number, style: string, address: string): string {
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(${address}) format("woff2"); }`
}

const subsets: readonly Subset[] = [
  {
    needed: null,
    faces: [
      face('Source Serif 4', 400, 'normal', serifLatinNormal),
      face('Source Serif 4', 600, 'normal', serifLatinBold),
      face('Source Serif 4', 400, 'italic', serifLatinItalic),
      face('Inter', 400, 'normal', sansLatinNormal),
      face('Inter', 600, 'normal', sansLatinBold)
    ]
  },
  {
    needed: /[\u0100-\u02BA\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF\u20A0-\u20AB\u20AD-\u20C0]/u,
    faces: [
      face('Source Serif 4 Extended', 400, 'normal', serifLatinExtNormal),
      face('Source Serif 4 Extended', 600, 'normal', serifLatinExtBold),
      face('Source Serif 4 Extended', 400, 'italic', serifLatinExtItalic),
      face('Inter Extended', 400, 'normal', sansLatinExtNormal),
      face('Inter Extended', 600, 'normal', sansLatinExtBold)
    ]
  },
  {
    needed: /[\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/u,
    faces: [
      face('Source Serif 4 Cyrillic', 400, 'normal', serifCyrillicNormal),
      face('Source Serif 4 Cyrillic', 600, 'normal', serifCyrillicBold),
      face('Source Serif 4 Cyrillic', 400, 'italic', serifCyrillicItalic),
      face('Inter Cyrillic', 400, 'normal', sansCyrillicNormal),
      face('Inter Cyrillic', 600, 'normal', sansCyrillicBold)
    ]
  },
  {
    needed: /[\u0370-\u03FF]/u,
    faces: [
      face('Source Serif 4 Greek', 400, 'normal', serifGreekNormal),
      face('Source Serif 4 Greek', 600, 'normal', serifGreekBold),
      face('Source Serif 4 Greek', 400, 'italic', serifGreekItalic),
      face('Inter Greek', 400, 'normal', sansGreekNormal),
      face('Inter Greek', 600, 'normal', sansGreekBold)
    ]
  }
]
