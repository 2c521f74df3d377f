/**
 * Times a rendering in a process without WebAssembly: `node time_javascript.mjs KIND FILE` prints the microseconds of
 * the first, which is what a page waits for, and of one after the engine has had two seconds to learn the code.
 */
import '../support/without_wasm.mjs';
import { readFile } from 'node:fs/promises';
import { timeModule } from './time_module.mjs';

const [kind, file] = process.argv.slice(2);
const document = await readFile(file);
const first = await timeModule(kind, document, 0n);
await timeModule(kind, document, 2_000_000_000n);
console.log(JSON.stringify({ first, later: await timeModule(kind, document) }));
