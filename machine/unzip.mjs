/** Unpacks a zip file without any program or package (APPNOTE.TXT 6.3, deflate and stored entries, below 4 GB). */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'

/**
 * Writes the entries for which `place` gives a path (relative to `folder`); the others are not even read.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
export function unzip(zip, folder, place) {
  const file = openSync(zip, 'r')
  try {
    for (const entry of readDirectory(file)) {
      const path = entry.name.endsWith('/') ? null : place(entry.name)
      if (path === null) continue
      const target = join(folder, path)
      if (!normalize(target).startsWith(folder + sep)) throw new Error(`${zip}: entry outside the folder: ${entry.name}`)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, readEntry(file, entry), { mode: entry.mode || 0o644 })
    }
  } finally {
    closeSync(file)
  }
}

function readAt(file, length, position) {
  const bytes = Buffer.alloc(length)
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error('the zip file ends too early')
  return bytes
}

function readDirectory(file) {
  const size = fstatSync(file).size
  const tail = readAt(file, Math.min(size, 22 + 0xffff), Math.max(0, size - 22 - 0xffff))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('not a zip file')
  const directory = readAt(file, tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16))
  const entries = []
  for (let at = 0; entries.length < tail.readUInt16LE(end + 10);) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(file, entry) {
  const header = readAt(file, 30, entry.offset)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = readAt(file, entry.packed, start)
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`${entry.name}: unknown packing ${entry.method}`)
  const bytes = entry.method === 8 ? inflateRawSync(packed) : packed
  if (crc32(bytes) !== entry.crc) throw new Error(`${entry.name}: damaged`)
  return bytes
}
