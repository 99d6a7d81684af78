/** Imports one of the files that stand beside each other in a build; what it holds is for the caller to know. */
export type Beside = <File>(file: string) => Promise<File>;

/** Beside what stands in this folder. */
export const besideIn = (folder: string): Beside => {
  let failures = 0;
  return file => {
    // Browsers remember that an address could not be imported; with another query it is another address. A page that pins its files in
    // an import map has pinned the first alone.
    const again = failures && !document.querySelector('[type=importmap]') ? `?${failures}` : '';
    return import(folder + file + again).catch(error => {
      failures++;
      throw error;
    });
  };
};

/** The address of a script without its name and query. */
export const folderOf = (src: string): string => src.replace(/[^/]*(\?.*)?$/, '');
