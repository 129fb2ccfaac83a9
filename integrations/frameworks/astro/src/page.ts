/** What the page does where scripts run: the map takes the place of its own light HTML, and listens to the reader. */
import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';

/** @throws Error in a page that has lost it */
function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const main = find<HTMLElement>('main');
const map = find<HTMLElementTagNameMap['recognition-map']>('recognition-map');
const day = find<HTMLInputElement>('.day input');
const hint = find<HTMLElement>('.hint');
const profile = document.createElement('state-profile');

find<HTMLElement>('.day').hidden = hint.hidden = false;

day.addEventListener('input', () => {
  map.asOf = profile.asOf = day.value;
});

main.addEventListener('recognition-select', ({state}) => {
  profile.state = state;
  // Empty when the reader has closed what was open.
  if (state) hint.replaceWith(profile);
  else profile.replaceWith(hint);
});
