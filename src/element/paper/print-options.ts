/** How a map goes on paper. */
export interface PrintOptions {
  /** Size of the paper: `A4` unless told. */
  size?: 'A4' | 'A3';
  /** Which way the paper lies; as the picture on screen does unless told. */
  orientation?: 'landscape' | 'portrait';
  /** Without colours and tones, for printers that have none; false unless told. */
  blackAndWhite?: boolean;
  /** Pages with all people and ties in words after the map; true unless told. */
  list?: boolean;
  /** Pages with the plan, where there is one; true unless told. */
  plan?: boolean;
  /** Every page is marked as confidential; true unless told. */
  confidential?: boolean;
  /** Also who and what is marked as not to be shared, for the resident alone; left out unless told. */
  everything?: boolean;
  /** Opens the browser's print dialog; true unless told. Without it the pages stay until they are taken away, for a program that prints. */
  open?: boolean;
}
