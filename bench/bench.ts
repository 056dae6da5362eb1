/**
 * `npm run bench`: how long our elements take and what they hold, beside a lean element written by
 * hand that shows the same, and beside the build before elements were loaded by tag. All are
 * measured in one run, in turns, each time in a fresh page, so that a busy machine slows all of
 * them. What is printed are medians; no time decides whether anything passes. It measures dist/ as
 * it was last built.
 *
 *   npm run bench                             everything, in less than 8 minutes
 *   npm run bench -- --update                 keeps it in bench/results.json and the documentation
 *   npm run bench -- --rounds 1 --only cards  quicker and rougher; commas between several parts
 */
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {chromiumArguments, findChromium} from '../tools/browsers.mjs';
import {
  measureBars,
  measureBarsAndChange,
  measureBlocking,
  measureEvaluation,
  measureFirstPaint,
  measureMemory,
  shownIn,
} from './bars.js';
import {commitBefore} from './before.js';
import {measureBoard} from './board.js';
import {measureShift} from './layout-shift.js';
import {measureLookups, spread} from './lookups.js';
import {occupationCodes} from './occupation-codes.js';
import {pageSizes} from './page-sizes.js';
import {updateMeasuredPages} from './measured-pages.js';
import {requestedScripts} from './requests.js';
import {contenders, resultsPath, type Contender, type Results} from './results.js';
import {Samples} from './samples.js';
import {barCounts, cardCounts, openSite, type Site} from './site.js';
import {timeTable} from './time-table.js';

/** What is measured, each part by a name for `--only`. */
const parts: Record<string, (site: Site, on: Browser, round: number) => Promise<void> | void> = {
  time: measureTimes,
  growth: measureGrowth,
  memory: measureMemories,
  blocking: measureBlockings,
  cards: measureCards,
  shift: measureShifts,
  lookups: measureFirstLookups,
  bytes: measureRequests,
};

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '4'},
    only: {type: 'string', default: Object.keys(parts).join()},
    update: {type: 'boolean', default: false},
  },
});
const rounds = Number(options.rounds);
const chosen = options.only.split(',');
const unknown = chosen.find((part) => !(part in parts));
if (unknown !== undefined)
  throw new Error(`There is no part ${unknown}: choose from ${Object.keys(parts).join(', ')}.`);
if (options.update && chosen.length < Object.keys(parts).length)
  throw new Error('Only a run of all parts is kept: leave out --only or --update.');

const executablePath = findChromium();
if (!executablePath)
  throw new Error('The bench needs a Chromium: node tools/setup.mjs installs it or says how.');

const samples = new Samples();
const site = await openSite();
const browser = await chromium.launch({executablePath, args: chromiumArguments});
try {
  // The first pages find everything cold, and whoever has them would pay for it.
  await checkThatAllShowTheSame(site, browser);
  for (let round = 1; round <= rounds; round++) {
    for (const part of chosen) {
      process.stderr.write(`\rround ${round} of ${rounds}: ${part}   `);
      await parts[part]!(site, browser, round);
    }
  }
} finally {
  process.stderr.write('\n');
  await browser.close();
  await site.close();
}

const results: Results = {
  chromium: browser.version(),
  rounds,
  before: site.scripts.before ? commitBefore : undefined,
  medians: samples.medians(),
};
console.log(timeTable(results));
if (!results.before)
  console.log(`\nThis clone does not have ${commitBefore}, so the build before is not measured.`);
const [load] = loadavg();
if (load! > cpus().length)
  console.log(
    `\nThe machine was busy (${load!.toFixed(1)} processes wanted ${cpus().length} processors): trust the ratios more than the times.`,
  );
if (options.update) {
  const rounded = JSON.stringify(
    results,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value),
    2,
  );
  writeFileSync(resultsPath, `${rounded}\n`);
  await updateMeasuredPages();
}

/**
 * Those of the named that there are, in an order that changes from round to round: who comes second
 * finds warmer caches.
 */
function inTurns(names: readonly Contender[], {scripts}: Site, round: number): Contender[] {
  const present = names.filter((name) => scripts[name]);
  return round % 2 ? present : present.toReversed();
}

/** A comparison of elements that do not say the same would be none. */
async function checkThatAllShowTheSame({at, scripts}: Site, on: Browser): Promise<void> {
  const shown = new Map<string, Contender>();
  for (const name of contenders) {
    if (!scripts[name]) continue;
    const {title, amounts, source} = await shownIn(
      on,
      at(`/bars/${barCounts.oneBar}`),
      scripts[name],
    );
    shown.set(JSON.stringify([title, [...new Set(amounts)].sort(), source]), name);
  }
  if (shown.size > 1)
    throw new Error(
      `Not all show the same bar:\n${[...shown].map((entry) => entry.reverse().join(': ')).join('\n')}`,
    );
}

async function measureTimes(site: Site, on: Browser, round: number): Promise<void> {
  const {at, scripts, texts, library} = site;
  const titles = Object.fromEntries(
    occupationCodes.map((code) => [code, library.findOccupation(code)!.title]),
  );
  const page = (count: number) => at(`/bars/${count}`);
  const compared = inTurns(['lean', 'allInOne', 'lite', 'before', 'heavier'], site, round);

  // What is short is measured more often, because whatever else the machine does weighs more in it.
  for (let time = 0; time < 3; time++) {
    for (const name of compared)
      samples.add(
        'evaluate',
        name,
        await measureEvaluation(on, page(barCounts.oneBar), texts[name]!),
      );
    for (const name of compared)
      samples.add('firstPaint', name, await measureFirstPaint(on, at(`/first/${name}`)));
    for (const name of compared) {
      const {all} = await measureBars(on, page(barCounts.oneBar), scripts[name]!);
      samples.add('oneBar', name, all);
    }
  }
  for (const name of compared) {
    const {screen, all} = await measureBars(on, page(barCounts.hundred), scripts[name]!);
    samples.add('hundredScreen', name, screen);
    samples.add('hundredAll', name, all);
  }
  for (const name of compared) {
    const {screen, all, change} = await measureBarsAndChange(
      on,
      page(barCounts.thousand),
      scripts[name]!,
      titles,
    );
    samples.add('thousandScreen', name, screen);
    samples.add('thousandAll', name, all);
    samples.add('changeScreen', name, change.screen);
    samples.add('changeAll', name, change.all);
  }
}

async function measureGrowth(site: Site, on: Browser, round: number): Promise<void> {
  for (const name of inTurns(['allInOne', 'lite', 'before'], site, round)) {
    for (const [measure, count] of [
      ['hundredAll', barCounts.hundred],
      ['fiveThousandAll', barCounts.fiveThousand],
    ] as const) {
      const {all} = await measureBars(on, site.at(`/bars/${count}`), site.scripts[name]!);
      samples.add(measure, name, all);
    }
  }
}

async function measureMemories(site: Site, on: Browser, round: number): Promise<void> {
  const page = (count: number) => site.at(`/bars/${count}`);
  for (const name of inTurns(['lean', 'allInOne', 'lite', 'before', 'heavier'], site, round)) {
    const {heap, nodes} = await measureMemory(on, page, site.scripts[name]!);
    samples.add('heap', name, heap);
    samples.add('nodes', name, nodes);
  }
}

async function measureBlockings(site: Site, on: Browser, round: number): Promise<void> {
  const page = site.at(`/bars/${barCounts.hundred}`);
  for (const name of inTurns(contenders, site, round))
    samples.add('blocking', name, await measureBlocking(on, page, site.scripts[name]!));
}

async function measureCards(site: Site, on: Browser, round: number): Promise<void> {
  for (const name of inTurns(['allInOne', 'lite', 'before'], site, round)) {
    const script = site.scripts[name]!;
    const one = await measureBoard(on, site.at(`/cards/${cardCounts.one}`), script);
    const many = await measureBoard(on, site.at(`/cards/${cardCounts.many}`), script);
    samples.add('oneCardScreen', name, one.screen);
    samples.add('boardScript', name, many.script);
    samples.add('boardLongest', name, many.longest);
    samples.add('boardScreen', name, many.screen);
    samples.add('boardAll', name, many.all);
  }
}

async function measureShifts(site: Site, on: Browser, round: number): Promise<void> {
  for (const name of inTurns(['allInOne', 'lite', 'before'], site, round))
    samples.add('shift', name, await measureShift(on, site.at(`/shift/${name}`)));
}

function measureFirstLookups(site: Site, _on: Browser, round: number): void {
  const codes = spread(
    site.library.occupations().map(({code}) => code),
    100,
  );
  for (let time = 0; time < 5; time++)
    for (const name of inTurns(['allInOne', 'before'], site, round))
      samples.add('lookups', name, measureLookups(site.libraries[name]!, codes));
}

/** The same in every round, so the first is enough. */
async function measureRequests({at, scripts}: Site, on: Browser, round: number): Promise<void> {
  if (round > 1) return;
  for (const name of contenders) {
    if (!scripts[name]) continue;
    const {bytes} = await requestedScripts(on, at(`/one-tag/${name}`));
    samples.add('requestedOneTag', name, bytes);
  }
  const {bytes} = await requestedScripts(on, at('/three-tags/lite'));
  samples.add('requestedThreeTags', 'lite', bytes);

  const counted = await pageSizes();
  for (const [page, {files}] of [
    ['/one-tag/lite', counted.oneTag],
    ['/three-tags/lite', counted.threeTags],
  ] as const) {
    const {paths} = await requestedScripts(on, at(page));
    const expected = files.map((file) => `/dist/${file}`).sort();
    if (paths.join() !== expected.join())
      console.error(
        `\n${page} asks for ${paths.join(', ')}, and bench/page-sizes.ts counts ${expected.join(', ')}.`,
      );
  }
}
