/** Whether a value is an object as JSON.parse makes it, so that its own keys are all there is to it. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
