/** Verbs that mean another thing with a small word behind them, as base forms: "turned down" is "reject". */
const table = `
turn down:reject / throw out:reject / vote down:reject / step down:resign / stand down:resign / step aside:resign / call off:cancel
go ahead:proceed
put off:postpone / push back:postpone / hold up:delay / take over:takeover / buy up:buy / snap up:buy / set up:found / give up:abandon
give way:collapse / cave in:collapse / break down:collapse / fall apart:collapse / break out:start / carry out:conduct
look into:investigate / hand over:deliver / hand out:distribute / lay off:redundancy / walk out:strike / kick out:expel
bring down:topple / bring back:return / go back:return / send back:return / turn up:find / make off:steal / break in:burgle
break into:burgle / get away:escape / own up:admit / keep back:withhold / hold back:withhold / cover up:conceal / rule out:exclude
run out:expire / close down:close / shut down:close / start up:start / pay back:repay / claw back:recover / speak out:speak
point out:say / speed up:accelerate / slow down:slow / cut back:reduce / cut down:reduce / go up:rise / go down:fall / burn down:destroy
wipe out:destroy / blow up:explode / go off:explode / pull out:withdraw / back out:withdraw / pull back:withdraw / sign up:enroll
lock up:jail / put down:attribute / bring in:hire / take on:hire / knock down:demolish / pull down:demolish / tear down:demolish
step in:intervene / fall short:fail / make public:publish / team up:join / stave off:avert / head off:avert / clear up:clean
look after:manage / take part:participate / take place:happen / let go:dismiss
`

const meanings = new Map(
  table
    .trim()
    .split(/ \/ |\n/)
    .map((row): [string, string] => {
      const [said = '', meant = ''] = row.split(':')
      return [said, meant]
    })
)

/** "turn" + "down" -> "reject"; null for a verb that keeps its own meaning. The small word must stand right behind the verb. */
export function phrasalVerb(verb: string, small: string): string | null {
  return meanings.get(`${verb} ${small}`) ?? null
}
