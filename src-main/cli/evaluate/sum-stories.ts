import type { Kind } from '../../engine'
import { kinds, type AccountScore } from './score-story'

/** Shares are 0..1; null where nothing can be divided. */
export interface KindScore {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly flags: number
  readonly gold: number
}

export interface StoryScore {
  readonly accounts: number
  readonly kinds: Readonly<Record<Kind, KindScore>>
  /** Of contradictions found, the share whose surest flag names the right reason. */
  readonly reasonAccuracy: number | null
  /** Flags shown per true flag; 1 is silence beside the truth. */
  readonly noise: number | null
}

/** From this share of shared four-word runs an account counts as a near-verbatim update. */
export const nearVerbatim = 0.5

/** All accounts together, in their two manners, and story by story. */
export interface StoryScores {
  readonly all: StoryScore
  readonly nearVerbatim: StoryScore
  readonly reworded: StoryScore
  readonly each: readonly { readonly story: string; readonly score: StoryScore }[]
}

/** Sums accounts, each named by its story. */
export function sumByManner(accounts: readonly { readonly story: string; readonly score: AccountScore }[]): StoryScores {
  const scores = accounts.map(({ score }) => score)
  return {
    all: sumStories(scores),
    nearVerbatim: sumStories(scores.filter(({ overlap }) => overlap >= nearVerbatim)),
    reworded: sumStories(scores.filter(({ overlap }) => overlap < nearVerbatim)),
    each: [...new Set(accounts.map(({ story }) => story))].map((name) => ({
      story: name,
      score: sumStories(accounts.filter(({ story }) => story === name).map(({ score }) => score))
    }))
  }
}

/** Counts are summed first: a story with many claims weighs more than a short one. */
export function sumStories(scores: readonly AccountScore[]): StoryScore {
  const sum = (pick: (score: AccountScore) => number): number => scores.reduce((total, score) => total + pick(score), 0)
  const byKind = Object.fromEntries(
    kinds.map((kind) => {
      const flags = sum((score) => score.counts[kind].flags)
      const gold = sum((score) => score.counts[kind].gold)
      const precision = share(
        sum((score) => score.counts[kind].rightFlags),
        flags
      )
      const recall = share(
        sum((score) => score.counts[kind].foundGold),
        gold
      )
      return [kind, { precision, recall, f1: harmonic(precision, recall), flags, gold }]
    })
  ) as Record<Kind, KindScore>
  const rightFlags = sum((score) => kinds.reduce((total, kind) => total + score.counts[kind].rightFlags, 0))
  const allFlags = sum((score) => kinds.reduce((total, kind) => total + score.counts[kind].flags, 0))
  return {
    accounts: scores.length,
    kinds: byKind,
    reasonAccuracy: share(
      sum((score) => score.reasonsRight),
      sum((score) => score.counts.contradicted.foundGold)
    ),
    noise: share(allFlags, rightFlags)
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function harmonic(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
