declare global {
  interface Window {
    /** The directives that this page has violated so far. */
    violations?: string[];
  }
}

const violations: string[] = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
window.violations = violations;

export {};
