/** The fields of the form above a list, as values by name. */
import type { ListControl } from './list-query.ts';

type Field = HTMLInputElement | HTMLSelectElement;

export const fieldsOf = (form: Element): Field[] => [...form.querySelectorAll<Field>('input[name], select[name]')];

/** The state of the fields, in their order; of a group of radio buttons the chosen one. */
export function readControls(form: Element): ListControl[] {
  return fieldsOf(form).flatMap((field) => {
    const { name, value } = field;
    if (field instanceof HTMLSelectElement) return [{ name, value, initial: field.options[0]?.value ?? '' }];
    return field.type === 'radio' && !field.checked ? [] : [{ name, value, initial: '' }];
  });
}

/** Sets the fields to the values of a query; a value that a field does not offer leaves it as it is at first. */
export function fillControls(form: Element, query: URLSearchParams): void {
  const fields = fieldsOf(form);
  for (const field of fields) {
    const wanted = query.get(field.name);
    if (field instanceof HTMLSelectElement)
      field.selectedIndex = Math.max(
        0,
        [...field.options].findIndex(({ value }) => value === wanted),
      );
    else if (field.type === 'radio')
      field.checked = field.value === (fields.some((other) => isChoice(other, field.name, wanted)) ? wanted : '');
    else field.value = wanted ?? '';
  }
}

const isChoice = (field: Field, name: string, value: string | null): boolean =>
  field.name === name && field.value === value;
