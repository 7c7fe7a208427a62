import { stat } from 'node:fs/promises'
import { CannotDo } from './cannot-do'
import { evaluate } from './evaluate'
import { renderAblation } from './render-ablation'
import { renderApart } from './render-apart'
import { renderEvaluation } from './evaluate/render-evaluation'
import { readOptions } from './read-options'
import { writeResult } from './write-result'

const help = `Usage: variorum evaluate PATH… [--apart] [--ablation] [--format text|json] [--predictions FILE [--force]]

Measures the engine on labelled JSON Lines and story files, or folders of them.
--predictions FILE writes every row with its judgement, one JSON object a line.
--apart adds the same figures by weights that never saw what they judge, learned anew from the files named: each story by what the
other stories teach, each pair by judges that never saw its base text (five-fold) or its source. Takes about two minutes.
--ablation adds the figures without each family of rules in turn. Takes some ten times as long as without it.
`

/** Prints the figures; exit code 2 when a file held no labelled data in a known form. */
export async function evaluateCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    help: { type: 'boolean' },
    apart: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    predictions: { type: 'string' },
    force: { type: 'boolean', default: false }
  })
  if (values.help) {
    await writeResult(help, undefined, false)
    return 0
  }
  if (positionals.length === 0) throw new CannotDo('evaluate needs a file or folder of labelled data. Try: variorum evaluate --help')
  if (values.format !== 'text' && values.format !== 'json') throw new CannotDo('evaluate writes the formats text and json.')
  for (const path of positionals) await stat(path).catch(() => Promise.reject(new CannotDo(`${path} was not found.`)))
  const predictions: string[] = []
  const evaluation = await evaluate(
    positionals,
    values.predictions === undefined ? {} : { onPrediction: (row) => predictions.push(JSON.stringify(row) + '\n') }
  )
  // Loaded when asked for: nobody else needs what trains the weights.
  const apart = values.apart ? await (await import('../training/measure-apart')).measureApart(positionals) : null
  const ablation = values.ablation
    ? await (await import('../training/measure-ablation')).measureAblation((subject) => evaluate(positionals, { subject }))
    : null
  if (values.predictions !== undefined) await writeResult(predictions.join(''), values.predictions, values.force)
  const text =
    values.format === 'json'
      ? JSON.stringify(
          { schema: 'variorum.evaluation/1', ...evaluation, ...(apart && { apart }), ...(ablation && { ablation }) },
          null,
          2
        ) + '\n'
      : renderEvaluation(evaluation) + (apart ? renderApart(apart) : '') + (ablation ? renderAblation(ablation) : '')
  await writeResult(text, undefined, false)
  for (const path of evaluation.skipped) process.stderr.write(`${path} was skipped: it holds no labelled pairs and no labelled story.\n`)
  return evaluation.skipped.length > 0 ? 2 : 0
}
