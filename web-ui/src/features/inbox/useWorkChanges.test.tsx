import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeServer } from '../../testing/fakeServer';
import { renderPage } from '../../testing/renderPage';
import { countsQuery } from './api/countsQuery';
import { useWorkChanges } from './useWorkChanges';

afterEach(() => vi.unstubAllGlobals());

function Counter() {
  useWorkChanges();
  return <p>{useQuery(countsQuery).data?.shared}</p>;
}

it('reads the counters again when it is told of a change, and listens no more when it is left', async () => {
  const sources: (EventTarget & { close: () => void })[] = [];
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close = vi.fn();
      constructor() {
        super();
        sources.push(this);
      }
    },
  );
  let shared = 3;
  fakeServer({ 'GET /api/work-items/counts': () => ({ body: { shared } }) });
  const { unmount } = renderPage(<Counter />);
  expect(await screen.findByText('3')).toBeTruthy();
  shared = 4;
  sources.at(-1)!.dispatchEvent(new Event('changed'));
  expect(await screen.findByText('4', {}, { timeout: 2_000 })).toBeTruthy();
  unmount();
  expect(sources.at(-1)!.close).toHaveBeenCalled();
});
