export declare const chromiumPath: () => string | undefined;
export declare const firefoxPath: () => string | undefined;
export declare const webkitPaths: () => { driver: string; xvfb: string; browser: string } | undefined;
export declare const startWebkitDriver: () => Promise<{ port: number; browser: string; stop: () => void }>;
