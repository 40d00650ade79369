import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ShortcutProvider } from '../ui/shortcuts/ShortcutProvider';

export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <ShortcutProvider>{children}</ShortcutProvider>
    </QueryClientProvider>
  );
}
