/** A text file as a string, put in by the bundler: `import words from './words.txt?raw'`. */
declare module '*?raw' {
  const text: string
  export default text
}
