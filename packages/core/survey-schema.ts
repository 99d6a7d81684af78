// Writes survey.schema.json, with which editors complete and check a Survey: `pnpm --filter @wellmet/core schema`.

import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod';
import { conditionSchema } from './src/schema/condition.ts';
import { dimensionSchema } from './src/schema/dimension.ts';
import { optionSchema, questionSchema } from './src/schema/question.ts';
import { acknowledgementSchema, caseRuleSchema, logicRuleSchema } from './src/schema/rule.ts';
import { scaleSchema } from './src/schema/scale.ts';
import { localeTag } from './src/schema/strings.ts';
import {
  contextKeySchema,
  respondentChoiceSchema,
  samplingSchema,
  surveySchema,
} from './src/schema/survey.ts';
import { textSchema } from './src/schema/text.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const definitions = {
  Text: textSchema,
  Scale: scaleSchema,
  Dimension: dimensionSchema,
  Option: optionSchema,
  Question: questionSchema,
  Condition: conditionSchema,
  LogicRule: logicRuleSchema,
  CaseRule: caseRuleSchema,
  ContextKey: contextKeySchema,
  RespondentChoice: respondentChoiceSchema,
  Acknowledgement: acknowledgementSchema,
  Sampling: samplingSchema,
};

/** The shape of a Survey as JSON Schema (draft 7, which editors know best), described in the words of `types/`. */
export function surveyJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(definitions)) names.add(schema, { id });
  const schema = z.toJSONSchema(surveySchema, {
    target: 'draft-7',
    metadata: names,
    override({ jsonSchema, zodSchema }) {
      // The schema of a text looks at its keys in code, which JSON Schema cannot see.
      if ((zodSchema as unknown) === textSchema)
        jsonSchema.propertyNames = {
          anyOf: [{ const: 'easy' }, { pattern: z.toJSONSchema(localeTag).pattern ?? '' }],
        };
      // Readonly in TypeScript is not read-only in JSON Schema, which editors show as "do not touch".
      delete jsonSchema.readOnly;
      delete jsonSchema.id;
    },
  });
  describe(
    { ...(schema.definitions as Record<string, JsonSchema>), Survey: schema },
    new Map(['text', 'question', 'rule', 'survey'].flatMap(name => [...wordsOf(`./src/types/${name}.ts`)])),
  );
  return schema;
}

/** Doc comments by type and member: `Scale`, `Scale.points`; a member without one has that of its type. */
function wordsOf(path: string): ReadonlyMap<string, string> {
  const code = readFileSync(new URL(path, import.meta.url), 'utf8');
  const words = new Map<string, string>();
  const note = (name: string, node: ts.Node, otherwise?: string) => {
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment ?? otherwise;
    if (typeof comment === 'string') words.set(name, comment.replaceAll('\n', ' '));
  };
  for (const type of ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isInterfaceDeclaration(type) && !ts.isTypeAliasDeclaration(type)) continue;
    note(type.name.text, type);
    for (const member of ts.isInterfaceDeclaration(type) ? type.members.filter(ts.isPropertySignature) : []) {
      const alias = member.type?.getText() ?? '';
      note(
        `${type.name.text}.${member.name.getText()}`,
        member,
        alias in definitions ? undefined : words.get(alias),
      );
    }
  }
  return words;
}

/** The questions are one union in JSON Schema and several interfaces in TypeScript. */
const interfacesOf = (name: string) =>
  name === 'Question'
    ? [
        'QuestionBase',
        'RatingQuestion',
        'ChoiceQuestion',
        'TextQuestion',
        'EmotionQuestion',
        'ContactQuestion',
      ]
    : [name];

function describe(schemas: Readonly<Record<string, JsonSchema>>, words: ReadonlyMap<string, string>): void {
  for (const [name, schema] of Object.entries(schemas)) {
    put(schema, words.get(name));
    for (const shape of schema.oneOf ?? [schema]) {
      for (const [member, property] of Object.entries(shape.properties ?? {})) {
        const found = interfacesOf(name).map(type => words.get(`${type}.${member}`));
        put(
          property as JsonSchema,
          found.find(text => text !== undefined),
        );
      }
    }
  }
}

function put(schema: JsonSchema, description: string | undefined): void {
  if (description === undefined) return;
  // Beside a $ref draft 7 ignores everything; one level down it does not.
  if (schema.$ref !== undefined) {
    schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
  }
  schema.description = description;
}

if (import.meta.main) {
  writeFileSync(
    new URL('./survey.schema.json', import.meta.url),
    `${JSON.stringify(surveyJsonSchema(), null, 2)}\n`,
  );
}
