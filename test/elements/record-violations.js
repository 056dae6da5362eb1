// A file of its own because the policies under test forbid inline scripts.
globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(`${event.effectiveDirective}: ${event.blockedURI}`);
});
