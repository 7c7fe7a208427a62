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
rank: first second third fourth fifth sixth seventh eighth ninth tenth
order: first last
meal: breakfast lunch dinner supper
instrument: guitar piano violin drum flute trumpet saxophone cello harp clarinet accordion
sport: football soccer basketball baseball tennis golf hockey rugby cricket volleyball badminton boxing swimming
animal: dog cat horse cow bird fish sheep pig goat chicken monkey elephant lion tiger bear rabbit duck mouse snake turtle
fruit: apple banana orange grape lemon pear peach cherry strawberry
vegetable: potato carrot onion tomato cucumber broccoli cabbage
drink: water wine beer coffee tea milk juice vodka whisky champagne
metal: iron steel copper gold silver aluminum lead zinc tin
vehicle: car truck bus train tram bicycle motorcycle van plane helicopter boat ship
building: school hospital church mosque synagogue museum library hotel restaurant factory warehouse prison airport stadium theater
room: kitchen bedroom bathroom basement garage attic
religion: christian muslim jewish hindu buddhist catholic protestant sunni shia
post: president king queen senator governor mayor ambassador judge general
court-side: prosecution defense
family: father mother son daughter brother sister uncle aunt grandfather grandmother husband wife
age-group: child adult teenager baby
weather: rain snow hail fog wind
disaster: flood fire earthquake hurricane tornado drought landslide avalanche
planet: mercury venus mars jupiter saturn neptune uranus
continent: africa asia europe america australia antarctica
material: wood plastic glass paper cotton leather wool silk rubber concrete brick
crime: murder theft robbery fraud arson rape kidnapping assault burglary bribery
verdict: guilty innocent
party: democrat republican labour conservative
marital: single married divorced widowed
science: physics chemistry biology mathematics geology
limb: arm leg hand foot
side: left right
gender: male female
unit-length: meter kilometer mile foot inch yard centimeter
unit-time: second minute hour day week month year decade century
branch: army navy air-force
nationality: american british french german italian spanish russian chinese japanese indian canadian australian mexican brazilian turkish greek polish ukrainian swedish norwegian danish finnish dutch belgian swiss austrian portuguese irish scottish welsh english israeli palestinian egyptian iranian iraqi syrian lebanese saudi pakistani afghan korean vietnamese thai indonesian filipino nigerian kenyan cuban argentine chilean colombian venezuelan
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
