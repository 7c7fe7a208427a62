/** base past participle; several forms of one kind stand behind a slash. A verb whose forms are all equal needs no row. */
const verbs = `
be was/were/am/is/are/been/being|have has/had|do did/done/does|go went/gone/goes|say said|make made|take took/taken|come came|see saw/seen|know knew/known|get got/gotten|give gave/given
find found|think thought|tell told|become became|leave left|feel felt|bring brought|begin began/begun|keep kept|hold held|write wrote/written|stand stood|hear heard|mean meant|meet met
run ran|pay paid|sit sat|speak spoke/spoken|lie lay/lain/lied/lying|lead led|grow grew/grown|lose lost|fall fell/fallen|send sent|build built|understand understood|draw drew/drawn|break broke/broken
spend spent|rise rose/risen|drive drove/driven|buy bought|wear wore/worn|choose chose/chosen|seek sought|throw threw/thrown|catch caught|deal dealt|win won|forget forgot/forgotten|lay laid
sell sold|fight fought|teach taught|eat ate/eaten|sing sang/sung|strike struck/stricken|hang hung/hanged|shake shook/shaken|ride rode/ridden|feed fed|shoot shot|drink drank/drunk|hide hid/hidden
fly flew/flown/flies|blow blew/blown|swim swam/swum|tear tore/torn|steal stole/stolen|swear swore/sworn|sink sank/sunk|shrink shrank/shrunk|ring rang/rung|bind bound|flee fled|freeze froze/frozen
bite bit/bitten|bend bent|bleed bled|breed bred|burn burnt|cling clung|creep crept|dig dug|dive dove|dream dreamt|forbid forbade/forbidden|forgive forgave/forgiven|kneel knelt|leap leapt
lend lent|light lit|mistake mistook/mistaken|overcome overcame|overtake overtook/overtaken|prove proven|sew sewn|shine shone|show shown|sleep slept|slide slid|smell smelt|sow sown|spell spelt|spill spilt
spin spun|spring sprang/sprung|stick stuck|sting stung|stink stank/stunk|sweep swept|swell swollen|swing swung|undergo underwent/undergone|undertake undertook/undertaken|wake woke/woken|weave wove/woven
weep wept|wind wound|withdraw withdrew/withdrawn|withhold withheld|withstand withstood|wring wrung|bear bore/borne/born|arise arose/arisen|awake awoke/awoken|uphold upheld|mislead misled|oversee oversaw/overseen
foresee foresaw/foreseen|overthrow overthrew/overthrown|rebuild rebuilt|repay repaid|resell resold|retake retook/retaken|rewrite rewrote/rewritten|undo undid/undone|unwind unwound|outdo outdid/outdone|overrun overran
partake partook|slay slew/slain|stride strode|strive strove/striven|thrive throve|tread trod/trodden|heave hove|die dying/dies|tie tying|vie vying|learn learnt|can ca|will wo|quit quitting|let letting
cut cutting|put putting|set setting|hit hitting|shut shutting|spread spreading|bid bidding|bet betting|rid ridding|spit spat|split splitting|upset upsetting|beat beaten|panic panicked/panicking|mimic mimicked|traffic trafficked
foretell foretold|overhear overheard|outbid outbidding|outgrow outgrew/outgrown|overpay overpaid|underpay underpaid|redo redid/redone|reset resetting|offset offsetting|broadcast broadcasting|cost costing|offer offered/offering|enter entered/entering
order ordered/ordering|gather gathered/gathering|suffer suffered/suffering|visit visited/visiting|limit limited/limiting|open opened/opening|happen happened/happening|develop developed/developing|deliver delivered/delivering
`

const nouns = `
man men|woman women|child children|person people/persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives|life lives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves|calf calves
loaf loaves|self selves|scarf scarves|criterion criteria|phenomenon phenomena|datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|analysis analyses|crisis crises
basis bases|thesis theses|diagnosis diagnoses|hypothesis hypotheses|axis axes|oasis oases|parenthesis parentheses|emphasis emphases|index indices|appendix appendices|matrix matrices|vertex vertices|cactus cacti
fungus fungi|nucleus nuclei|stimulus stimuli|alumnus alumni|policeman policemen|policewoman policewomen|fireman firemen|spokesman spokesmen|spokeswoman spokeswomen|spokesperson spokespeople|chairman chairmen|gunman gunmen
congressman congressmen|businessman businessmen|fisherman fishermen|serviceman servicemen|salesman salesmen|layman laymen|councilman councilmen|freshman freshmen|Englishman Englishmen|passerby passersby|species species|series series|means means
news news|politics politics|economics economics|headquarters headquarters|crossroads crossroads|grandchild grandchildren|schoolchild schoolchildren|hero heroes|potato potatoes|tomato tomatoes|cargo cargoes|echo echoes|veto vetoes
embargo embargoes|torpedo torpedoes|volcano volcanoes|tornado tornadoes|bus buses/busses|gas gases|virus viruses|status statuses|bonus bonuses|campus campuses|census censuses|lens lenses|axe axes|cross crosses|glass glasses|loss losses|mass masses
`

const adjectives = `
good better/best|bad worse/worst|far farther/further/farthest/furthest|little least|many most|old elder/eldest|big bigger/biggest|hot hotter/hottest|wet wetter/wettest|sad sadder/saddest|thin thinner/thinnest|fat fatter/fattest
`

function formsOf(table: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const row of table.trim().split(/[\n|]/)) {
    const [base = '', others = ''] = row.split(' ')
    for (const form of others.split('/')) if (!forms.has(form)) forms.set(form, base)
  }
  return forms
}

/** Inflected form -> base form. "lay" and "found" stand under the reading that news use most. */
export const irregularVerbs: ReadonlyMap<string, string> = formsOf(verbs)
export const irregularNouns: ReadonlyMap<string, string> = formsOf(nouns)
export const irregularAdjectives: ReadonlyMap<string, string> = formsOf(adjectives)
