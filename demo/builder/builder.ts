/** The page that writes the code: choices on one side, what becomes of them and the code for it on the other. */
import {findOccupation, load, setDataBase, topicsOf} from '../../src/index.js';
import {folder} from '../../src/version.js';
import {
  addressOf,
  defaults,
  places,
  readChoice,
  schemes,
  settled,
  type Choice,
  type Scheme,
} from './choice.js';
import {judge, Probe} from './contrast.js';
import {make, sentence} from './make.js';
import {
  elementOf,
  elements,
  labelOf,
  tokensFor,
  tokens,
  type Option,
  type Token,
} from './manifest.js';
import {OccupationField} from './occupation-field.js';
import {snippets, tagHtml, type Snippet} from './snippets.js';
import {isPlain, themeAttribute, themeCss} from './theme-css.js';

const part = <Of extends HTMLElement = HTMLElement>(id: string) =>
  document.getElementById(id) as Of;
const [frames, status] = [[part('wide'), part('narrow')], part('status')];
const look = new CSSStyleSheet();
document.adoptedStyleSheets.push(look);

setDataBase(`../dist/${folder}/`);

let choice = readChoice(location.hash);
/** What the fields were made for; others are made when it is something else. */
let madeFor = '';
/** Brings the fields up to a choice that came from somewhere else, such as the address. */
let refresh: (() => void)[] = [];

const probe = new Probe(part('probes'));
const field = new OccupationField(
  part('occupation'),
  part('occupations'),
  part('found'),
  (occupation) => void chooseOccupation(occupation),
);

function change(what: Partial<Choice>): void {
  choice = settled({...choice, ...what});
  history.replaceState(null, '', `#${addressOf(choice)}`);
  show();
}

async function chooseOccupation(occupation: string): Promise<void> {
  await bring(occupation);
  change({occupation});
}

/** What the address says. Which topics there are shows when the occupation's module is here. */
async function openAddress(): Promise<void> {
  await bring(readChoice(location.hash).occupation);
  choice = readChoice(location.hash);
  madeFor = '';
  show();
}

/** Brings what is written of an occupation. Where that cannot be had, the tables say something. */
async function bring(occupation: string): Promise<void> {
  await load(occupation).catch(() => undefined);
}

function show(): void {
  const {tag, occupation, scheme, place} = choice;
  const element = elementOf(tag);
  const about = findOccupation(occupation)!;
  part('about').hidden = !element.takesOccupation;
  part('about-none').hidden = element.takesOccupation;
  field.show(about);
  const needs = [tag, element.options.some(({kind}) => kind === 'topic') && occupation].join();
  if (needs !== madeFor) {
    madeFor = needs;
    refresh = [];
    part('options').replaceChildren(...element.options.map(optionField), titleField());
    const tokens = tokensFor(element);
    part('colors').replaceChildren(...tokens.filter(({kind}) => kind === 'color').map(colorFields));
    part('shapes').replaceChildren(
      ...tokens.filter(({kind}) => kind === 'font').map(fontField),
      ...tokens.filter(({kind}) => kind === 'length').map(lengthField),
    );
  }
  for (const [name, value] of [
    ['element', tag],
    ['scheme', scheme],
    ['place', place],
  ]) {
    document.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)!.checked = true;
  }
  part<HTMLInputElement>('script').value = choice.script;
  part('script-field').hidden = place !== 'page' && place !== 'editor';
  part('editor-about').hidden = place !== 'editor';
  for (const one of schemes) {
    part<HTMLInputElement>(`background-${one}`).value = choice.background[one];
    document.documentElement.style.setProperty(`--page-${one}`, choice.background[one]);
  }
  probe.show(choice);
  for (const again of refresh) again();
  const faint = document.querySelectorAll('.faint').length;
  part('faint').textContent = faint ? `${faint} too faint` : '';
  showPreview(scheme);
  showCode();
}

/** The very markup that is copied, in two boxes of the page. */
function showPreview(scheme: Scheme): void {
  // In an editor the look is in the markup itself.
  const style = choice.place === 'editor' ? themeAttribute(withPlainColors()) : '';
  look.replaceSync(choice.place === 'editor' ? '' : themeCss(choice, '.frame'));
  const problems = part('problems');
  problems.replaceChildren();
  let html = '';
  try {
    html = tagHtml(choice, style);
  } catch (error) {
    problems.append(make('li', {textContent: plainProblem(error as Error)}));
  }
  for (const frame of frames) {
    frame.className = `page ${scheme}`;
    const template = document.createElement('template');
    template.innerHTML = html;
    frame.replaceChildren(template.content);
  }
}

/** The choice with each color that an editor would drop written as the hexadecimal one it is. */
function withPlainColors(): Choice {
  const plain = tokens.flatMap((token): [string, string][] => {
    const key = `${token.name}.${choice.scheme}`;
    const value = token.kind === 'color' ? choice.look[key] : undefined;
    return value && !isPlain(value) ? [[key, probe.measure(token, choice.scheme).hex]] : [];
  });
  return {...choice, look: {...choice.look, ...Object.fromEntries(plain)}};
}

function showCode(): void {
  let shown: Snippet[] = [];
  try {
    shown = snippets[choice.place](choice.place === 'editor' ? withPlainColors() : choice);
  } catch {
    // What is wrong stands above the preview.
  }
  part('code').replaceChildren(
    ...shown.map(({name, text}, place) => {
      const heading = make('h3', {id: `snippet-${place}`, textContent: name});
      const copy = make(
        'button',
        {type: 'button', textContent: 'Copy'},
        {'aria-describedby': heading.id},
      );
      copy.addEventListener('click', () => void copyText(text, `Copied: ${name}`));
      return make(
        'div',
        {className: 'snippet'},
        {},
        make('div', {className: 'row'}, {}, heading, copy),
        make(
          'pre',
          {tabIndex: 0, dir: 'ltr'},
          {role: 'region', 'aria-labelledby': heading.id},
          make('code', {textContent: text}),
        ),
      );
    }),
  );
  part('no-code').hidden = shown.length > 0;
}

async function copyText(text: string, done: string): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    status.textContent =
      'The browser does not let this page copy. Select the code and copy it yourself.';
  }
}

/** The fault of a preview is the author's to know, once for both boxes. */
for (const frame of frames) {
  frame.addEventListener('career-error', ({message}) => {
    const said = plainProblem({message});
    const problems = part('problems');
    if (![...problems.children].some(({textContent}) => textContent === said))
      problems.append(make('li', {textContent: said}));
  });
  // What a reader chooses in the preview leads nowhere: the pages are those of another site.
  frame.addEventListener('career-navigate', (event) => event.preventDefault());
}

function plainProblem({message}: {message: string}): string {
  return message.replace(/^(career-widgets|<career-\w+[^>]*>): /, '');
}

/** A field with its name and what it is for. */
function labeled(
  id: string,
  name: string,
  control: HTMLElement,
  description: string,
  code = '',
): HTMLElement {
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-about`);
  return make(
    'div',
    {className: 'field'},
    {},
    make(
      'label',
      {htmlFor: id},
      {},
      name,
      ...(code ? [' ', make('code', {textContent: code})] : []),
    ),
    control,
    make('p', {id: `${id}-about`}, {}, ...sentence(description)),
  );
}

function optionField(option: Option): HTMLElement {
  const {name, kind, description, default: usual} = option;
  const id = `option-${name}`;
  const set = (value: string) => change({attributes: {...choice.attributes, [name]: value}});
  if (kind === 'switch') {
    const box = make('input', {type: 'checkbox'});
    box.addEventListener('change', () => set(box.checked ? 'true' : ''));
    refresh.push(() => (box.checked = !!choice.attributes[name]));
    const made = labeled(id, labelOf(name), box, description, name);
    made.classList.add('switch');
    return made;
  }
  const values = kind === 'topic' ? topicsOf(findOccupation(choice.occupation)!) : option.values;
  const control = values.length
    ? make(
        'select',
        {},
        {},
        ...(kind === 'topic' || usual ? [] : [make('option', {value: '', textContent: 'not set'})]),
        ...values.map((value) => make('option', {value, textContent: value})),
      )
    : make('input', {
        type: kind === 'number' ? 'number' : 'text',
        autocomplete: 'off',
        ...(kind === 'number' && {min: '0', step: 'any', placeholder: usual}),
      });
  control.addEventListener('input', () => set(control.value.trim()));
  refresh.push(() => {
    const value = choice.attributes[name] || (values.length ? usual : '');
    if (control.value.trim() !== value) control.value = value;
  });
  return labeled(id, labelOf(name), control, description, name);
}

function titleField(): HTMLElement {
  const control = make('input', {type: 'text', autocomplete: 'off'});
  control.addEventListener('input', () => change({title: control.value}));
  refresh.push(() => {
    if (control.value !== choice.title) control.value = choice.title;
  });
  return labeled(
    'slot-title',
    'Title',
    control,
    'Your own words in place of the title.',
    'slot="title"',
  );
}

function setLook(name: string, value: string): void {
  const {[name]: _, ...others} = choice.look;
  change({look: value ? {...others, [name]: value} : others});
}

function colorFields(token: Token): HTMLElement {
  const name = labelOf(token.name);
  return make(
    'fieldset',
    {className: 'color'},
    {},
    make('legend', {textContent: name}),
    make('p', {}, {}, ...sentence(token.description)),
    ...schemes.map((scheme) => colorField(token, name, scheme)),
  );
}

function colorField(token: Token, name: string, scheme: Scheme): HTMLElement {
  const key = `${token.name}.${scheme}`;
  const id = `look${key.replace('.', '-')}`;
  const swatch = make('input', {type: 'color'}, {'aria-label': `${name}, ${scheme}: pick`});
  const text = make(
    'input',
    {type: 'text', id, autocomplete: 'off', spellcheck: false, dir: 'ltr', size: 9},
    {'aria-describedby': `${id}-figure`},
  );
  const figure = make('span', {id: `${id}-figure`, className: 'figure'});
  swatch.addEventListener('input', () => setLook(key, swatch.value));
  text.addEventListener('input', () => {
    const value = text.value.trim();
    const right = !value || CSS.supports('color', value);
    text.setAttribute('aria-invalid', String(!right));
    if (right) setLook(key, value);
  });
  refresh.push(() => {
    const {hex, ratio} = probe.measure(token, scheme);
    swatch.value = hex;
    const chosen = choice.look[key] ?? '';
    if (text.value.trim() !== chosen && text.getAttribute('aria-invalid') !== 'true')
      text.value = chosen;
    text.placeholder = hex;
    const verdict = judge(token.name, ratio);
    figure.className = verdict?.enough === false ? 'figure faint' : 'figure';
    figure.textContent = verdict
      ? `${verdict.ratio.toFixed(2)} : 1${verdict.warning && ` ${verdict.warning}`}`
      : '';
  });
  return make(
    'div',
    {className: 'scheme'},
    {},
    make('label', {htmlFor: id, textContent: labelOf(scheme)}, {}),
    swatch,
    text,
    figure,
  );
}

function fontField(token: Token): HTMLElement {
  const control = make(
    'input',
    {type: 'text', autocomplete: 'off', spellcheck: false, placeholder: 'that of your page'},
    {list: 'fonts'},
  );
  control.addEventListener('input', () => {
    const value = control.value.trim();
    const right = !value || CSS.supports('font-family', value);
    control.setAttribute('aria-invalid', String(!right));
    if (right) setLook(token.name, value);
  });
  refresh.push(() => {
    const value = choice.look[token.name] ?? '';
    if (control.value.trim() !== value && control.getAttribute('aria-invalid') !== 'true')
      control.value = value;
  });
  return labeled(
    'look-font',
    labelOf(token.name),
    control,
    `${token.description} A typeface of your page, or one of the list.`,
  );
}

/** A length is chosen between nothing and three times what it is. */
function lengthField(token: Token): HTMLElement {
  const [, number, unit] = /^([\d.]+)(\w+)$/.exec(token.default)!;
  const usual = Number(number);
  const output = make('output');
  const control = make('input', {
    type: 'range',
    min: '0',
    max: String(usual * 3),
    step: unit === 'px' ? '1' : String(usual / 20),
  });
  control.addEventListener('input', () =>
    setLook(token.name, Number(control.value) === usual ? '' : control.value + unit),
  );
  refresh.push(() => {
    const value = choice.look[token.name] ?? token.default;
    control.value = String(parseFloat(value));
    output.textContent = value === token.default ? `${value}, as it is` : value;
    control.setAttribute('aria-valuetext', output.textContent);
  });
  const made = labeled(`look${token.name}`, labelOf(token.name), control, token.description);
  made.querySelector('label')!.append(' ', output);
  return made;
}

/** One of a few, as radio buttons of one name. */
function radios(
  name: string,
  choices: [value: string, ...inside: (Node | string)[]][],
  set: (value: string) => void,
): HTMLElement[] {
  return choices.map(([value, ...inside]) => {
    const input = make('input', {type: 'radio', name, value});
    input.addEventListener('change', () => set(value));
    return make('label', {}, {}, input, make('span', {}, {}, ...inside));
  });
}

const placeNames = {
  page: 'A page',
  editor: 'WordPress, a CMS',
  npm: 'npm',
  react: 'React',
  vue: 'Vue',
};
part('elements').append(
  ...radios(
    'element',
    elements.map(({tag, summary}) => [
      tag,
      make('b', {textContent: labelOf(tag.slice('career-'.length))}),
      make('small', {textContent: summary}),
    ]),
    (tag) => change({tag: tag as Choice['tag']}),
  ),
);
part('schemes').append(
  ...radios(
    'scheme',
    schemes.map((scheme) => [scheme, labelOf(scheme)]),
    (scheme) => change({scheme: scheme as Scheme}),
  ),
);
part('places').append(
  ...radios(
    'place',
    places.map((place) => [place, placeNames[place]]),
    (place) => change({place: place as Choice['place']}),
  ),
);
for (const scheme of schemes) {
  const control = part<HTMLInputElement>(`background-${scheme}`);
  control.addEventListener('input', () =>
    change({background: {...choice.background, [scheme]: control.value}}),
  );
}
part('script').addEventListener('input', ({target}) =>
  change({script: (target as HTMLInputElement).value.trim() || defaults.script}),
);
part('plain').addEventListener('click', () => {
  change({look: {}, background: defaults.background});
  status.textContent = 'The look is as it was.';
});
part('link').addEventListener(
  'click',
  () => void copyText(location.href, 'Copied: a link to these choices'),
);
part('choices').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => void openAddress());

void openAddress().then(() => {
  part('builder').hidden = false;
  part('no-script').remove();
});
