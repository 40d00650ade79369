import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../../features/{administration,calendar}/components/**/*.tsx', { query: '?raw', import: 'default', eager: true });

it.each(Object.entries(sources).filter(([, source]) => /<table className="(admin-table|calendar-rows)/.test(source)))(
  '%s is stacked where its columns would break names',
  (_, source) => {
    expect(source).toMatch(/<table className="[^"]*stacked-table" role="table"/);
    expect(source).not.toMatch(/<t[dr](?=[ >])(?![^>]*role=)/);
  },
);
