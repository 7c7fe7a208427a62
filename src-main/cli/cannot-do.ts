/** Ends a command with exit code 2 and this one sentence on standard error. */
export class CannotDo extends Error {}
