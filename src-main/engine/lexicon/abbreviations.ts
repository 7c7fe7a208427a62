/** Short forms written with a full stop, and what they stand for when it is worth knowing ('' when not). */
const table = `
mr mister|mrs|ms|dr doctor|prof professor|rev reverend|hon|sen senator|rep representative|gov governor|gen general|col colonel|lt lieutenant|maj major
capt captain|cmdr commander|adm admiral|sgt sergeant|cpl corporal|pvt private|pres president|sec secretary|det detective|insp inspector|supt superintendent
st saint|mt mount|ft fort|jr|sr|messrs|mme|mlle|esq|fr father|br|pfc|spc|cllr councillor|amb ambassador|atty attorney|dist district
jan january|feb february|mar march|apr april|jun june|jul july|aug august|sep september|sept september|oct october|nov november|dec december
mon monday|tue tuesday|tues tuesday|wed wednesday|thu thursday|thur thursday|thurs thursday|fri friday|sat saturday|sun sunday
inc|corp corporation|co company|ltd limited|plc|llc|bros brothers|assn association|dept department|univ university|govt government|natl national|intl international
no number|nos number|vol volume|ch chapter|sec section|art article|fig figure|pp|ed|est|approx about|vs versus|v versus|etc|al|ca|cf|viz
ave avenue|blvd boulevard|rd road|hwy highway|rte route
ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|del delaware|fla florida|ga georgia|ill illinois|ind indiana|kan kansas|ky kentucky|la louisiana
mass massachusetts|md maryland|mich michigan|minn minnesota|miss mississippi|mo missouri|mont montana|neb nebraska|nev nevada|okla oklahoma|ore oregon|pa pennsylvania|tenn tennessee
tex texas|va virginia|vt vermont|wash washington|wis wisconsin|wyo wyoming|ont ontario|que quebec
ft foot|in inch|lb pound|lbs pound|oz ounce|mi mile|km kilometre|kg kilogram|hr hour|hrs hour|min minute|mins minute|mph|approx about|tel telephone|max|avg
`

/** Lower case, no full stop -> the full word, '' when there is none. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[\n|]/)
    .map((entry): [string, string] => {
      const [short = '', full = ''] = entry.split(' ')
      return [short, full]
    })
    .reverse()
)

/** Short forms that never end a sentence: a name or a number follows. */
export const alwaysFollowed: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev hon sen rep gov gen col lt maj capt cmdr adm sgt cpl pvt pres det insp supt st mt ft messrs mme mlle cllr amb atty no nos vol fig pp vs v approx cf'.split(
    ' '
  )
)

/** Those that are also everyday words: they take their full stop only before what they always precede. */
export const needsFigure: ReadonlySet<string> = new Set(['no', 'nos', 'fig', 'art', 'ch'])

/** Only a capital makes them a short form at all: "Sat. 5", but "he sat." */
export const ordinaryWords: ReadonlySet<string> = new Set(
  'sat sun mar may in art fig ed est mass miss ill ind wash la ore pa al ark del gen max mo co ga va ch min mi ca hon sec rep dept natl ave det inc'.split(
    ' '
  )
)
