/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const PDFJS = page('node_modules/pdfjs-dist');
const pdfjsFiles = ['cmaps', 'standard_fonts', 'wasm']
  .flatMap((folder) => readdirSync(`${PDFJS}/${folder}`).map((file) => `${folder}/${file}`))
  // Our content security policy lets no WebAssembly run: the decoders' plain twins do.
  .filter((file) => !file.endsWith('.wasm') && !file.includes('quickjs'));

/** What pdf.js fetches by name while it draws: character maps, the standard fonts, decoders of scanned pages. */
const pdfjsAssets: Plugin = {
  name: 'pdfjs-assets',
  configureServer(server) {
    server.middlewares.use('/pdfjs', (request, response, next) => {
      const file = pdfjsFiles.find((known) => request.url?.split('?')[0] === `/${known}`);
      if (!file) return next();
      response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
      createReadStream(`${PDFJS}/${file}`).pipe(response);
    });
  },
  generateBundle() {
    for (const file of pdfjsFiles) this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source: readFileSync(`${PDFJS}/${file}`) });
  },
};

/** The kept parts come with their words in 34 languages, Vietnamese not among them: ours stand in src/ui/parts/speakParts.ts. */
const partsWithoutWords: Plugin = {
  name: 'parts-without-words',
  load: (id) => (/react-aria[^/]*\/dist\/.*\/intlStrings\.mjs$/.test(id) ? 'export default {};' : null),
};

export default defineConfig({
  plugins: [react(), pdfjsAssets, partsWithoutWords],
  build: {
    // The module is a plain jar: the engine serves classpath:/static.
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Inlined fonts and workers would need data: and blob: in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Timings of plugins would stand in the build's log as errors.
      checks: { pluginTimings: false },
      // Two entries: the public tracking page must never carry the officials' code.
      input: ['index.html', 'tracking.html'].map(page).filter((file) => existsSync(file)),
    },
  },
  server: {
    proxy: { '/api': process.env.HOSO_API ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    // Every file keeps a world of its own, and jsdom is loaded once: a third of the time of a process for each.
    pool: 'vmThreads',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
  },
});
