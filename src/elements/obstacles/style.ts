import {css} from 'lit';

/** The list of obstacles. */
export const obstaclesStyle = css`
  .obstacles > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .obstacles h3 {
    font-size: 1.05em;
  }
  .obstacles h3 button::before {
    content: '+';
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
  }
  .obstacles h3 button[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    padding-inline-start: 1em;
    font-size: 0.92em;
  }
  .who .count {
    margin-inline: 0.2em 0.5em;
  }
  .who svg {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    align-self: center;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .who .condition {
    fill: currentcolor;
  }
  .card {
    margin-block-start: 0.5em;
  }
`;
