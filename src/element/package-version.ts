/** Version of this package, for the message about two versions on one page. */
export const packageVersion = '0.1.0';
