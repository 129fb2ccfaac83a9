import type {AnswerVoice} from '../answer-voice.js';

/** Words inside the code of embeds, in the embed's own language. */

/** What leads from a pinned day to what has changed since. */
export const changesWords = (voice: AnswerVoice, day: string): string =>
  voice.say(
    voice.msg('As of {day}; see what has changed since', {
      id: 'answers.changed.link',
      desc: 'A link under an embed whose day is pinned',
    }),
    {day: voice.date(day)},
  );

/** The same once a script has counted; `{count}` is left for it. */
export const countedWords = (voice: AnswerVoice, day: string): string =>
  voice.say(voice.msg('Statements changed since {day}: {count}', {id: 'answers.changed.count'}), {
    day: voice.date(day),
    count: '{count}',
  });

/** What opens a frame that is too short, on AMP pages. */
export const moreWords = ({msg}: AnswerVoice): string => msg('Show all', {id: 'answers.embed.more'});
