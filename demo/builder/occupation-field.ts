/** A field that finds an occupation by any of its names, as WAI-ARIA’s pattern of a combobox with a list has it. */
import {aliases} from '../../src/dataset/aliases.js';
import {searchOccupations, type Occupation} from '../../src/index.js';
import {make} from './make.js';

const most = 8;

/** A further name that shows why an occupation was found. */
function nameLike(text: string, {code, title}: Occupation): string | undefined {
  const asked = text.trim().toLowerCase();
  if (title.toLowerCase().includes(asked)) return undefined;
  const names = aliases.get(code) ?? [];
  return (
    names.find((name) => name === asked) ??
    names.find((name) => name.startsWith(asked)) ??
    names.find((name) => name.includes(asked))
  );
}

/** Makes a field and its list work together. */
export class OccupationField {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #chosen: (code: string) => void;
  #found: Occupation[] = [];
  #active = -1;
  /** The one that the rest of the page is about. */
  #current?: Occupation;

  constructor(
    field: HTMLInputElement,
    list: HTMLElement,
    status: HTMLElement,
    chosen: (code: string) => void,
  ) {
    [this.#field, this.#list, this.#status, this.#chosen] = [field, list, status, chosen];
    field.addEventListener('input', () => this.#search());
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('focus', () => field.select());
    // A press on an option would take the focus before the click comes.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({target}) => {
      const option = (target as Element).closest('[role=option]');
      if (option) this.#choose([...list.children].indexOf(option));
    });
    field.addEventListener('blur', () => this.#leave());
  }

  /** Names the occupation that the page is about. */
  show(occupation: Occupation): void {
    if (this.#current === occupation) return;
    this.#current = occupation;
    this.#field.value = occupation.title;
    this.#close();
  }

  #search(): void {
    const text = this.#field.value;
    this.#found = text.trim() ? searchOccupations(text, most) : [];
    this.#list.replaceChildren(
      ...this.#found.map((one, place) => {
        const also = nameLike(text, one);
        return make(
          'li',
          {id: `occupation-${place}`},
          {role: 'option', 'aria-selected': 'false'},
          make('span', {textContent: one.title}),
          ' ',
          make('small', {
            textContent: [one.code, also && `also called ${also}`].filter(Boolean).join(' · '),
          }),
        );
      }),
    );
    this.#list.hidden = !this.#found.length;
    this.#field.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(this.#found.length ? 0 : -1);
    const count = this.#found.length;
    this.#status.textContent = count
      ? `${count} ${count === 1 ? 'occupation' : 'occupations'} found`
      : text.trim()
        ? 'No occupation is called that. Try another name for the work.'
        : '';
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#leave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#active >= 0) this.#choose(this.#active);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) return this.#search();
      const {length} = this.#found;
      this.#activate((this.#active + (event.key === 'ArrowDown' ? 1 : length - 1)) % length);
    }
  }

  #activate(place: number): void {
    this.#active = place;
    [...this.#list.children].forEach((option, at) =>
      option.setAttribute('aria-selected', String(at === place)),
    );
    this.#list.children[place]?.scrollIntoView({block: 'nearest'});
    if (place < 0) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `occupation-${place}`);
  }

  #choose(place: number): void {
    const one = this.#found[place]!;
    this.#status.textContent = `${one.title} chosen`;
    this.#current = one;
    this.#field.value = one.title;
    this.#close();
    this.#chosen(one.code);
  }

  /** What was typed and not chosen is not left standing as if it were. */
  #leave(): void {
    this.#close();
    if (this.#current) this.#field.value = this.#current.title;
    this.#status.textContent = '';
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}
