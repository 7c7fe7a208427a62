/** What each family of rules buys: the same figures with one family after another switched off. */
import { compareAccount, readArticle, shipped } from '../engine/compare-account'
import { families, rulesWithout, type Family } from '../engine/flags/rules'
import { judgePair } from '../engine/judge-pair'
import type { Article, Comparison, Judgement } from '../engine/model'

export interface Ablation<Figures> {
  /** null: nothing is switched off. */
  readonly without: Family | null
  /** How many rules are switched off. */
  readonly rules: number
  readonly evaluation: Figures
}

/** The engine with some rules switched off. */
interface Subject {
  readonly judge: (base: string, account: string) => Judgement
  readonly compare: (base: Article, account: Article) => Comparison
}

/** Has the whole engine measured, then the engine without each family; the weights stay as they are. */
export async function measureAblation<Figures>(measure: (subject: Subject) => Promise<Figures>): Promise<readonly Ablation<Figures>[]> {
  const all = rulesWithout(null).length
  const measured: Ablation<Figures>[] = []
  for (const without of [null, ...families]) {
    const rules = rulesWithout(without)
    const models = { ...shipped, rules }
    const evaluation = await measure({
      judge: (base, account) => judgePair(base, account, rules),
      compare: (base, account) => compareAccount(readArticle(base, 'base'), readArticle(account, 'account'), {}, models)
    })
    measured.push({ without, rules: all - rules.length, evaluation })
  }
  return measured
}
