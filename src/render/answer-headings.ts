import type {Answer, Column, Table} from '../model/answers/answer.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellWords} from './answer-words.js';

/** What a table shows. */
export function tableCaption(voice: AnswerVoice, {id}: Table, answer: Answer): string {
  const {msg} = voice;
  const day = voice.date(answer.day);
  const of = (template: string) => voice.say(template, {day});
  switch (id) {
    case 'recognition':
      return of(msg('Positions of states on {day}', {id: 'answers.table.recognition'}));
    case 'missions':
      return of(msg('Afghan missions abroad on {day}', {id: 'answers.table.missions'}));
    case 'kabul':
      return of(msg('Missions in Afghanistan on {day}', {id: 'answers.table.kabul'}));
    case 'counts':
      return of(msg('How many there are of each status on {day}', {id: 'answers.table.counts'}));
    case 'organisations':
      return msg('Organisations, which are not counted as states', {id: 'table.organisations'});
    case 'ladder':
      return of(msg('States on each rung on {day}', {id: 'answers.table.ladder'}));
    case 'figure-measures':
      return of(msg('Counted from our own records on {day}', {id: 'answers.table.figure-measures'}));
    case 'moves':
      return of(msg('What had changed by {day}', {id: 'answers.table.moves'}));
    case 'trend':
      return of(
        msg('Afghan missions abroad by status, for each day up to {day} on which a number changed', {
          id: 'answers.table.trend',
        }),
      );
    case 'accreditations':
      return of(
        msg('States by number, for each day up to {day} on which a number changed', {
          id: 'answers.table.accreditations',
        }),
      );
    case 'leverage':
      return msg('How much each bargaining chip weighs with each actor', {id: 'answers.table.leverage'});
    case 'weights':
      return msg('How often each weight is found', {id: 'answers.table.weights'});
    case 'interests':
      return msg('Interests in Afghanistan', {id: 'answers.table.interests'});
    case 'events':
      return of(msg('Events up to {day}', {id: 'answers.table.events'}));
    case 'claims':
      return of(msg('Claims made by {day}', {id: 'answers.table.claims'}));
    case 'evidence':
      return msg('What other sources say', {id: 'answers.table.evidence'});
    case 'measures':
      return of(
        msg('Counted from our own records, on the day given and on {day}', {id: 'answers.table.measures'}),
      );
    case 'obstacles':
      return of(msg('Obstacles, with who had named them by {day}', {id: 'answers.table.obstacles'}));
    case 'obstacle-evidence':
      return of(msg('Evidence up to {day}', {id: 'answers.table.proof'}));
    case 'critics':
      return of(msg('Conditions and criticism up to {day}', {id: 'answers.table.critics'}));
    case 'responses':
      return msg('What was answered', {id: 'answers.table.responses'});
    case 'chips':
      return msg('Bargaining chips, by the number of actors with whom they weigh', {
        id: 'answers.table.chips',
      });
    case 'assessments':
      return msg('What the author of the article judges; not a view of this project', {
        id: 'answers.table.judgements',
      });
    case 'figures':
      return of(msg('Figures known by {day}', {id: 'answers.table.figures'}));
    case 'position':
      return of(msg('Position, as stated up to {day}', {id: 'answers.table.position'}));
    default:
      return id;
  }
}

/** The heading of a column. */
export function columnHeading(voice: AnswerVoice, {id, head}: Column): string {
  const {msg} = voice;
  if (head) return cellWords(voice, head);
  switch (id) {
    case 'state':
      return msg('State', {id: 'col.state'});
    case 'mission':
      return msg('Mission', {id: 'col.mission'});
    case 'status':
      return msg('Status', {id: 'col.status'});
    case 'since':
      return msg('Since', {id: 'f.since'});
    case 'reported':
      return msg('Last reported', {id: 'f.reported'});
    case 'confidence':
      return msg('Confidence', {id: 'f.confidence'});
    case 'sources':
      return msg('Sources', {id: 'f.sources'});
    case 'until':
      return msg('Until', {id: 'answers.col.until'});
    case 'note':
      return msg('Note', {id: 'answers.col.note'});
    case 'count':
      return msg('Number', {id: 'answers.col.count'});
    case 'at_least':
      return msg('On this rung or a higher one', {id: 'answers.col.atleast'});
    case 'steps':
      return msg('Rungs up or down', {id: 'answers.col.steps'});
    case 'from_day':
      return msg('From', {id: 'answers.col.fromday'});
    case 'quoted':
      return msg('Given by sources', {id: 'answers.col.quoted'});
    case 'from':
      return msg('Before', {id: 'answers.col.from'});
    case 'to':
      return msg('After', {id: 'answers.col.to'});
    case 'date':
      return msg('Date', {id: 'answers.col.date'});
    case 'kind':
      return msg('Kind', {id: 'answers.col.kind'});
    case 'event':
      return msg('Event', {id: 'answers.col.event'});
    case 'states':
      return msg('States', {id: 'answers.col.states'});
    case 'parties':
      return msg('Who acted', {id: 'answers.col.parties'});
    case 'claim':
      return msg('Claim', {id: 'answers.col.claim'});
    case 'claimants':
    case 'claimant':
      return msg('Who says so', {id: 'answers.col.claimant'});
    case 'figure':
      return msg('Figure', {id: 'answers.col.figure'});
    case 'verdict':
      return msg('Verdict', {id: 'answers.col.verdict'});
    case 'assessment':
      return msg('Assessment', {id: 'answers.col.assessment'});
    case 'evidence':
      return msg('Evidence', {id: 'answers.col.evidence'});
    case 'measure':
      return msg('What is counted', {id: 'answers.col.measure'});
    case 'then':
      return msg('On that day', {id: 'answers.col.then'});
    case 'change':
      return msg('Change', {id: 'answers.col.change'});
    case 'now':
      return msg('On the day shown', {id: 'answers.col.now'});
    case 'chip':
      return msg('Bargaining chip', {id: 'answers.col.chip'});
    case 'actor':
      return msg('Actor', {id: 'answers.col.actor'});
    case 'salience':
      return msg('Weight', {id: 'answers.col.salience'});
    case 'basis':
      return msg('Basis', {id: 'answers.col.basis'});
    case 'interest':
      return msg('Interest', {id: 'answers.col.interest'});
    case 'obstacle':
      return msg('Obstacle', {id: 'answers.col.obstacle'});
    case 'conditions':
      return msg('Number who make it a condition', {id: 'answers.col.conditions'});
    case 'criticisms':
      return msg('Number who criticise it', {id: 'answers.col.criticisms'});
    case 'critic':
      return msg('State or organisation', {id: 'answers.col.critic'});
    case 'role':
      return msg('Condition or criticism', {id: 'answers.col.role'});
    case 'direction':
      return msg('Whose envoy', {id: 'answers.col.direction'});
    case 'judgement':
      return msg('Judgement', {id: 'answers.col.judgement'});
    case 'author':
      return msg('Author', {id: 'answers.col.author'});
    case 'label':
      return msg('What the figure is of', {id: 'answers.col.label'});
    default:
      return id;
  }
}

/** Whether an answer has words of records that no native speaker has reviewed. */
export function isUnreviewed(voice: AnswerVoice, {tables}: Pick<Answer, 'tables'>): boolean {
  const cells = tables.flatMap(({rows}) => rows.flatMap((row) => row.cells));
  return cells.some((cell) => cell?.kind === 'text' && voice.text(cell.key)?.reviewed === false);
}

/** The day of the data, their licence, what ends early, and whether the translations were reviewed. */
export function answerNotes(voice: AnswerVoice, answer: Answer): string[] {
  const {msg} = voice;
  const {day, datasetDay} = answer;
  const data = msg('Data as of {day}; facts under CC BY 4.0.', {id: 'note.data'});
  return [
    voice.say(data, {day: voice.date(datasetDay, 'long')}),
    ...(day > datasetDay ? [msg('The data end before the day shown.', {id: 'note.later'})] : []),
    ...(isUnreviewed(voice, answer)
      ? [msg('Notes are translations that no native speaker has reviewed yet.', {id: 'answers.unreviewed'})]
      : []),
  ];
}
