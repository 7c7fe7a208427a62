import type { Migration } from '../migrate'

/** Words of one side: all seven columns or none. Evidence is a list of `{ versionId, anchor }`. */
const side = (name: 'base' | 'account'): string => `
  ${name}_version_id TEXT REFERENCES article_versions (version_id) ON DELETE CASCADE,
  ${name}_start INTEGER CHECK (${name}_start >= 0),
  ${name}_end INTEGER CHECK (${name}_end >= ${name}_start),
  ${name}_exact TEXT,
  ${name}_prefix TEXT,
  ${name}_suffix TEXT,
  ${name}_evidence TEXT CHECK (json_valid(${name}_evidence) AND json_type(${name}_evidence) = 'array'),`

const sideWhole = (name: 'base' | 'account'): string => `CHECK (
    (${name}_version_id IS NULL) + (${name}_start IS NULL) + (${name}_end IS NULL) + (${name}_exact IS NULL)
    + (${name}_prefix IS NULL) + (${name}_suffix IS NULL) + (${name}_evidence IS NULL) IN (0, 7)
  )`

const flag = `
  flag_id TEXT CHECK (flag_id <> ''),
  flag_kind TEXT CHECK (flag_kind IN ('added', 'dropped', 'contradicted')),
  flag_reason TEXT,
  flag_rule TEXT,
  flag_explanation TEXT,`

const flagWhole = `CHECK ((flag_id IS NULL) + (flag_kind IS NULL) + (flag_rule IS NULL) + (flag_explanation IS NULL) IN (0, 4))`

const ofAccount = `FOREIGN KEY (account_id, story_id) REFERENCES accounts (account_id, story_id) ON DELETE CASCADE`

const byVersion = (table: string): string => `
CREATE INDEX ${table}_by_account ON ${table} (account_id, story_id);
CREATE INDEX ${table}_by_base_version ON ${table} (base_version_id) WHERE base_version_id IS NOT NULL;
CREATE INDEX ${table}_by_account_version ON ${table} (account_version_id) WHERE account_version_id IS NOT NULL;`

/**
 * The review: decisions, notes and corrections as they were given, each on words of stored versions; the steps that undo takes
 * back; what a comparison was asked beside its two texts, and how far its flags are decided.
 */
export const migration0020: Migration = {
  version: 20,
  sql: `
CREATE UNIQUE INDEX accounts_with_story ON accounts (account_id, story_id);
ALTER TABLE accounts ADD COLUMN corrections TEXT NOT NULL DEFAULT '';

CREATE TABLE comparisons_0020 (
  comparison_id INTEGER PRIMARY KEY,
  account_version_id TEXT NOT NULL REFERENCES article_versions (version_id) ON DELETE CASCADE,
  base_version_id TEXT NOT NULL REFERENCES article_versions (version_id) ON DELETE CASCADE,
  engine_version TEXT NOT NULL CHECK (engine_version <> ''),
  house TEXT NOT NULL,
  corrections TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'cancelled', 'failed')),
  sentence TEXT,
  contradicted INTEGER CHECK (contradicted >= 0),
  dropped INTEGER CHECK (dropped >= 0),
  added INTEGER CHECK (added >= 0),
  claims INTEGER CHECK (claims >= 0),
  reworded INTEGER CHECK (reworded >= 0),
  approximate INTEGER CHECK (approximate IN (0, 1)),
  decided INTEGER CHECK (decided >= 0),
  to_decide INTEGER CHECK (to_decide >= decided),
  stored_at TEXT NOT NULL CHECK (stored_at GLOB '????-??-??T*Z'),
  result_sha256 TEXT,
  result TEXT,
  UNIQUE (account_version_id, base_version_id, engine_version, house, corrections),
  CHECK (account_version_id <> base_version_id),
  CHECK ((state = 'failed') = (sentence IS NOT NULL)),
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((result IS NULL) = (result_sha256 IS NULL)),
  CHECK (result IS NULL OR (contradicted + dropped + added + claims + reworded + approximate + decided + to_decide) IS NOT NULL)
) STRICT;
INSERT INTO comparisons_0020
  SELECT comparison_id, account_version_id, base_version_id, engine_version, '', '', state, sentence, contradicted, dropped, added,
    claims, reworded, approximate,
    CASE state WHEN 'done' THEN 0 END,
    CASE state WHEN 'done' THEN contradicted + dropped + added + iif(json_valid(result), coalesce(json_array_length(result, '$.unsure'), 0), 0) END,
    stored_at, result_sha256, result
  FROM comparisons;
DROP TABLE comparisons;
ALTER TABLE comparisons_0020 RENAME TO comparisons;
CREATE INDEX comparisons_by_base ON comparisons (base_version_id);

CREATE TABLE decisions (
  decision_id TEXT PRIMARY KEY NOT NULL CHECK (decision_id <> ''),
  story_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'dismissed')),
  dismissal TEXT CHECK (dismissal IN ('reworded', 'less-precise', 'out-of-date', 'our-style', 'not-the-same-event', 'other')),
  dismissal_text TEXT NOT NULL,
  decided_at TEXT NOT NULL CHECK (decided_at GLOB '????-??-??T*Z'),${flag}${side('base')}${side('account')}
  ${ofAccount},
  CHECK (verdict = 'dismissed' OR dismissal IS NULL),
  CHECK (dismissal IS 'other' OR dismissal_text = ''),
  CHECK (flag_id IS NOT NULL),
  ${flagWhole},
  ${sideWhole('base')},
  ${sideWhole('account')}
) STRICT;${byVersion('decisions')}

CREATE TABLE notes (
  note_id TEXT PRIMARY KEY NOT NULL CHECK (note_id <> ''),
  story_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  on_what TEXT NOT NULL CHECK (on_what IN ('flag', 'pair', 'words')),
  tags TEXT NOT NULL CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
  written_at TEXT NOT NULL CHECK (written_at GLOB '????-??-??T*Z'),
  changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T*Z'),${flag}${side('base')}${side('account')}
  text TEXT NOT NULL,
  ${ofAccount},
  CHECK ((on_what = 'flag') = (flag_id IS NOT NULL)),
  CHECK (on_what <> 'pair' OR (base_version_id IS NOT NULL AND account_version_id IS NOT NULL)),
  CHECK (on_what <> 'words' OR (base_version_id IS NULL) + (account_version_id IS NULL) = 1),
  ${flagWhole},
  ${sideWhole('base')},
  ${sideWhole('account')}
) STRICT;${byVersion('notes')}

CREATE TABLE corrections (
  correction_id TEXT PRIMARY KEY NOT NULL CHECK (correction_id <> ''),
  story_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pair', 'unpair', 'not-a-difference', 'difference')),
  reason TEXT CHECK (reason <> ''),
  corrected_at TEXT NOT NULL CHECK (corrected_at GLOB '????-??-??T*Z'),${flag}${side('base')}${side('account')}
  ${ofAccount},
  CHECK ((kind = 'not-a-difference') = (flag_id IS NOT NULL)),
  CHECK ((kind = 'difference') = (reason IS NOT NULL)),
  CHECK (kind NOT IN ('pair', 'unpair') OR (base_version_id IS NOT NULL AND account_version_id IS NOT NULL)),
  ${flagWhole},
  ${sideWhole('base')},
  ${sideWhole('account')}
) STRICT;${byVersion('corrections')}

CREATE TABLE steps (
  step_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (label <> ''),
  story_id TEXT,
  account_id TEXT,
  joins TEXT CHECK (joins <> ''),
  taken_at TEXT NOT NULL CHECK (taken_at GLOB '????-??-??T*Z'),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX steps_by_undone ON steps (undone, step_id);
CREATE INDEX steps_by_story ON steps (story_id);

CREATE TABLE step_changes (
  step_id INTEGER NOT NULL REFERENCES steps (step_id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 0),
  changed TEXT NOT NULL
    CHECK (changed IN ('stories', 'articles', 'article_versions', 'accounts', 'decisions', 'notes', 'corrections', 'settings')),
  row_key TEXT NOT NULL,
  story_id TEXT,
  before_row TEXT CHECK (json_valid(before_row)),
  after_row TEXT CHECK (json_valid(after_row)),
  PRIMARY KEY (step_id, number),
  CHECK (before_row IS NOT NULL OR after_row IS NOT NULL)
) STRICT;
CREATE INDEX step_changes_by_story ON step_changes (story_id);

CREATE TABLE set_aside_texts (
  version_id TEXT PRIMARY KEY NOT NULL,
  step_id INTEGER NOT NULL REFERENCES steps (step_id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX set_aside_texts_by_step ON set_aside_texts (step_id);
`
}
