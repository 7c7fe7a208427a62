/**
 * Kinds of sources that news copy names without a name, by the words that tell them: "the health department" is no "police". What may
 * speak for everybody ("officials", "authorities", "a spokesman", "a statement") is none of them.
 */
const table = `
police: police policeman policewoman detective sheriff constable superintendent sergeant
fire: firefighter fireman brigade
prosecution: prosecutor prosecution
defence: lawyer solicitor barrister counsel defence
court: judge court jury juror magistrate tribunal
health: hospital doctor surgeon nurse clinic physician medic paramedic infirmary
government: government minister ministry cabinet premier department treasury
parliament: parliament senator congressman congresswoman lawmaker legislator
opposition: opposition
council: council mayor councillor councilman councilwoman
union: union unionist
company: company firm airline retailer manufacturer operator supplier contractor brewer carmaker brewery refinery
regulator: regulator watchdog ombudsman inspectorate
science: researcher scientist professor university geologist biologist historian
markets: economist analyst broker bank
people: resident neighbour neighbor witness bystander survivor passenger villager shopkeeper
family: family relative parent widow mother father sister brother husband wife
campaign: campaigner activist charity volunteer
army: army military soldier troop navy
club: club coach
school: school teacher headteacher
forecast: forecaster meteorologist
harbor: port harbour harbor
business: chamber
association: association league federation
`

/** What these tell of an accident or a crime comes from one hand or the other, and both may have told it. */
const onDuty = 'police fire prosecution health government council regulator people family forecast harbor school'.split(' ')
/** Other kinds that may be one source, or of which one speaks for the other. */
const allied =
  'prosecution court|defence family|defence court|government parliament|government science|company union|company club|company regulator|science health|science markets|science forecast|science school|company markets|company harbor|parliament opposition|opposition campaign|campaign people|company business|company health|company people|union people|campaign family|club people|association union|association campaign|association business|association club|association company|association health|association people|association science'.split(
    '|'
  )
const together: ReadonlySet<string> = new Set([
  ...onDuty.flatMap((one) => onDuty.map((other) => `${one} ${other}`)),
  ...allied.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')])
])

const kinds = new Map<string, string>(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', words = ''] = line.split(': ')
      return words.split(' ').map((word): [string, string] => [word, kind])
    })
)

/** The kinds of source that a phrase's lemmas tell: of each part its last ("the brothers' lawyer" is no family), of "economists at a bank" both. */
export function voicesIn(lemmas: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  let last: string | undefined
  for (const lemma of [...lemmas, 'of']) {
    if (/^(?:of|at|for|from|with|in)$/.test(lemma)) {
      if (last !== undefined) found.add(last)
      last = undefined
    } else last = kinds.get(lemma) ?? last
  }
  return found
}

/** true when each side is of a known kind and no kind of one may speak for one of the other. */
export function voicesClash(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false
  for (const first of one) for (const second of other) if (first === second || together.has(`${first} ${second}`)) return false
  return true
}
