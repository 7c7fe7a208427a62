/**
 * One request from sender to answer: is it our page, is the input what the phrase book says, what does the action say,
 * is the answer what the phrase book says. Whatever goes wrong becomes a `Failure`; nothing is thrown across the bridge.
 */
import * as v from 'valibot'
import type { Failure, Input, Outcome, Output, RequestName } from '../contract'
import { failure, requestSchemas } from '../contract/schemas'
import { tooLarge } from '../contract/view-schemas'

/** What is done for each request. */
export type Answers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Outcome<Output<Name>> | Promise<Outcome<Output<Name>>>
}

/** Receives what went wrong: the request's name and where, never a text that crossed the bridge. */
export type Log = (line: string) => void

type AnyAnswer = (input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>

/** Answers one request. `ours` is true when the main frame of our own page asks. */
export async function answerRequest(
  name: RequestName,
  ours: boolean,
  payload: unknown,
  answers: Answers,
  log: Log
): Promise<Outcome<unknown>> {
  if (!ours) return refuse(log, `${name}: refused, the sender is not our page`)
  const input = v.safeParse(requestSchemas[name].input, payload)
  if (!input.success) return refuseInput(log, name, input.issues)
  try {
    const outcome = await (answers[name] as AnyAnswer)(input.output)
    return checkOutcome(log, name, outcome)
  } catch (error) {
    log(`${name}: ${describeError(error)}`)
    return failed
  }
}

const failed: Failure = {
  ok: false,
  kind: 'failed',
  sentence:
    'Something went wrong inside Variorum. What was saved before is safe. Try again; if it happens again, close Variorum and open it again.'
}

function refuse(log: Log, line: string): Failure {
  log(line)
  return { ok: false, kind: 'refused', sentence: 'The request was not understood and nothing was changed. Try again.' }
}

type Issues = readonly v.BaseIssue<unknown>[]

function refuseInput(log: Log, name: RequestName, issues: Issues): Failure {
  const refusal = refuse(log, `${name}: input refused at ${describeIssues(issues)}`)
  if (!issues.some((issue) => issue.message === tooLarge)) return refusal
  return { ok: false, kind: 'too-large', sentence: 'The text is larger than 5 MB. Nothing was added. Add a shorter text.' }
}

function checkOutcome(log: Log, name: RequestName, outcome: Outcome<unknown>): Outcome<unknown> {
  const schema = outcome.ok ? requestSchemas[name].output : failure
  const checked = v.safeParse(schema, outcome.ok ? outcome.value : outcome)
  if (checked.success) return outcome
  log(`${name}: answer does not agree with the phrase book at ${describeIssues(checked.issues)}`)
  return failed
}

/** "base.text (max_length)": places and kinds of checks, no values. */
function describeIssues(issues: Issues): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'the whole'} (${issue.type})`)
    .join(', ')
}

/** Name, code and the places in our code; messages can quote an article, so they stay out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `threw a ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...places.slice(0, 8)].join('\n')
}
