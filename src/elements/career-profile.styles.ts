import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 860px;
    --_gap: var(--career-profile-section-gap, 2em);
  }
  .profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .head > .title {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='group'],
  .small {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part='summary'] {
    margin-block-start: 0.6em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  slot[name='actions']::slotted(*) {
    display: inline-block;
    margin-block-start: 0.8em;
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 3em;
    /* Seen as soon as the card is: to find that out of each would be one more layout. */
    --_visibility: visible;
  }
  .rest {
    --_visibility: auto;
  }
  ::slotted(*),
  [part='section'] {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  [part='section'] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
    scroll-margin-block-start: 1em;
  }
  /* What is inside has room for its focus ring; its words begin where the title of the card does. */
  [part='section'] > * {
    margin-inline: -2px;
  }
  [part='section'] > *::part(title) {
    margin-block-end: 0.5em;
    font-size: 1.1875em;
  }
  /* All sources stand once, at the end. */
  [part='section']:not(.certification) > *::part(source) {
    display: none;
  }
  .certification > *::part(card) {
    border-block-start-width: 2px;
  }
  [part='button'] {
    display: none;
    border: 1px solid var(--_line);
    padding: 0.6em 1em;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  [part='nav'] {
    display: none;
    font-size: 0.875em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    padding: 0;
    list-style: none;
  }
  [part='sources'] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    columns: 22em;
    gap: 2em;
  }
  [part='sources'] > p {
    column-span: all;
  }
  /* A finger hits one of the links: their middles are 24 px apart. */
  [part='sources'] > div {
    margin-block-end: 0.6em;
    break-inside: avoid;
  }
  .rest[hidden] {
    content-visibility: visible;
  }
  /* Wide, and on paper, everything is there. */
  @media screen {
    @container (inline-size < 37.5em) {
      [part='button'] {
        display: block;
      }
      .rest[hidden] {
        content-visibility: hidden;
      }
      .rest[hidden] + * {
        margin-block-start: calc(-1 * var(--_gap));
      }
      .rest[hidden] + * .later {
        display: none;
      }
    }
    @container (inline-size >= 37.5em) {
      .profile {
        --_height: 2400px;
      }
      [part='nav'] {
        display: block;
      }
    }
  }
  /* Short ones stand two abreast; one that is left alone has the row to itself. */
  @container (inline-size >= 53.75em) {
    .schedule,
    .remote,
    .satisfactions,
    .pay-factors {
      flex-basis: 40%;
    }
  }
`;
