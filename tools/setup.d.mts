export declare function packagesAreInstalled(folder?: string): boolean;
