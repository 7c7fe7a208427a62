/** Runs other programs so that our own standard output stays clean: what they say is shown only when they fail. */
import { spawn, spawnSync } from 'node:child_process'

/** One line about what happens now, always to standard error. */
export function tell(line) {
  process.stderr.write(`variorum: ${line}\n`)
}

/** What went wrong while the machine was being prepared, in a sentence for people; shown without a stack. */
export class PreparationError extends Error {}

/**
 * Runs a program to its end without showing what it says.
 * @throws {PreparationError} with the last lines of its output when it fails or cannot be started
 */
export function runQuietly(program, args, options = {}) {
  const { what = program, ...rest } = options
  const ended = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'], ...rest })
  if (ended.status === 0) return ended.stdout
  const said = `${ended.stdout ?? ''}${ended.stderr ?? ''}`.trimEnd().split('\n').slice(-20).join('\n')
  throw new PreparationError(`${what} failed (${describeEnd(ended)}).\n${said}`)
}

/** True when the program ran and ended with 0. */
export function succeeds(program, args, options = {}) {
  return spawnSync(program, args, { stdio: 'ignore', ...options }).status === 0
}

/**
 * Runs a program in the foreground with our own terminal and passes signals on.
 * @returns {Promise<number>} its exit status; 128 + signal number as a shell reports it, 127 when it could not be started
 */
export function runInForeground(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const pass = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, pass)
    const end = (status) => {
      for (const signal of signals) process.off(signal, pass)
      resolve(status)
    }
    child.on('error', (error) => {
      tell(`${program} could not be started: ${error.message}`)
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 128 + (signalNumbers[signal] ?? 0)))
  })
}

/**
 * Runs a program to its end and keeps what it says, both streams in one, in place of showing it.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runAside(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (chunk) => (output += chunk))
    }
    child.on('error', (error) => resolve({ status: 127, output: `${program} could not be started: ${error.message}\n` }))
    child.on('close', (code, signal) => resolve({ status: code ?? 128 + (signalNumbers[signal] ?? 0), output }))
  })
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

function describeEnd(ended) {
  if (ended.error) return ended.error.message
  return ended.signal ? `stopped by ${ended.signal}` : `exit status ${ended.status}`
}
