export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  css: ['career-widgets/career-widgets.css'],
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('career-')}},
});
