/**
 * Groups of words that exclude each other when they stand in the same slot of the same statement: "lift" / "impose", "confirm" /
 * "deny", "rose" / "fell". Lemmas, also of two words ("put on"). What WordNet's antonyms leave out of the language of news.
 */
import type { Reason } from '../model'

export interface OppositeGroup {
  readonly name: string
  readonly reason: Reason
  readonly left: ReadonlySet<string>
  readonly right: ReadonlySet<string>
}

const rows: readonly (readonly [string, Reason, string, string])[] = [
  ['direction', 'opposite', 'rise|climb|increase|gain|grow|jump|surge|soar|up|upward|put on|advance|rally|rebound|go up|pick up|upturn|expand|mount|swell|strengthen', 'fall|drop|decline|decrease|lose|slide|shrink|plunge|tumble|slip|sink|down|downward|slump|dip|plummet|go down|contract|retreat|weaken|ease|downturn|shed'],
  ['verdict', 'opposite', 'approve|accept|agree|back|endorse|clear|ratify|adopt|pass|green-light|authorise|authorize|allow|permit|grant|consent', 'reject|refuse|turn down|veto|block|throw out|decline|dismiss|rebuff|deny|disallow|forbid|ban|prohibit|bar|outlaw'],
  ['stance', 'opposite', 'welcome|support|praise|back|favour|favor|applaud|hail|defend|endorse|commend', 'oppose|condemn|criticise|criticize|denounce|attack|decry|deplore|slam|blast|come out against|resist|protest'],
  ['admission', 'opposite', 'admit|concede|acknowledge|confess|confirm|accept', 'deny|dispute|reject|refute|contest'],
  ['sanction', 'opposite', 'lift|ease|remove|end|drop|relax|scrap|loosen|abolish|revoke|repeal', 'impose|tighten|introduce|extend|reimpose|renew|toughen|enact|keep|maintain|retain'],
  ['beginning', 'opposite', 'start|begin|launch|open|resume|restart|reopen|commence', 'end|finish|stop|close|halt|suspend|cancel|pause|abandon|shut|call off'],
  ['going on', 'opposite', 'continue|survive|remain|stay|keep|retain|preserve|persist|spare', 'disappear|vanish|halt|stop|scrap|abolish|axe|shut|close|suspend|discontinue'],
  ['freedom', 'opposite', 'release|free|set free|let go', 'arrest|detain|jail|imprison|hold|capture'],
  ['guilt', 'opposite', 'guilty|convict|charge|sentence', 'acquit|innocent|not guilty|clear|exonerate'],
  ['leaving', 'opposite', 'resign|quit|step down', 'dismiss|fire|sack|oust|remove|be fired'],
  ['post', 'opposite', 'appoint|hire|reinstate|elect|promote', 'dismiss|fire|sack|oust|demote|resign'],
  ['win', 'opposite', 'win|defeat|beat|victory|triumph', 'lose|defeat|loss'],
  ['result', 'opposite', 'succeed|pass|success', 'fail|failure'],
  ['life', 'opposite', 'survive|alive|recover|live', 'die|dead|perish|kill'],
  ['coming', 'opposite', 'arrive|enter|join|return|deploy|come', 'leave|depart|exit|withdraw|flee|quit'],
  ['trade', 'opposite', 'buy|acquire|purchase', 'sell|divest|offload'],
  ['building', 'opposite', 'build|create|add|hire|recruit|construct', 'demolish|destroy|cut|lay off|raze|dismantle|eliminate'],
  ['safety', 'opposite', 'safe|secure|stable|harmless', 'unsafe|dangerous|insecure|unstable|critical|harmful'],
  ['law', 'opposite', 'legal|lawful|constitutional|valid', 'illegal|unlawful|unconstitutional|invalid|void'],
  ['duty', 'opposite', 'mandatory|compulsory|required|obligatory', 'voluntary|optional'],
  ['harm', 'opposite', 'unharmed|unhurt|uninjured|intact|undamaged|unscathed', 'injured|hurt|damaged|wounded|harmed|injure|damage|wound'],
  ['truth', 'opposite', 'true|accurate|correct|genuine|right', 'false|inaccurate|incorrect|fake|wrong|untrue'],
  ['known', 'opposite', 'know|known|aware|inform', 'unknown|unaware'],
  ['help', 'opposite', 'help|assist|ease|improve', 'hinder|hamper|worsen|obstruct|aggravate'],
  ['profit', 'opposite', 'profit|surplus', 'loss|deficit'],
  ['openness', 'opposite', 'public|publish|disclose|reveal', 'private|secret|conceal|withhold|hide|withheld'],
  ['unity', 'opposite', 'ally|friend|unite|unanimous', 'enemy|opponent|foe|rival|divide|split'],
  ['limits', 'opposite', 'within|inside', 'beyond|outside|exceed'],
  ['demand', 'opposite', 'urge|encourage|press', 'discourage|warn against|dissuade'],
  ['spending', 'opposite', 'raise|boost|increase|lift', 'cut|reduce|lower|slash|trim|axe|lop'],
  ['size', 'opposite', 'large|big|great|huge|substantial', 'small|tiny|little|slight|minor|negligible'],
  ['speed', 'comparison', 'fast|quick|rapid|quickly|rapidly|faster|quicker', 'slow|slowly|slower'],
  ['above', 'comparison', 'above|exceed|top|surpass', 'below|under|beneath|short of'],
  ['more', 'comparison', 'more|great|high', 'less|few|low'],
  ['extremes', 'comparison', 'largest|biggest|highest|most|best|greatest|longest|oldest|fastest|strongest|heaviest|busiest|richest', 'smallest|lowest|least|worst|fewest|shortest|youngest|slowest|weakest|lightest|poorest'],
  ['sequence', 'order', 'before|prior to|ahead of|until', 'after|following|once|since'],
  ['earlier', 'order', 'earlier|previously|beforehand', 'later|afterwards|afterward|subsequently'],
  ['compass', 'place', 'north|northern|northward|northeast|northwest', 'south|southern|southward|southeast|southwest'],
  ['compass east', 'place', 'east|eastern|eastward', 'west|western|westward'],
  ['stream', 'place', 'upstream|uphill|upstairs', 'downstream|downhill|downstairs'],
  ['side', 'place', 'inside|indoors', 'outside|outdoors'],
  ['nearness', 'opposite', 'near|close to|next to|beside|nearby|closer to|nearer', 'far from|far away from|away from|farther from|further from|distant from|miles from'],
  ['counted in', 'opposite', 'including|include|comprise|contain', 'excluding|exclude|except|omit'],
  ['mood', 'opposite', 'happy|glad|pleased|delighted|cheerful|joyful|overjoyed|elated|jubilant|satisfied', 'sad|unhappy|depressed|miserable|upset|gloomy|dejected|distraught|despondent|dissatisfied|displeased'],
  ['liking', 'opposite', 'love|adore|enjoy|cherish|relish', 'hate|dislike|loathe|detest|despise|abhor'],
  ['habit', 'opposite', 'always|often|frequently|regularly|usually', 'never|seldom|rarely|sometimes|occasionally'],
  ['holding', 'opposite', 'add|insert|put on|put in|include|attach|install', 'remove|delete|take off|take out|detach|withdraw|exclude|extract|strip'],
  ['wetness', 'opposite', 'wet|damp|soaked|humid|flooded|drenched', 'dry|arid|parched'],
  ['warmth', 'opposite', 'hot|warm|heated|scorching|boiling', 'cold|cool|chilly|freezing|frozen|icy'],
  ['noise', 'opposite', 'loud|noisy|deafening', 'quiet|silent|hushed|mute|soundless'],
  ['cleanness', 'opposite', 'clean|spotless|tidy|neat', 'dirty|filthy|messy|untidy|soiled|muddy'],
  ['wealth', 'opposite', 'rich|wealthy|affluent|prosperous', 'poor|impoverished|destitute|penniless'],
  ['strength', 'opposite', 'strong|powerful|robust|sturdy', 'weak|feeble|frail|fragile'],
  ['waking', 'opposite', 'awake|wake|conscious|wake up', 'asleep|sleep|unconscious|fall asleep'],
  ['company', 'opposite', 'together|jointly|accompanied', 'alone|separately|apart|unaccompanied'],
  ['doing', 'opposite', 'active|operational', 'inactive|idle|dormant|defunct|disused'],
  ['closing up', 'opposite', 'open|unlock|unlocked', 'close|closed|shut|lock|locked|sealed'],
  ['lifting', 'opposite', 'lift|raise|pick up|hoist|ascend|climb|take off', 'lower|drop|put down|descend|land'],
  ['easy', 'opposite', 'easy|simple|effortless|straightforward', 'difficult|tough|complicated|complex|arduous'],
  ['new', 'opposite', 'new|modern|recent|brand-new|contemporary', 'old|ancient|outdated|antique|obsolete'],
  ['presence', 'opposite', 'present|attend', 'absent|skip'],
  ['care', 'opposite', 'careful|cautious|prudent', 'careless|reckless|negligent|rash'],
  ['light', 'opposite', 'bright|lit|sunny', 'dark|dim|unlit|gloomy'],
  ['peace', 'opposite', 'peaceful|calm|nonviolent', 'violent|turbulent|stormy'],
  ['border', 'opposite', 'import|inbound|domestic|import', 'export|outbound|foreign']
] // prettier-ignore

export const oppositeGroups: readonly OppositeGroup[] = rows.map(([name, reason, left, right]) => ({
  name,
  reason,
  left: new Set(left.split('|')),
  right: new Set(right.split('|'))
}))

/** Word or two-word lemma -> the groups it stands in, with its side. */
const places = new Map<string, { group: OppositeGroup; left: boolean }[]>()
for (const group of oppositeGroups) {
  for (const [words, left] of [[group.left, true] as const, [group.right, false] as const]) {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), { group, left }])
  }
}

/** The groups in which a word stands, and on which side of each. */
export function oppositePlaces(lemma: string): readonly { readonly group: OppositeGroup; readonly left: boolean }[] {
  return places.get(lemma) ?? []
}

/** true when a group holds both on one side and none sets them against each other: "halt" and "suspend". */
export function allied(one: string, other: string): boolean {
  return oppositePlaces(one).some(
    ({ group, left }) => (left ? group.left : group.right).has(other) && !(left ? group.right : group.left).has(other)
  )
}

/** The group that sets the two against each other, or null. */
export function opposed(one: string, other: string): OppositeGroup | null {
  for (const { group, left } of oppositePlaces(one)) {
    const [own, against] = left ? [group.left, group.right] : [group.right, group.left]
    if (against.has(other) && !own.has(other) && !against.has(one)) return group
  }
  return null
}
