import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../api/queryClient';
import { Providers } from '../app/providers';
import { fetchModal } from '../ui/parts/Modal';

export function renderPage(element: ReactElement, address = '/') {
  void fetchModal(); // as the shell does
  const client = createQueryClient();
  const page = render(
    <Providers client={client}>
      <MemoryRouter initialEntries={[address]}>{element}</MemoryRouter>
    </Providers>,
  );
  return { ...page, client };
}
