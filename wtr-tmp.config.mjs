import config from '/work/main/web-test-runner.config.mjs';
export default {...config, browsers: config.browsers.filter(b=>b.name==='Chromium' || true).slice(0,1)};
