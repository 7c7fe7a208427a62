import type { Ablation } from '../training/measure-ablation'
import type { Evaluation } from './evaluate'
import { percent, table } from './evaluate/tables'

/** One line for each family that was switched off, for people. */
export function renderAblation(measured: readonly Ablation<Evaluation>[]): string {
  const files = measured[0]?.evaluation.files.map(({ file }) => file) ?? []
  const rows = measured.map(({ without, rules, evaluation }) => {
    const contradicted = evaluation.stories?.all.kinds.contradicted
    return [
      without ?? 'nothing',
      String(rules),
      contradicted ? [contradicted.precision, contradicted.recall, contradicted.f1].map(percent).join(' / ') : '–',
      percent(evaluation.stories?.all.reasonAccuracy ?? null),
      `${evaluation.falseAlarms.flags} in ${evaluation.falseAlarms.pairs}`,
      ...evaluation.files.map(({ score }) => percent(score.balancedAccuracy))
    ]
  })
  return table([['switched off', 'rules', 'contradicted P / R / F1', 'reason', 'false alarms', ...files], ...rows]).join('\n') + '\n'
}
