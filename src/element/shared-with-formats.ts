/** What the classic script hands to the formats beside it, so that nothing is loaded twice; the build fills it in. */
export const sharedWithFormats: readonly unknown[] = [];
