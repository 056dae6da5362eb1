/** `<career-profile>` two hundred times on one page: in turns, near the screen first, whole on paper, and nothing left behind. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {open, type Visit} from './page.js';
import {page} from './widgets.js';

const codes = [
  '29-2072', '29-1141', '15-1252', '53-3032', '43-6013', '11-9111', '25-2021', '47-2111', '41-2031', '13-2011',
  '35-2014', '29-9021', '31-9094', '43-3021', '27-2011', '25-1071', '29-1243', '33-3051', '49-3023', '37-2011',
];
const card = (place: number) => `<career-profile id="card-${place}" occupation="${codes[place % codes.length]}"><p>The author’s words</p></career-profile>`;
const layout = '<style>.board { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); align-items: start }</style>';
const script = '<script src="/dist/career-widgets.js" defer></script>';

/** A page of results, as a server writes it. */
const board = (count: number, head = layout + script) =>
  page(`<main><h1>Jobs</h1><div class="board">${Array.from({length: count}, (_, place) => card(place)).join('')}</div><h2 id="below">More</h2><p>${'Words. '.repeat(3000)}</p></main>`, head);

const screen = {viewport: {width: 1280, height: 800}};

/** Waits until every turn of every card has come. */
const allDrawn = (visit: Visit) => visit.page.evaluate(async () => {
  await customElements.whenDefined('career-profile');
  for (const one of document.querySelectorAll('career-profile')) await one.updateComplete;
});

/** How long the tasks of a page are, in milliseconds of the processor's time: what else the machine does is not counted. */
interface Tasks {
  /** The task that evaluates the script, or makes the change, and draws the first turn. */
  script: number;
  /** Those of over 50 ms that came after it. */
  long: number[];
}

/** Runs something on a processor four times as slow. */
async function tasksOf(visit: Visit, work: () => Promise<unknown>): Promise<Tasks> {
  const devtools = await visit.page.context().newCDPSession(visit.page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*']}});
  await work();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  const start = events.find(({name}) => name === 'begun')!;
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && event.pid === start.pid && event.tid === start.tid && event.ts + event.dur > start.ts);
  assert.ok(tasks.some(({tdur}) => tdur), 'the processor’s time is there');
  const milliseconds = ({tdur = 0}: TraceEvent) => Math.round(tdur / 1000);
  const begun = tasks.filter(({ts}) => ts <= start.ts);
  return {script: Math.max(...begun.map(milliseconds)), long: tasks.filter((task) => !begun.includes(task)).map(milliseconds).filter((time) => time > 50)};
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur: number;
  /** Of the processor's; missing where it was next to nothing. */
  tdur?: number;
}

/** The fewest long tasks of three tries: a collection of garbage may fall into any task. */
async function bestOfThree(measure: () => Promise<Tasks>): Promise<Tasks> {
  let best = await measure();
  for (let attempt = 1; attempt < 3 && best.long.length; attempt++) {
    const tasks = await measure();
    if (tasks.long.length < best.long.length) best = tasks;
  }
  return best;
}

describe('two hundred cards on a processor four times as slow', () => {
  it('are drawn in tasks that are no longer than those of one card, and so is the script', {timeout: 300_000}, async (context) => {
    const measure = async (count: number) => {
      const visit = await open(board(count, layout), screen);
      const tasks = await tasksOf(visit, async () => {
        await visit.page.evaluate(() => new Promise<void>((loaded) => {
          const added = document.createElement('script');
          // What is fetched by then is the task's own. It comes when the script and the first turn are done.
          added.onload = () => {
            performance.mark('begun');
            loaded();
          };
          added.src = '/dist/career-widgets.js';
          document.head.append(added);
        }));
        await allDrawn(visit);
      });
      await visit.close();
      return tasks;
    };
    const one = await bestOfThree(() => measure(1));
    const all = await bestOfThree(() => measure(200));
    context.diagnostic(`script and first turn: ${one.script} ms with one card, ${all.script} ms with two hundred; after it over 50 ms: ${one.long.join(', ') || 'none'} with one, ${all.long.join(', ') || 'none'} with two hundred`);
    // How long a task takes is the machine's too: what counts is that it does not grow with the number of cards.
    assert.ok(Math.max(0, ...all.long) < Math.max(50, ...one.long) * 1.5, `${one.long.join()} ms with one card, ${all.long.join()} ms with two hundred`);
    assert.ok(all.script < one.script * 1.5 + 50, `${one.script} ms with one card, ${all.script} ms with two hundred`);
  });

  it('show another occupation each, in turns too, in the same elements', {timeout: 300_000}, async (context) => {
    const change = async () => {
      const visit = await open(board(200), screen);
      await allDrawn(visit);
      const tasks = await tasksOf(visit, () => visit.page.evaluate(async (codes) => {
        const cards = [...document.querySelectorAll('career-profile')];
        const before = cards.map(({shadowRoot}) => shadowRoot!.querySelector('career-salary'));
        performance.mark('begun');
        cards.forEach((one, place) => one.setAttribute('occupation', codes[(place + 1) % codes.length]!));
        for (const one of cards) await one.updateComplete;
        if (cards.some(({shadowRoot}, place) => shadowRoot!.querySelector('career-salary') !== before[place])) throw new Error('A card was made anew.');
      }, codes));
      const seen = await visit.page.locator('#card-199').locator('[part=median]').first().textContent();
      assert.match(seen!, /\$51,140/);
      await visit.close();
      return tasks;
    };
    const {script: first, long} = await bestOfThree(change);
    context.diagnostic(`the change and the first turn: ${first} ms; after it over 50 ms: ${long.join(', ') || 'none'}`);
    assert.deepEqual(long, []);
  });
});

describe('many cards', () => {
  it('are drawn first where an address leads, before those in between', async () => {
    const watch = async (visited: Visit['page']) => {
      await visited.addInitScript(() => {
        const order: string[] = ((globalThis as unknown as {order: string[]}).order = []);
        const {value: attach} = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {value: (options: ShadowRootInit) => ShadowRoot};
        Element.prototype.attachShadow = function (options) {
          if (this.localName === 'career-profile') order.push(this.id);
          return attach.call(this, options);
        };
      });
    };
    const visit = await open(page(''), {...screen, pages: {'/board': board(200)}, before: watch});
    await visit.page.goto(`${visit.origin}/board#card-150`);
    await allDrawn(visit);
    const order = (await visit.page.evaluate(() => (globalThis as unknown as {order: string[]}).order)).map((id) => Number(id.slice(5)));
    assert.equal(new Set(order).size, 200);
    const between = Array.from({length: 60}, (_, place) => 60 + place);
    const turn = (place: number) => order.indexOf(place);
    assert.ok(turn(150) < Math.min(...between.map(turn)), order.join(' '));
    assert.ok(turn(150) < 40, `its turn is the ${turn(150)}th`);
  });

  it('are whole when they are printed, and those that come after are drawn too', async () => {
    const visit = await open(board(0), screen);
    const [before, printed, later] = await visit.page.evaluate(async (html) => {
      await customElements.whenDefined('career-profile');
      const place = document.querySelector('.board')!;
      place.innerHTML = html;
      // How many sections of each card are drawn.
      const drawn = {
        count() {
          return [...place.children].map(({shadowRoot}) =>
            [...(shadowRoot?.querySelectorAll('[part=section] > *') ?? [])].filter((one) => one.shadowRoot?.querySelector('[part~=title]')).length);
        },
      };
      const before = drawn.count();
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      const printed = drawn.count();
      for (const one of place.querySelectorAll('career-profile')) await one.updateComplete;
      await new Promise((turn) => setTimeout(turn, 100));
      const settled = drawn.count();
      if (settled.join() !== printed.join()) throw new Error(`${printed.join()} became ${settled.join()}`);
      place.insertAdjacentHTML('beforeend', '<career-profile occupation="15-1252"></career-profile>');
      await (place.lastElementChild as HTMLElementTagNameMap['career-profile']).updateComplete;
      return [before, printed, drawn.count().at(-1)!] as const;
    }, Array.from({length: 200}, (_, place) => card(place)).join(''));
    assert.deepEqual([...new Set(before)], [0]);
    assert.ok(Math.min(...printed) > 5 && printed[0]! > 15, printed.join(' '));
    assert.ok(later > 5);
    assert.deepEqual((await visit.report()).errors, []);
  });

  it('are found by the browser’s search far from the screen', async () => {
    const visit = await open(board(100), screen);
    await allDrawn(visit);
    await visit.page.locator('#card-80').evaluate((one) => one.setAttribute('occupation', '29-1011'));
    await allDrawn(visit);
    const far = await visit.page.locator('#card-80').evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(far > 4000, String(far));
    assert.equal(await visit.page.evaluate(() => (globalThis as unknown as {find: (words: string) => boolean}).find('Chiropractors')), true);
    await visit.page.waitForFunction(() => {
      const {top} = document.getElementById('card-80')!.getBoundingClientRect();
      return top > -100 && top < innerHeight;
    });
  });

  it('leave an address below them where it leads once they are drawn', async () => {
    for (const head of [layout + script, `${layout}<link rel="stylesheet" href="/dist/career-widgets.css">${script}`]) {
      const visit = await open(page(''), {...screen, pages: {'/board': board(60, head)}});
      await visit.page.goto(`${visit.origin}/board#below`);
      await allDrawn(visit);
      await visit.report();
      const top = await visit.page.locator('#below').evaluate((one) => one.getBoundingClientRect().top);
      assert.ok(Math.abs(top) < 40, `${top} pixels from where it was asked for, ${head.includes('css') ? 'with' : 'without'} the style sheet`);
      await visit.close();
    }
  });

  for (const width of [360, 1280]) {
    it(`move nothing with the script 800 ms late on a screen of ${width} pixels: a layout shift of at most 0.02`, async (context) => {
      const late = async (visited: Visit['page']) => {
        await visited.route('**/career-widgets.js', async (route) => {
          await new Promise((wake) => setTimeout(wake, 800));
          await route.continue();
        });
        await visited.addInitScript(() => {
          const seen = globalThis as unknown as {shift: number};
          seen.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as unknown as {value: number}).value;
          }).observe({type: 'layout-shift', buffered: true});
        });
      };
      const shift = async (head: string) => {
        const visit = await open(board(200, layout + head + script), {viewport: {width, height: 800}, before: late});
        await allDrawn(visit);
        await visit.report();
        const shifted = await visit.page.evaluate(() => (globalThis as unknown as {shift: number}).shift);
        await visit.close();
        return shifted;
      };
      const [kept, not] = [await shift('<link rel="stylesheet" href="/dist/career-widgets.css">'), await shift('')];
      context.diagnostic(`${kept.toFixed(4)}; without the style sheet ${not.toFixed(4)}`);
      assert.ok(kept <= 0.02, String(kept));
      assert.ok(not > kept, String(not));
    });
  }

  it('take what a page gave them before the script came', async () => {
    const visit = await open(page('<career-profile></career-profile><script>document.querySelector("career-profile").occupation = "29-2072"</script>', script));
    await allDrawn(visit);
    assert.equal(await visit.page.locator('career-profile').locator('[part=title]').first().textContent(), 'Medical Records Specialists');
    assert.deepEqual((await visit.report()).errors, []);
  });
});

describe('a card that is gone', () => {
  const heap = async (visit: Visit) => {
    const devtools = await visit.page.context().newCDPSession(visit.page);
    // The second finds what the first one's finalizers let go of.
    for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize} = await devtools.send('Runtime.getHeapUsage');
    await devtools.detach();
    return usedSize + embedderHeapUsedSize;
  };

  it('leaves nothing behind: a thousand taken out and put back, a thousand made anew', {timeout: 120_000}, async (context) => {
    const visit = await open(board(1), screen);
    await allDrawn(visit);
    const again = (times: number, anew: boolean) => visit.page.evaluate(async ([times, anew, codes]) => {
      let one = document.querySelector('career-profile')!;
      const place = one.parentElement!;
      for (let time = 0; time < times; time++) {
        one.remove();
        if (anew) {
          one = document.createElement('career-profile');
          one.setAttribute('occupation', codes[time % codes.length]!);
        }
        place.append(one);
        // Some are gone before their turn has come.
        if (time % 4) await one.updateComplete;
      }
      await one.updateComplete;
    }, [times, anew, codes] as const);
    for (const [what, anew] of [['put back', false], ['made anew', true]] as const) {
      await again(100, anew);
      const before = await heap(visit);
      await again(1000, anew);
      const grown = (await heap(visit)) - before;
      context.diagnostic(`${what}: ${Math.round(grown / 1000)} bytes each`);
      // One card holds a hundred times as much.
      assert.ok(grown < 1_000_000, `${grown} bytes after a thousand times ${what}`);
    }
  });

  it('before its turn came is not held', async () => {
    const visit = await open(board(1), screen);
    await allDrawn(visit);
    await visit.page.evaluate(async () => {
      const cards = Array.from({length: 50}, () => Object.assign(document.createElement('career-profile'), {occupation: '15-1252'}));
      document.body.append(...cards);
      await new Promise(requestAnimationFrame);
      (globalThis as unknown as {refs: WeakRef<Element>[]}).refs = cards.map((one) => new WeakRef(one));
      for (const one of cards) one.remove();
    });
    await visit.page.waitForTimeout(500);
    await heap(visit);
    assert.equal(await visit.page.evaluate(() => (globalThis as unknown as {refs: WeakRef<Element>[]}).refs.filter((ref) => ref.deref()).length), 0);
  });
});
