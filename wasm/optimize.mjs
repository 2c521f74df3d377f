/**
 * Makes the module that is served of the one that the linker wrote: without the exports that only Emscripten's own
 * JavaScript would call, and optimised by a current Binaryen (the one that comes with Emscripten 3.1 is years older).
 *
 *     node wasm/optimize.mjs linked.wasm klipp.wasm
 */
import { readFile, writeFile } from 'node:fs/promises';
import binaryen from 'binaryen';

const KEPT = /^(memory|_initialize|klipp_.*)$/;

const [source, target] = process.argv.slice(2);
if (!target) {
  console.error('usage: node wasm/optimize.mjs SOURCE TARGET');
  process.exit(2);
}

const module = binaryen.readBinary(await readFile(source));
module.setFeatures(binaryen.Features.BulkMemoryOpt | binaryen.Features.SignExt);
const exported = Array.from({ length: module.getNumExports() }, (_, i) => binaryen.getExportInfo(module.getExportByIndex(i)).name);
for (const name of exported) if (!KEPT.test(name)) module.removeExport(name);
binaryen.setLowMemoryUnused(true);
binaryen.setZeroFilledMemory(true);

// Control flow written anew, as from a graph; then once for what is fast, which leaves more that is alike than a second
// time for what is short would, and once for what is short. By Brotli's measure 0.3 to 1 % less than the last alone.
module.runPasses(['flatten', 'rereloop']);
for (const [speed, size] of [[3, 0], [2, 2]]) {
  binaryen.setOptimizeLevel(speed);
  binaryen.setShrinkLevel(size);
  module.optimize();
}
// What the module needs of an engine, which finds out by itself.
module.runPasses(['strip-target-features']);
await writeFile(target, module.emitBinary());
