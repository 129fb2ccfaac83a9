/** Entry of the script for `<recognition-context>`, which has no words. */
import '../elements/define/recognition-context.js';
