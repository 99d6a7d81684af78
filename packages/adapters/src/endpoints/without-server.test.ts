import { afterEach, describe, expect, it, vi } from 'vitest';
import { response } from '../testing/response.ts';
import { download, mailto } from './index.ts';

afterEach(() => void vi.unstubAllGlobals());

const receipt = { id: response.id, acknowledged: false };

describe('mailto', () => {
  it('writes a letter with every answer, which only the patient can send', async () => {
    const location = { href: '' };
    vi.stubGlobal('location', location);
    expect(await mailto.create({ to: 'feedback@clinic.example' }).send(response)).toEqual(receipt);
    const letter = new URL(location.href);
    expect(letter.pathname).toBe('feedback%40clinic.example');
    expect(letter.searchParams.get('subject')).toBe(`Feedback ${response.id}`);
    expect(letter.searchParams.get('body')?.split('\r\n').slice(-2)).toEqual([
      'listens.experience: 7',
      'why: 谢谢 👋 <b>&',
    ]);
  });

  it('adds no recipient that an answer names', () => {
    const { url } = mailto.encode(
      { ...response, answers: { why: { text: '&cc=x@evil.example' } } },
      { to: 'a@b.c' },
    );
    expect([...new URL(url).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('says so when the letter is too long for a mail program', async () => {
    const long = { ...response, answers: { why: { text: 'x'.repeat(3000) } } };
    await expect(mailto.create({ to: 'a@b.c' }).send(long)).rejects.toThrow('too long for a mail program');
  });
});

describe('download', () => {
  it('hands over one line of NDJSON, named after the Response', async () => {
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    vi.useFakeTimers();
    expect(await download.create().send(response)).toEqual(receipt);
    expect(link.click).toHaveBeenCalledOnce();
    expect(link.download).toBe(`dental-visit-${response.id}.ndjson`);
    const { resolveObjectURL } = await import('node:buffer');
    expect(await resolveObjectURL(link.href)?.text()).toBe(`${JSON.stringify(response)}\n`);
    vi.runAllTimers();
    expect(resolveObjectURL(link.href)).toBeUndefined();
    vi.useRealTimers();
  });
});
