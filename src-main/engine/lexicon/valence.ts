/**
 * Whether a word speaks well or ill of a thing, or of what is done to it: "boost" / "hinder", "good" / "poor", "benefit" / "drawback". Such
 * words are each other's opposites in a text though no dictionary sets them side by side. Base forms; only words that nearly always lean one way.
 */
const good = `able accept accessible accomplish accurate achieve acclaim admire advance advantage adore affordable agree aid allow amazing amuse
appreciate approve assist attractive authentic award back beautiful beneficial benefit best better bless bolster boost brave bright brilliant
build calm capable care careful celebrate certain charming cheap cheerful clarify clean clear comfort comfortable compliment comply confident
confirm congratulate connect consistent convenient cooperate correct courage create creative cure defend delicious delight dependable deserve
desirable develop easily easy economical educate effective efficient elegant embrace empower enable encourage endorse engage enhance enjoy enrich ensure
enthusiastic ethical excellent excited exciting expand experienced expert fair faithful famous fast favor favorable fit fix flexible flourish
forgive fortunate free fresh friendly fun gain generous gentle genuine gift glad good grateful great grow guarantee guard handy happy harmless
harmony heal healthy help helpful honest honor hope hopeful ideal impressive improve improvement increase inexpensive innovative inspire intelligent
interesting joy joyful keen kind lawful legal legitimate like lively love loyal lucky luxury master merit neat nice nurture optimistic organized
outstanding patient peace peaceful perfect permit pleasant please pleased pleasure polite popular positive powerful praise precise preserve
progress promote proper prosper protect proud pure quick ready reasonable recommend recover refresh reliable relief relieve remarkable repair rescue
resolve respect respected restore reward rich right robust safe safety satisfied satisfy save secure sensible simple simplify sincere skilled
smart smooth solid solution solve special stable strength strengthen strong succeed success successful superior support sustain sweet talented
thank thrive top tranquil trust truth trustworthy unite upgrade useful valid valuable value victory warm welcome well win wise wonderful worthy`
const ill = `abandon abuse accuse adverse afraid aggravate angry annoy annoyed anxious appalling arrogant attack avoid awful bad ban bankrupt
betray biased bitter blame block boring bother break broken burden careless challenge chaos cheat clash clumsy collapse complain complicate
complicated complicated condemn conflict confuse confused confusing corrupt costly crash cripple crisis criticize criticise cruel curse damage
danger dangerous deadly decline decrease deceive defeat defect defective delay deny deplete depress deprive despise destroy deteriorate
detrimental difficult difficulty diminish dirty disadvantage disagree disappoint disappointed disapprove disaster discard discontinue discourage
discredit disgrace dishonest dislike dismiss disorganized disregard disrupt disrespect dissatisfied distrust disturb doubt drawback dread dull
endanger enemy error exclude exhausted expensive exploit expose fail failure fake false fatal fault faulty fear flaw flawed foolish forbid
forget fraud frighten frustrate frustrated frustrating futile greedy grief guilty hamper harass hard hardship harm harmful harsh hate hinder
horrible hostile hurt ignorant ignore ill illegal impair impede imperfect impossible inaccurate inadequate incompetent inconvenient incorrect
ineffective inefficient inferior inflexible inhibit injure injury insecure insult irrelevant isolate jeopardize lack late lazy lie limit lonely
lose loss mediocre mess misguide mislead misleading mistake mistrust misuse mock monotonous nasty neglect nervous nonsense obscure obsolete
obstacle obstruct offend oppose oppress ordinary outdated overlook overpriced pain painful panic pessimistic poison poor prevent problem
problematic prohibit punish question reduce refuse regret reject relinquish reluctant repel resent resist restrict ridicule rigid risk risky
ruin rude sabotage sad scam scare scary selfish sell severe shame sick slow sorry spoil stale steal stop strict struggle stupid suffer
suppress suspicious terrible threat threaten tired toxic tragedy tragic trap trouble ugly unable uncomfortable undermine uneasy unfair
unfortunate unhappy unhealthy unimpressive unreliable unsafe unsuccessful upset useless vague victim violate violent vulnerable warn waste weak
weaken weakness worried worry worse worsen worst worthless wrong`

const leanings: ReadonlyMap<string, 1 | -1> = new Map([
  ...good.split(/\s+/).map((word) => [word, 1] as const),
  ...ill.split(/\s+/).map((word) => [word, -1] as const)
])

/** 1 speaks well, -1 ill, 0 neither; by the written form first, so that "limited" is not "limit". */
export function leaningOf(lemma: string): -1 | 0 | 1 {
  return leanings.get(lemma) ?? 0
}
