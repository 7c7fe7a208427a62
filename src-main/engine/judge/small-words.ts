/** Words of closed classes that turn, weigh or join what a text claims, by what they do. Written forms, in lower case. */
import type { Word } from '../reading'

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

export const negators = wordSet("not n't no never without neither nor none nobody nothing cannot")
export const modals = wordSet('may might could should must will would can shall need')
export const pronouns = wordSet('he she they him her them his their its it i we us you our your my')
export const quantities = wordSet('all some most many few several only every each any both more less least first last half')
export const ways = wordSet('before after from to into out up down over under with without against until since between off on')
export const joints = wordSet('and or but because if although')
export const articles = wordSet('a an the this that these those')

/** Function words, and those of the sets above that the reading takes for content: "not", "may". */
export function isSmall({ stop, norm }: Word): boolean {
  return stop || negators.has(norm) || modals.has(norm) || quantities.has(norm)
}
