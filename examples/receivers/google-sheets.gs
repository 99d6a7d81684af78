// Keeps Wellmet Responses in a Google Sheet, one row each. In the sheet: Extensions > Apps Script, paste this, then Deploy > New
// deployment > Web app, execute as yourself, access for anyone. The address that ends in /exec is the `endpoint`.

const SHEET = 'Responses';

// biome-ignore lint/correctness/noUnusedVariables: Google calls it for every POST.
function doPost(event) {
  const lock = LockService.getScriptLock();
  lock.waitLock(20000);
  try {
    const fields = JSON.parse(event.postData.contents);
    if (!/^[0-9a-f-]{36}$/.test(fields.id)) throw new Error('id: expected a UUID');
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName(SHEET) || book.insertSheet(SHEET);
    const rows = sheet.getLastRow();
    const header = rows ? sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] : [];
    const ids =
      rows > 1
        ? sheet
            .getRange(2, header.indexOf('id') + 1, rows - 1, 1)
            .getValues()
            .flat()
        : [];
    if (!ids.includes(fields.id)) {
      const columns = [...header, ...Object.keys(fields).filter(name => !header.includes(name))];
      if (columns.length > header.length) sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
      sheet.appendRow(columns.map(name => plain(fields[name])));
      // Written before it is confirmed.
      SpreadsheetApp.flush();
    }
    return json({ received: [fields.id] });
  } catch (error) {
    // Apps Script cannot set a status: an error is a 200 that confirms nothing.
    return json({ error: String(error) });
  } finally {
    lock.releaseLock();
  }
}

/** A cell holds what the patient wrote, never a formula that the sheet would run. */
function plain(value) {
  if (value === undefined) return '';
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function json(value) {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
}
