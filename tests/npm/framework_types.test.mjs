/** Tools that check types in markup, on markup that is right and markup that is not. A part of `make test-npm`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ROOT } from '../browser/servers.mjs';
import { FRAMEWORKS, packFor, run, tool } from './frameworks.mjs';
import { blocksOfReadme, makeProject } from './scratch.mjs';

const compilerOptions = {
  strict: true, noEmit: true, skipLibCheck: true, jsx: 'react-jsx', target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', verbatimModuleSyntax: true,
  lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [],
};

describe('TypesOfThePackageIn', () => {
  /** @type {string} */
  let archive;
  before(() => {
    archive = packFor('types');
  });

  /** @param {string} name of a project @param {object} more of its tsconfig.json */
  function project(name, more) {
    const folder = makeProject(name, archive, FRAMEWORKS);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, ...more }));
    return folder;
  }

  it('TypeScriptAreThoseOfReactVueAndSvelte', () => {
    const folder = project('framework-types', { include: ['*.ts', '*.tsx'] });
    const [line, ...others] = blocksOfReadme('ts');
    assert.deepEqual(others, []);
    writeFileSync(join(folder, 'readme.tsx'), `${line}export const card = <klipp-card src="/a.json" layout="hero" />;\n`);
    assert.equal(whatFails('node', join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder), '');
  });

  /** Lines with an element of a file in which each is wrong. @param {string} file */
  function wrongLines(file) {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, at) => (/<klipp-/.test(line) ? [`${basename(file)}:${at + 1}`] : []));
  }

  it('VueTscRefuseEachWrongElementAndNoOther', () => {
    const folder = project('markup', { include: ['vue/*'], vueCompilerOptions: { strictTemplates: true } });
    const said = whatFails(tool('vue-tsc'), '--project', folder, '--pretty', 'false');
    const found = [...said.matchAll(/^[^\s(][^(]*?(\w+\.vue)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`);
    assert.deepEqual(found, wrongLines(join(folder, 'vue/Wrong.vue')), said);
  });

  it('SvelteCheckRefuseEachWrongElementAndNoOther', () => {
    const folder = project('markup', { include: ['svelte/*'] });
    const said = whatFails(tool('svelte-check'), '--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine');
    const found = [...said.matchAll(/ (?:ERROR|WARNING) ".*?(\w+\.svelte)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    assert.deepEqual(found, wrongLines(join(folder, 'svelte/Wrong.svelte')), said);
  });
});

describe('ThePackageForPublint', () => {
  it('HasNothingToBeMended', () => {
    assert.match(run(FRAMEWORKS, 'production', 'publint', 'run', packFor('publint'), '--strict'), /All good!/);
  });
});

/** What a program says that ends with an error, or nothing. @param {string} program @param {string[]} words */
function whatFails(program, ...words) {
  try {
    execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return '';
  } catch (error) {
    const { stdout, stderr } = /** @type {any} */ (error);
    return stdout + stderr;
  }
}
