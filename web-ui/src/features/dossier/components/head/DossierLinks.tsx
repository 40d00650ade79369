import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { Wire } from '../../../../api/wire';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { conflictText } from '../../../../ui/text/conflictText';
import { Notice } from '../../../../ui/notice/Notice';
import { linksQuery } from '../../api/linksQuery';
import { openNext } from '../../api/openNext';
import { dossierWords } from '../../dossierWords';

interface DossierLinksProps {
  dossierId: string;
  hrefOf: (dossierId: string) => string;
}

/** What it goes on from and what goes on from it; the next one is opened here. Nothing where there is neither. */
export function DossierLinks({ dossierId, hrefOf }: DossierLinksProps) {
  const say = useWords(dossierWords);
  const queries = useQueryClient();
  const links = useQuery(linksQuery(dossierId)).data ?? [];
  const done = useRef<HTMLParagraphElement>(null);
  const opening = useMutation({
    mutationFn: (name: string) => openNext(dossierId, name),
    // The button that had the focus is gone: it goes to what is told instead.
    onSuccess: () => done.current?.focus(),
    onSettled: () => queries.invalidateQueries({ queryKey: linksQuery(dossierId).queryKey }),
  });
  if (links.length === 0) return null;
  return (
    <Notice title={say('linksTitle')}>
      <ul>
        {links.map((link) => (
          <li key={`${link.name} ${link.dossierId ?? ''}`}>
            <LinkLine link={link} hrefOf={hrefOf} />{' '}
            {link.mayOpen && (
              <Button size="small" busy={opening.isPending} aria-label={`${say('openNext')}: ${link.label}`} onClick={() => opening.mutate(link.name)}>
                {say('openNext')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p ref={done} role="status" tabIndex={-1}>
        {opening.data && say('openedNext', { code: opening.data.code })}
      </p>
      {opening.isError && <p role="alert">{conflictText(opening.error)}</p>}
    </Notice>
  );
}

function LinkLine({ link, hrefOf }: { link: Wire<'LinkView'>; hrefOf: (dossierId: string) => string }) {
  const say = useWords(dossierWords);
  if (!link.opened) return <>{link.blocked ? `${link.label}: ${link.blocked}` : link.label}</>;
  if (!link.dossierId) return <>{`${link.label}: ${say('linkElsewhere')}`}</>;
  return (
    <>
      {link.label}: <Link to={hrefOf(link.dossierId)}>{link.code}</Link> ({link.statusName})
    </>
  );
}
