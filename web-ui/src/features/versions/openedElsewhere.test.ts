// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';

const FOLDERS = '../processes/src/main/resources/procedures';

interface Element {
  $type: string;
  id: string;
  name?: string;
  value?: string;
  values?: Element[];
  flowElements?: Element[];
  rootElements?: Element[];
  extensionElements?: Element;
}

/** The properties an element template reads and writes. */
function propertiesOf(element: Element): Record<string, string> {
  const all = element.extensionElements?.values?.find((each) => each.$type === 'camunda:Properties')?.values ?? [];
  return Object.fromEntries(all.map((each) => [each.name ?? '', each.value ?? '']));
}

function stepsOf(element: Element): Element[] {
  return (element.flowElements ?? []).flatMap((each) => (each.$type === 'bpmn:UserTask' ? [each] : stepsOf(each)));
}

async function opened(xml: string) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  const process = ((rootElement as unknown as Element).rootElements ?? []).find((each) => each.$type === 'bpmn:Process')!;
  return { warnings, process, steps: stepsOf(process) };
}

const template = JSON.parse(readFileSync('../processes/src/main/resources/modeler/hoso.element-template.json', 'utf8'))[0] as {
  properties: { binding: { type: string; name: string } }[];
};

describe.each(readdirSync(FOLDERS).filter((each) => !each.includes('.')))('%s', (slug) => {
  it('opens in the modeler without a warning, its limits in the fields of the element template', async () => {
    const { warnings, process, steps } = await opened(readFileSync(`${FOLDERS}/${slug}/process.bpmn`, 'utf8'));
    expect(warnings).toEqual([]);
    expect(steps.length).toBeGreaterThan(1);
    const offered = new Set(template.properties.map((each) => each.binding.name));
    const limited = steps.filter((each) => propertiesOf(each).waitUntil === undefined);
    for (const step of limited) {
      const given = propertiesOf(step);
      expect(given.timeLimit, step.id).toMatch(/^P\d+[DM]$/);
      expect(given.timeLimitUnit, step.id).toMatch(/^(workingDays|calendarDays|calendarMonths)$/);
      expect(given.legalBasis, step.id).toBeTruthy();
      expect(
        Object.keys(given).filter((each) => !offered.has(each)),
        step.id,
      ).toEqual([]);
    }
    const whole = propertiesOf(process);
    for (const limit of Object.keys(whole).filter((each) => each.endsWith('.timeLimit')))
      expect(whole[limit.replace(/timeLimit$/, 'legalBasis')], limit).toBeTruthy();
  });
});

it('a limit changed there is what is told of the file it saves', async () => {
  const saved = await opened(readFileSync('../engine/src/test/resources/modeler/admission.bpmn', 'utf8'));
  const before = await opened(readFileSync(`${FOLDERS}/admission/process.bpmn`, 'utf8'));
  const limits = ({ steps }: { steps: Element[] }) => Object.fromEntries(steps.map((each) => [each.id, propertiesOf(each).timeLimit]));
  expect(limits(saved)).toEqual({ ...limits(before), appraiseDossier: 'P10D' });
});
