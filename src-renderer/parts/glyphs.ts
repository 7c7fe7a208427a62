/** Paths in a box of 16 by 16, drawn as lines 1.5 wide. */
export const drawings = {
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4M10.2 10.2l3.3 3.3',
  back: 'M9.8 3.5 5.3 8l4.5 4.5',
  forward: 'M6.2 3.5 10.7 8l-4.5 4.5',
  down: 'M3.5 6.2 8 10.7l4.5-4.5',
  up: 'M3.5 9.8 8 5.3l4.5 4.5',
  check: 'M3.2 8.6 6.6 12 13 4.6',
  cross: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  'arrow-up': 'M8 13V3.2M3.8 7.2 8 3l4.2 4.2',
  'arrow-down': 'M8 3v9.8M3.8 8.8 8 13l4.2-4.2',
  'arrow-left': 'M13 8H3.2M7.2 3.8 3 8l4.2 4.2',
  'arrow-right': 'M3 8h9.8M8.8 3.8 13 8l-4.2 4.2',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  more: 'M3.4 8h.2M7.9 8h.2M12.4 8h.2',
  warning: 'M8 2.6 14 13H2ZM8 6.6v3M8 11.2v.1',
  panel: 'M2.5 3h11v10h-11zM9.8 3v10',
  hand: 'M11.2 2.6l2.2 2.2-8 8-2.8.6.6-2.8zM9.4 4.4l2.2 2.2',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.6 6.2h4.8',
  page: 'M4 2h5.5L12 4.5V14H4zM6.2 7h3.6M6.2 9.5h3.6'
} as const

export type GlyphName = keyof typeof drawings
