import {html} from 'lit';
import '../src/elements/define/claim-check.js';

interface Args {
  'as-of'?: string;
  claim?: string;
  view?: string;
  record?: string;
  verdict?: string;
  claimant?: string;
  'claim-review'?: boolean;
  'claim-review-url'?: string;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
}

const parts = ['heading', 'finder', 'menu', 'day', 'source'];
const verdicts = [
  ...['supported', 'partly-supported', 'mixed', 'disputed', 'contradicted', 'unconfirmed', 'premature'],
  'overtaken',
];

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {
    type: {summary: options.filter(Boolean).join(' | ')},
    defaultValue: {summary: options[0] || 'all'},
  },
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'claim-check',
  component: 'claim-check',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    claim: text('all claims'),
    view: oneOf('list', 'table'),
    record: text('none'),
    verdict: oneOf('', ...verdicts),
    claimant: text('all'),
    'claim-review': {control: 'boolean'},
    'claim-review-url': text('none'),
    'as-of': text('the newest day in the data'),
    heading: text('the element’s question'),
    'heading-level': oneOf('2', '1', '3', '4', '5', '6'),
    calendar: oneOf('auto', 'gregorian', 'solar-hijri', 'both'),
    numerals: oneOf('auto', 'latn', 'arabext'),
    'authority-label': text('taliban'),
    theme: oneOf('auto', 'light', 'dark'),
    without: {control: 'inline-check', options: parts, table: {defaultValue: {summary: 'all are shown'}}},
    preload: {control: 'boolean'},
  },
  render: (args: Args) =>
    html`<claim-check
      as-of=${args['as-of'] ?? ''}
      claim=${args.claim ?? ''}
      view=${args.view ?? ''}
      record=${args.record ?? ''}
      verdict=${args.verdict ?? ''}
      claimant=${args.claimant ?? ''}
      ?claim-review=${args['claim-review'] ?? false}
      claim-review-url=${args['claim-review-url'] ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></claim-check>`,
};

/** What the page says of a story, and what its test waits for in the element. */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

const FORTY = 'clm-40-countries';
const SOURCES = '[part=card] [part=sources]';

export const FortyClaimed = {
  tags: ['autodocs'],
  args: {claim: FORTY},
  parameters: about(
    'One claim as a card: relations with forty countries were claimed, the ministry’s own website listed 29, and beside them stand our own counts, each with what it counts, on the day of the claim and on the day shown.',
    SOURCES,
  ),
};

export const FortyClaimedInDari = {
  args: {claim: FORTY},
  globals: {lang: 'fa-AF'},
  parameters: about('The same in Dari: bars begin at the right.', SOURCES),
};

export const FortyClaimedInPashto = {
  args: {claim: FORTY},
  globals: {lang: 'ps'},
  parameters: about('The same in Pashto.', SOURCES),
};

export const FortyClaimedInTheDark = {
  args: {claim: FORTY},
  globals: {theme: 'dark'},
  parameters: about('The same on a dark ground.', SOURCES),
};

export const FortyClaimedOnAPhone = {
  args: {claim: FORTY},
  globals: {width: '320'},
  parameters: about('320 px: what a number counts stands below its bar.', SOURCES),
};

export const FortyClaimedInMarch = {
  args: {claim: FORTY, 'as-of': '2025-03-01'},
  parameters: about(
    'The day after: what was said later is not there yet, and the assessment says what it rests on.',
    SOURCES,
  ),
};

export const AllClaims = {
  tags: ['autodocs'],
  parameters: about(
    'The bare tag: all claims, the newest first, to narrow by verdict and by claimant.',
    '[part=list]',
  ),
};

export const Opened = {
  args: {record: 'clm-39-missions'},
  parameters: about('A claim opens in place.', SOURCES),
};

export const WithoutANumber = {
  args: {claim: 'clm-daesh-gone'},
  parameters: about('A claim without a number: what other sources say, with no bars.', SOURCES),
};

export const ClaimedNone = {
  args: {claim: 'clm-no-reprisals', 'authority-label': 'de-facto'},
  parameters: about(
    'Nobody, it was claimed: a bar of no length beside those of the United Nations.',
    SOURCES,
  ),
};

export const OneVerdict = {
  args: {verdict: 'disputed'},
  parameters: about('Only what is disputed.', '[part=list]'),
};

export const OneClaimant = {
  args: {claimant: 'omid-sharafat'},
  parameters: about('Only what one author claimed.', '[part=list]'),
};

export const NotYetClaimed = {
  args: {claim: FORTY, 'as-of': '2024-01-01'},
  parameters: about('A day before the claim: a sentence says so.', '[part=lead]'),
};

export const ForSearchEngines = {
  args: {claim: FORTY, 'claim-review': true, 'claim-review-url': 'https://example.org/forty'},
  parameters: about('`claim-review` puts schema.org’s `ClaimReview` into the page’s head.', SOURCES),
};

export const AsTable = {
  args: {view: 'table'},
  parameters: about(
    'Three tables with every note, definition and source.',
    '[part=table] [part=sources], td a',
  ),
};

export const NoParts = {
  args: {claim: FORTY, without: parts},
  parameters: about('The claim alone, in a page with a heading of its own.', SOURCES),
};
