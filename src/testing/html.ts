/** Tests look at pages as the checks do. */
export { elements, fragment, having, parsePage } from '../checks/html.ts';
