/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [react()],
  build: {
    // The module is a plain jar: the engine serves classpath:/static.
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Inlined fonts and workers would need data: and blob: in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Two entries: the public tracking page must never carry the officials' code.
      input: ['index.html', 'tracking.html'].map(page).filter((file) => existsSync(file)),
    },
  },
  server: {
    proxy: { '/api': process.env.HOSO_API ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
  },
});
