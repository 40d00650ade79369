import { useWords } from '../../../i18n/useWords';
import { HeadRow } from '../../../ui/table/HeadRow';
import { Notice } from '../../../ui/notice/Notice';
import type { Draft } from '../api/procedureDrafts';
import { draftWords } from '../draftWords';
import './DraftFindings.css';

export function DraftFindings({ draft }: { draft: Draft }) {
  const say = useWords(draftWords);
  return (
    <Notice kind="wrong" title={say('refused', { slug: draft.slug })}>
      <p>{say(draft.draftedBy === null ? 'refusedText' : 'refusedUpload')}</p>
      <FindingTable findings={draft.findings} />
    </Notice>
  );
}

/** What is said of a folder, place by place. */
export function FindingTable({ findings }: { findings: Draft['findings'] }) {
  const say = useWords(draftWords);
  return (
    <table className="findings stacked-table" role="table">
      <HeadRow columns={['file', 'element', 'reason']} say={say} roles />
      <tbody role="rowgroup">
        {findings.map((finding) => (
          <tr role="row" key={`${finding.file} ${finding.element} ${finding.reason}`}>
            <td role="cell">{finding.file}</td>
            <td role="cell" data-label={say('element')}>
              {finding.element}
            </td>
            <td role="cell">{finding.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
