import type { WordClass } from '../reading'

const lists: readonly (readonly [WordClass, string])[] = [
  [
    'determiner',
    'the a an this that these those each every either neither some any no all both half several many much few fewer little less more most such another other what which whose his her its their our my your'
  ],
  [
    'pronoun',
    'i you he she it we they me him them us himself herself itself themselves myself yourself ourselves one someone somebody something anyone anybody anything everyone everybody everything nobody nothing none who whom whoever whatever mine yours hers ours theirs'
  ],
  [
    'auxiliary',
    "be am is are was were been being have has had having do does did will would shall should can could may might must ought 'll 've 're 'd 'm ca wo cannot need dare"
  ],
  [
    'preposition',
    'of in on at by for with from to into onto upon about against between among amongst through throughout during before after above below under over across along around behind beside besides beyond near off out outside inside per since toward towards until till up down via within without despite except amid like unlike than as including concerning regarding following alongside aboard opposite past versus'
  ],
  ['conjunction', 'and or but nor yet so because although though while whereas if unless whether when where once lest plus'],
  ['particle', "'s ' to not n't"],
  [
    'adverb',
    'not never always often also only just even still already again then there here now too very quite rather almost nearly about ago away back ever however instead later meanwhile perhaps soon sometimes therefore thus together well yesterday today tomorrow tonight once twice how why else far further maybe otherwise indeed hardly barely scarcely'
  ]
]

/** Closed-class word -> its first class. */
export const closedClasses: ReadonlyMap<string, WordClass> = new Map(
  lists.flatMap(([wordClass, words]) => words.split(' ').map((word): [string, WordClass] => [word, wordClass])).reverse()
)

/** Words that carry no claim of their own: closed classes without those whose loss or change alters what is said. */
export const stopWords: ReadonlySet<string> = new Set(
  "the a an this that these those such what which whose his her its their our my your i you he she it we they me him them us himself herself itself themselves myself yourself ourselves who whom be am is are was were been being have has had having do does did will would shall should 'll 've 're 'd 'm 's ' of in on at by for with from to into onto upon about through during along around near off out per toward towards via within up down than as including and or but nor so because although though while whereas if whether when where there here then also too just very quite rather however meanwhile therefore thus how why one ones other".split(
    ' '
  )
)

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions dozen dozens score scores'

/** Numbers written as words. */
export const numberWords: ReadonlySet<string> = new Set(numbers.split(' '))
