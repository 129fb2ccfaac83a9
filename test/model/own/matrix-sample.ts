/** A small matrix of someone's own, found sound: two chips, two actors, three judgements, an interest. */
export const matrixSample = () => ({
  title: {en: 'Gas and transit', prs: 'گاز و ترانزیت'},
  licence: 'CC0',
  day: '2026-01-01',
  chips: [
    {
      id: 'gas',
      label: {en: 'Natural gas', prs: 'گاز طبیعی', ps: 'طبیعي ګاز'},
      sources: ['list'],
      evidence: [{id: 'gas-2025', date: '2025-11', note: 'It was signed.', sources: ['list']}],
    },
    {id: 'transit', additional: true, label: 'Transit & <transport>', sources: ['list']},
  ],
  actors: [
    {id: 'union', label: {en: 'The union', ps: 'ټولنه'}, states: ['DE', 'FR']},
    {id: 'club', label: 'The club', states: ['KZ']},
  ],
  leverage: [
    {
      id: 'gas-union',
      chip: 'gas',
      actor: 'union',
      salience: 'decisive',
      basis: 'editorial-inference',
      note: {en: 'Why it is so.', ps: 'ولې؟'},
      sources: ['list'],
    },
    {
      id: 'gas-club',
      chip: 'gas',
      actor: 'club',
      salience: 'weak',
      basis: 'other-source',
      note: 'Little is said of it.',
      sources: ['list'],
    },
    {
      id: 'transit-club',
      chip: 'transit',
      actor: 'club',
      salience: 'none-stated',
      basis: 'editorial-inference',
      note: 'Nothing was found.',
    },
  ],
  interests: [
    {
      id: 'union-heat',
      actor: 'union',
      interest: 'heat',
      basis: 'other-source',
      label: 'Warm rooms',
      note: 'Winters are cold.',
      sources: ['list'],
    },
  ],
  sources: [{id: 'list', title: 'A list', publisher: 'A ministry', url: 'https://example.org/list'}],
});
