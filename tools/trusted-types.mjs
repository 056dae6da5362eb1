/**
 * lit asks a page for a Trusted Types policy called `lit-html`, and its script ends where the page
 * refuses. This gives the policy our name, and lets a page refuse it: then templates are tried without
 * one, and src/tags/define.ts says what to add. It fails where lit is not as expected, so that a new
 * version of lit cannot slip through.
 */
export function trustedTypes(name) {
  const asksForPolicy =
    /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:\s*(\w+)\s*=>\s*\4,?\s*\})\)/g;
  let changed = 0;
  return {
    name: 'trusted-types',
    buildStart() {
      changed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const tolerant = code.replace(asksForPolicy, (_, page, quote, rules) => {
        changed += 1;
        const policy = `${page}.createPolicy(${JSON.stringify(name)},${rules})`;
        return `(()=>{try{return ${policy}}catch{}})()`;
      });
      if (changed !== 1) {
        this.error(`lit asks for its policy in another way (${changed} places found in ${id}).`);
      }
      return {code: tolerant, map: null};
    },
    buildEnd(error) {
      if (!error && changed !== 1) this.error(`Expected one copy of lit-html, found ${changed}.`);
    },
    renderChunk(code) {
      const policies = code.match(/\.createPolicy\b/g)?.length ?? 0;
      const isForeign = policies > 1 || (policies === 1 && !code.includes(name));
      if (isForeign || /["'`]lit-html["'`]/.test(code)) {
        this.error('A script asks for a Trusted Types policy that is not ours.');
      }
      return null;
    },
  };
}
