import { queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/client';
import type { Wire } from '../../../api/wire';

export type Deposit = Wire<'DepositView'>;

const base = (dossierId: string) => `/api/dossiers/${dossierId}/archive`;

export const archivePackageUrl = (dossierId: string) => `${base(dossierId)}/package`;
export const depositUrl = (dossierId: string, id: string, what: 'paper' | 'signed') => `${base(dossierId)}/deposits/${id}/${what}`;

export const archiveQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'archive'],
    queryFn: ({ signal }) => read<Wire<'ArchiveView'>>(base(dossierId), signal),
  });
