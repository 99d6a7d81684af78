// The parts of FHIR resources that Wellmet writes and reads. https://hl7.org/fhir/R4/questionnaire.html

/** R4 and R5 name the choice type differently, and R5 allows several identifiers. */
export type FhirRelease = 'R4' | 'R5';

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueDecimal?: number;
  readonly valueExpression?: Expression;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly extension?: readonly Extension[];
}

/** What stands beside a primitive under its name with an underscore. */
export interface PrimitiveElement {
  readonly extension: readonly Extension[];
}

export interface Expression {
  readonly language: 'text/fhirpath';
  readonly expression: string;
}

export interface Coding {
  readonly extension?: readonly Extension[];
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly _display?: PrimitiveElement;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Identifier {
  readonly system?: string;
  readonly value?: string;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly _valueString?: PrimitiveElement;
}

/** Asks an item only when another is answered so; read on import, Wellmet writes expressions. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: string;
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
  readonly answerInteger?: number;
  readonly answerString?: string;
}

/** A contained ValueSet that lists its codes. */
export interface ValueSet {
  readonly resourceType: string;
  readonly id?: string;
  readonly compose?: {
    readonly include?: readonly {
      readonly system?: string;
      readonly concept?: readonly Coding[];
    }[];
  };
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: string;
  readonly text?: string;
  readonly _text?: PrimitiveElement;
  readonly code?: readonly Coding[];
  readonly extension?: readonly Extension[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** R5 only. */
  readonly answerConstraint?: 'optionsOnly' | 'optionsOrString';
  readonly answerOption?: readonly AnswerOption[];
  readonly answerValueSet?: string;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id?: string;
  readonly contained?: readonly ValueSet[];
  readonly url?: string;
  readonly version?: string;
  readonly language?: string;
  readonly name?: string;
  readonly title?: string;
  readonly _title?: PrimitiveElement;
  readonly description?: string;
  readonly _description?: PrimitiveElement;
  readonly status: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface QuestionnaireResponseAnswer {
  readonly valueBoolean?: boolean;
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
}

export interface QuestionnaireResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly QuestionnaireResponseAnswer[];
  readonly item?: readonly QuestionnaireResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language?: string;
  readonly extension?: readonly Extension[];
  /** R4: one; R5: a list. */
  readonly identifier: Identifier | readonly Identifier[];
  readonly questionnaire: string;
  readonly status: 'completed' | 'stopped';
  readonly encounter?: { readonly identifier: Identifier };
  readonly authored: string;
  readonly item?: readonly QuestionnaireResponseItem[];
}
