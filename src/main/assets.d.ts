/** Files that the bundler puts into the code: a style sheet as its text, a font as a data URL. */
declare module '*.css?raw' {
  const text: string
  export default text
}
declare module '*.woff2?inline' {
  const address: string
  export default address
}
