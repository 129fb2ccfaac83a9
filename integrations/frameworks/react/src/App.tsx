import {useEffect, useState} from 'react';
import type {RecognitionSelectEvent} from 'recognition-elements';
import type {} from 'recognition-elements/react';
import {LANGS, WORDS, type Lang} from './words';

export function App() {
  const [lang, setLang] = useState<Lang>('en');
  const [day, setDay] = useState('');
  const [state, setState] = useState('');
  const words = WORDS[lang];

  useEffect(() => {
    document.documentElement.lang = words.code;
    document.documentElement.dir = words.direction;
    document.title = words.title;
  }, [words]);

  // Empty when the reader has closed what was open.
  const handleSelect = (event: RecognitionSelectEvent) => setState(event.state);

  return (
    <>
      <nav>
        {LANGS.map((each) => (
          <button
            key={each}
            type="button"
            lang={WORDS[each].code}
            aria-pressed={each === lang}
            onClick={() => setLang(each)}
          >
            {WORDS[each].name}
          </button>
        ))}
      </nav>
      <main>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          <label>
            {words.day}{' '}
            <input
              type="date"
              min="2021-08-15"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          </label>
        </p>
        <recognition-map asOf={day} onrecognition-select={handleSelect}>
          {words.question}
        </recognition-map>
        {state ? (
          <state-profile asOf={day} state={state} onrecognition-select={handleSelect} />
        ) : (
          <p>{words.hint}</p>
        )}
        {words.note && <p>{words.note}</p>}
      </main>
    </>
  );
}
