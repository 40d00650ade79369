import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AdministeredOfficial } from './administrationTypes';
import { useOfficialChanged } from './useOfficialChanged';

it('asks again for the work an official held, which ending a position hands over', () => {
  const client = new QueryClient();
  client.setQueryData(['held-steps', 'lan'], []);
  const { result } = renderHook(() => useOfficialChanged(), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });

  result.current({ id: 'lan' } as AdministeredOfficial);

  expect(client.getQueryState(['held-steps', 'lan'])?.isInvalidated).toBe(true);
});
