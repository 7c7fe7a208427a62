/**
 * What two or three words say as one verb or noun would: "took two men into custody" is "arrested two men", "say sorry" is "apologise".
 * First the words' base forms ("…" leaves room for an object), then the word that says the same.
 */
const rows: readonly (readonly [string, string])[] = [
  ['take … into custody', 'arrest'], ['hold in custody', 'detain'], ['take prisoner', 'capture'], ['lose … life', 'die'], ['lay off', 'sack'], ['make redundant', 'sack'], ['make … redundant', 'sack'],
  ['walk out', 'strike'], ['down tool', 'strike'], ['come upon', 'find'], ['turn up a', 'find'], ['turn up any', 'find'], ['turn up no', 'find'],
  ['step down', 'resign'], ['stand down', 'resign'], ['give up … post', 'resign'], ['give up … job', 'resign'], ['hand in … notice', 'resign'], ['call off', 'cancel'], ['put off', 'postpone'],
  ['give the go-ahead', 'approve'], ['give … go-ahead', 'approve'], ['give … blessing', 'approve'], ['give the green light', 'approve'], ['own up', 'admit'], ['come clean', 'admit'], ['pay tribute', 'praise'],
  ['say sorry', 'apologise'], ['express regret', 'apologise'], ['word of regret', 'apology'], ['open fire', 'shoot'], ['set free', 'release'], ['set … free', 'release'], ['let … go', 'release'],
  ['make up … mind', 'decide'], ['come to a decision', 'decide'], ['reach a decision', 'decide'], ['take a decision', 'decide'], ['make public', 'publish'], ['make … public', 'publish'], ['make known', 'reveal'],
  ['take legal action', 'sue'], ['find out', 'learn'], ['get rid of', 'remove'], ['set fire to', 'burn'], ['set alight', 'burn'], ['give way', 'collapse'], ['shut down', 'close'], ['close … door', 'close'],
  ['shut … door', 'close'], ['go up', 'rise'], ['go down', 'fall'], ['come down', 'fall'], ['put up', 'raise'], ['bring to an end', 'end'], ['come to an end', 'end'], ['carry on', 'continue'], ['keep on', 'continue'],
  ['hand over', 'give'], ['pass on', 'give'], ['set up', 'establish'], ['take over', 'acquire'], ['buy out', 'acquire'], ['get in touch with', 'contact'], ['be in touch with', 'contact'], ['do away with', 'abolish'],
  ['put an end to', 'end'], ['take into account', 'consider'], ['throw out', 'reject'], ['vote down', 'reject'], ['turn … away', 'reject'], ['bring in', 'introduce'], ['point out', 'note'], ['look into', 'investigate'],
  ['carry out', 'perform'], ['give birth', 'bear'], ['pass away', 'die'], ['put to death', 'execute'], ['break out of', 'escape'], ['run away', 'flee'], ['get away', 'escape'], ['clamp down on', 'curb'], ['rule … out', 'exclude']
] // prettier-ignore

export interface OneWord {
  /** Base forms or forms as written; null leaves room for an object of a few words. */
  readonly parts: readonly (string | null)[]
  readonly says: string
}

const byFirst = new Map<string, OneWord[]>()
for (const [phrase, says] of rows) {
  const parts = phrase.split(' ').map((part) => (part === '…' ? null : part))
  const first = parts[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, says }])
}

/** The phrases that begin with this base form. */
export function phrasesOf(lemma: string): readonly OneWord[] {
  return byFirst.get(lemma) ?? []
}
