import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataTable } from './DataTable';
import type { TableColumn } from './tableTypes';

interface Person {
  id: string;
  name: string;
  step: string;
}

const PEOPLE: Person[] = [
  { id: 'a', name: 'Lò Thị Mẩy', step: 'Thẩm định' },
  { id: 'b', name: 'Vàng A Sử', step: 'Thẩm định' },
  { id: 'c', name: 'Giàng Thị Pó', step: 'Quyết định' },
];
const opened = vi.fn();
const claimed = vi.fn();
const ordered = vi.fn();

const COLUMNS: TableColumn<Person>[] = [
  {
    id: 'name',
    title: 'Họ và tên',
    names: true,
    sorts: true,
    cell: (person) => (
      <button type="button" onClick={() => opened(person.id)}>
        {person.name}
      </button>
    ),
  },
  { id: 'step', title: 'Việc', cell: (person) => person.step },
  {
    id: 'acts',
    title: 'Thao tác',
    bare: true,
    cell: (person) => (
      <button type="button" onClick={() => claimed(person.id)}>
        Nhận {person.name}
      </button>
    ),
  },
];

function List({ choosing = false, grouped = false }: { choosing?: boolean; grouped?: boolean }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      caption="Việc chung"
      className="work-table"
      columns={COLUMNS}
      rows={PEOPLE}
      idOf={(person) => person.id}
      nameOf={(person) => person.name}
      headingOf={grouped ? (person) => person.step : undefined}
      sort={{ column: 'name' }}
      onSort={ordered}
      choice={choosing ? { chosen, may: (person) => person.step === 'Thẩm định', label: (person) => `Chọn ${person.name}`, onChoose: setChosen } : undefined}
    />
  );
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const chosen = () => PEOPLE.filter((person) => row(person.name).getAttribute('aria-selected') === 'true').map((person) => person.id);

beforeEach(() => {
  opened.mockClear();
  claimed.mockClear();
  ordered.mockClear();
});

it('is walked by arrows, and Enter opens the row', async () => {
  render(<List />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row('Vàng A Sử'));
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vàng A Sử' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Thẩm định');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Quyết định');
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledExactlyOnceWith('c');
});

it('leaves to the controls in it their own keys', async () => {
  render(<List />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(document.activeElement?.textContent).toBe('Nhận Vàng A Sử');
  await userEvent.keyboard('{Enter}');
  expect(claimed).toHaveBeenCalledExactlyOnceWith('b');
  await userEvent.keyboard(' ');
  expect(claimed).toHaveBeenCalledTimes(2);
  expect(opened).not.toHaveBeenCalled();
});

it('lets a control keep the focus it is given from outside', async () => {
  render(
    <>
      <button type="button">ngoài</button>
      <List />
    </>,
  );
  await userEvent.tab();
  const claim = screen.getByRole('button', { name: 'Nhận Vàng A Sử' });
  claim.focus();
  await waitFor(() => expect(document.activeElement).toBe(claim));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row('Giàng Thị Pó'));
});

it('chooses rows by Space, as far as they may be chosen, and opens none by it', async () => {
  render(<List choosing />);
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown} ');
  expect(chosen()).toEqual(['a', 'b']);
  await userEvent.keyboard(' ');
  expect(chosen()).toEqual(['a']);
  expect((screen.getByRole('checkbox', { name: 'Chọn Giàng Thị Pó' }) as HTMLInputElement).disabled).toBe(true);
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(chosen()).toEqual(['a', 'b']);
  expect(opened).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledOnce();
});

it('chooses nothing when a control of a row is pressed', async () => {
  render(<List choosing />);
  await userEvent.click(screen.getByRole('button', { name: 'Nhận Vàng A Sử' }));
  expect(claimed).toHaveBeenCalledOnce();
  expect(chosen()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn Vàng A Sử' }));
  expect(chosen()).toEqual(['b']);
});

it('asks for another order by the head of a column, and says which one it has', async () => {
  render(<List />);
  const [name, step] = screen.getAllByRole('columnheader');
  expect(name?.getAttribute('aria-sort')).toBe('ascending');
  expect(step?.getAttribute('aria-sort')).toBeNull();
  await userEvent.click(name!);
  expect(ordered).toHaveBeenCalledExactlyOnceWith('name');
});

it('carries the names of its columns where rows are laid out as blocks', () => {
  render(<List />);
  const cells = within(row('Lò Thị Mẩy')).getAllByRole('gridcell');
  expect(cells.map((cell) => cell.getAttribute('data-label'))).toEqual(['Việc', null]);
  expect(screen.getByRole('grid', { name: 'Việc chung' })).toBeTruthy();
  expect(within(row('Lò Thị Mẩy')).getByRole('rowheader').textContent).toBe('Lò Thị Mẩy');
});

it('draws a heading where it changes, as a row of the table that is neither chosen nor opened', async () => {
  render(<List choosing grouped />);
  const names = screen.getAllByRole('row').map((one) => one.textContent?.slice(0, 10));
  expect(names).toEqual(['Họ và tênV', 'Thẩm định', 'Lò Thị Mẩy', 'Vàng A SửT', 'Quyết định', 'Giàng Thị ']);
  const heading = screen.getByRole('rowheader', { name: 'Quyết định' });
  expect(heading.getAttribute('colspan')).toBe('3');
  await userEvent.tab();
  await userEvent.keyboard(' {Enter}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}a{/Control}');
  expect(chosen()).toEqual(['a', 'b']);
  expect(opened).not.toHaveBeenCalled();
});

it('chooses a range by Shift and arrows', async () => {
  render(<List choosing />);
  await userEvent.tab();
  await userEvent.keyboard(' {Shift>}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual(['a', 'b']);
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(chosen()).toEqual(['a']);
});
