import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules, without those that would need the file to exist. */
const eslint = new ESLint({
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: {parserOptions: {projectService: false, program: null, project: false}},
    },
  ] as ESLint.Options['overrideConfig'],
});

/** The rules that a file with this text, at this path, would break. */
export async function brokenRules(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}
