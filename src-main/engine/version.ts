/** Stored with every comparison; a stored comparison of another version is made again. Raise it whenever a result can change. */
export const engineVersion = '0.4.0'
