/** One command in a `Menu`. */
export interface MenuItem {
  readonly label: string
  readonly choose: () => void
  readonly keys?: string
  readonly disabled?: boolean
  /** Present on an entry that is on or off. */
  readonly checked?: boolean
  /** A hairline above it. */
  readonly parted?: boolean
}
