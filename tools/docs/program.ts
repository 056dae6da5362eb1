/** The library as the compiler sees it. */
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);

export const program = ts.createProgram([`${root}src/index.ts`], options);
export const checker = program.getTypeChecker();
