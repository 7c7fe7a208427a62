/** The shortcuts sheet: what an editor may press, by place. A key in several ways is given as several. */
export interface ShortcutGroup {
  readonly place: string
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[]
}

export const shortcutList: readonly ShortcutGroup[] = [
  {
    place: 'Everywhere',
    keys: [
      [['Ctrl+N'], 'New story'],
      [['Ctrl+O'], 'Open files'],
      [['Ctrl+V'], 'Paste an article'],
      [['Ctrl+Z'], 'Undo'],
      [['Ctrl+Shift+Z', 'Ctrl+Y'], 'Redo'],
      [['Ctrl+,'], 'Settings'],
      [['?', 'F1'], 'This sheet'],
      [['Ctrl+Shift+A'], 'Add accounts to the story'],
      [['Ctrl+Shift+N'], 'Add a later version'],
      [['Alt+Left'], 'All stories'],
      [['Esc'], 'Back']
    ]
  },
  {
    place: 'Stories',
    keys: [
      [['Ctrl+Shift+F'], 'Search every story'],
      [['Enter'], 'Open'],
      [['F2'], 'Rename'],
      [['Delete'], 'Delete, with undo']
    ]
  },
  {
    place: 'New story',
    keys: [[['Ctrl+Enter'], 'Store and compare']]
  },
  {
    place: 'A comparison',
    keys: [
      [['F7', 'Alt+F5'], 'Next flag'],
      [['Shift+F7', 'Shift+Alt+F5'], 'Previous flag'],
      [['J', 'K'], 'Next, previous flag in the list'],
      [['Ctrl+Tab'], 'Next account'],
      [['Ctrl+Shift+Tab'], 'Previous account'],
      [['Ctrl+F'], 'Find in both texts'],
      [['F3', 'Shift+F3'], 'Next, previous place found'],
      [['Ctrl+1', 'Ctrl+2'], 'Side by side, inline'],
      [['Ctrl+U'], 'Fold or show what agrees'],
      [['Ctrl+L'], 'List of flags'],
      [['F6'], 'Next part of the window']
    ]
  }
]
