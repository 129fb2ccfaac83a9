import {css} from 'lit';

/** The playground around the element; it is no part of what is themed. */
export const playgroundStyle = css`
  :host {
    display: block;
    container-type: inline-size;
    color: CanvasText;
    font:
      1rem/1.6 system-ui,
      sans-serif;
  }
  .playground {
    max-inline-size: 110rem;
    margin-inline: auto;
  }
  .playground[dir='rtl'] {
    line-height: 1.8;
    font-family:
      'Vazirmatn', 'Noto Sans Arabic', 'SF Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 1.7rem;
    line-height: 1.4;
  }
  h2 {
    margin-block: 1rem 0.3rem;
    font-size: 1.1rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    margin-block: 1rem;
  }
  @container (min-width: 64rem) {
    .columns {
      grid-template-columns: 21rem minmax(0, 1fr);
    }
  }
  form,
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.8rem;
  }
  label {
    display: grid;
    gap: 0.15rem;
    min-inline-size: 0;
  }
  select,
  button,
  input:not([type='color']),
  textarea,
  .bar a {
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.35rem 0.7rem;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    border-radius: 0.3rem;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  button,
  select,
  summary,
  input[type='color'] {
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .bar a {
    text-decoration: none;
  }
  :focus-visible {
    outline: 3px solid LinkText;
    outline-offset: 2px;
  }
  details {
    padding-block: 0.3rem;
    border-block-start: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
  }
  summary {
    padding-block: 0.3rem;
    font-weight: 600;
  }
  .colours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0.5rem;
    list-style: none;
  }
  .colours label {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    cursor: pointer;
  }
  .colours span,
  .font span {
    min-inline-size: 0;
    line-height: 1.45;
  }
  input[type='color'] {
    flex: none;
    inline-size: 2.8rem;
    block-size: 2.2rem;
    padding: 2px;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    border-radius: 0.3rem;
    background: Canvas;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.8rem;
    overflow-wrap: anywhere;
  }
  .colours code {
    display: block;
  }
  .playground[dir='rtl'] code {
    text-align: end;
  }
  .font {
    margin-block: 0.5rem;
  }
  .warning {
    padding: 0.5rem 0.8rem;
    border: 2px solid #b45309;
    border-radius: 0.3rem;
  }
  .warning ul {
    list-style: none;
  }
  .warning li::before {
    content: '⚠ ';
    content: '⚠ ' / '';
  }
  .result {
    min-inline-size: 0;
  }
  .stage {
    padding: 1rem;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-radius: 0.4rem;
    background: Canvas;
    color: CanvasText;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  .stage.light {
    color-scheme: light;
  }
  .stage.dark {
    color-scheme: dark;
  }
  @container (max-width: 30rem) {
    .stage {
      padding: 0.4rem;
    }
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
    font-size: 0.85rem;
    resize: vertical;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
    margin-block: 0.5rem;
  }
`;
