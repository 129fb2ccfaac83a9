import type {Answer, Column, Table} from '../model/answers/answer.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellWords} from './answer-words.js';

/** The question that an answer answers. */
export function answerQuestion(voice: AnswerVoice, {element, variant, subject}: Answer): string {
  const {msg} = voice;
  const about = subject ? cellWords(voice, subject) : '';
  switch (element) {
    case 'recognition-map':
      return variant === 'missions'
        ? msg('Who runs the Afghan missions abroad?', {id: 'q.missions'})
        : variant === 'kabul'
          ? msg('Whose missions are open in Afghanistan?', {id: 'q.kabul'})
          : voice.say(msg('Who recognises the {authority}?', {id: 'q.recognition'}));
    case 'embassy-status-table':
      return msg('Who runs each Afghan mission abroad, and who says so?', {id: 'answers.q.missions'});
    case 'leverage-matrix':
      return msg('Which bargaining chip weighs with which actor, and why?', {id: 'answers.q.leverage'});
    case 'engagement-ladder':
      return voice.say(msg('How far has each state gone with the {authority}?', {id: 'answers.q.ladder'}));
    case 'engagement-timeline':
      return about
        ? voice.say(msg('{name}: what happened, and when?', {id: 'answers.q.timeline.of'}), {name: about})
        : msg('What happened, and when?', {id: 'answers.q.timeline'});
    case 'mission-trend':
      return msg('How has control of the Afghan missions changed over time?', {id: 'answers.q.trend'});
    case 'claim-check':
      return msg('What was claimed, and what does the evidence say?', {id: 'answers.q.claims'});
    case 'legitimacy-obstacles':
      return msg('What stands in the way of legitimacy, and who makes it a condition?', {
        id: 'answers.q.obstacles',
      });
    case 'legitimacy-balance':
      return voice.say(
        msg('Bargaining chips of the {authority}, and what stands in the way', {
          id: 'answers.q.balance',
        }),
      );
    case 'isolation-figures':
      return msg('The key figures, each with its day and its source', {id: 'answers.q.figures'});
    case 'state-profile':
      return voice.say(msg('{name}: what is on record?', {id: 'answers.q.profile'}), {name: about});
    default:
      return element satisfies never;
  }
}

/** Sentences that sum an answer up: with its question, the text alternative of its picture. */
export function answerLead(voice: AnswerVoice, answer: Answer): string {
  const {msg} = voice;
  const {element, variant, counts} = answer;
  const day = voice.date(answer.day, 'long');
  const n = (key: string) => voice.number(counts[key] ?? 0);
  const slots = {day, count: n('count'), total: n('total')};
  switch (element) {
    case 'recognition-map':
    case 'engagement-ladder': {
      if (variant === 'missions') return missionsLead(voice, slots);
      if (variant === 'kabul') {
        const open = msg(
          'On {day}, {count} of the {total} missions in Afghanistan on record were known to be open.',
          {id: 'lead.kabul'},
        );
        return voice.say(open, slots);
      }
      if (!counts['count']) {
        const none = msg('On {day}, none of {total} states recognised the {authority}.', {id: 'lead.none'});
        return voice.say(none, {day, total: slots.total});
      }
      return voice.say(
        counts['count'] === 1
          ? msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.one'})
          : msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.many'}),
        slots,
      );
    }
    case 'embassy-status-table':
    case 'mission-trend':
      return missionsLead(voice, slots);
    case 'leverage-matrix': {
      const weighs = msg(
        '{chips} bargaining chips and {actors} actors: decisive in {decisive} cases, strong in {strong}.',
        {id: 'answers.lead.leverage'},
      );
      return voice.say(weighs, {
        chips: n('chips'),
        actors: n('actors'),
        decisive: n('decisive'),
        strong: n('strong'),
      });
    }
    case 'engagement-timeline':
      return voice.say(
        counts['count'] === 1
          ? msg('By {day}, one event is on record.', {id: 'answers.lead.event'})
          : msg('By {day}, {count} events are on record.', {id: 'answers.lead.events'}),
        counts['count'] === 1 ? {day} : {day, count: slots.count},
      );
    case 'claim-check':
      return voice.say(
        counts['count'] === 1
          ? msg('One claim, with what other sources say of it by {day}.', {id: 'answers.lead.claim'})
          : msg('{count} claims, with what other sources say of them by {day}.', {
              id: 'answers.lead.claims',
            }),
        counts['count'] === 1 ? {day} : {day, count: slots.count},
      );
    case 'legitimacy-obstacles': {
      const named = msg('By {day}, {conditions} of {count} obstacles had been named as conditions.', {
        id: 'answers.lead.obstacles',
      });
      return voice.say(named, {day, conditions: n('conditions'), count: slots.count});
    }
    case 'legitimacy-balance': {
      const facing = msg('{chips} bargaining chips face {obstacles} obstacles.', {
        id: 'answers.lead.balance',
      });
      return voice.say(facing, {chips: n('chips'), obstacles: n('obstacles')});
    }
    case 'isolation-figures': {
      const known = msg('{count} of the {total} figures that were known by {day}.', {
        id: 'answers.lead.figures',
      });
      return voice.say(known, slots);
    }
    case 'state-profile': {
      const stands = msg(
        'On {day}: {status}. Afghan missions there: {missions}; its missions in Afghanistan: {kabul}; events: {events}.',
        {id: 'answers.lead.profile'},
      );
      return voice.say(stands, {
        day,
        status: voice.status(variant ?? 'unknown'),
        missions: n('missions'),
        kabul: n('kabul'),
        events: n('events'),
      });
    }
    default:
      return element satisfies never;
  }
}

function missionsLead(voice: AnswerVoice, slots: Readonly<Record<string, string>>): string {
  const run = voice.msg(
    'On {day}, appointees of the {authority} ran {count} of the {total} Afghan missions abroad on record.',
    {id: 'lead.missions'},
  );
  return voice.say(run, slots);
}

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
    case 'label':
      return msg('What the figure is of', {id: 'answers.col.label'});
    default:
      return id;
  }
}

/** The day of the data, their licence, what ends early, and whether the translations were reviewed. */
export function answerNotes(voice: AnswerVoice, {day, datasetDay, tables}: Answer): string[] {
  const {msg} = voice;
  const cells = tables.flatMap(({rows}) => rows.flatMap((row) => row.cells));
  const unreviewed = cells.some((cell) => cell?.kind === 'text' && voice.text(cell.key)?.reviewed === false);
  const data = msg('Data as of {day}; facts under CC BY 4.0.', {id: 'note.data'});
  return [
    voice.say(data, {day: voice.date(datasetDay, 'long')}),
    ...(day > datasetDay ? [msg('The data end before the day shown.', {id: 'note.later'})] : []),
    ...(unreviewed
      ? [msg('Notes are translations that no native speaker has reviewed yet.', {id: 'answers.unreviewed'})]
      : []),
  ];
}
