/**
 * Words of one thread of an event, which reporters put for each other without their being synonyms: "wept" / "tears", "sentenced" /
 * "term". Base forms, threads parted by a stroke. They help to find the claim that tells the same; no rule takes them for the same.
 */
const table = `
cancel proceed postpone happen scrap
die dead death kill fatal fatality victim lose life perish toll casualty body corpse fatally slay murder
injure injury hurt wound harm bruise cut broken fracture hospital treat stretcher casualty maim
hospital ward clinic doctor nurse patient surgeon medic bed treat treatment admit
ill illness sick disease ailment condition symptom suffer / recover recovery survive survivor heal discharge / weep tear cry sob tearful
laugh joke smile / angry anger furious fury outrage rage livid irate / glad happy delight pleased joy welcome
shock stun surprise astonish astonishment unexpected unexpectedly startle amaze foresee
sad sorrow grief mourn mourner condolence tribute / fear afraid scare frighten dread worry anxious anxiety nervous concern
sleep asleep bed night / birth born child / old age year elderly veteran aged / young youth teenager teenage
marry wife husband spouse wedding partner couple / mother father parent family son daughter brother sister relative kin
home house live resident reside neighbor neighborhood / homeless displace shelter roof / empty vacate deserted abandon
shelter refuge hall gym / evacuate evacuation leave flee order compulsory mandatory / return back home / rescue save pull bring reach free
search hunt look seek missing trace manhunt / find discover locate recover / fire blaze burn flame burnt inferno smoke ash wildfire char
firefighter crew brigade fireman / contain hold control perimeter edge / rain drizzle shower downpour rainfall wet / wind gust gale breeze
snow ice freeze frost / heat hot warm temperature / cool cold chill / dry drought parch / flood water river swell inundate overflow bank
levee embankment dyke dam wall / burst breach collapse fail rupture / collapse fall crumple
mine shaft tunnel pit miner gallery underground / rock roof debris rubble stone
train rail carriage track derail coach passenger platform station locomotive / driver cab motorist
plane flight airline aircraft jet pilot airport carrier / fly flight air
ship vessel boat ferry port harbor dock anchor quay berth sail crew captain / car vehicle truck lorry traffic road motorist drive
bus coach / queue line wait backlog / delay late postpone wait / cancel scrap abandon drop / road street bridge highway lane
speed fast slow / brake stop halt / crash collide collision hit strike smash accident wreck
rocket launch launcher booster satellite orbit flight payload mission / satellite spacecraft craft / engine motor thruster
engineer technician / fault failure malfunction glitch defect wrong error flaw / software computer program code
hacker hack breach intruder attacker theft steal password login credential / datum detail record file information personal
online web website internet site / email mail message letter write / telephone phone call ring / ransom demand extort pay
steal theft thief rob robber robbery raid raider burglar loot take lift / jewel gem crown diamond gold treasure
museum gallery exhibition exhibit display show / loan lend borrow / worth value price cost / insure insurance insurer cover policy premium
police officer detective inspector force constable patrol / arrest custody detain hold handcuff cell suspect jail
question interrogate interview quiz / witness see testify testimony stand / guard security watchman
prison jail cell sentence term year bar behind / court judge trial jury verdict hearing bench case tribunal
convict guilty conviction find count / acquit clear innocent exonerate blame / charge count accuse accusation indict prosecute prosecution
sentence sentencing punish punishment penalty / bail bond free release remain / appeal challenge contest overturn
evidence proof exhibit inadmissible document / lawyer attorney counsel defense defender solicitor / defend defense argue maintain
fraud fraudster forge forgery embezzle swindle cheat deceive / launder money transfer siphon
confess admit concede acknowledge confession admission / deny denial reject insist refute dispute
guilt guilty responsibility liability blame fault culpable / lawsuit sue court claim damage / fine penalty pay
murder homicide manslaughter / shoot gun gunfire bullet shot fire gunman / bomb explosion explode blast / attack assault raid hit beat
army troop soldier military force / war fight battle conflict combat / peace truce ceasefire / border frontier crossing
refugee migrant asylum displace / protest demonstrate demonstration demonstrator rally march crowd protester picket
clash scuffle fight brawl confrontation / strike walkout stoppage picket industrial action out
union member labor organize brotherhood federation / worker employee staff workforce job crew
employer boss management manager company owner / wage pay salary raise rise
talk negotiate negotiation meet meeting table bargain bargaining / offer proposal propose bid / collapse fail founder
agree agreement deal settle settlement accord accept pact / sign contract deal / reject refuse rebuff spurn
job post position work role career / hire recruit appoint appointment name / fire sack dismiss dismissal oust redundancy axe lose
resign resignation quit go leave offer depart / replace succeed successor replacement
interim acting caretaker temporary meanwhile charge / lead leader head chief run boss chair / founder found start establish create
owner own belong proprietor / spokesman spokeswoman spokesperson speak / decline refuse comment silent silence nothing say
comment remark say speak / silent silence quiet answer reply respond / answer reply respond response
criticize criticism critic attack slam condemn denounce blast / praise hail applaud welcome / demand call urge insist want
promise pledge vow word guarantee assure undertake commitment / threaten threat warn warning / warn warning caution alert alarm
apologize apology sorry regret / thank grateful gratitude / ask question query / doubt doubtful uncertain unsure skeptical unclear
know aware knowledge understand learn / tell inform notify notification report alert
announce announcement declare reveal disclose unveil / hide conceal withhold secret / leak reveal emerge / promise assurance assure
expect forecast predict prediction foresee likely probable anticipate / hope expect wish / plan intend intention aim
decide decision rule ruling choose / vote ballot poll cast majority minority / elect election poll win candidate voter seat
majority most command / opposition opponent rival oppose against dissent dissenter / support supporter back backer favor
coalition ally alliance partner / party faction member / expel expulsion oust / rebel rebellion defect dissent defector
government cabinet minister administration / president presidency palace head / prime premier minister / mayor city council town
parliament lawmaker mp assembly legislature house chamber / law bill legislation act rule / committee panel board commission body
board director trustee / regulator watchdog authority agency office inspectorate
approve approval clear clearance consent nod permission permit authorize / block ban bar forbid prohibit prohibition stop prevent veto
allow permit let free / inquiry investigation investigate probe review examine investigator / report finding publish release
reform overhaul change / budget spending money deficit / tax levy duty / cut reduce reduction slash fewer less
raise rise increase hike higher lift / school pupil class classroom student teacher principal education / pupil student child
lunch cafeteria canteen kitchen food meal / building premises site structure / roof boiler repair
repair fix mend restore replace refurbish / build construct construction erect lay / open opening date inaugurate
close shut closure shutter / reopen open resume / resume restart continue / sell sale market buyer offload
buy purchase acquire acquisition takeover / merge merger combine marriage union join combination / deal transaction takeover
share stock investor market trading shareholder / shareholder investor stake stock / jump surge soar climb rise rally leap up gain
fall drop tumble slump plunge down slide lose sink slip / profit earning gain loss / revenue sale turnover income
debt owe loan borrow bankrupt insolvency / bankrupt insolvent administration collapse / mortgage homeowner loan borrower home
rate interest percentage / inflation price cost / bank lender / central bank governor / analyst expert economist forecaster pundit
economy growth recession / market trader trading investor / headquarters base office / city town village place / office desk staff
cost price pay worth / cheap expensive dear price / money sum amount cash fund million / pension retirement retire retiree
compensation payout pay damage / charity donate donation fund raise appeal / raise fund collect money
customer client shopper buyer consumer / shop store retailer chain retail / product goods item / drug pill medicine medication tablet dose
trial study test experiment volunteer participant / reaction harm damage / patient volunteer / liver kidney lung heart organ
virus infect infection infectious outbreak case / vaccine jab vaccinate shot / enroll join recruit admit / alcohol drink drunk drug sober
test sample tested trace / team squad side club player / coach manager boss / goal score net / win victory beat triumph champion defeat
lose defeat beat loss / draw level tie / league table division relegation zone standing bottom / match game fixture play
fan supporter crowd stand / injury fit broken return knee hamstring / season campaign / title trophy cup champion / contract deal expire
film movie screen cinema / book novel author write writer / music concert orchestra opera song sing musician violin band
actor actress star play / art painting artist / award prize win / celebrate celebration party / weather forecast meteorologist
sea ocean coast shore beach / mountain hill ridge slope / forest wood tree / farm farmer crop field / fish fisherman fishing catch
animal dog cat pet / power electricity outage blackout supply / gas oil fuel energy / nuclear reactor plant
pollution spill leak contaminate / climate carbon emission / plant factory mill works / carmaker manufacturer maker
make maker manufacture produce build manufacturer / shortage short scarce lack / supply supplier deliver delivery / food meal eat
price tag cost / crowd people gather audience spectator / visit visitor tourist travel trip / journey ride trip travel commute
distance away mile kilometer / morning dawn early breakfast sunrise / evening night dusk nightfall late / noon midday lunch
weekend saturday sunday / begin start open launch / end finish conclude final close expire last / first maiden earliest
last final latest / previous earlier former before once / new fresh recent / again repeat second another / next follow coming / half fifty
double twice / most mainly nearly majority largely mostly / few handful little / many dozen several number / all every each whole entire
none no nobody nothing / together altogether total sum / about around roughly almost some nearly / enough sufficient
large big great huge largest biggest / small little minor / serious grave severe badly bad critical / safe safety unharmed unhurt
danger dangerous risk unsafe hazard / possible possibility may might could likely / necessary need require must / important key crucial
different differ unlike / same similar alike / private privately / public publicly / secret confidential
anonymous unnamed name identify identity / name identify identity call / neighbor neighboring nearby close
foreign overseas abroad international / country nation national land / region state county province / local area
church priest bishop congregation / religion faith worship / history historic record ever since / anniversary mark commemorate
memory remember recall / photo picture photograph image camera footage video / camera cctv footage / television tv broadcast channel radio
newspaper press reporter journalist media / interview tell speak / read reading / meeting session sit gather
lock door key gate entrance exit / window glass smash / wall fence barrier / hole gap opening / alarm siren bell sound
complain complaint grievance protest / understaff staff short shortage / maintenance maintain upkeep inspect inspection
inspect inspector check examine / crack fracture fissure flaw / negligence fail neglect failure / ignore heed disregard
act action step move / late delay belated slow tardy / quick soon immediate immediately promptly hour / try attempt bid effort
help aid assist support assistance / volunteer volunteering / lead cause result blame / responsible responsibility charge
refuse decline reject / keep retain hold stay remain / leave go depart exit / arrive come reach / send dispatch deploy / join member enter
share divide split / lose lost loss / gain win get / carry bear take / hold keep stage / give hand grant award
show reveal indicate suggest display / prove proof show / think believe view opinion reckon / argue say contend claim maintain
claim allege assert insist say / agree consensus concur share / knife blade stab dagger machete
weapon gun pistol rifle revolver firearm knife armed / grocer grocery supermarket store shop shelf branch aisle checkout till
store shop branch outlet / shopper customer household consumer / share market slice / deficit loss red shortfall / profit black surplus
publish release public unveil issue / gather crowd assemble congregate stand rally vigil / camera record recording footage video film
residue stain brown dirty unclean contaminate contamination clean sterile / sterilize sterile wash clean disinfect
operation surgery operate surgeon theater theatre / sepsis infection poisoning bacteria blood / hip knee joint replacement
inquest coroner inquiry / bereaved relative family widow widower / compulsory force mandatory obligatory / voluntary volunteer willing
redundancy cut layoff axe job / veto block power / referendum ballot poll electorate plebiscite / council councillor chamber city local
ratepayer taxpayer resident household / levy rate charge tax bill / tram streetcar line track stop
contractor builder bidder tender contract / construction work dig digging trench build / completion complete finish open
subsidy grant subsidize aid fund / amendment motion proposal clause / binding legal legally force enforce compulsory
tariff duty levy customs trade / minister secretary commissioner envoy delegate representative / summit conference meeting talk gathering
communique statement declaration text pact / ratify ratification approve parliament / steel metal furnace iron / electric battery charge
developing poor poorer / rich wealthy affluent / eruption erupt volcano lava crater ash summit / explosion blast burst
village hamlet settlement / mosque prayer church temple / school classroom hall / airport flight runway
vaccine dose jab shot immunize inoculate / placebo trial volunteer / vomit sick stomach diarrhea
approve regulator agency authorize license / file submit apply application / member contributor pensioner
expose leak breach public spill / folder file storage server cloud / administrator supplier contractor vendor provider
identity fraud theft credit / murder kill beat bludgeon batter / jury juror panel foreman / candlestick bar hammer club weapon
body corpse remains / bury burial grave moor / manslaughter murder provocation / affair lover relationship / antique shop dealer
takeover buy buyer bid sale owner / investor fund backer capital equity / ground stadium stand pitch / striker forward scorer
promote promotion climb / relegate relegation drop / ticket fare seat / reservoir lake water dam / gate valve sluice open
downstream below valley / army soldier troop military helicopter / drinking tap water bottle / missing unaccounted trace search
toll dead death confirmed / catastrophe emergency disaster / mourning flag / baby labor birth pregnant / helicopter airlift fly navy
captain skipper master crew hand / roster shift rota schedule hour / overtime shift hour / union organizer official steward member
withdraw retract pull snatch / guarantee promise secure / inflation living cost / nurse staff doctor ward / waiting wait list queue
budget spend allocation / spend spending cost outlay / save saving economy / waste squander / donor donate donation
scandal affair controversy / blunder mistake error botch bungle / system software computer switch migration
boss executive director management / chief head boss executive / deputy assistant / successor replace predecessor
predecessor former previous / poll survey respondent / percent share proportion / average typical mean / majority margin lead
close narrow tight / unanimous unanimously / abstain abstention / landslide victory / reelection term / constitution constitutional
treaty convention / sanction embargo / hostage captive kidnap abduct / ransom captor / pirate hijack / terror terrorist militant
spy espionage intelligence / satellite signal contact / telescope planet star / scientist researcher study university
species extinct rare / whale dolphin seal / bird flock / bear wolf / sheep cow cattle herd / harvest crop yield grain
wine vineyard grape / beer pub brewery / restaurant chef diner / hotel guest room / tourist tourism holiday visitor / passport visa
bishop priest cathedral / pope vatican / king queen royal prince princess palace crown / statue monument memorial
auction bid hammer sale / sculpture statue / theatre theater stage play / festival event / singer sing band album / dancer dance ballet
runner marathon race / cyclist bike cycle / swimmer swim pool / medal gold silver bronze / record best fastest / referee penalty
transfer sign fee / chess board grandmaster / horse race jockey
`

const threads = new Map<string, number[]>()
table
  .split(/[/\n]/)
  .map((thread) => thread.trim())
  .forEach((thread, number) => {
    for (const word of thread === '' ? [] : thread.split(' ')) {
      const known = threads.get(word)
      if (known) known.push(number)
      else threads.set(word, [number])
    }
  })

/** Numbers of the threads that hold a base form; stable only within one version. */
export function threadsOf(lemma: string): readonly number[] {
  return threads.get(lemma) ?? []
}

/** Whether two base forms belong to one thread. */
export function areKin(one: string, other: string): boolean {
  const theirs = threads.get(other)
  return theirs !== undefined && threadsOf(one).some((thread) => theirs.includes(thread))
}
