/**
 * Writes the accessible trees in test/pages/aria/ anew. Read the difference before you commit it.
 *
 *   npm run aria
 */
process.env.UPDATE_ARIA = 'yes';
process.argv.push('test/pages/aria.test.ts');
await import('./test.mjs');
