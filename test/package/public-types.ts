import {join} from 'node:path';
import ts from 'typescript';
import {root} from '../../tools/run.mjs';

export interface PublicMember {
  readonly name: string;
  readonly description: string;
  readonly type: string;
}

const folder = join(root, 'dist', 'types');

/** What our declarations say of classes and of the maps of tags and events, as a type checker reads them. */
export class PublicTypes {
  private readonly program = ts.createProgram({
    rootNames: ['index.d.ts', 'elements/embed-builder.d.ts', 'elements/define/embed-builder.d.ts'].map(
      (name) => join(folder, name),
    ),
    options: {
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    },
  });
  private readonly checker = this.program.getTypeChecker();
  /** What every element of Lit has is in Lit's own documentation. */
  private readonly lits = new Set(
    this.instanceOf(
      this.program.getSourceFiles().find((file) => file.fileName.endsWith('/lit-element.d.ts'))!,
      'LitElement',
    )
      .getProperties()
      .map(({name}) => name),
  );

  private instanceOf(file: ts.SourceFile, name: string): ts.Type {
    const module = this.checker.getSymbolAtLocation(file)!;
    const found = this.checker.getExportsOfModule(module).find((each) => each.name === name);
    if (!found) throw new Error(`${file.fileName} exports no ${name}`);
    return this.checker.getDeclaredTypeOfSymbol(found);
  }

  private read(path: string): ts.SourceFile {
    const file = this.program.getSourceFile(join(folder, path));
    if (!file) throw new Error(`There is no dist/types/${path}`);
    return file;
  }

  /** What is exported by a module, types among it. */
  exported(path: string): string[] {
    return this.checker
      .getExportsOfModule(this.checker.getSymbolAtLocation(this.read(path))!)
      .map(({name}) => name);
  }

  /** The members of a class that anybody may use, but those of Lit and of the platform. */
  membersOf(path: string, name: string): PublicMember[] {
    return this.instanceOf(this.read(path), name)
      .getProperties()
      .filter(
        (each) =>
          !this.lits.has(each.name) &&
          (each.declarations ?? []).every(
            (declaration) =>
              declaration.getSourceFile().fileName.startsWith(folder) &&
              !(
                ts.getCombinedModifierFlags(declaration) &
                (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
              ),
          ),
      )
      .map((each) => ({
        name: each.name,
        description: ts.displayPartsToString(each.getDocumentationComment(this.checker)),
        type: this.checker.typeToString(this.checker.getTypeOfSymbol(each)),
      }));
  }

  /** The members that our declarations add to one of the platform's maps, with the names of their types. */
  addedTo(map: 'HTMLElementTagNameMap' | 'GlobalEventHandlersEventMap'): Record<string, string> {
    const [type] = this.program
      .getSourceFiles()
      .filter(({fileName}) => fileName.startsWith(folder))
      .flatMap((file) => this.checker.getSymbolsInScope(file, ts.SymbolFlags.Interface))
      .filter(({name}) => name === map)
      .map((each) => this.checker.getDeclaredTypeOfSymbol(each));
    const own = (type?.getProperties() ?? []).filter(({declarations = []}) =>
      declarations.some((each) => each.getSourceFile().fileName.startsWith(folder)),
    );
    return Object.fromEntries(
      own.map((each) => [each.name, this.checker.typeToString(this.checker.getTypeOfSymbol(each))]),
    );
  }
}
