/** The media type under which copied people are on the clipboard: a small network map document. */
export const CLIP_TYPE = 'application/x-network-map+json';
