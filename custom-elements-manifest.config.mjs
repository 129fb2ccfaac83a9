// Writes custom-elements.json, from which the docs table in Storybook and editors' hints are made.

/** Private and protected members are nobody's API. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // The analyzer takes a dispatched event without a literal name for one of its own.
        declaration.events = declaration.events?.filter(({name, description}) => name && description);
        declaration.members = declaration.members?.filter(
          ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && name !== 'styles',
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
