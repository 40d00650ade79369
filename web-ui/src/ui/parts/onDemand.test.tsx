import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { demanded, OnDemand } from './onDemand';

const Box = ({ label }: { label: string }) => <input aria-label={label} />;

it('keeps what is typed in a part that came late', async () => {
  const part = demanded(async () => Box);
  const { rerender } = render(<OnDemand part={part} given={{ label: 'Lý do' }} />);
  await userEvent.type(await screen.findByRole('textbox'), 'Ghi nhầm');
  await part.fetch();
  rerender(<OnDemand part={part} given={{ label: 'Nguyên nhân' }} />);
  expect((screen.getByRole('textbox', { name: 'Nguyên nhân' }) as HTMLInputElement).value).toBe('Ghi nhầm');
});

it('is there at once when it was fetched before', async () => {
  const part = demanded(async () => Box);
  await part.fetch();
  render(<OnDemand part={part} given={{ label: 'Lý do' }} />);
  expect(screen.getByRole('textbox')).toBeTruthy();
});
