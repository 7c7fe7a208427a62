/** A text file as a string, put in by the bundler: `import words from './words.txt?raw'`. */
declare module '*?raw' {
  const text: string
  export default text
}

/** A file as a data: address, put in by the bundler. */
declare module '*?inline' {
  const address: string
  export default address
}
