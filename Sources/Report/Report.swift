// Filled in the next step.
