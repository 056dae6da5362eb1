export interface Site {
  origin: string;
  port: number;
  close: () => Promise<void>;
}

export declare function serve(options?: {
  /** Folder to serve; the repository by default. */
  root?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Extra headers for a path. */
  headers?: (path: string) => Record<string, string>;
  /** Documents that exist only on this server: path to HTML. */
  pages?: Record<string, string>;
}): Promise<Site>;
