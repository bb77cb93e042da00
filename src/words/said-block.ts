/** Lines that belong together, under a title if they have one. */
export interface SaidBlock { title: string; lines: readonly string[] }
