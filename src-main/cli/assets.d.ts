/** A file as a data: address, put in by the bundler. */
declare module '*?inline' {
  const address: string
  export default address
}
