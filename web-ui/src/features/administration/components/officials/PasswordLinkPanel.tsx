import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Notice } from '../../../../ui/notice/Notice';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import type { AdministeredOfficial } from '../../administrationTypes';
import { changeOfficial } from '../../api/changeOfficial';
import { officialWords } from '../../officialWords';

/** The link is shown once and kept nowhere: leaving the page loses it, and another can be issued. */
export function PasswordLinkPanel({ official }: { official: AdministeredOfficial }) {
  const say = useWords(officialWords);
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const link = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const issue = useMutation({
    mutationFn: () => changeOfficial.issueLink(official.id),
    onSuccess: () => {
      setCopied('no');
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
    gcTime: 0,
  });
  const address = issue.data ? `${window.location.origin}/mat-khau#${issue.data.token}` : '';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      // Not allowed, or an address without https, where browsers have no clipboard.
      link.current?.focus();
      setCopied('byHand');
    }
  };
  return (
    <div className="stack-s">
      <Button size="small" busy={issue.isPending} onClick={() => issue.mutate()}>
        {say('issueLink')}
      </Button>
      {issue.isError && <ProblemNotice error={issue.error} />}
      {issue.data && (
        <Notice kind="good" live>
          <p>{say('linkText', { name: official.fullName, time: formatInstant(issue.data.expiresAt) })}</p>
          {!issue.data.alone && <p>{say('linkWaits', { name: official.fullName })}</p>}
          <div className="cluster">
            <input
              ref={link}
              className="input mono"
              style={{ maxWidth: '36rem' }}
              readOnly
              aria-label={say('linkLabel')}
              value={address}
              onFocus={(event) => event.target.select()}
            />
            <Button size="small" onClick={() => void copy()}>
              {say(copied === 'yes' ? 'copied' : 'copy')}
            </Button>
          </div>
          {copied === 'byHand' && <p>{say('copyByHand')}</p>}
        </Notice>
      )}
    </div>
  );
}
