/**
 * Verbs that report what somebody said, with how strongly they vouch for it: 0 denies, 0.5 claims or alleges, 0.8 says, 1 confirms.
 * base form, strength, past form (and participle behind a slash when it differs).
 */
const table = `
say 0.8 said|tell 0.8 told|state 0.85 stated|announce 0.9 announced|add 0.8 added|note 0.85 noted|report 0.8 reported|write 0.8 wrote/written|explain 0.85 explained|declare 0.9 declared
confirm 1 confirmed|acknowledge 0.95 acknowledged|admit 0.95 admitted|concede 0.95 conceded|reveal 0.95 revealed|disclose 0.95 disclosed|show 1 showed/shown|find 1 found|prove 1 proved/proven
conclude 0.95 concluded|determine 0.95 determined|insist 0.75 insisted|stress 0.8 stressed|emphasise 0.8 emphasised|emphasize 0.8 emphasized|warn 0.8 warned|caution 0.8 cautioned|remark 0.8 remarked|comment 0.8 commented
reply 0.8 replied|respond 0.8 responded|answer 0.8 answered|recall 0.8 recalled|testify 0.85 testified|predict 0.6 predicted|estimate 0.65 estimated|argue 0.6 argued|assert 0.6 asserted|maintain 0.65 maintained
contend 0.55 contended|claim 0.5 claimed|allege 0.45 alleged|suggest 0.5 suggested|believe 0.6 believed|think 0.6 thought|hint 0.45 hinted|imply 0.45 implied|indicate 0.65 indicated|speculate 0.3 speculated
suspect 0.45 suspected|fear 0.45 feared|complain 0.7 complained|accuse 0.5 accused|pledge 0.8 pledged|promise 0.8 promised|vow 0.8 vowed|ask 0.5 asked|shout 0.8 shouted|cry 0.8 cried|call 0.8 called
deny 0 denied|dispute 0.1 disputed|reject 0.1 rejected|doubt 0.25 doubted|question 0.3 questioned|refute 0.05 refuted|quip 0.8 quipped|joke 0.7 joked|agree 0.85 agreed|observe 0.8 observed
describe 0.8 described|quote 0.8 quoted|cite 0.8 cited|tweet 0.8 tweeted|post 0.8 posted|urge 0.7 urged|learn 0.8 learned|hear 0.6 heard|expect 0.6 expected|hope 0.4 hoped|put 0.8 put
`

/** Base form -> how strongly the speaker vouches for what is reported. */
export const speechStrength: ReadonlyMap<string, number> = new Map()
/** Every inflected form: "said", "says", "saying" -> base form. */
export const speechVerbForms: ReadonlyMap<string, string> = new Map()

const strengths = speechStrength as Map<string, number>
const forms = speechVerbForms as Map<string, string>
for (const entry of table.trim().split(/[\n|]/)) {
  const [base = '', strength = '0.8', past = ''] = entry.split(' ')
  strengths.set(base, Number(strength))
  const stem = base.replace(/e$/, '')
  const third =
    base.endsWith('y') && !/[aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`
  for (const form of [base, third, `${stem}ing`, ...past.split('/')]) forms.set(form, base)
}

/** Those that carry a quotation or a reported clause behind the subject ("…, officials said"): the safest signs of an attribution. */
export const plainSpeech: ReadonlySet<string> = new Set(
  'say tell state announce add note report write explain declare confirm acknowledge admit concede insist stress warn caution remark reply respond recall testify predict argue assert maintain contend claim allege suggest complain deny shout cry quip joke observe'.split(
    ' '
  )
)
