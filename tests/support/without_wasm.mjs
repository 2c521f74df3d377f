/** Imported before anything else: from here on this process has no WebAssembly, as a browser may have none. */
Reflect.deleteProperty(globalThis, 'WebAssembly');
