import { Link, useNavigate, useParams } from 'react-router';
import { ImportList } from '../../features/administration/components/imports/ImportList';
import { ImportPanel } from '../../features/administration/components/imports/ImportPanel';
import { UploadListForm } from '../../features/administration/components/imports/UploadListForm';
import { importWords } from '../../features/administration/importWords';
import { useWords } from '../../i18n/useWords';
import { AdministrationFrame } from '../AdministrationFrame';
import { paths } from '../paths';

export function ImportsPage() {
  const say = useWords(importWords);
  const navigate = useNavigate();
  const { id } = useParams();
  return (
    <AdministrationFrame part="imports">
      {id ? (
        <>
          <p>
            <Link to={paths.imports()}>{say('back')}</Link>
          </p>
          <ImportPanel key={id} id={id} onDiscarded={() => void navigate(paths.imports(), { replace: true })} />
        </>
      ) : (
        <>
          <p className="soft">{say('lead')}</p>
          <UploadListForm onUploaded={(batch) => void navigate(paths.import(batch.id))} />
          <h2>{say('latest')}</h2>
          <ImportList linkTo={(batch) => <Link to={paths.import(batch.id)}>{batch.fileName}</Link>} />
        </>
      )}
    </AdministrationFrame>
  );
}
