import type {Contender} from './contender.js';
import {agGrid} from './contenders/ag-grid.js';
import {dataTables} from './contenders/datatables.js';
import {gridJs} from './contenders/grid-js.js';
import {ours} from './contenders/ours.js';
import {simpleDatatables} from './contenders/simple-datatables.js';
import {staticTable} from './contenders/static-table.js';
import {tabulator} from './contenders/tabulator.js';

/** Ours, the floor, and the libraries that show the same rows. */
export const OURS = ours;
export const FLOOR = staticTable;
export const LIBRARIES: readonly Contender[] = [simpleDatatables, gridJs, dataTables, tabulator, agGrid];
export const CONTENDERS: readonly Contender[] = [OURS, FLOOR, ...LIBRARIES];
