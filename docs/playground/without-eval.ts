import * as z from 'zod';

// Before any schema is made: zod tries whether it may make functions of text, which a strict policy reports.
z.config({ jitless: true });
