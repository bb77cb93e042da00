/** The ways of working of the package that have words of their own, to know without fetching their questions. */
export const wordedWays: readonly string[] = ['krachtwerk', 'meedoen'];
