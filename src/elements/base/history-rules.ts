/** How a history of statements looks, with notes, sources, and beside each other what contradicts each other. */
export const historyRules = `
  .history > li {
    padding-block: 0.5em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--line);
  }
  .history > li + li {
    margin-block-start: 0.3em;
  }
  .history > .holds {
    border-inline-start-color: var(--accent);
  }
  .days {
    display: block;
    font-size: 0.9em;
  }
  .days span + span::before {
    content: ' | ';
  }
  .note {
    margin-block: 0.2em;
  }
  .sources {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.3em;
    font-size: 0.9em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .sources span {
    display: block;
  }
  .rivals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
  .rivals > * {
    flex: 1 1 16em;
    min-width: 0;
  }
`;
