import type {Head} from '../project.js';
import {valuesOf, type DataRecord} from '../record.js';
import type {Column, Table} from './tables.js';

const AUTHORS = 'The recognition-elements authors';
const ABSTRACT =
  'Dated, sourced statements on how far the Taliban administration in Afghanistan is recognised and engaged with: positions of states, control of Afghan missions abroad, missions in Afghanistan, events, bargaining chips, obstacles, claims and figures. English, Dari and Pashto.';
const KEYWORDS = ['Afghanistan', 'Taliban', 'diplomatic recognition', 'embassies'];
const LICENCES: Readonly<Record<string, {title: string; path: string}>> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

function fieldOf({name, type, description, required, options, pattern}: Column) {
  const constraints = {
    ...(required ? {required} : {}),
    ...(options ? {enum: options} : {}),
    ...(pattern ? {pattern} : {}),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 ? {constraints} : {}),
  };
}

/** The descriptor of a Frictionless Data Package (version 1): each table, its columns, its keys. */
export function dataPackage(
  records: readonly DataRecord[],
  tables: readonly Table[],
  {title, licence}: Head,
  version: string,
) {
  return {
    profile: 'tabular-data-package',
    name: 'recognition-elements',
    title,
    description: ABSTRACT,
    version,
    keywords: KEYWORDS,
    licenses: [{name: licence, ...LICENCES[licence]}],
    contributors: [{title: AUTHORS, role: 'author'}],
    sources: valuesOf(records, 'sources').map((source) => ({title: source.title, path: source.url})),
    resources: tables.map(({name, title: resource, columns, key}) => ({
      profile: 'tabular-data-resource',
      name,
      title: resource,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true},
      schema: {
        fields: columns.map(fieldOf),
        missingValues: [''],
        primaryKey: key,
        foreignKeys: columns.flatMap(({name: field, references}) =>
          references ? [{fields: field, reference: {resource: references, fields: 'id'}}] : [],
        ),
      },
    })),
  };
}

/** How to cite the dataset, as `CITATION.cff` (Citation File Format 1.2.0). `released` is the day of the version. */
export function citation({title, licence}: Head, version: string, released: string | undefined) {
  return {
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below, and the sources of what you quote.',
    type: 'dataset',
    title,
    abstract: ABSTRACT,
    authors: [{name: AUTHORS}],
    version,
    ...(released ? {'date-released': released} : {}),
    license: licence,
    keywords: KEYWORDS,
  };
}
