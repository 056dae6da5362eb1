/** The package as `npm publish` would send it, unpacked where another project would have it. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where an entry with types leads. */
export interface Conditions {
  types: string;
  /** For Jest, which loads packages as a browser that has `require()`. */
  browser?: {require: string};
  default: string;
}

export interface PackageJson {
  name: string;
  version: string;
  type: string;
  main: string;
  types: string;
  exports: Record<string, string | Conditions>;
  /** The same for Parcel with its defaults. */
  alias: Record<string, string>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Packed {
  /** A project that depends on the package. */
  project: string;
  /** The package in its node_modules. */
  folder: string;
  /** The file that npm made. */
  archive: string;
  json: PackageJson;
}

let packed: Packed | undefined;
after(() => packed && rmSync(packed.project, {recursive: true, force: true}));

/** Packs dist/ as it is now; once for all tests of a file. */
export function packedPackage(): Packed {
  if (packed) return packed;
  const project = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  const output = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', project],
    {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  );
  const [{filename}] = JSON.parse(output) as [{filename: string}];
  const archive = join(project, filename);
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', archive, '-C', modules]);
  const folder = join(modules, 'career-widgets');
  cpSync(join(modules, 'package'), folder, {recursive: true});
  rmSync(join(modules, 'package'), {recursive: true});
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  // What the package depends on, and what that depends on.
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({name: 'a-project', type: 'module', private: true}),
  );
  return (packed = {project, folder, archive, json});
}
