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
      [['C', 'Ctrl+Enter'], 'Confirm, then the next open flag'],
      [['D'], 'Dismiss, then 1 to 6 for the reason'],
      [['O'], 'Leave open'],
      [['Shift+Down', 'Ctrl+A'], 'Choose several flags in the list'],
      [['N'], 'Note on the flag or pair'],
      [['Ctrl+Alt+M'], 'Note on the selected words'],
      [['Right', 'Shift+Right'], 'Select words in the texts'],
      [['P', 'Shift+P'], 'Pair two claims, part a pair'],
      [['Ctrl+Shift+C'], 'Copy the flag'],
      [['Ctrl+E'], 'Export the report'],
      [['Ctrl+Tab'], 'Next account'],
      [['Ctrl+Shift+Tab'], 'Previous account'],
      [['Ctrl+F'], 'Find in both texts or in the matrix'],
      [['F3', 'Shift+F3'], 'Next, previous place found'],
      [['Ctrl+1', 'Ctrl+2', 'Ctrl+3'], 'Side by side, inline, matrix'],
      [['Ctrl+U'], 'Fold or show what agrees'],
      [['Ctrl+L'], 'List of flags'],
      [['F6'], 'Next part of the window']
    ]
  }
]
