/** The address of a file that the demo's server hands out. */
declare module '*?url' {
  const address: string;
  export default address;
}
