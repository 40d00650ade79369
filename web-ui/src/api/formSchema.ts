export type FormValue = string | number | boolean | null | StepData | FormValue[];
export interface StepData {
  [field: string]: FormValue | undefined;
}

/** The part of JSON Schema that step forms use. */
export interface FormSchema {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  const?: FormValue;
  enum?: FormValue[];
  oneOf?: FormSchema[];
  allOf?: FormSchema[];
  if?: FormSchema;
  then?: FormSchema;
  else?: FormSchema;
  properties?: Record<string, FormSchema>;
  required?: string[];
  items?: FormSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  'x-title-en'?: string;
  'x-description-en'?: string;
  /** What is said to an answer that `pattern` or `const` refuses. */
  'x-refusal'?: string;
  'x-refusal-en'?: string;
  'x-order'?: number | string[];
  'x-fact'?: string;
  'x-after'?: string | string[];
  'x-condition'?: string;
  [keyword: string]: unknown;
}
