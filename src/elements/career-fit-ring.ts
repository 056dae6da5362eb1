import {html, type TemplateResult} from 'lit';
import {text} from '../messages/fit.js';

/**
 * The score in a ring that is as full as the score is high. The number is read out; the ring is for
 * the eye.
 */
export function renderRing(score: number): TemplateResult {
  return html`
    <div part="ring" class="ring">
      <svg aria-hidden="true" viewBox="-18 -18 36 36">
        <circle class="axis" r="16"></circle>
        <circle
          r="16"
          pathLength="100"
          stroke-dasharray=${`${score} 100`}
          transform="rotate(-90)"
        ></circle>
      </svg>
      <span part="score"
        ><span class="unseen">${text.score} </span>${score}<span class="unseen">
          ${text.of}</span
        ></span
      >
    </div>
  `;
}
