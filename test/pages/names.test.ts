/** The names a page may use are those the class comments promise: not one more, not one less. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as records from '../fixtures/records.js';
import {borders, tokens} from '../fixtures/tokens.js';
import {open} from './page.js';
import {page, script} from './widgets.js';

const src = new URL('../../src/', import.meta.url);
const sources = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, src), 'utf8'));
const comment = readFileSync(new URL('elements/career-salary.ts', src), 'utf8').match(/\/\*\*(?:(?!\*\/).)*@summary.*?\*\//s)![0];
const named = (tag: string) => [...comment.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)`, 'g'))].map(([, name]) => name!);

/** A page with everything a salary bar can show. */
const everything = page(`<career-salary occupation="27-2011" offer-min="20" offer-period="hour"></career-salary>
  <career-salary occupation="25-1071" period="hour" offer-min="20" offer-period="hour"></career-salary>
  <career-salary occupation="29-2072" offer-min="20000"><b slot="title">Own title</b></career-salary>
  <career-salary occupation="29-2072"></career-salary>${Object.keys(records.allRecords).map((name) => `<career-salary id="${name}"></career-salary>`).join('')}${script}`);

describe('the names of <career-salary>', () => {
  it('as parts are those in its comment', async () => {
    const visit = await open(everything);
    await visit.page.evaluate((all) => {
      for (const [id, record] of Object.entries(all)) Object.assign(document.getElementById(id)!, {record});
    }, records.allRecords);
    await visit.report();
    const parts = await visit.page.evaluate(() => [...new Set([...document.querySelectorAll('career-salary')]
      .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('[part]')].flatMap((one) => one.getAttribute('part')!.split(/\s+/))))].sort());
    assert.ok(parts.length > 5);
    assert.deepEqual(parts, named('csspart').sort());
  });

  it('as slots are those in its comment', async () => {
    const visit = await open(page(`<career-salary occupation="29-2072"></career-salary><career-salary></career-salary>${script}`));
    await visit.report();
    const slots = await visit.page.evaluate(() => [...new Set([...document.querySelectorAll('career-salary')]
      .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('slot')].map(({name}) => name || '-')))].sort());
    assert.deepEqual(slots, named('slot').sort());
  });

  it('as tokens of its own are those in its comment', () => {
    const own = Object.keys(tokens).filter((name) => name.startsWith('--career-salary-'));
    assert.deepEqual(named('cssproperty').filter((name) => name.startsWith('--career-salary-')).sort(), own.sort());
  });

  it('as events are those in its comment', () => assert.deepEqual(named('fires'), ['career-error']));
});

describe('every public token of <career-salary>', () => {
  const own = ['theme.ts', 'elements/career-salary.styles.ts'].map((name) => readFileSync(new URL(name, src), 'utf8'));
  const used = [...new Set(own.flatMap((text) => [...text.matchAll(/var\((--career-[a-z-]+)/g)].map(([, name]) => name!)))].sort();

  it('in the styles has a test that it changes what it says (test/elements/career-salary.test.ts, career-certification.test.ts)', () => {
    assert.deepEqual(used, Object.keys({...tokens, ...borders}).sort());
  });

  it('is never declared on the host, where a page’s :root could not change it', () => {
    for (const text of sources) assert.doesNotMatch(text, /^\s*--career-[a-z-]+\s*:/m);
  });
});
