import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of labelled data under the paths given, in the order of their names; a path that does not exist throws. */
export async function filesUnder(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) found.push(path)
    else {
      const inside = await readdir(path, { recursive: true })
      found.push(...inside.filter((name) => /\.jsonl?$/.test(name)).map((name) => join(path, name)))
    }
  }
  return [...new Set(found)].sort()
}
