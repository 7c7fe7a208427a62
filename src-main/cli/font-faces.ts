import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?inline'

/** The report's fonts inside the file, so that it looks and prints the same on a machine that has neither. */
export const fontFaces = `
@font-face { font-family: "Source Serif 4 Variable"; font-weight: 200 900; src: url(${serif}) format("woff2"); }
@font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url(${inter}) format("woff2"); }
`
