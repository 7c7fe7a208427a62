/** Categories whose members shut each other out when they fill the same slot: "a red car" is not "a blue car". One category a line, its name first. */
const table = `
colour: red blue green yellow orange purple pink brown black white gray silver gold beige violet turquoise maroon crimson scarlet
weekday: monday tuesday wednesday thursday friday saturday sunday
month: january february march april may june july august september october november december
season: spring summer autumn winter
direction: north south east west northeast northwest southeast southwest
direction-adjective: northern southern eastern western central
part-of-day: morning afternoon evening night noon midnight dawn dusk
currency: dollar euro pound yen yuan rupee ruble franc peso krona krone lira won
rank: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth
order: first last
meal: breakfast lunch dinner supper brunch
instrument: guitar piano violin drum flute trumpet saxophone cello harp clarinet accordion trombone oboe banjo ukulele mandolin harmonica tuba organ keyboard bagpipe xylophone
sport: football soccer basketball baseball tennis golf hockey rugby cricket volleyball badminton boxing swimming
animal: dog cat horse cow bird fish sheep pig goat chicken monkey elephant lion tiger bear rabbit duck mouse snake turtle
fruit: apple banana orange grape lemon pear peach cherry strawberry
vegetable: potato carrot onion tomato cucumber broccoli cabbage
drink: water wine beer coffee tea milk juice vodka whisky champagne
metal: iron steel copper gold silver aluminum lead zinc tin bronze brass platinum nickel titanium
vehicle: car truck bus train tram bicycle motorcycle van plane helicopter boat ship
building: school hospital church mosque synagogue museum library hotel restaurant factory warehouse prison airport stadium theater
room: kitchen bedroom bathroom basement garage attic hallway cellar lounge pantry closet balcony lobby corridor cell courtyard office classroom
religion: christian muslim jewish hindu buddhist catholic protestant sunni shia
post: president king queen senator governor mayor ambassador judge general
court-side: prosecution defense
family: father mother son daughter brother sister uncle aunt grandfather grandmother husband wife
age-group: child adult teenager baby
weather: rain snow hail fog wind
disaster: flood fire earthquake hurricane tornado drought landslide avalanche
planet: mercury venus earth mars jupiter saturn neptune uranus pluto
continent: africa asia europe america australia antarctica
material: wood wooden plastic glass paper cardboard cotton leather wool woollen silk rubber concrete brick stone marble granite metal steel denim linen velvet nylon clay porcelain ceramic bamboo straw
crime: murder theft robbery fraud arson rape kidnapping assault burglary bribery
verdict: guilty innocent
party: democrat republican labour conservative
marital: single married divorced widowed
science: physics chemistry biology mathematics geology
limb: arm leg hand foot knee elbow ankle wrist shoulder hip neck
side: left right
gender: male female
home-nation: english scottish welsh
language: arabic hebrew mandarin cantonese latin hindi urdu swahili persian catalan basque gaelic
frequency: daily weekly monthly quarterly yearly annual biennial
fuel: petrol diesel coal gas oil uranium
shape: square circle triangle rectangle
sky: sunny cloudy rainy snowy foggy overcast
unit-length: meter kilometer mile foot inch yard centimeter
unit-time: second minute hour day week month year decade century
branch: army navy air-force
nationality: american british french german italian spanish russian chinese japanese indian canadian australian mexican brazilian turkish greek polish ukrainian swedish norwegian danish finnish dutch belgian swiss austrian portuguese irish israeli palestinian egyptian iranian iraqi syrian lebanese saudi pakistani afghan korean vietnamese thai indonesian filipino nigerian kenyan cuban argentine argentinian chilean colombian venezuelan peruvian bolivian ecuadorian uruguayan paraguayan icelandic hungarian czech slovak slovenian croatian serbian bosnian albanian macedonian bulgarian romanian moldovan belarusian estonian latvian lithuanian georgian armenian azerbaijani kazakh uzbek mongolian nepalese bangladeshi burmese cambodian laotian malaysian singaporean taiwanese moroccan algerian tunisian libyan sudanese ethiopian somali ugandan tanzanian rwandan congolese ghanaian senegalese ivorian cameroonian angolan zambian zimbabwean mozambican namibian maltese cypriot jordanian yemeni qatari kuwaiti omani emirati jamaican haitian dominican panamanian honduran guatemalan salvadoran nicaraguan
`

const categories = new Map<string, string[]>()
for (const row of table.trim().split('\n')) {
  const [category = '', members = ''] = row.split(': ')
  for (const member of members.split(' ')) categories.set(member, [...(categories.get(member) ?? []), category])
}

/** The category that holds both and in which they shut each other out; null when there is none. */
export function exclusiveCategory(one: string, other: string): string | null {
  if (one === other) return null
  const theirs = categories.get(other)
  return theirs === undefined ? null : (categories.get(one)?.find((category) => theirs.includes(category)) ?? null)
}
