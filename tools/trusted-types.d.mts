import type {Plugin} from 'rollup';

/** The plugin of rollup.config.mjs that gives lit's Trusted Types policy our name. */
export function trustedTypes(name: string): Plugin;
