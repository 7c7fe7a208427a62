/** Which network sockets a program and its children hold, read from /proc (Linux only). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface Socket {
  readonly table: 'tcp' | 'tcp6' | 'udp' | 'udp6'
  /** "0100007F:1F90": hexadecimal, as the kernel writes it. */
  readonly local: string
  readonly remote: string
}

/** All sockets of the process and of everything it started, apart from those bound to or connected with this machine itself. */
export function foreignSockets(pid: number): readonly Socket[] {
  const inodes = new Set(family(pid).flatMap(socketInodes))
  return (['tcp', 'tcp6', 'udp', 'udp6'] as const).flatMap((table) =>
    lines(`/proc/net/${table}`)
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => ({ table, local: fields[1] ?? '', remote: fields[2] ?? '' }))
      .filter(({ local, remote }) => !isLoopback(local) && !isLoopback(remote))
  )
}

/** 127.x.x.x in IPv4, ::1 and ::ffff:127.x.x.x in IPv6, in the kernel's byte order. */
function isLoopback(address: string): boolean {
  const host = address.split(':')[0] ?? ''
  return /^[0-9A-F]{6}7F$/.test(host) || host === '00000000000000000000000001000000' || /^0{16}FFFF0000[0-9A-F]{6}7F$/.test(host)
}

function family(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // "12 (a name) S 7 …": the parent stands behind the name, which may hold anything.
    const parent = Number(/\) \S (\d+)/.exec(lines(`/proc/${name}/stat`)[0] ?? '')?.[1] ?? -1)
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
  }
  const found = [pid]
  for (let index = 0; index < found.length; index += 1) found.push(...(parents.get(found[index] ?? -1) ?? []))
  return found
}

function socketInodes(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((descriptor) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${descriptor}`))?.[1] ?? []
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}

/** A process may end while it is read. */
function lines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return []
  }
}
