import {beside, language} from 'virtual:language';
import {fetchBeside, type Beside} from './details-script.js';
import {addMessages} from './join.js';

/** Fetches the details file of this script, and gives its language the messages that only that file says. */
export async function fetchDetails(): Promise<Beside> {
  const brought = await fetchBeside(beside);
  addMessages(language.words, brought.messages!);
  return brought;
}
