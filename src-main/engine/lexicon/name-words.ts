const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of address before a name, without full stops; no part of the name. */
export const titles = set(`
mr mister mrs ms miss dr doctor prof professor rev reverend sir dame lord lady baron baroness count countess prince princess king queen duke duchess sheikh sheik imam rabbi father sister brother bishop archbishop
cardinal pope saint sen senator rep representative congressman congresswoman gov governor lt lieutenant gen general col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private
pres president vice minister secretary mayor judge justice chancellor ambassador chairman chairwoman chairperson chief officer detective det inspector insp superintendent supt sheriff deputy constable coach councillor cllr
councilman councilwoman premier prime executive director manager spokesman spokeswoman spokesperson analyst professor attorney commissioner speaker treasurer operating financial dci
`)

/** Nouns that name somebody's post or part, as base forms. */
export const roleNouns = set(`
president minister secretary chairman chairwoman chairperson chair chief director manager spokesman spokeswoman spokesperson officer executive ceo cfo governor mayor senator representative congressman congresswoman lawmaker
legislator judge justice attorney lawyer prosecutor sheriff inspector detective commissioner ambassador analyst economist professor scientist researcher doctor surgeon nurse physician engineer treasurer leader head boss
founder owner captain commander colonel general lieutenant sergeant admiral coach player striker goalkeeper defender driver pilot teacher principal dean bishop archbishop priest imam rabbi pope king queen prince princess
chancellor premier speaker deputy adviser advisor aide envoy negotiator mediator author writer journalist reporter editor actor actress singer director producer artist farmer fisherman resident neighbor widow
husband wife mother father son daughter brother sister uncle aunt partner lobbyist activist organizer campaigner critic expert specialist historian consultant contractor builder architect auditor accountant banker
broker investor trader shareholder candidate councillor councilman councilwoman firefighter paramedic dispatcher supervisor foreman worker employee shopkeeper student pensioner victim suspect defendant plaintiff witness
guard cleaner plumber electrician roofer hairdresser waiter waitress welder mechanic dentist pharmacist journalist musician violinist dancer photographer librarian caretaker janitor postman bricklayer
technician psychologist psychiatrist midwife cashier translator interpreter lecturer midfielder jockey lifeguard bodyguard
controller superintendent constable marshal ombudsman regulator watchdog coroner veterinarian biologist geologist hydrologist meteorologist forecaster epidemiologist chemist physicist programmer
`)

/** Words in front of a role that change the post itself: a vice president is not the president. */
export const strongModifiers =
  set(`vice deputy assistant acting interim former ex- associate honorary prime foreign finance interior defense health transport education justice environment general executive financial operating technical medical
nonexecutive non-executive chief managing legal press medical police fire union attorney
defence home culture housing agriculture trade energy climate labour labor employment economy treasury`)

/** What ministers and secretaries are of: "the minister for transport", "Secretary of State". */
export const portfolioWords = set(
  `state foreign finance treasury economy interior home defence defense health transport transportation education justice environment climate energy labour labor employment trade agriculture culture housing`
)

/** Last or first words of organisations. */
export const organisationHeads = set(`
inc corp corporation company ltd limited plc llc llp ag gmbh sa nv group holdings holding partners associates bank bancorp fund trust insurance airlines airways air motors industries industry systems technologies technology
therapeutics pharmaceuticals pharma energy petroleum oil gas steel mining railways railway rail line lines shipping stores store retail media press news times post courier examiner herald tribune gazette journal agency bureau office
department ministry board commission committee council authority administration service services union league alliance association federation confederation society institute institution foundation centre center laboratory
laboratories university college school academy hospital clinic museum church party congress parliament senate assembly house court tribunal police army navy guard force forces corps brigade regiment team club united
rangers city-council inquiry taskforce coalition movement front network organization organisation securities capital brands foods beverages studios records entertainment software electric electronics telecom mobile wireless
inspectorate endowment secretariat consortium syndicate cooperative co-operative chamber treasury registry orchestra opera ballet brewery engineering logistics ferries constabulary
`)

export const legalSuffixes = set('inc corp corporation company co ltd limited plc llc llp ag gmbh sa nv spa')

/** Words of a place's own name. */
export const placeHeads = set(`
river lake sea ocean bay gulf strait island islands isle peninsula mountain mountains mount hill hills valley canyon desert forest park beach cape county state province region district city town village borough street avenue
road lane square bridge dam airport station harbor harbour port creek falls springs heights coast canal border highway route plaza stadium arena tower
`)

/** First words without which the rest is another place or body: York is not New York, Calder not West Calder. */
export const bindingFirstWords = set(
  'new north south east west northern southern eastern western upper lower central great greater little old port fort mount saint st san santa los las el la le university bank republic united royal national state isle lake river'
)

/** Small words that may stand inside a name. */
export const nameLinks = set('of the and & for de la le du des del della di da van der den von zu al el bin ibn ben y on')

/** Prepositions that a place follows. */
export const placePrepositions = set(
  'in at near from outside inside to around through across into toward towards of off north south east west leaving reaching'
)

const countryTable = `
u.s. american americans usa united-states|u.k. british britain briton britons united-kingdom|france french|germany german germans|italy italian italians|spain spanish|russia russian russians|china chinese|japan japanese
india indian indians|canada canadian canadians|mexico mexican mexicans|brazil brazilian brazilians|australia australian australians|turkey turkish turk turks turkiye|greece greek greeks|poland polish|ukraine ukrainian ukrainians
sweden swedish|norway norwegian norwegians|denmark danish|finland finnish|netherlands dutch holland|belgium belgian belgians|switzerland swiss|austria austrian austrians|portugal portuguese|ireland irish|scotland scottish|wales welsh
england english|israel israeli israelis|palestine palestinian palestinians|egypt egyptian egyptians|iran iranian iranians|iraq iraqi iraqis|syria syrian syrians|lebanon lebanese|saudi-arabia saudi saudis|pakistan pakistani pakistanis
afghanistan afghan afghans|south-korea korean koreans|vietnam vietnamese|thailand thai|indonesia indonesian|philippines filipino|nigeria nigerian|kenya kenyan|south-africa|ethiopia ethiopian|sudan sudanese|libya libyan
tunisia tunisian|algeria algerian|morocco moroccan|jordan jordanian|yemen yemeni|qatar qatari|cuba cuban|argentina argentine argentinian|chile chilean|colombia colombian|venezuela venezuelan|peru peruvian|haiti haitian
hungary hungarian|romania romanian|bulgaria bulgarian|serbia serbian serb serbs|croatia croatian|bosnia bosnian|albania albanian|kosovo|georgia georgian|armenia armenian|azerbaijan azerbaijani|kazakhstan kazakh|belarus belarusian
czech-republic czech|slovakia slovak|slovenia slovenian|lithuania lithuanian|latvia latvian|estonia estonian|iceland icelandic|malaysia malaysian|singapore|taiwan taiwanese|myanmar burmese burma|nepal nepalese|bangladesh bangladeshi
new-zealand|e.u. european europe eu|somalia somali|mali malian|niger|chad|congo congolese|rwanda rwandan|uganda ugandan|tanzania tanzanian|zimbabwe zimbabwean|zambia zambian|ghana ghanaian|senegal senegalese|gaza gazan
`

/** Country, its adjective or its people -> the country's name. */
export const countries: ReadonlyMap<string, string> = new Map(
  countryTable
    .trim()
    .split(/[\n|]/)
    .flatMap((row) => {
      const [country = '', ...forms] = row.split(' ')
      return [country, ...forms].map((form): [string, string] => [form.replace(/-/g, ' '), country.replace(/-/g, ' ')])
    })
)
