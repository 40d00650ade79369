import { useWords } from '../../../../i18n/useWords';
import { HeadRow } from '../../../../ui/table/HeadRow';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import { useDossierCode } from '../../../../ui/text/useDossierCode';
import type { SuccessionPreview } from '../../administrationTypes';
import { partWords, successionWords } from '../../successionWords';

type SuccessionUnit = SuccessionPreview['units'][number];
type Concerned = SuccessionUnit['dossiers'][number];

/** Which dossiers go where, at which steps and with whom they lie. */
export function SuccessionList({ preview }: { preview: SuccessionPreview }) {
  const say = useWords(successionWords);
  return (
    <div className="stack">
      <p>
        <strong>{say('sentence', { n: preview.dossiers, held: preview.released })}</strong>
      </p>
      {preview.units.map((unit) => (
        <SuccessionPart key={unit.unitId} unit={unit} />
      ))}
    </div>
  );
}

function SuccessionPart({ unit }: { unit: SuccessionUnit }) {
  const say = useWords(successionWords);
  const toward = say('toward', { unit: unit.unitName, successor: unit.successorName });
  return (
    <section className="stack">
      <h3>{toward}</h3>
      {unit.moving.length > 0 && <p>{say('moving', { names: unit.moving.join(', ') })}</p>}
      {unit.dossiers.length === 0 ? (
        <p className="soft">{say('none')}</p>
      ) : (
        <ScrollArea className="admin-scroll" label={toward}>
          <table className="admin-table stacked-table" role="table">
            <HeadRow columns={['dossier', 'parts', 'step', 'holder']} say={say} roles />
            <tbody role="rowgroup">
              {unit.dossiers.map((dossier) => (
                <DossierRow key={dossier.dossierId} dossier={dossier} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  );
}

function DossierRow({ dossier }: { dossier: Concerned }) {
  const say = useWords(successionWords);
  const sayPart = useWords(partWords);
  const { named } = useDossierCode();
  return (
    <tr role="row">
      <td role="cell" className={dossier.code ? 'mono' : undefined}>
        {named(dossier.code)}
      </td>
      <td role="cell" data-label={say('parts')}>
        {dossier.parts.map((part) => sayPart(part as keyof typeof partWords)).join(', ')}
      </td>
      <td role="cell" data-label={say('step')}>
        {dossier.steps.length === 0 ? (
          <span className="soft">{say('elsewhere')}</span>
        ) : (
          dossier.steps.map((step) => `${step.stepName} (${step.positionName})`).join(', ')
        )}
      </td>
      <td role="cell" data-label={say('holder')}>
        {dossier.steps.map((step) => step.holderName ?? say('shared')).join(', ')}
      </td>
    </tr>
  );
}
