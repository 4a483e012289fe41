import { defineConfig } from 'vitest/config';
import './src/services/needed-node.js';
import { LongFirst } from './tests/support/sequence.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when a busy machine gets to it.
    expect: { poll: { timeout: 30_000 } },
    // Most tests wait for sockets and processes, not for the processor.
    maxWorkers: 4,
    // Files share the modules that they load; what they change they put back.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // Node reads the TypeScript, as it does where the program runs, and keeps what it has read.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', './src/services/compile-cache.js'],
  },
});
