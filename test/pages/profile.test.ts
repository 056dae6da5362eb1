/** `<career-profile>` two hundred times on one page: in turns, near the screen first, whole on paper, and nothing left behind. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extractText} from 'unpdf';
import {boardCodes as codes} from '../../bench/board.js';
import {late, shiftOf} from './late.js';
import {open, type Visit} from './page.js';
import {page} from './widgets.js';

const card = (place: number) =>
  `<career-profile id="card-${place}" occupation="${codes[place % codes.length]}"><p>The author’s words</p></career-profile>`;
const layout =
  '<style>.board { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); align-items: start }</style>';
const script = '<script src="/dist/career-widgets.js" defer></script>';

/** A page of results, as a server writes it. */
const board = (count: number, head = layout + script) =>
  page(
    `<main><h1>Jobs</h1><div class="board">${Array.from({length: count}, (_, place) => card(place)).join('')}</div><h2 id="below">More</h2><p>${'Words. '.repeat(3000)}</p></main>`,
    head,
  );

const screen = {viewport: {width: 1280, height: 800}};

/** Waits until every turn of every card has come. */
const allDrawn = (visit: Visit) =>
  visit.page.evaluate(async () => {
    await customElements.whenDefined('career-profile');
    for (const one of document.querySelectorAll('career-profile')) await one.updateComplete;
  });

/**
 * Runs in the page before its scripts. A clock on which every first drawing of an element takes so many milliseconds, or,
 * unless that is said, everything longer than a page can wait; and a list of what was drawn between two timers: how long a
 * turn takes is the machine's, how much is drawn in it is ours.
 */
const watchTurns = async (visited: Visit['page'], drawing?: number) =>
  void (await visited.addInitScript((drawing) => {
    const seen = Object.assign(
      globalThis as unknown as {turns: string[][]; order: string[]; beforeTurn?: () => void},
      {turns: [[]], order: []},
    );
    let now = 0;
    performance.now = () => (drawing ? now : (now += 100));
    const turn = {
      begin() {
        seen.turns.push([]);
        seen.beforeTurn?.();
      },
    };
    const {setTimeout: wait, requestIdleCallback: waitForRest} = globalThis;
    globalThis.setTimeout = ((work: () => void, milliseconds?: number) =>
      wait(() => {
        turn.begin();
        work();
      }, milliseconds)) as typeof setTimeout;
    globalThis.requestIdleCallback = (work, options) =>
      waitForRest((deadline) => {
        turn.begin();
        work(deadline);
      }, options);
    const define = customElements.define.bind(customElements);
    customElements.define = (tag, element) => {
      const drawn = new WeakSet<Element>();
      const prototype = element.prototype as Element & {renderContent(): unknown};
      const draw = Reflect.get<typeof prototype, 'renderContent'>(prototype, 'renderContent');
      prototype.renderContent = function () {
        const content = draw.call(this);
        if (content && !drawn.has(this)) {
          drawn.add(this);
          seen.turns.at(-1)!.push(this.localName);
          if (this.id) seen.order.push(this.id);
          now += drawing ?? 0;
        }
        return content;
      };
      define(tag, element);
    };
  }, drawing));

const turnsOf = (visit: Visit) =>
  visit.page.evaluate(() =>
    (globalThis as unknown as {turns: string[][]}).turns.filter((drawn) => drawn.length),
  );

describe('turns', () => {
  it('go on where one card cannot be drawn', async () => {
    const visit = await open(
      page(
        `${card(0)}${card(1)}${card(2)}`,
        `<script>document.addEventListener('DOMContentLoaded', () => document.querySelector('career-profile')?.attachShadow({mode: 'closed'}));</script>${script}`,
      ),
      screen,
    );
    await visit.page.waitForFunction(() =>
      [...document.querySelectorAll('career-profile')]
        .slice(1)
        .every(({shadowRoot}) => shadowRoot?.querySelector('[part="section"]')),
    );
    assert.equal((await visit.report()).errors.length > 0, true);
    await visit.close();
  });

  it('draw the head or a few sections of one card each, and nothing in the task of the script', async () => {
    const visit = await open(board(30), {...screen, before: watchTurns});
    await allDrawn(visit);
    const turns = await turnsOf(visit);
    assert.equal(turns.flat().filter((name) => name === 'career-profile').length, 30);
    assert.ok(turns.length > 100, `${turns.length} turns`);
    assert.deepEqual(
      turns.filter((drawn) => drawn.length > 3).map((drawn) => drawn.join(' ')),
      [],
    );
    assert.deepEqual(
      await visit.page.evaluate(() => (globalThis as unknown as {turns: string[][]}).turns[0]),
      [],
    );
    await visit.close();
  });

  for (const [drawing, aTurn] of [
    [3, 4],
    [6, 2],
    [9, 1],
    [40, 1],
  ] as const) {
    it(`hold ${aTurn} of the drawings that take ${drawing} ms: one more would keep the page waiting`, async () => {
      const cards = '<career-certification certification="rhit"></career-certification>'.repeat(20);
      const visit = await open(page(cards, script), {
        ...screen,
        before: (visited) => watchTurns(visited, drawing),
      });
      await visit.page.evaluate(async () => {
        await customElements.whenDefined('career-certification');
        for (const one of document.querySelectorAll('career-certification'))
          await one.updateComplete;
      });
      assert.deepEqual([...new Set((await turnsOf(visit)).map(({length}) => length))], [aTurn]);
      await visit.close();
    });
  }

  it('come to every card on the screen before one has a second', async () => {
    const visit = await open(
      page(`<div class="board">${card(0).repeat(4)}</div>`, layout + script),
      {...screen, before: watchTurns},
    );
    await allDrawn(visit);
    const sections = (await turnsOf(visit))
      .flat()
      .filter((name) => name === 'career-salary' || name === 'career-outlook');
    assert.deepEqual(
      sections.slice(0, 4),
      Array.from({length: 4}, () => 'career-salary'),
    );
    await visit.close();
  });

  it('show another occupation in the same elements, one card a turn', async () => {
    const visit = await open(board(30), {...screen, before: watchTurns});
    await allDrawn(visit);
    const most = await visit.page.evaluate(async (codes) => {
      const cards = [...document.querySelectorAll('career-profile')];
      const of = {
        salaries() {
          return cards.map(({shadowRoot}) => shadowRoot!.querySelector('career-salary'));
        },
        titles() {
          return cards.map(
            ({shadowRoot}) => shadowRoot!.querySelector('[part=title]')!.textContent,
          );
        },
      };
      const before = of.salaries();
      cards.forEach((one, place) =>
        one.setAttribute('occupation', codes[(place + 1) % codes.length]!),
      );
      let most = 0;
      let shown = of.titles();
      (globalThis as unknown as {beforeTurn: () => void}).beforeTurn = () => {
        const now = of.titles();
        most = Math.max(most, now.filter((title, place) => title !== shown[place]).length);
        shown = now;
      };
      for (const one of cards) await one.updateComplete;
      if (of.salaries().some((one, place) => one !== before[place]))
        throw new Error('A card was made anew.');
      return most;
    }, codes);
    assert.equal(most, 1);
    assert.match(
      (await visit.page.locator('#card-19').locator('[part=median]').first().textContent())!,
      /\$51,140/,
    );
    await visit.close();
  });
});

describe('many cards', () => {
  it('are drawn first where an address leads, before those in between', async () => {
    const before = (visited: Visit['page']) => watchTurns(visited, 1);
    // Of what the figures alone show: no card then waits for the module of its occupation.
    const cards = board(200).replaceAll(
      '<career-profile',
      '<career-profile sections="facts salary outlook"',
    );
    const visit = await open(page(''), {...screen, pages: {'/board': cards}, before});
    await visit.page.goto(`${visit.origin}/board#card-150`);
    await allDrawn(visit);
    const order = (
      await visit.page.evaluate(() => (globalThis as unknown as {order: string[]}).order)
    ).map((id) => Number(id.slice(5)));
    assert.equal(new Set(order).size, 200);
    const between = Array.from({length: 60}, (_, place) => 60 + place);
    const turn = (place: number) => order.indexOf(place);
    assert.ok(turn(150) < Math.min(...between.map(turn)), order.join(' '));
    assert.ok(turn(150) < 40, `its turn is the ${turn(150)}th`);
  });

  it('are painted near the screen only, and where there are few all at once', async () => {
    for (const [count, all] of [
      [3, true],
      [60, false],
    ] as const) {
      const visit = await open(board(count), {viewport: {width: 320, height: 400}});
      await allDrawn(visit);
      const painted = await visit.page.evaluate(async () => {
        // The browser decides in a frame what it does not paint, and shows it in the next one.
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((done) => requestAnimationFrame(done));
        return Array.from(document.querySelectorAll('career-profile'), ({shadowRoot}) =>
          shadowRoot!.querySelector('[part=title]')!.checkVisibility({contentVisibilityAuto: true}),
        );
      });
      assert.deepEqual([painted[0], painted.at(-1)], [true, all], `${count} cards`);
      await visit.close();
    }
  });

  it('are whole when they are printed, and those that come after are drawn too', async () => {
    const visit = await open(board(0), screen);
    const [before, printed, later] = await visit.page.evaluate(
      async (html) => {
        await customElements.whenDefined('career-profile');
        const place = document.querySelector('.board')!;
        // What one occupation's module holds is here already; the others' are on their way when the paper comes.
        place.innerHTML = '<career-profile occupation="29-2072"></career-profile>';
        await (place.firstElementChild as HTMLElementTagNameMap['career-profile']).updateComplete;
        place.innerHTML = html;
        // How many sections of each card are drawn.
        const drawn = {
          count() {
            return [...place.children].map(
              ({shadowRoot}) =>
                [...(shadowRoot?.querySelectorAll('[part=section] > *') ?? [])].filter((one) =>
                  one.shadowRoot?.querySelector('[part~=title]'),
                ).length,
            );
          },
        };
        const before = drawn.count();
        dispatchEvent(new Event('beforeprint'));
        // It begins in a microtask, and what a card is made of follows in others; no timer comes between.
        for (let turn = 0; turn < 2000; turn++) await Promise.resolve();
        const printed = drawn.count();
        for (const one of place.querySelectorAll('career-profile')) await one.updateComplete;
        await new Promise((turn) => setTimeout(turn, 100));
        place.insertAdjacentHTML(
          'beforeend',
          '<career-profile occupation="15-1252"></career-profile>',
        );
        await (place.lastElementChild as HTMLElementTagNameMap['career-profile']).updateComplete;
        return [before, printed, drawn.count().at(-1)!] as const;
      },
      Array.from({length: 200}, (_, place) => card(place)).join(''),
    );
    assert.deepEqual([...new Set(before)], [0]);
    assert.ok(Math.min(...printed) > 5 && printed[0]! > 15, printed.join(' '));
    assert.ok(later > 5);
    assert.deepEqual((await visit.report()).errors, []);
  });

  it('are drawn all the same where a script prints them before their turn', async () => {
    const visit = await open(board(0), screen);
    const undrawn = await visit.page.evaluate(
      async (html) => {
        await customElements.whenDefined('career-profile');
        const place = document.querySelector('.board')!;
        place.innerHTML = html;
        // Nothing can be made while a script prints.
        print();
        for (const one of place.querySelectorAll('career-profile')) await one.updateComplete;
        return [...place.children].filter(
          ({shadowRoot}) => !shadowRoot?.querySelector('[part=section] > *')?.shadowRoot,
        ).length;
      },
      Array.from({length: 40}, (_, place) => card(place)).join(''),
    );
    assert.equal(undrawn, 0);
    assert.deepEqual((await visit.report()).errors, []);
  });

  it('stand on paper with all that a screen keeps behind buttons, though nobody waited for them', async () => {
    const visit = await open(board(30), screen);
    await visit.page.evaluate(async () => {
      await customElements.whenDefined('career-profile');
      // What is written about an occupation has to be fetched first.
      await document.querySelector('career-profile')!.updateComplete;
    });
    const {text} = await extractText(new Uint8Array(await visit.page.pdf()), {mergePages: true});
    // A line may end after any hyphen.
    const isPrinted = (words: string) =>
      text.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
    const titles = await visit.page.evaluate(() =>
      [...document.querySelectorAll('career-profile')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('.title')?.textContent ?? 'not drawn',
      ),
    );
    for (const title of titles) assert.ok(isPrinted(title), `${title} is not on paper`);
    // An answer, a school activity and a credential of the first card, and its sources.
    for (const words of [
      'We have no official figure',
      'Biology and anatomy',
      'Registered Health Information Technician',
      'O*NET',
    ]) {
      assert.ok(isPrinted(words), `“${words}” is not on paper`);
    }
    assert.ok(!isPrinted('Show all about this work'), 'a button is on paper');
    assert.deepEqual((await visit.report()).errors, []);
  });

  it('are found by the browser’s search far from the screen', async () => {
    const visit = await open(board(100), screen);
    await allDrawn(visit);
    await visit.page
      .locator('#card-80')
      .evaluate((one) => one.setAttribute('occupation', '29-1011'));
    await allDrawn(visit);
    const far = await visit.page
      .locator('#card-80')
      .evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(far > 4000, String(far));
    assert.equal(
      await visit.page.evaluate(() =>
        (globalThis as unknown as {find: (words: string) => boolean}).find('Chiropractors'),
      ),
      true,
    );
    await visit.page.waitForFunction(() => {
      const {top} = document.getElementById('card-80')!.getBoundingClientRect();
      return top > -100 && top < innerHeight;
    });
  });

  it('open where an address names words in them, an answer and what it is in', async () => {
    const visit = await open(board(3), {viewport: {width: 360, height: 800}});
    await allDrawn(visit);
    await visit.page.evaluate(() => void (location.hash = ':~:text=We have no official figure'));
    await visit.page.waitForFunction(() => {
      const [one] = document.querySelectorAll('career-profile');
      const questions = one!.shadowRoot!.querySelector('.questions > career-topic')!.shadowRoot!;
      const open = [...questions.querySelectorAll('button[aria-expanded=true]')].filter(
        (button) => !button.nextElementSibling!.hasAttribute('hidden'),
      );
      const more = one!.shadowRoot!.querySelector('button[part=button]')!;
      return (
        open.length === 1 &&
        more.getAttribute('aria-expanded') === 'true' &&
        !more.nextElementSibling!.hasAttribute('hidden')
      );
    });
  });

  it('leave an address below them where it leads once they are drawn', async () => {
    for (const head of [
      layout + script,
      `${layout}<link rel="stylesheet" href="/dist/career-widgets.css">${script}`,
    ]) {
      const visit = await open(page(''), {...screen, pages: {'/board': board(60, head)}});
      await visit.page.goto(`${visit.origin}/board#below`);
      await allDrawn(visit);
      await visit.report();
      const top = await visit.page
        .locator('#below')
        .evaluate((one) => one.getBoundingClientRect().top);
      assert.ok(
        Math.abs(top) < 40,
        `${top} pixels from where it was asked for, ${head.includes('css') ? 'with' : 'without'} the style sheet`,
      );
      await visit.close();
    }
  });

  it('lead to what a page put into one of them, where its address says so, also behind a button', async () => {
    for (const width of [360, 1280]) {
      const own = `<career-profile occupation="29-2072"><p slot="comparison" id="mine">Our own comparison</p></career-profile>`;
      const visit = await open(page(''), {
        viewport: {width, height: 800},
        pages: {'/own': page(`${card(0)}${own}${'<p>More</p>'.repeat(100)}`, script)},
      });
      await visit.page.goto(`${visit.origin}/own#mine`);
      await allDrawn(visit);
      await visit.report();
      const {top, seen} = await visit.page
        .locator('#mine')
        .evaluate((one) => ({top: one.getBoundingClientRect().top, seen: one.checkVisibility()}));
      assert.ok(
        seen && top > -40 && top < 800,
        `${top} pixels from the top of a screen of ${width}`,
      );
      await visit.close();
    }
  });

  for (const width of [360, 1280]) {
    it(`move nothing with the script 800 ms late on a screen of ${width} pixels: a layout shift of at most 0.02`, async (context) => {
      const shift = async (head: string) => {
        const visit = await open(board(200, layout + head + script), {
          viewport: {width, height: 800},
          before: late('**/career-widgets.js', 800),
        });
        await allDrawn(visit);
        await visit.report();
        const shifted = await shiftOf(visit.page);
        await visit.close();
        return shifted;
      };
      const [kept, not] = [
        await shift('<link rel="stylesheet" href="/dist/career-widgets.css">'),
        await shift(''),
      ];
      context.diagnostic(`${kept.toFixed(4)}; without the style sheet ${not.toFixed(4)}`);
      assert.ok(kept <= 0.02, String(kept));
      assert.ok(not > kept, String(not));
    });
  }

  it('take what a page gave them before the script came', async () => {
    const visit = await open(
      page(
        '<career-profile></career-profile><script>document.querySelector("career-profile").occupation = "29-2072"</script>',
        script,
      ),
    );
    await allDrawn(visit);
    assert.equal(
      await visit.page.locator('career-profile').locator('[part=title]').first().textContent(),
      'Medical Records Specialists',
    );
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

  it(
    'leaves nothing behind: a thousand taken out and put back, a thousand made anew',
    {timeout: 600_000},
    async (context) => {
      const visit = await open(board(1), screen);
      await allDrawn(visit);
      const again = (times: number, anew: boolean) =>
        visit.page.evaluate(
          async ([times, anew, codes]) => {
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
          },
          [times, anew, codes] as const,
        );
      for (const [what, anew] of [
        ['put back', false],
        ['made anew', true],
      ] as const) {
        await again(100, anew);
        const before = await heap(visit);
        await again(1000, anew);
        const grown = (await heap(visit)) - before;
        context.diagnostic(`${what}: ${Math.round(grown / 1000)} bytes each`);
        // One card holds a hundred times as much.
        assert.ok(grown < 1_000_000, `${grown} bytes after a thousand times ${what}`);
      }
    },
  );

  it('before its turn came is not held', async () => {
    const visit = await open(board(1), screen);
    await allDrawn(visit);
    await visit.page.evaluate(async () => {
      const cards = Array.from({length: 50}, () =>
        Object.assign(document.createElement('career-profile'), {occupation: '15-1252'}),
      );
      document.body.append(...cards);
      await new Promise(requestAnimationFrame);
      (globalThis as unknown as {refs: WeakRef<Element>[]}).refs = cards.map(
        (one) => new WeakRef(one),
      );
      for (const one of cards) one.remove();
    });
    await visit.page.waitForTimeout(500);
    await heap(visit);
    assert.equal(
      await visit.page.evaluate(
        () =>
          (globalThis as unknown as {refs: WeakRef<Element>[]}).refs.filter((ref) => ref.deref())
            .length,
      ),
      0,
    );
  });
});
