import { expect, it } from 'vitest';
import { dossierSheet } from './dossierSheet';

it('asks for what the page shows', () => {
  expect(dossierSheet({ status: 'DECIDED', mine: true, waiting: false, sort: 'PERSON' }, 'XLSX')).toBe(
    '/api/dossiers/sheet?format=XLSX&status=DECIDED&mine=true&sort=PERSON',
  );
  expect(dossierSheet({ status: 'DECIDED', mine: true, waiting: true, sort: null }, 'CSV')).toBe('/api/dossiers/sheet?format=CSV&waiting=true');
});
