import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 420px;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--career-certification-card-inline-size, 20em)), 1fr)
    );
    gap: 1em;
    margin-block-start: 0.8em;
  }
  [part='card'] {
    display: flex;
    container-type: inline-size;
    flex-direction: column;
    gap: 0.6em;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .head .title {
    flex: 1 1 9em;
    margin: 0;
    line-height: 1.25;
  }
  [part='level'] {
    border: 1px solid;
    border-radius: 1em;
    padding: 0 0.7em;
    color: var(--_accent);
    font-weight: 600;
    font-size: 0.75em;
  }
  [part='note'] {
    margin-block-start: 0.6em;
  }
  small,
  small + [part='note'] {
    margin-block-start: -0.4em;
  }
  [part='facts'] {
    display: grid;
    gap: 0.9em 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.8em 0.3em;
  }
  .stale [part='source'] {
    color: var(--_benchmark);
  }
  [part='link'] {
    margin-block-start: auto;
    font-weight: 600;
  }
  @container (inline-size >= 31.25em) {
    [part='facts'] {
      grid-template-columns: 1fr 1fr;
    }
    div:has(> dd > ul) {
      grid-column: 1 / -1;
    }
  }
`;
