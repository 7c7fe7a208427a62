/** Words that news use for the same thing and WordNet keeps apart or ranks low, as base forms, one cluster a line. */
const table = `
say state announce declare tell note add remark comment explain reveal disclose
kill die death dead fatality deadly fatal perish victim slay
injure hurt wound injury casualty wounded hospitalize
evacuate evacuation flee displace
rescue save pluck
arrest detain detention custody apprehend hold
jail prison imprison incarcerate
accuse allege allegation accusation charge
sue lawsuit suit litigation
buy purchase acquire acquisition takeover
sell sale divest
merge merger combine combination
company firm business corporation enterprise
job post position
lay-off layoff redundancy dismissal
fire sack dismiss oust
quit resign resignation step-down depart departure
boss chief head leader president chairman chief-executive ceo executive
head lead run chair
police officer policeman cop constable
doctor physician medic clinician
hospital clinic infirmary
drug medicine medication pill
illness disease ailment sickness condition
patient volunteer participant subject
trial study test experiment
car vehicle automobile
truck lorry
lawmaker legislator congressman senator representative parliamentarian mp
legislature parliament congress assembly
law legislation act statute bill
rule regulation
regulator watchdog authority
government administration cabinet
minister secretary
prosecutor attorney
lawyer attorney counsel solicitor barrister
judge justice magistrate
court tribunal
attack assault strike raid
bomb blast explosion detonation explode
shoot shooting gunfire fire
gunman shooter attacker assailant
soldier troop serviceman
rebel insurgent militant guerrilla
weapon arm gun firearm
fight battle combat clash
truce ceasefire armistice
deal agreement accord pact settlement contract
talk negotiation discussion dialogue
meet meeting summit gather
vote ballot poll
election poll
campaign drive
protest demonstration rally march demonstrator protester
strike walkout stoppage
union labor
worker employee staff staffer workforce
boat ship vessel
plane aircraft jet airplane airliner
train rail railway railroad
carriage coach car wagon
crash collision accident wreck derailment
derail derailment
blaze fire inferno wildfire
flood flooding deluge inundate
storm hurricane cyclone typhoon tempest
quake earthquake tremor
house home residence dwelling
resident inhabitant local villager townspeople
child kid youngster minor
woman female lady
man male gentleman
people person resident citizen
town city village municipality
area region district zone
country nation state
border frontier
road street highway route
money fund cash funding
cost price fee
pay payment compensation compensate
fine penalty sanction
tax levy duty tariff
profit earning income
revenue sale turnover
share stock equity
rise increase climb gain jump surge soar grow growth advance rally
fall decrease drop decline slip slide sink tumble plunge slump loss dip plummet shed
cut reduce slash trim lower decrease reduction
raise increase boost lift hike
begin start launch commence open initiate
end finish conclude stop halt cease
delay postpone defer put-off
approve approval endorse back support authorize sanction
reject refuse decline turn-down rebuff dismiss rejection refusal spurn
agree accept consent
deny denial dispute reject
want wish seek
ask request call urge appeal demand press plea
order instruct command direct tell
warn warning caution alert alarm
blame fault attribute
help aid assist assistance relief
show reveal indicate demonstrate
find discover detect
investigate investigation inquiry probe inquire examine
investigator inspector
report finding document
plan intend intention propose proposal
hope expect expectation anticipate
worry concern fear
damage destroy ruin wreck
break rupture burst breach
shut close closure
open reopen
keep retain
need require
use employ
try attempt bid effort
big large huge major
quick fast rapid swift
fast speed
nearly almost
about approximately around roughly some
also too additionally
yearly annual annually
monthly month
weekly week
daily day
half fifty-percent
child schoolchild pupil student
school academy
teacher educator
spokesman spokeswoman spokesperson
expert analyst specialist
customer client shopper consumer
hack hacker breach intrusion
datum information detail record
steal theft stolen rob
owner proprietor
founder found
cause trigger spark provoke prompt lead
because due
several number
injure hurt
bring take carry
come arrive reach
go travel head
get receive obtain
give provide hand grant award
begin start
fix repair mend restore
replace substitute
check inspect inspection examine
weak weakness flaw
faulty defective fault defect flaw
crack fracture fissure
approve clear
release free
publish publication print issue release
hold stage
last final
next following coming
previous earlier former prior
current present
wait await
speak talk address
chairman chair chairwoman chairperson
premium surcharge
barrier dam levee dyke embankment
cross pass
wed marry marriage wedding
baby infant newborn
mum mother mom
dad father
film movie picture
game match fixture
team side squad club
coach manager
win victory triumph beat defeat
lose loss defeat
score goal
`

const clusters = new Map<string, number[]>()
table
  .trim()
  .split('\n')
  .forEach((row, cluster) => {
    for (const word of row.split(' ')) {
      const known = clusters.get(word)
      if (known) known.push(cluster)
      else clusters.set(word, [cluster])
    }
  })

/** Numbers of the clusters that hold a base form; small, stable only within one version. */
export function clustersOf(lemma: string): readonly number[] {
  return clusters.get(lemma) ?? []
}
