import type {RecognitionSelectEvent} from 'recognition-elements';
import type {} from 'recognition-elements/solid';
import {createEffect, createSignal, For, Show} from 'solid-js';
import {LANGS, WORDS, type Lang} from './words';

export function App() {
  const [lang, setLang] = createSignal<Lang>('en');
  const [day, setDay] = createSignal('');
  const [state, setState] = createSignal('');
  const words = () => WORDS[lang()];

  createEffect(() => {
    document.documentElement.lang = words().code;
    document.documentElement.dir = words().direction;
    document.title = words().title;
  });

  // Empty when the reader has closed what was open.
  const handleSelect = (event: RecognitionSelectEvent) => setState(event.state);

  return (
    <>
      <nav>
        <For each={LANGS}>
          {(each) => (
            <button
              type="button"
              lang={WORDS[each].code}
              aria-pressed={each === lang()}
              onClick={() => setLang(each)}
            >
              {WORDS[each].name}
            </button>
          )}
        </For>
      </nav>
      <main>
        <h1>{words().title}</h1>
        <p>{words().lead}</p>
        <p>
          <label>
            {words().day}{' '}
            <input
              type="date"
              min="2021-08-15"
              value={day()}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </label>
        </p>
        <recognition-map prop:asOf={day()} on:recognition-select={handleSelect}>
          {words().question}
        </recognition-map>
        <Show when={state()} fallback={<p>{words().hint}</p>}>
          <state-profile prop:asOf={day()} prop:state={state()} on:recognition-select={handleSelect} />
        </Show>
        <Show when={words().note}>
          <p>{words().note}</p>
        </Show>
      </main>
    </>
  );
}
