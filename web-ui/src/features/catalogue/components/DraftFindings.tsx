import { useWords } from '../../../i18n/useWords';
import { Notice } from '../../../ui/Notice';
import type { Draft } from '../api/draftsQuery';
import { draftWords } from '../draftWords';
import './DraftFindings.css';

export function DraftFindings({ draft }: { draft: Draft }) {
  const say = useWords(draftWords);
  return (
    <Notice kind="wrong" title={say('refused', { slug: draft.slug })}>
      <p>{say('refusedText')}</p>
      <table className="findings">
        <thead>
          <tr>
            <th scope="col">{say('file')}</th>
            <th scope="col">{say('element')}</th>
            <th scope="col">{say('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.findings.map((finding) => (
            <tr key={`${finding.file} ${finding.element} ${finding.reason}`}>
              <td>{finding.file}</td>
              <td>{finding.element}</td>
              <td>{finding.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}
