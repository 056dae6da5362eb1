/** The version of this code. The build writes it; code that runs from source has none. */
declare const CAREER_WIDGETS_VERSION: string;

export const isBuilt = typeof CAREER_WIDGETS_VERSION !== 'undefined';
export const version = isBuilt ? CAREER_WIDGETS_VERSION : 'source';

/**
 * The folder beside the scripts that holds what they do not. Its name carries the version, so that
 * a script that a browser has kept never meets code or data of another one.
 */
export const folder = `career-widgets-${version}`;
