/** One press of a zoom button or key. */
export const ZOOM_STEP = 1.25;
