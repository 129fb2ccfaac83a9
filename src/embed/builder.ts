/** Entry of dist/builder/builder.js: `<embed-builder>` with its three languages, and what it makes light HTML from. */
import '../elements/define/embed-builder.js';
