import type { Migration } from '../migrate'

/**
 * Stories, articles with every stored version, accounts, comparisons, settings.
 * Times are ISO 8601 in UTC. `*_key` columns hold what is sought: see search-key.ts. Long columns stand last, so that
 * reading the others does not walk through them. Every link into an article carries the story as well: an account can
 * only hold an article of its own story.
 */
export const migration0010: Migration = {
  version: 10,
  sql: `
CREATE TABLE stories (
  story_id TEXT PRIMARY KEY NOT NULL CHECK (story_id <> ''),
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  sample TEXT CHECK (sample <> ''),
  base_article_id TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T*Z'),
  deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T*Z'),
  FOREIGN KEY (base_article_id, story_id) REFERENCES articles (article_id, story_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX stories_by_change ON stories (changed_at DESC, story_id) WHERE deleted_at IS NULL;
CREATE INDEX stories_in_trash ON stories (deleted_at DESC, story_id) WHERE deleted_at IS NOT NULL;
CREATE INDEX stories_by_base ON stories (base_article_id, story_id);

CREATE TABLE articles (
  article_id TEXT PRIMARY KEY NOT NULL CHECK (article_id <> ''),
  story_id TEXT NOT NULL REFERENCES stories (story_id) ON DELETE CASCADE,
  outlet TEXT,
  headline TEXT,
  headline_key TEXT NOT NULL,
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'),
  added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T*Z'),
  UNIQUE (article_id, story_id)
) STRICT;
CREATE INDEX articles_by_story ON articles (story_id);

CREATE TABLE article_versions (
  version_id TEXT PRIMARY KEY NOT NULL CHECK (version_id <> ''),
  article_id TEXT NOT NULL REFERENCES articles (article_id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  words INTEGER NOT NULL CHECK (words >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  stored_at TEXT NOT NULL CHECK (stored_at GLOB '????-??-??T*Z'),
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX article_versions_by_fingerprint ON article_versions (sha256);
CREATE TRIGGER article_versions_never_change BEFORE UPDATE ON article_versions
BEGIN
  SELECT RAISE(ABORT, 'a stored version of an article never changes');
END;

CREATE TABLE accounts (
  account_id TEXT PRIMARY KEY NOT NULL CHECK (account_id <> ''),
  story_id TEXT NOT NULL REFERENCES stories (story_id) ON DELETE CASCADE,
  article_id TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL CHECK (position >= 0),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T*Z'),
  FOREIGN KEY (article_id, story_id) REFERENCES articles (article_id, story_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX accounts_by_story ON accounts (story_id, position);

CREATE TABLE comparisons (
  comparison_id INTEGER PRIMARY KEY,
  account_version_id TEXT NOT NULL REFERENCES article_versions (version_id) ON DELETE CASCADE,
  base_version_id TEXT NOT NULL REFERENCES article_versions (version_id) ON DELETE CASCADE,
  engine_version TEXT NOT NULL CHECK (engine_version <> ''),
  state TEXT NOT NULL CHECK (state IN ('done', 'cancelled', 'failed')),
  sentence TEXT,
  contradicted INTEGER CHECK (contradicted >= 0),
  dropped INTEGER CHECK (dropped >= 0),
  added INTEGER CHECK (added >= 0),
  claims INTEGER CHECK (claims >= 0),
  reworded INTEGER CHECK (reworded >= 0),
  approximate INTEGER CHECK (approximate IN (0, 1)),
  stored_at TEXT NOT NULL CHECK (stored_at GLOB '????-??-??T*Z'),
  result_sha256 TEXT,
  result TEXT,
  UNIQUE (account_version_id, base_version_id, engine_version),
  CHECK (account_version_id <> base_version_id),
  CHECK ((state = 'failed') = (sentence IS NOT NULL)),
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((result IS NULL) = (result_sha256 IS NULL)),
  CHECK (result IS NULL OR (contradicted + dropped + added + claims + reworded + approximate) IS NOT NULL)
) STRICT;
CREATE INDEX comparisons_by_base ON comparisons (base_version_id);

CREATE TABLE settings (
  name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`
}
