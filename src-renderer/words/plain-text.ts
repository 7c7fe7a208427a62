/**
 * Foreign text that stands on one line (headlines, outlets, file names). Characters that cannot be seen but change what is
 * seen are left out: "Mayor\u202Egnp.exe" -> "Mayorgnp.exe". Joiners (U+200C, U+200D) stay, Persian and emoji need them.
 */
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** One line without invisible or direction-changing characters; empty when nothing that can be seen is left. */
export function oneLine(text: string | null): string {
  return (text ?? '')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(invisible, '')
    .replace(/[\u200C\u200D]+(?=\s|$)/gu, '')
    .trim()
}

/** Many lines: the same characters are left out, line ends stay. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(invisible, '')
}
