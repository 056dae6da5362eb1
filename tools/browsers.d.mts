export declare const chromiumArguments: string[];
export declare function findChromium(): string | undefined;
export declare function findFirefox(): string | undefined;
export declare function findWebKit(): {driver: string; screen: string; browser: string} | undefined;
export declare function startWebKitDriver(webkit: {
  driver: string;
  screen: string;
}): Promise<{port: number; stop: () => void}>;

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number>;
