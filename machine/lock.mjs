/** One at a time: two checkouts that prepare the same cache wait for each other. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tell } from './run-program.mjs'

/** A lock file that is still empty after this long (ms) belongs to nobody: its owner died between creating and signing it. */
const unsignedLimit = 5_000

/**
 * Runs `work` while holding the lock file at `path`. Waits while another living process holds it; takes over from a dead one.
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} work
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  let told = false
  while (!take(path)) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true })
      continue
    }
    if (!told) tell('waiting for another preparation on this machine to finish')
    told = true
    await sleep(200)
  }
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(path) {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, signature(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(path) {
  try {
    const signed = readFileSync(path, 'utf8')
    const pid = Number(signed.split(' ')[0])
    if (pid > 0) return !isAlive(pid) || signature(pid) !== signed
    return Date.now() - statSync(path).mtimeMs > unsignedLimit
  } catch {
    return false
  }
}

/** "4711 88123": the process and, where the system tells it, when it began, since numbers come back after a while. */
function signature(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return String(pid)
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
