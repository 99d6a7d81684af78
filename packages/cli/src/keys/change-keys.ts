import { existsSync } from 'node:fs';
import { InputError } from '../read/input-error.ts';
import { type StoredKey, writeKeys, writePublicKey } from './key-file.ts';

interface KeyFiles {
  readonly privateFile: string;
  readonly publicFile: string;
}

const create = async (): Promise<StoredKey> => {
  const { createSealKeys } = await import('@wellmet/adapters/server');
  const { privateKey } = await createSealKeys();
  return { ...privateKey, made: new Date().toISOString().slice(0, 10) };
};

const written = async (file: string, work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`${file}: expected a file that can be written, got ${code}`, { cause: error });
  }
};

/** The changes to a pair of key files. The private file is always written first: a page never seals to a key that is not kept. */
export const changeKeys = {
  /** @throws InputError when one of the files is there: a key that is overwritten can never open anything again */
  async make(files: KeyFiles): Promise<StoredKey> {
    for (const file of [files.privateFile, files.publicFile])
      if (existsSync(file))
        throw new InputError(`${file}: expected no such file, got one: wellmet keys rotate`);
    return this.rotate(files, []);
  },
  /** A new key before the others. */
  async rotate(files: KeyFiles, old: readonly StoredKey[]): Promise<StoredKey> {
    const key = await create();
    await this.keep(files, [key, ...old]);
    await written(files.publicFile, writePublicKey(files.publicFile, key));
    return key;
  },
  async keep({ privateFile }: KeyFiles, keys: readonly StoredKey[]): Promise<void> {
    await written(privateFile, writeKeys(privateFile, keys));
  },
};
