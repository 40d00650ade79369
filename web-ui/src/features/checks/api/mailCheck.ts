import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type MailCheck = Wire<'MailCheck'>;

export const mailCheckQuery = queryOptions({
  queryKey: ['administration', 'mail'],
  queryFn: ({ signal }) => read<MailCheck>('/api/administration/mail', signal),
});
