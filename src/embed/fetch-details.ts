import {beside, language} from 'virtual:language';
import {fetchBeside, type Beside} from './details-script.js';

/** Fetches the details file of this script, and gives its language the messages that only that file says. */
export async function fetchDetails(): Promise<Beside> {
  const brought = await fetchBeside(beside);
  Object.assign(language.words.messages, brought.messages);
  return brought;
}
