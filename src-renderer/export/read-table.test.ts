import { expect, test } from 'vitest'
import { readTable } from './read-table'

test.each<[string, string[][]]>([
  ['', []],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2']
    ]
  ],
  ['\uFEFFa,b', [['a', 'b']]],
  ['"a, b","c ""d""","e\nf"\n', [['a, b', 'c "d"', 'e\nf']]],
  [
    'a,,\n,b,',
    [
      ['a', '', ''],
      ['', 'b', '']
    ]
  ],
  ['\'=1+1,"\'=cmd"', [["'=1+1", "'=cmd"]]]
])('%j', (text, rows) => expect(readTable(text)).toEqual(rows))
