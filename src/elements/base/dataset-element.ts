import {bundledDataset, type Dataset} from '../../model/dataset.js';
import {OwnElement} from './own-element.js';

/** What every element has that answers from positions and missions: ours, or a dataset of the embedder's own. */
export abstract class DatasetElement<Later = unknown> extends OwnElement<Dataset, Later> {
  protected ours(): Dataset {
    return bundledDataset();
  }
}
