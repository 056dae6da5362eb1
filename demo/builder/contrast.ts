/** Contrast as WCAG defines it, of the colors a browser really paints. */
import {schemes, type Choice, type Scheme} from './choice.js';
import {make} from './make.js';
import type {Token} from './manifest.js';
import {themeCss, usualFor} from './theme-css.js';

/** What a color needs: words 4.5, drawings 3. */
export const needed = {words: 4.5, drawings: 3};

/** What is painted with a variable of the theme; nothing is asked of lines that only decorate, nor of the background. */
const painted: Record<string, keyof typeof needed | undefined> = {
  '--career-text-color': 'words',
  '--career-muted-color': 'words',
  '--career-link-color': 'words',
  '--career-accent-color': 'drawings',
  '--career-benchmark-color': 'drawings',
  '--career-offer-color': 'drawings',
};

export interface Verdict {
  /** `5.31`; cut, not rounded, so that 4.499 is not called 4.5. */
  ratio: number;
  /** `false` where it is too little. */
  enough: boolean;
  /** What is wrong with it; empty where nothing is. */
  warning: string;
}

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

export function contrast(one: Rgb, other: Rgb): number {
  const luminance = (color: Rgb) => {
    const [r, g, b] = color.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

export function judge(token: string, ratio: number): Verdict | undefined {
  const of = painted[token];
  if (!of) return undefined;
  if (ratio < needed[of])
    return {ratio, enough: false, warning: `Too faint: ${of} need ${needed[of]} : 1.`};
  // Bars are drawn in it, and some figures are written in it.
  if (ratio < needed.words)
    return {
      ratio,
      enough: false,
      warning: `Enough for bars, too faint for words: they need ${needed.words} : 1.`,
    };
  return {ratio, enough: true, warning: ''};
}

/** Measures colors inside the page, in both schemes. */
export class Probe {
  readonly #canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  readonly #sheet = new CSSStyleSheet();
  readonly #boxes: Record<Scheme, HTMLElement>;

  constructor(place: Element) {
    document.adoptedStyleSheets.push(this.#sheet);
    this.#boxes = {light: make('span'), dark: make('span')};
    for (const scheme of schemes)
      place.append(make('div', {className: `page probe ${scheme}`}, {}, this.#boxes[scheme]));
  }

  /** Takes the look of a choice. */
  show(choice: Choice): void {
    this.#sheet.replaceSync(themeCss(choice, '.probe'));
  }

  /** The color a variable has, and its contrast with what is behind it. */
  measure({name, default: usual}: Token, scheme: Scheme): {hex: string; ratio: number} {
    const box = this.#boxes[scheme];
    const computed = (value: string) => {
      box.style.color = value;
      const {color} = getComputedStyle(box);
      box.style.color = '';
      return color;
    };
    const page = getComputedStyle(box.parentElement!).backgroundColor;
    const behind = this.#paint(page, computed('var(--career-surface-color, transparent)'));
    const color = this.#paint(
      ...(name === '--career-surface-color' ? [page] : [`rgb(${behind.join(' ')})`]),
      computed(`var(${name}, ${usualFor(scheme, usual)})`),
    );
    return {
      hex: `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
      ratio: contrast(color, behind),
    };
  }

  /** What a pixel is after several colors were laid over each other. */
  #paint(...colors: string[]): Rgb {
    for (const color of colors) {
      this.#canvas.fillStyle = color;
      this.#canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = this.#canvas.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!];
  }
}
